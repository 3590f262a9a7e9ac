pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What somebody was in the middle of: to go on with it, or not any more.
Part {
    id: card

    required property Resume resume

    function what(): string {
        switch (card.resume.what) {
        case "hand_over":
            return qsTr("Hand over");
        case "undo":
            return qsTr("Undo a hand-over");
        case "returns":
            return qsTr("Take goods back");
        case "no_receipt":
            return qsTr("Goods without a receipt");
        case "stage":
            return qsTr("Put into the bay");
        case "batch":
            return qsTr("Pick several orders at once");
        default:
            return qsTr("Pick");
        }
    }
    function far(): string {
        if ((card.resume.what === "returns" || card.resume.what === "no_receipt") && card.resume.done > 0)
            return qsTr("%n piece(s)", "", card.resume.done);
        if (card.resume.of === 0)
            return "";
        return card.resume.what === "hand_over" ? qsTr("%1 of %2 scanned").arg(card.resume.done).arg(card.resume.of) : qsTr("%1 of %2 picked").arg(card.resume.done).arg(card.resume.of);
    }

    visible: card.resume.what !== ""
    icon: card.resume.over ? "check-circle" : "restart"
    title: card.resume.over ? qsTr("Order %1: nothing is left to do").arg(card.resume.number) : card.resume.number !== "" ? qsTr("Go on: order %1").arg(card.resume.number) : qsTr("Go on where you were")
    BodyText {
        width: parent.width
        soft: true
        text: card.resume.over ? qsTr("You were in the middle of it. Meanwhile it was finished or cancelled.") : [card.what(), card.far()].filter(part => part !== "").map(Bidi.part).join(" · ")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        AppButton {
            compact: true
            icon: card.resume.over ? "bag" : "forward"
            iconAfter: !card.resume.over
            kind: card.resume.over ? "secondary" : "primary"
            text: card.resume.over ? qsTr("Look at it") : qsTr("Go on")
            onClicked: card.resume.go_on()
        }
        AppButton {
            compact: true
            kind: "quiet"
            text: card.resume.over ? qsTr("Understood") : qsTr("Not any more")
            onClicked: card.resume.dismiss()
        }
    }
}

import QtQuick
import associate.qml
import shell.qml

// The line to the office: how it is, since when, and what that means for the work.
Part {
    id: card

    required property ThisDevice device

    readonly property FloorWords floor: FloorWords {}
    readonly property bool copied: card.device.problemCode === "fenced"

    function title_(): string {
        switch (card.device.line) {
        case "online":
            return card.device.catchingUp ? qsTr("Connected, catching up") : qsTr("Connected");
        case "revoked":
            return card.copied ? qsTr("Another copy of this tablet is at work") : qsTr("This tablet is no longer allowed");
        case "starting":
            return qsTr("Connecting");
        default:
            return qsTr("Working offline");
        }
    }
    function text_(): string {
        switch (card.device.line) {
        case "online":
            return qsTr("News arrives within seconds. What you do is sent at once.");
        case "revoked":
            return card.copied ? qsTr("It was restored or copied. Bring it to a manager, who lets it join again; unsent actions are kept and sent then.") : qsTr("The office has removed it. Bring it to a manager; unsent actions are kept.");
        case "starting":
            return qsTr("First contact to the office. Everything already works with what is known.");
        default:
            return qsTr("Scanning, search and help calls go on. What you do is saved here and sent by itself later.");
        }
    }

    icon: card.device.online ? "online" : "offline"
    title: card.title_()
    BodyText {
        width: parent.width
        text: card.text_()
        soft: true
    }
    Fact {
        width: parent.width
        visible: card.device.bringing !== ""
        words: qsTr("On its way: %1").arg(card.floor.data(card.device.bringing))
        value: card.device.brought
    }
    ProgressLine {
        width: parent.width
        visible: card.device.bringing !== ""
        value: card.device.part
        label: card.device.brought
    }
    Fact {
        width: parent.width
        visible: card.device.since !== ""
        words: card.device.online ? qsTr("Connected since") : qsTr("Offline since")
        value: card.device.since
    }
    Fact {
        width: parent.width
        words: qsTr("Last contact")
        value: card.device.lastContact === "" ? qsTr("never yet") : card.device.lastContact
    }
    Fact {
        width: parent.width
        visible: card.device.problem !== "" && !card.copied
        words: qsTr("What is wrong")
        value: card.floor.problem(card.device.problemCode, card.device.problem)
    }
}

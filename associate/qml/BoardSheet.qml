pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What can be done with one order by whoever answers for it, each with what follows from it.
AppDialog {
    id: dialog

    required property Tablet tablet
    required property BoardOrder sheet
    required property BoardWords words
    property string step: ""

    readonly property PickupWords floor: PickupWords {}
    readonly property bool known: dialog.sheet.phase === "open"
    readonly property var facts: {
        const found = [];
        if (dialog.sheet.lying > 0)
            found.push(qsTr("%n unit(s) in %1", "", dialog.sheet.lying).arg(dialog.floor.places(dialog.sheet.places)));
        if (dialog.sheet.picked > 0)
            found.push(qsTr("%n unit(s) picked, in somebody’s hands", "", dialog.sheet.picked));
        if (dialog.sheet.shelved > 0)
            found.push(qsTr("%n unit(s) still on the shelf", "", dialog.sheet.shelved));
        return found;
    }

    function leave() {
        dialog.step = "";
        dialog.sheet.close();
    }
    function heading(): string {
        switch (dialog.step) {
        case "assign":
            return qsTr("Who should have it?");
        case "extend":
            return qsTr("Hold it until when?");
        case "expire":
            return qsTr("Take it back to the shelf?");
        case "cancel":
            return qsTr("Cancel this order?");
        default:
            return dialog.sheet.firstName !== "" ? [dialog.sheet.firstName, dialog.sheet.number].map(Bidi.part).join(" · ") : dialog.sheet.number;
        }
    }
    function under(): string {
        if (dialog.sheet.phase === "unknown")
            return qsTr("This order is not on this tablet any more.");
        if (!dialog.known)
            return "";
        switch (dialog.step) {
        case "assign":
            return qsTr("It is theirs from then on, whoever is at it now. They begin when they open it.");
        case "extend":
            return qsTr("Once only. It is held now until %1.").arg(dialog.sheet.holdUntil);
        case "expire":
            return [qsTr("Nobody came for it by %1.").arg(dialog.sheet.holdUntil), dialog.facts.join(", ") + "."].join(" ");
        case "cancel":
            return qsTr("The customer asked for it: %1.").arg(dialog.sheet.cancelAsked);
        default:
            return [dialog.facts.map(Bidi.part).join(" · "), dialog.sheet.claimedBy !== "" ? qsTr("%1 is at it").arg(dialog.sheet.claimedBy) : "", dialog.sheet.holdUntil !== "" ? (dialog.sheet.over ? qsTr("held until %1, that is over").arg(dialog.sheet.holdUntil) : qsTr("held until %1").arg(dialog.sheet.holdUntil)) : "", dialog.sheet.told !== "" ? qsTr("customer written to: %1").arg(dialog.sheet.told) : "", dialog.sheet.pending ? dialog.floor.saved(true, dialog.tablet.online) : ""].filter(part => part !== "").map(Bidi.part).join(" · ");
        }
    }

    open: dialog.sheet.phase !== "" && dialog.sheet.phase !== "loading"
    dismissable: true
    wide: Theme.mm(Theme.larger ? 170 : 130)
    title: dialog.heading()
    text: dialog.under()
    actions: {
        switch (dialog.step) {
        case "expire":
            return [
                {
                    "text": qsTr("Yes, take it back")
                },
                {
                    "text": qsTr("Back"),
                    "kind": "secondary"
                }
            ];
        case "cancel":
            return [
                {
                    "text": qsTr("Yes, cancel it"),
                    "kind": "danger"
                },
                {
                    "text": qsTr("No, keep it"),
                    "kind": "secondary"
                },
                {
                    "text": qsTr("Back"),
                    "kind": "quiet"
                }
            ];
        case "assign":
        case "extend":
            return [
                {
                    "text": qsTr("Back"),
                    "kind": "secondary"
                }
            ];
        default:
            return [
                {
                    "text": qsTr("Close"),
                    "kind": "secondary"
                },
                {
                    "text": qsTr("Open the order"),
                    "kind": "quiet",
                    "icon": "bag"
                }
            ];
        }
    }
    onDismissed: dialog.leave()
    onActed: index => {
        const step = dialog.step;
        if (step === "" && index === 1) {
            const number = dialog.sheet.number;
            dialog.leave();
            dialog.tablet.open_order(number);
            return;
        }
        if (step === "") {
            dialog.leave();
            return;
        }
        dialog.step = "";
        if (step === "expire" && index === 0)
            dialog.sheet.expire();
        else if (step === "cancel" && index < 2)
            dialog.sheet.answer(index === 0);
    }

    Banner {
        width: parent.width
        visible: dialog.sheet.unsaved
        kind: "bad"
        title: qsTr("That could not be saved")
        text: qsTr("It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.")
    }
    Banner {
        width: parent.width
        visible: dialog.sheet.refused !== ""
        kind: "warn"
        title: dialog.words.refused(dialog.sheet.refused)
        text: qsTr("Nothing was recorded.")
        actionText: qsTr("Understood")
        onActed: dialog.sheet.calm()
    }
    Banner {
        width: parent.width
        visible: dialog.sheet.done !== "" && dialog.step === ""
        kind: "good"
        text: dialog.words.done(dialog.sheet.done)
    }
    // --- what can be done
    Column {
        width: parent.width
        visible: dialog.known && dialog.step === ""
        ListRow {
            width: parent.width
            visible: dialog.sheet.canAnswer
            icon: "close"
            title: qsTr("Answer: the customer wants to cancel")
            text: qsTr("Asked %1. Until you answer it stays as it is.").arg(dialog.sheet.cancelAsked)
            onClicked: dialog.step = "cancel"
        }
        ListRow {
            width: parent.width
            visible: dialog.sheet.canAssign
            icon: "people"
            title: qsTr("Give it to somebody")
            text: dialog.sheet.claimedBy !== "" ? qsTr("%1 is at it now.").arg(dialog.sheet.claimedBy) : qsTr("Nobody is at it.")
            onClicked: dialog.step = "assign"
        }
        ListRow {
            width: parent.width
            visible: dialog.sheet.canDelay
            icon: "send"
            title: qsTr("Tell the customer that it takes longer")
            text: dialog.sheet.told !== "" ? qsTr("They were written to: %1.").arg(dialog.sheet.told) : qsTr("An apology by e-mail. It says no new time.")
            chevron: false
            onClicked: dialog.sheet.delay()
        }
        ListRow {
            width: parent.width
            visible: dialog.sheet.canRemind
            icon: "send"
            title: qsTr("Remind the customer")
            text: dialog.sheet.told !== "" ? qsTr("They were written to: %1.").arg(dialog.sheet.told) : qsTr("That it lies ready, and until when.")
            chevron: false
            onClicked: dialog.sheet.remind()
        }
        ListRow {
            width: parent.width
            visible: dialog.sheet.canExtend
            icon: "calendar"
            title: qsTr("Hold it longer")
            text: qsTr("Once only.")
            onClicked: dialog.step = "extend"
        }
        ListRow {
            width: parent.width
            visible: dialog.sheet.canExpire
            icon: "return"
            title: qsTr("Take it back to the shelf")
            text: qsTr("The hold is over.")
            onClicked: dialog.step = "expire"
        }
        BodyText {
            width: parent.width
            topPadding: Theme.gap
            visible: !dialog.sheet.canAnswer && !dialog.sheet.canAssign && !dialog.sheet.canDelay && !dialog.sheet.canRemind && !dialog.sheet.canExtend && !dialog.sheet.canExpire
            text: qsTr("There is nothing left to decide about this order.")
            soft: true
        }
    }
    Column {
        width: parent.width
        visible: dialog.known && dialog.step === "assign"
        Repeater {
            model: dialog.sheet.people
            ListRow {
                id: colleague
                required property string id
                required property string name
                required property string role
                required property bool has_it
                required property int busy
                width: parent?.width ?? 0
                icon: "person"
                title: colleague.name
                text: colleague.has_it ? qsTr("has it now") : colleague.busy > 0 ? qsTr("%n order(s) in hand", "", colleague.busy) : qsTr("has nothing in hand")
                clickable: !colleague.has_it
                onClicked: {
                    dialog.step = "";
                    dialog.sheet.assign(colleague.id);
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: dialog.known && dialog.step === "extend"
        Repeater {
            model: dialog.sheet.until
            ListRow {
                required property int index
                required property string modelData
                width: parent?.width ?? 0
                icon: "calendar"
                title: modelData
                chevron: false
                onClicked: {
                    dialog.step = "";
                    dialog.sheet.extend(index);
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: dialog.known && dialog.step === "cancel"
        spacing: Theme.gap
        BodyText {
            width: parent.width
            strong: true
            text: qsTr("If you say yes:")
        }
        BodyText {
            width: parent.width
            text: [dialog.facts.length > 0 ? "•  " + dialog.facts.join(", ") + "." : "", dialog.sheet.lying + dialog.sheet.picked > 0 ? "•  " + qsTr("What left its shelf goes back there; it is on the list of what to put back.") : "", "•  " + qsTr("The office is asked to pay %1 back, and tells the customer.").arg(dialog.sheet.value)].filter(part => part !== "").join("\n")
            soft: true
        }
        BodyText {
            width: parent.width
            strong: true
            text: qsTr("If you say no:")
        }
        BodyText {
            width: parent.width
            text: "•  " + (dialog.sheet.holdUntil !== "" ? qsTr("It stays ready until %1. No message goes out by itself: please call the customer.").arg(dialog.sheet.holdUntil) : qsTr("It is made ready as promised. No message goes out by itself: please call the customer."))
            soft: true
        }
    }
}

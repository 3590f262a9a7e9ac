pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The questions of picking: how many, look again, and whether to give up what is missing.
Item {
    id: dialogs

    required property Pick pick

    readonly property string what: dialogs.pick.asking

    AppDialog {
        open: dialogs.what === "quantity"
        dismissable: true
        wide: Theme.mm(96)
        title: qsTr("How many did you take?")
        text: qsTr("%1: %n more wanted.", "", dialogs.pick.left).arg(dialogs.pick.title)
        actions: [
            {
                "text": qsTr("Cancel"),
                "kind": "quiet"
            }
        ]
        onOpenChanged: {
            pad.clear();
            pad.error = "";
            if (open)
                pad.forceActiveFocus();
        }
        onActed: dialogs.pick.ask("", "")
        onDismissed: dialogs.pick.ask("", "")
        NumberPad {
            id: pad
            anchors.horizontalCenter: parent?.horizontalCenter
            maxLength: 4
            onEntered: value => {
                const units = parseInt(value);
                if (units >= 1 && units <= dialogs.pick.left)
                    dialogs.pick.take(units);
                else {
                    pad.error = qsTr("Between 1 and %1. Take no more than was ordered.").arg(dialogs.pick.left);
                    pad.clear();
                }
            }
        }
        BodyText {
            width: parent?.width ?? 0
            visible: pad.error !== ""
            text: pad.error
            color: Theme.bad
            horizontalAlignment: Text.AlignHCenter
        }
    }
    AppDialog {
        readonly property bool damaged: dialogs.pick.why === "damaged"
        open: dialogs.what === "look"
        dismissable: true
        icon: "search"
        title: damaged ? qsTr("Is there another one, undamaged?") : qsTr("Please look once more")
        text: [dialogs.pick.aisle !== "" ? qsTr("It belongs in aisle %1, bay %2.").arg(dialogs.pick.aisle).arg(dialogs.pick.bay) : qsTr("No bay is noted for it."), dialogs.pick.seen < 0 ? qsTr("How many should be in the store is unknown.") : qsTr("%n should be in the store, %1.", "", dialogs.pick.seen).arg(dialogs.pick.seenAge), qsTr("Look above and behind, in the neighbouring bays, at the till and among returns. No other bin is noted.")].join(" ")
        actions: [
            {
                "text": damaged ? qsTr("Yes, I take that one") : qsTr("I found it")
            },
            {
                "text": damaged ? qsTr("No, %n missing", "", dialogs.pick.left) : qsTr("It is not here, %n missing", "", dialogs.pick.left),
                "kind": "secondary"
            }
        ]
        onActed: index => {
            if (index === 1)
                dialogs.pick.miss(dialogs.pick.why);
            else
                dialogs.pick.ask("", "");
        }
        onDismissed: dialogs.pick.ask("", "")
    }
    AppDialog {
        open: dialogs.what === "cancel"
        dismissable: true
        icon: "warn"
        title: qsTr("Cancel %n missing unit(s)?", "", dialogs.pick.short)
        text: qsTr("%1 will not be part of this order any more. The office pays the money back; that has not happened yet. This cannot be undone here.").arg(dialogs.pick.title)
        actions: [
            {
                "text": qsTr("Keep looking")
            },
            {
                "text": qsTr("Cancel them"),
                "kind": "danger"
            }
        ]
        onActed: index => {
            if (index === 1)
                dialogs.pick.cancel();
            else
                dialogs.pick.ask("", "");
        }
        onDismissed: dialogs.pick.ask("", "")
    }
}

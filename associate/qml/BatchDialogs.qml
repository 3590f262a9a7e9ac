pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The questions of picking several orders: how many, look again, and whether to leave them.
Item {
    id: dialogs

    required property Batch batch

    readonly property string what: dialogs.batch.asking

    AppDialog {
        open: dialogs.what === "quantity"
        dismissable: true
        wide: Theme.mm(96)
        title: qsTr("How many did you take?")
        text: qsTr("%1: %n more wanted.", "", dialogs.batch.left).arg(dialogs.batch.title)
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
        onActed: dialogs.batch.ask("", "")
        onDismissed: dialogs.batch.ask("", "")
        NumberPad {
            id: pad
            anchors.horizontalCenter: parent?.horizontalCenter
            maxLength: 4
            onEntered: value => {
                const units = parseInt(value);
                if (units >= 1 && units <= dialogs.batch.left)
                    dialogs.batch.take(units);
                else {
                    pad.error = qsTr("Between 1 and %1. Take no more than was ordered.").arg(dialogs.batch.left);
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
        readonly property bool damaged: dialogs.batch.why === "damaged"
        open: dialogs.what === "look"
        dismissable: true
        icon: "search"
        title: damaged ? qsTr("Is there another one, undamaged?") : qsTr("Please look once more")
        text: [dialogs.batch.aisle !== "" ? qsTr("It belongs in aisle %1, bay %2.").arg(dialogs.batch.aisle).arg(dialogs.batch.bay) : qsTr("No bay is noted for it."), dialogs.batch.seen < 0 ? qsTr("How many should be in the store is unknown.") : qsTr("%n should be in the store, %1.", "", dialogs.batch.seen).arg(dialogs.batch.seenAge), qsTr("What is missing is decided order by order when the walk is done.")].join(" ")
        actions: [
            {
                "text": damaged ? qsTr("Yes, I take that one") : qsTr("I found it")
            },
            {
                "text": damaged ? qsTr("No, %n missing", "", dialogs.batch.left) : qsTr("It is not here, %n missing", "", dialogs.batch.left),
                "kind": "secondary"
            }
        ]
        onActed: index => {
            if (index === 1)
                dialogs.batch.miss(dialogs.batch.why);
            else
                dialogs.batch.ask("", "");
        }
        onDismissed: dialogs.batch.ask("", "")
    }
    AppDialog {
        open: dialogs.what === "leave"
        dismissable: true
        icon: "person"
        title: qsTr("Leave %n order(s) for somebody else?", "", dialogs.batch.orders)
        text: qsTr("What is picked stays picked, and lies in your totes: put a name on each of them. Whoever goes on is shown what is left.")
        actions: [
            {
                "text": qsTr("Go on picking")
            },
            {
                "text": qsTr("Leave them"),
                "kind": "secondary"
            }
        ]
        onActed: index => {
            if (index === 1)
                dialogs.batch.leave();
            else
                dialogs.batch.ask("", "");
        }
        onDismissed: dialogs.batch.ask("", "")
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What is typed while picking: how many, and the number of an article.
Item {
    id: dialogs

    required property Pick pick
    required property Replacing replacing
    property bool numberAsked: false

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
        onActed: dialogs.pick.ask("")
        onDismissed: dialogs.pick.ask("")
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
        open: dialogs.numberAsked
        dismissable: true
        wide: Theme.mm(96)
        title: qsTr("Type the number below its bars")
        actions: [
            {
                "text": qsTr("Cancel"),
                "kind": "quiet"
            }
        ]
        onOpenChanged: {
            number.clear();
            if (open)
                number.forceActiveFocus();
        }
        onActed: dialogs.numberAsked = false
        onDismissed: dialogs.numberAsked = false
        NumberPad {
            id: number
            anchors.horizontalCenter: parent?.horizontalCenter
            maxLength: 14
            onEntered: value => {
                dialogs.numberAsked = false;
                dialogs.replacing.typed(value);
            }
        }
    }
}

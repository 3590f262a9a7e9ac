pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The basket as a code for a tablet of our team.
AppDialog {
    id: dialog

    required property ContinuedModel model

    title: qsTr("Go on with our team")
    text: qsTr("Show this code to one of us: your basket opens on their tablet, as it is. Nothing of you is in it.")
    open: dialog.model.code !== ""
    dismissable: true
    actions: dialog.model.parts > 1 ? [
        {
            "text": qsTr("Next code"),
            "kind": "primary",
            "icon": "forward"
        },
        {
            "text": qsTr("Done"),
            "kind": "secondary",
            "icon": "check"
        }
    ] : [
        {
            "text": qsTr("Done"),
            "kind": "primary",
            "icon": "check"
        }
    ]
    onDismissed: dialog.model.close()
    onActed: index => {
        if (dialog.model.parts > 1 && index === 0)
            dialog.model.next();
        else
            dialog.model.close();
    }

    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap * 2
        ScanCode {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Math.min(parent.width, Theme.mm(Theme.larger ? 96 : 120))
            text: dialog.model.code
            label: qsTr("Code for our team")
        }
        Heading {
            width: parent.width
            visible: dialog.model.parts > 1
            level: 3
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Code %1 of %2: we scan all of them").arg(dialog.model.part).arg(dialog.model.parts)
        }
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Nothing is reserved yet. Our team looks up prices and stock once more.")
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// What was saved, as a code for the shopper's own phone.
AppDialog {
    id: dialog

    required property LaterModel model

    title: qsTr("Take it along on your phone")
    text: qsTr("Point your phone’s camera at the code. It opens our shop with what you chose, and has nothing of you in it.")
    dismissable: true
    actions: [
        {
            "text": qsTr("Done"),
            "kind": "primary",
            "icon": "check"
        }
    ]
    onActed: dialog.dismissed()

    Flow {
        id: both
        width: parent?.width ?? 0
        spacing: Theme.gap * 3
        readonly property bool beside: both.width > Theme.mm(190) && !Theme.larger
        ScanCode {
            id: code
            size: Math.min(both.width, Theme.mm(96))
            text: dialog.open ? dialog.model.code : ""
            label: qsTr("Code for your phone")
        }
        Column {
            width: both.beside ? both.width - code.width - both.spacing : both.width
            spacing: Theme.gap * 1.2
            Repeater {
                model: dialog.model.kept
                Item {
                    id: line
                    required property string title
                    required property int quantity
                    width: parent?.width ?? 0
                    height: name.height
                    Icon {
                        id: sign
                        anchors.left: parent.left
                        name: "check"
                        size: Theme.body * 1.2
                        color: Theme.accent
                    }
                    BodyText {
                        id: name
                        anchors.left: sign.right
                        anchors.leftMargin: Theme.gap
                        anchors.right: parent.right
                        strong: true
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        text: line.quantity > 1 ? qsTr("%1 × %2").arg(line.quantity).arg(line.title) : line.title
                    }
                }
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                soft: true
                text: dialog.model.more
            }
            Caption {
                width: parent.width
                visible: text !== ""
                color: Theme.warn
                strong: true
                text: dialog.model.missing
            }
            Caption {
                width: parent.width
                text: qsTr("Prices and stock may have changed by then. Nothing is reserved.")
            }
        }
    }
}

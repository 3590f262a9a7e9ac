import QtQuick
import kiosk.qml
import shell.qml

// The plan of the store as large as the screen allows, with the way from here.
AppDialog {
    id: dialog

    required property ProductModel model
    property var plan: null

    title: dialog.model.herePlace
    text: dialog.model.title + (dialog.model.chosen !== "" ? " · " + dialog.model.chosen : "")
    dismissable: true
    wide: dialog.width - Theme.gap * 8
    actions: [
        {
            "text": qsTr("Got it"),
            "kind": "primary",
            "icon": "check"
        }
    ]
    onActed: dialog.dismissed()

    StorePlan {
        width: parent?.width ?? 0
        height: Math.min(implicitHeight, dialog.height * 0.62)
        plan: dialog.plan
        aisle: dialog.model.aisle
        bay: dialog.model.bay
    }
    Row {
        spacing: Theme.gap * 4
        Row {
            spacing: Theme.gap
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(5)
                height: width
                radius: width / 2
                color: Theme.paper
                border.width: width * 0.28
                border.color: Theme.offer
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("You are here: follow the dots")
            }
        }
        Row {
            spacing: Theme.gap
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "pin"
                size: Theme.mm(8)
                color: Theme.offer
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Here it is")
            }
        }
    }
}

import QtQuick
import kiosk.qml
import shell.qml

// On the page of something that is sold out here: to be told once it is back.
Item {
    id: choice

    required property NotifyModel model

    visible: choice.model.offered
    implicitHeight: chip.height

    Chip {
        id: chip
        anchors.left: parent.left
        icon: choice.model.asked ? "check" : "bell"
        selected: choice.model.asked
        clickable: !choice.model.asked
        text: choice.model.asked ? qsTr("We’ll tell you when it is back") : qsTr("Tell me when it is back")
        onClicked: choice.model.ask()
    }
}

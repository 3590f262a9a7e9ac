import QtQuick
import shell.qml

// Nothing here: why, and what next.
Column {
    id: empty

    property string icon: "search"
    property string title
    property string text
    property string actionText
    property string actionIcon
    signal acted

    width: Math.min(Theme.mm(Theme.kiosk ? 190 : 120), parent ? parent.width - Theme.gap * 4 : 10000)
    spacing: Theme.gap * 1.4

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: empty.icon !== ""
        width: Theme.title * 2.6
        height: width
        radius: width / 2
        color: Theme.accentSoft
        Icon {
            anchors.centerIn: parent
            size: parent.width * 0.46
            name: empty.icon
            color: Theme.accent
        }
    }
    Item {
        width: 1
        height: Theme.gap * 0.4
        visible: empty.icon !== ""
    }
    Heading {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: empty.title
    }
    BodyText {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        visible: empty.text !== ""
        text: empty.text
        soft: true
    }
    Item {
        width: 1
        height: Theme.gap * 0.4
        visible: act.visible
    }
    AppButton {
        id: act
        anchors.horizontalCenter: parent.horizontalCenter
        visible: empty.actionText !== ""
        width: Math.min(implicitWidth, parent.width)
        text: empty.actionText
        icon: empty.actionIcon
        onClicked: empty.acted()
    }
}

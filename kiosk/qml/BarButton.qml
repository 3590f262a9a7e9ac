import QtQuick
import shell.qml

// One place in the bar at the bottom: a sign over its word.
Pressable {
    id: button

    property string text
    property string icon
    property bool strong: false
    property bool marked: false

    label: button.text
    implicitWidth: Math.max(Theme.target * 1.6, words.implicitWidth + Theme.gap * 2)
    implicitHeight: Math.max(Theme.target, column.height + Theme.gap * 1.4)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.4
        color: button.marked ? Theme.accentSoft : Theme.ink
        opacity: button.marked ? 1 : button.pressed ? 0.08 : 0
    }
    Column {
        id: column
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.gap * 0.5
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.body * 1.45
            name: button.icon
            color: button.strong || button.marked ? Theme.accent : Theme.ink
        }
        Text {
            id: words
            anchors.horizontalCenter: parent.horizontalCenter
            text: button.text
            color: button.strong || button.marked ? Theme.accent : Theme.ink
            font.family: Theme.textFont
            font.pixelSize: Theme.caption
            font.weight: button.strong ? Font.DemiBold : Font.Medium
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}

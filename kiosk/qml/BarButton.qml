import QtQuick
import shell.qml

// One place in the bar at the bottom: a sign over its word.
Pressable {
    id: button

    property string text
    property string icon
    property bool strong: false
    property bool marked: false
    // In a small disc at the sign, where it is more than none.
    property int count: 0

    label: button.text
    Accessible.description: button.count > 0 ? button.count : ""
    implicitWidth: Math.max(Theme.target * 1.2, Math.ceil(line.implicitWidth) + Theme.gap)
    implicitHeight: Math.max(Theme.target, column.height + Theme.gap * 1.4)

    // Measured apart: a Text's own wish changes with the width that it is given.
    Text {
        id: line
        font: words.font
        text: button.text
        opacity: 0
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
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
            Rectangle {
                visible: button.count > 0
                x: parent.width * 0.55
                y: -height * 0.3
                width: Math.max(height, number.implicitWidth + Theme.gap)
                height: number.implicitHeight
                radius: height / 2
                color: Theme.accent
                Text {
                    id: number
                    anchors.centerIn: parent
                    text: button.count
                    color: Theme.onAccent
                    font.family: Theme.textFont
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
        Text {
            id: words
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.caption * 0.86)
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

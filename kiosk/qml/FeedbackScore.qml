import QtQuick
import shell.qml

// One of the numbers from 0 to 10.
Pressable {
    id: key

    required property int score
    property bool chosen: false

    label: String(key.score)
    ringRadius: face.radius
    implicitHeight: Math.max(Theme.target, Theme.title * 1.7)
    Accessible.checkable: true
    Accessible.checked: key.chosen

    Rectangle {
        id: face
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: key.chosen ? Theme.accent : Theme.surface
        border.width: Theme.hairline * (Theme.highContrast ? 2 : 1)
        border.color: key.chosen ? Theme.accent : Theme.edge
    }
    Rectangle {
        anchors.fill: parent
        radius: face.radius
        color: Theme.ink
        opacity: key.pressed ? 0.08 : 0
    }
    Text {
        anchors.centerIn: parent
        text: String(key.score)
        color: key.chosen ? Theme.onAccent : Theme.ink
        font.family: Theme.textFont
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}

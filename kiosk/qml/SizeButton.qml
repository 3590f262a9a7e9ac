import QtQuick
import shell.qml

// One size, with whether it is here.
Pressable {
    id: button

    required property string id
    required property string name
    required property string words
    required property string level
    required property bool selected

    readonly property bool gone: button.level === "out"

    label: button.name
    Accessible.description: button.words
    Accessible.checkable: true
    Accessible.checked: button.selected
    ringRadius: face.radius
    implicitHeight: Math.max(Theme.target, column.height + Theme.gap * 1.6)

    Rectangle {
        id: face
        anchors.fill: parent
        radius: Theme.radius * 1.4
        color: button.selected ? Theme.accentSoft : button.gone ? "transparent" : Theme.surface
        border.width: button.selected ? Math.max(3, Theme.hairline * 2) : Theme.hairline
        border.color: button.selected ? Theme.accent : button.gone ? Theme.line : Theme.edge
    }
    Column {
        id: column
        anchors.centerIn: parent
        width: parent.width - Theme.gap
        spacing: Theme.gap * 0.2
        BodyText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            strong: true
            color: button.gone ? Theme.inkSoft : Theme.ink
            text: button.name
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: button.level === "good" || button.level === "some" ? Theme.good : button.level === "low" ? Theme.warn : Theme.inkSoft
            text: button.words
            Accessible.ignored: true
        }
    }
}

import QtQuick
import shell.qml

// A button that is only a sign; `label` is what a screen reader says.
Pressable {
    id: button

    property string icon
    property color color: Theme.ink
    property bool filled: false
    property bool selected: false
    property real size: Theme.targetSmall

    ringRadius: height / 2
    implicitWidth: button.size
    implicitHeight: button.size

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: button.selected ? Theme.accentSoft : button.filled ? Theme.surface : "transparent"
        border.width: button.filled || button.selected ? Theme.hairline : 0
        border.color: button.selected ? Theme.accent : Theme.line
    }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.ink
        opacity: button.pressed ? 0.12 : 0
    }
    Icon {
        anchors.centerIn: parent
        size: button.height * 0.48
        name: button.icon
        color: !button.enabled ? Theme.inkFaint : button.selected ? Theme.accent : button.color
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// A sheet of paper. Its children are laid inside `padding`; its height follows them unless it is given one.
Item {
    id: card

    default property alias content: inside.data
    property real padding: Theme.gap * (Theme.kiosk ? 2 : 2.4)
    property bool clickable: false
    property string label
    property bool raised: false
    property bool selected: false
    property color color: Theme.surface
    property real radius: Theme.radius * 1.6
    signal clicked

    implicitWidth: inside.childrenRect.width + 2 * card.padding
    implicitHeight: inside.childrenRect.height + 2 * card.padding

    Shadow {
        anchors.fill: parent
        radius: card.radius
        visible: card.raised && !Theme.highContrast
    }
    Rectangle {
        anchors.fill: parent
        radius: card.radius
        color: card.color
        border.width: card.selected ? Theme.hairline * 2 : Theme.hairline
        border.color: card.selected ? Theme.accent : Theme.line
    }
    Rectangle {
        anchors.fill: parent
        radius: card.radius
        color: Theme.ink
        opacity: pressing.item !== null && (pressing.item as Pressable).pressed ? 0.06 : 0
    }
    Loader {
        id: pressing
        anchors.fill: parent
        active: card.clickable
        sourceComponent: Pressable {
            label: card.label
            ringRadius: card.radius
            enabled: card.enabled
            onClicked: card.clicked()
        }
    }
    Item {
        id: inside
        anchors.fill: parent
        anchors.margins: card.padding
    }
}

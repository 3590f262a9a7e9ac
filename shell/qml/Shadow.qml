pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// A soft shadow without shader effects: a few wide, faint rectangles under each other.
Item {
    id: shadow

    property real radius: Theme.radius
    property real depth: Theme.mm(Theme.kiosk ? 2.4 : 1.4)

    visible: !Theme.highContrast
    Repeater {
        model: 5
        Rectangle {
            required property int index
            readonly property real grow: shadow.depth * (index + 1) / 5
            x: -grow
            y: -grow + shadow.depth * 0.55
            width: shadow.width + 2 * grow
            height: shadow.height + 2 * grow
            radius: shadow.radius + grow
            color: Theme.wash(Theme.dark ? "#000000" : Theme.ink, Theme.dark ? 0.10 : 0.016)
        }
    }
}

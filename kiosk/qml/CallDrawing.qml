pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// A bell that is heard: rings spread from it, slowly, or stand still where less motion was asked for.
Item {
    id: drawing

    property string icon: "bell"
    property bool moving: true
    readonly property real disc: Math.min(drawing.width, drawing.height) * 0.3
    property real wave: 0.5

    Accessible.ignored: true

    Repeater {
        model: 3
        Rectangle {
            required property int index
            readonly property real at: (drawing.wave + index) / 3
            anchors.centerIn: parent
            width: drawing.disc * (1.1 + 2 * at)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Math.max(2, Theme.hairline * 2)
            border.color: Theme.accent
            opacity: 0.55 * (1 - at)
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: drawing.disc
        height: width
        radius: width / 2
        color: Theme.accent
        Icon {
            anchors.centerIn: parent
            size: parent.width * 0.5
            name: drawing.icon
            color: Theme.onAccent
        }
    }
    NumberAnimation on wave {
        running: drawing.moving && drawing.visible && Theme.fast > 0
        from: 0
        to: 1
        duration: 2400
        loops: Animation.Infinite
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// A bar of the chart. sort: 0 an outline, 1 filled, 2 striped: told apart without colour too.
Item {
    id: bar

    property int sort: 0

    clip: bar.sort === 2
    Rectangle {
        anchors.fill: parent
        radius: Math.min(Theme.radius * 0.4, width / 4)
        color: bar.sort === 1 ? Theme.accent : Theme.surface
        border.width: bar.sort === 1 ? 0 : Math.max(1, Theme.hairline * (bar.sort === 0 ? 2 : 1))
        border.color: bar.sort === 2 ? Theme.offer : Theme.inkSoft
    }
    Repeater {
        model: bar.sort === 2 ? Math.ceil(bar.height / stripe) : 0
        readonly property real stripe: Math.max(4, Theme.mm(1))
        Rectangle {
            required property int index
            y: bar.height - (index + 1) * Math.max(4, Theme.mm(1))
            width: bar.width
            height: Math.max(2, Theme.mm(0.55))
            color: Theme.offer
        }
    }
}

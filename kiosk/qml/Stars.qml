pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// Five stars of which a part is filled, to the tenth of a star.
Item {
    id: stars

    property real filled: 0
    property real size: Theme.body * 1.2
    property color color: Theme.accent

    implicitWidth: empty.width
    implicitHeight: empty.height
    Accessible.ignored: true

    Row {
        id: empty
        spacing: stars.size * 0.12
        Repeater {
            model: 5
            Icon {
                name: "star"
                size: stars.size
                color: Theme.inkFaint
            }
        }
    }
    Item {
        anchors.left: parent.left
        width: Math.round(parent.width * stars.filled)
        height: parent.height
        clip: true
        Row {
            anchors.left: parent.left
            spacing: empty.spacing
            Repeater {
                model: 5
                Icon {
                    name: "star-full"
                    size: stars.size
                    color: stars.color
                }
            }
        }
    }
}

import QtQuick
import shell.qml

// Where the keyboard is: a ring around its parent, outside it.
Rectangle {
    id: ring

    property Item around: ring.parent
    property real inset: -Theme.mm(Theme.kiosk ? 1.0 : 0.6)

    anchors.fill: parent
    anchors.margins: ring.inset
    visible: ring.around !== null && ring.around.activeFocus
    color: "transparent"
    border.width: Math.max(2, Theme.mm(Theme.kiosk ? 0.7 : 0.4))
    border.color: Theme.accent
    radius: Theme.radius - ring.inset
}

import QtQuick
import shell.qml

// Where one is in a list; put it into the Flickable or ListView, and name it.
Rectangle {
    id: mark

    required property Flickable flickable

    parent: mark.flickable
    readonly property real share: mark.flickable.height / Math.max(1, mark.flickable.contentHeight)

    width: Theme.mm(Theme.kiosk ? 1.2 : 0.7)
    radius: width / 2
    x: Theme.rtl ? Theme.mm(0.4) : mark.flickable.width - width - Theme.mm(0.4)
    y: (mark.flickable.contentY - mark.flickable.originY) * mark.share
    height: Math.max(Theme.targetSmall * 0.6, mark.share * mark.flickable.height)
    color: Theme.inkFaint
    opacity: mark.flickable.moving ? 0.7 : 0.3
    visible: mark.share < 0.999
    z: 5
    Accessible.ignored: true
}

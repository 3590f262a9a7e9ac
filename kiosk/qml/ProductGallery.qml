pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The product, large, on a calm ground; the other pictures of it small, and a way to see it close up.
Rectangle {
    id: gallery

    required property GalleryModel model
    // Higher than wide: the small ones stand below instead of at the side.
    readonly property bool tall: gallery.height > gallery.width
    readonly property real small: Theme.targetSmall

    color: Theme.sunken

    ProductPicture {
        anchors.fill: parent
        extend: true
        radius: gallery.radius
        ground: "transparent"
        picture: gallery.model.picture
        title: gallery.model.title
        Pressable {
            anchors.fill: parent
            visible: gallery.model.picture !== ""
            label: qsTr("Look at it close up")
            onClicked: gallery.model.enlarge()
        }
    }
    GalleryViews {
        x: gallery.tall ? (gallery.width - width) / 2 : Theme.rtl ? gallery.width - width - Theme.gap * 3 : Theme.gap * 3
        y: gallery.tall ? gallery.height - height - Theme.gap * 4 : (gallery.height - height) / 2
        model: gallery.model
        across: gallery.tall
        small: gallery.small
        room: (gallery.tall ? gallery.width : gallery.height) - Theme.gap * 6
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 3
        y: gallery.tall ? Theme.gap * 4 : gallery.height - height - Theme.gap * 3
        visible: gallery.model.picture !== ""
        filled: true
        icon: "search"
        label: qsTr("Enlarge the picture")
        onClicked: gallery.model.enlarge()
    }
}

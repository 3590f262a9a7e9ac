import QtQuick
import kiosk.qml
import shell.qml

// The product, large, on a calm ground.
Rectangle {
    id: gallery

    required property ProductModel model

    color: Theme.sunken
    ProductPicture {
        anchors.fill: parent
        extend: true
        radius: gallery.radius
        ground: "transparent"
        picture: gallery.model.picture
        title: gallery.model.title
    }
}

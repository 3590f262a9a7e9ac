import QtQuick
import shell.qml

// A category to open, with a picture of something in it.
Pressable {
    id: tile

    required property string id
    required property string name
    required property string picture
    required property string products
    property bool flat: false
    property bool tall: false

    label: tile.name
    Accessible.description: tile.products
    ringRadius: Theme.radius * 1.6
    implicitHeight: photo.height + Theme.gap * 3 + (Theme.larger ? Math.max(words.height, Theme.body * 1.5 + Theme.caption * 2.7) : words.height)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    ProductPicture {
        id: photo
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.hairline
        height: tile.width * (tile.flat ? 0.36 : tile.tall ? 1 : 0.72)
        radius: Theme.radius * 1.5
        extend: true
        picture: tile.picture
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.ink
        opacity: tile.pressed ? 0.08 : 0
    }
    Column {
        id: words
        anchors.top: photo.bottom
        anchors.topMargin: Theme.gap * 1.4
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 1.8
        spacing: Theme.gap * 0.3
        BodyText {
            width: parent.width
            strong: true
            text: tile.name
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            text: tile.products
            Accessible.ignored: true
        }
    }
}

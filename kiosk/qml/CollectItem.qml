import QtQuick
import shell.qml

// One thing of an order: what it looks like, what it is, and how many.
Item {
    id: item

    required property string title
    required property string detail
    required property string picture
    required property int quantity
    // It is not here yet.
    property bool faded: false

    implicitHeight: Math.max(photo.height, words.height) + Theme.gap * 2
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2 times").arg(item.title).arg(item.quantity)
    Accessible.description: item.detail

    ProductPicture {
        id: photo
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(36)
        height: width
        picture: item.picture
        fallbackIcon: "box"
        crop: true
        opacity: item.faded ? 0.55 : 1
    }
    Column {
        id: words
        anchors.left: photo.right
        anchors.leftMargin: Theme.gap * 2.4
        anchors.right: count.left
        anchors.rightMargin: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.4
        Heading {
            width: parent.width
            level: 2
            text: item.title
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            visible: item.detail !== ""
            soft: true
            text: item.detail
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Heading {
        id: count
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        level: 2
        wrapMode: Text.NoWrap
        color: item.quantity > 1 ? Theme.accent : Theme.inkSoft
        text: item.quantity + " ×"
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

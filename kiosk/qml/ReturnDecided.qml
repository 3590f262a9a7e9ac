import QtQuick
import shell.qml

// One line that somebody wants to return, and what the rules say of it.
Item {
    id: item

    required property string title
    required property string detail
    required property string picture
    required property string words
    required property string outcome

    readonly property bool good: item.outcome === "authorised" || item.outcome === "conditional"
    readonly property color tone: item.outcome === "denied" ? Theme.bad : item.good ? Theme.good : Theme.warn

    implicitHeight: Math.max(photo.height, said.height) + Theme.gap * 2.4
    Accessible.role: Accessible.ListItem
    Accessible.name: item.title
    Accessible.description: item.detail + ". " + item.words

    ProductPicture {
        id: photo
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(32)
        height: width
        picture: item.picture
        fallbackIcon: "box"
        crop: true
        opacity: item.outcome === "denied" ? 0.5 : 1
    }
    Column {
        id: said
        anchors.left: photo.right
        anchors.leftMargin: Theme.gap * 2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.5
        Heading {
            width: parent.width
            level: 2
            text: item.title
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            text: item.detail
            Accessible.ignored: true
        }
        Item {
            width: parent.width
            height: Math.max(sign.height, line.height)
            Icon {
                id: sign
                anchors.left: parent.left
                y: (line.font.pixelSize * 1.25 - height) / 2
                size: Theme.body * 1.2
                name: item.outcome === "denied" ? "close" : item.good ? "check-circle" : "person"
                color: item.tone
            }
            BodyText {
                id: line
                anchors.left: sign.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                color: item.tone
                text: item.words
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

import QtQuick
import shell.qml

// One product in the shop window, with its price and why it is lower.
Item {
    id: slide

    required property string id
    required property string variant
    required property string title
    required property string brand
    required property string picture
    required property string now
    required property string was
    required property string reason
    required property string until
    required property bool wide
    required property bool shown
    required property bool near
    signal chosen(string product, string variant)

    visible: opacity > 0.01
    opacity: slide.shown ? 1 : 0
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.slow * 2
            easing.type: Easing.InOutQuad
        }
    }

    ProductPicture {
        anchors.fill: parent
        anchors.topMargin: Theme.gap * 2
        anchors.bottomMargin: plate.height + Theme.gap * 7
        picture: slide.near || slide.visible ? slide.picture : ""
        ground: "transparent"
    }
    Pressable {
        id: plate
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 5
        width: parent.width - Theme.gap * 10
        height: Math.max(words.height, price.height)
        label: slide.title
        onClicked: slide.chosen(slide.id, slide.variant)
        Column {
            id: words
            anchors.left: parent.left
            anchors.right: price.left
            anchors.rightMargin: Theme.gap * 3
            anchors.bottom: parent.bottom
            spacing: Theme.gap * 0.8
            Chip {
                visible: slide.reason !== ""
                clickable: false
                kind: "offer"
                text: slide.reason
            }
            Heading {
                width: parent.width
                level: 1
                text: slide.title
                maximumLineCount: 2
            }
            Caption {
                width: parent.width
                text: [slide.brand, slide.until].filter(part => part !== "").join("  ·  ")
            }
        }
        PriceText {
            id: price
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            now: slide.now
            was: slide.was
            size: Theme.title
        }
    }
}

import QtQuick
import shell.qml

// One product in the shop window, with its price and why it is lower; or what central scheduled, in large.
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
    required property string text
    required property bool scheduled
    required property bool opens
    required property real side
    required property bool shown
    required property bool near
    signal chosen(string product, string variant)
    signal touched(string content)

    visible: opacity > 0.01
    opacity: slide.shown ? 1 : 0
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.reducedMotion ? 0 : Theme.slow * 2
            easing.type: Easing.InOutQuad
        }
    }

    ProductPicture {
        id: photo
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: plate.top
        picture: slide.near || slide.visible ? slide.picture : ""
        radius: 0
        extend: !slide.scheduled
        crop: slide.scheduled
        fallbackIcon: slide.scheduled ? "sparkle" : "image"
        ground: slide.scheduled ? Theme.accentSoft : Theme.sunken
    }
    Rectangle {
        id: plate
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(words.height, price.height) + Theme.gap * 5
        color: Theme.surface
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: slide.side
            anchors.right: slide.scheduled ? go.left : price.left
            anchors.rightMargin: Theme.gap * 3
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap * 0.6
            BodyText {
                width: parent.width
                visible: text !== ""
                strong: true
                color: Theme.offer
                text: [slide.reason, slide.until].filter(part => part !== "").join(" · ")
            }
            Heading {
                width: parent.width
                level: 1
                text: slide.title
            }
            Caption {
                width: parent.width
                visible: !slide.scheduled
                text: slide.brand
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                soft: true
                text: slide.text
            }
        }
        Rectangle {
            id: go
            visible: slide.scheduled && slide.opens
            anchors.right: parent.right
            anchors.rightMargin: slide.side
            anchors.verticalCenter: parent.verticalCenter
            width: visible ? Theme.targetSmall * 1.1 : 0
            height: width
            radius: width / 2
            color: Theme.accent
            Icon {
                anchors.centerIn: parent
                name: "forward"
                size: parent.width * 0.5
                color: Theme.onAccent
            }
        }
        Column {
            id: price
            anchors.right: parent.right
            anchors.rightMargin: slide.side
            anchors.verticalCenter: parent.verticalCenter
            Text {
                anchors.right: parent.right
                visible: text !== ""
                text: slide.was
                color: Theme.inkSoft
                font.family: Theme.textFont
                font.pixelSize: Theme.body
                font.strikeout: true
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                anchors.right: parent.right
                text: slide.now
                color: slide.was !== "" ? Theme.offer : Theme.ink
                font.family: Theme.textFont
                font.pixelSize: Theme.title * 1.1
                font.weight: Font.DemiBold
                font.letterSpacing: -Theme.title * 0.016
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
    Pressable {
        anchors.fill: parent
        label: slide.title
        Accessible.description: [slide.reason, slide.now, slide.text].filter(part => part !== "").join(", ")
        onClicked: {
            if (slide.scheduled)
                slide.touched(slide.id);
            else
                slide.chosen(slide.id, slide.variant);
        }
    }
}

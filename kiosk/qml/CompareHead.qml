pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One of the products side by side: what it is, what it costs and why, whether it is here.
Pressable {
    id: head

    required property string product
    required property string variant
    required property string title
    required property string brand
    required property string picture
    required property string now
    required property string was
    required property string reason
    required property string here
    required property string level
    required property string age
    required property string place
    // Under each other: the picture is beside the words.
    property bool stacked: false
    signal chosen(string product, string variant)
    signal removed(string product, string variant)

    readonly property color strong: ({
            "good": Theme.good,
            "some": Theme.good,
            "low": Theme.warn
        })[head.level] ?? Theme.inkSoft

    label: head.title
    Accessible.description: [head.brand, head.now, head.here, head.age].filter(part => part !== "").join(", ")
    ringRadius: Theme.radius * 1.6
    implicitHeight: head.stacked ? Math.max(photo.height, words.height) + Theme.gap * 2 : photo.height + words.height + Theme.gap * 3.4
    onClicked: head.chosen(head.product, head.variant)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.ink
        opacity: head.pressed ? 0.06 : 0
    }
    ProductPicture {
        id: photo
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.gap
        width: head.stacked ? Math.min(parent.width * 0.3, Theme.mm(60)) : parent.width - 2 * Theme.gap
        height: head.stacked ? width : Math.min(width, Theme.mm(76))
        crop: height >= width
        extend: height < width
        picture: head.picture
    }
    Column {
        id: words
        anchors.left: head.stacked ? photo.right : parent.left
        anchors.leftMargin: Theme.gap * 1.6
        anchors.right: parent.right
        anchors.rightMargin: head.stacked ? Theme.targetSmall + Theme.gap * 2 : Theme.gap * 1.6
        y: head.stacked ? Theme.gap : photo.y + photo.height + Theme.gap * 1.2
        spacing: Theme.gap * 0.5
        Caption {
            width: parent.width
            visible: text !== ""
            text: head.brand
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            strong: true
            lineHeight: 1.1
            text: head.title
            Accessible.ignored: true
        }
        PriceText {
            width: parent.width
            visible: head.now !== ""
            now: head.now
            was: head.was
            reason: head.reason
            size: Theme.heading
        }
        Caption {
            width: parent.width
            visible: head.now === "" && text !== ""
            text: head.reason
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            strong: true
            color: head.strong
            text: head.here
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: head.age
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: head.place
            Accessible.ignored: true
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap * 0.8
        filled: true
        icon: "close"
        label: qsTr("Take %1 away").arg(head.title)
        onClicked: head.removed(head.product, head.variant)
    }
}

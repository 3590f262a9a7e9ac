import QtQuick
import shell.qml

// One thing a shopper may want from us.
Pressable {
    id: card

    required property string topic
    required property string icon
    required property string title
    required property string text

    label: card.title
    Accessible.description: card.text
    ringRadius: face.radius
    implicitHeight: Math.max(Theme.target * 1.6, words.height + Theme.gap * 4)

    Rectangle {
        id: face
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.highContrast ? Theme.edge : Theme.line
    }
    Rectangle {
        anchors.fill: parent
        radius: face.radius
        color: Theme.ink
        opacity: card.pressed ? 0.08 : 0
    }
    Rectangle {
        id: disc
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.targetSmall * 1.15
        height: width
        radius: width / 2
        color: Theme.accentSoft
        Icon {
            anchors.centerIn: parent
            size: parent.width * 0.5
            name: card.icon
            color: Theme.accent
        }
    }
    Column {
        id: words
        anchors.left: disc.right
        anchors.leftMargin: Theme.gap * 2
        anchors.right: next.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.4
        Heading {
            width: parent.width
            level: 2
            text: card.title
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            soft: true
            text: card.text
            Accessible.ignored: true
        }
    }
    Icon {
        id: next
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        size: Theme.heading
        color: Theme.inkFaint
    }
}

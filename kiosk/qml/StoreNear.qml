import QtQuick
import shell.qml

// Another store: how far, whether it is open, and where it is.
Card {
    id: card

    required property string name
    required property string address
    required property string distance
    required property string hours
    required property string opened

    implicitHeight: words.height + 2 * card.padding
    Accessible.role: Accessible.StaticText
    Accessible.name: [card.name, card.distance, card.hours, card.address].filter(part => part !== "").join(", ")

    Column {
        id: words
        width: parent?.width ?? 0
        spacing: Theme.gap * 0.6
        Item {
            width: parent.width
            height: Math.max(title.height, way.height)
            Heading {
                id: title
                level: 2
                anchors.left: parent.left
                anchors.right: way.left
                anchors.rightMargin: Theme.gap
                text: card.name
                Accessible.ignored: true
            }
            BodyText {
                id: way
                anchors.right: parent.right
                anchors.baseline: title.baseline
                width: implicitWidth
                wrapMode: Text.NoWrap
                soft: true
                text: card.distance
                Accessible.ignored: true
            }
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            strong: true
            color: card.opened === "open" ? Theme.good : Theme.inkSoft
            text: card.hours
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            soft: true
            text: card.address
            Accessible.ignored: true
        }
    }
}

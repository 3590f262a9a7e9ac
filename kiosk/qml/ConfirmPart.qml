import QtQuick
import shell.qml

// One of the orders that it became, or one line of it.
Item {
    id: part

    required property int id
    required property string icon
    required property string title
    required property string words
    required property string amount
    required property string level

    readonly property color tone: ({
            "good": Theme.good,
            "bad": Theme.warn
        })[part.level] ?? Theme.accent

    implicitHeight: Math.max(Theme.targetSmall, said.height + Theme.gap * 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: [part.title, part.words, part.amount].filter(text => text !== "").join(", ")

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: part.icon
        size: Theme.body * 1.5
        color: part.tone
    }
    Column {
        id: said
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap * 1.6
        anchors.right: cost.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.2
        BodyText {
            width: parent.width
            strong: true
            text: part.title
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            color: part.level === "bad" ? part.tone : Theme.inkSoft
            strong: part.level === "bad"
            text: part.words
            Accessible.ignored: true
        }
    }
    BodyText {
        id: cost
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
        text: part.amount
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

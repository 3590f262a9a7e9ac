import QtQuick
import shell.qml

// Looks like the field it opens.
Pressable {
    id: button

    label: qsTr("Search by name or number")
    ringRadius: field.radius
    implicitHeight: Math.max(Theme.target * 1.15, words.height + Theme.gap * 3)

    Rectangle {
        id: field
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.surface
        border.width: Math.max(2, Theme.hairline)
        border.color: Theme.edge
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 2.4
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: Theme.heading * 1.2
        color: Theme.accent
    }
    Heading {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap * 1.6
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        level: 2
        font.weight: Font.Normal
        color: Theme.inkSoft
        text: button.label
        Accessible.ignored: true
    }
}

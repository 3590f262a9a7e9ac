import QtQuick
import shell.qml

// One person to tap.
Pressable {
    id: tile

    required property string name
    required property string initials
    required property string role

    readonly property FloorWords words: FloorWords {}

    label: tile.name
    ringRadius: Theme.radius * 1.6

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
        opacity: tile.pressed ? 0.08 : 0
    }
    Avatar {
        id: face
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 1.2
        anchors.verticalCenter: parent.verticalCenter
        size: Math.min(parent.height - Theme.gap * 2, Theme.mm(11))
        initials: tile.initials
    }
    Column {
        anchors.left: face.right
        anchors.leftMargin: Theme.gap * 1.2
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        BodyText {
            width: parent.width
            text: tile.name
            strong: true
            maximumLineCount: Theme.larger ? 1 : 2
            elide: Text.ElideRight
            lineHeight: 1.05
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            text: tile.words.role(tile.role)
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}

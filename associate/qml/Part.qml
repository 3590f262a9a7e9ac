import QtQuick
import shell.qml

// A sheet with a headline; its children are set below each other.
Rectangle {
    id: part

    property string title
    property string icon
    default property alias parts: column.data

    readonly property real pad: Theme.gap * 2.4

    implicitHeight: column.implicitHeight + 2 * part.pad
    radius: Theme.radius * 1.6
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: part.title

    Column {
        id: column
        x: part.pad
        y: part.pad
        width: part.width - 2 * part.pad
        spacing: Theme.gap * 1.2
        Row {
            width: column.width // so that it begins at the other side where one reads from there
            spacing: Theme.gap
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: part.icon
                size: Theme.heading * 1.15
                color: Theme.accent
            }
            Heading {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, column.width - Theme.heading * 1.15 - Theme.gap)
                level: 2
                text: part.title
            }
        }
    }
}

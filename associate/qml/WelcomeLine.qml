import QtQuick
import shell.qml

// A sign and a few words on the brand's colour.
Row {
    id: line

    property string icon
    property string text
    property bool strong: false
    property color color: Theme.onAccent

    spacing: Theme.gap * 1.2
    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: line.icon
        size: Theme.body * 1.5
        color: line.color
    }
    BodyText {
        anchors.verticalCenter: parent.verticalCenter
        width: line.width - sign.width - line.spacing
        text: line.text
        color: line.color
        strong: line.strong
    }
}

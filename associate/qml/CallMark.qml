import QtQuick
import shell.qml

// A small sign and a word or two, in a line of such.
Row {
    id: mark

    property string icon
    property string text
    property color color: Theme.inkSoft
    property bool strong: false
    property real most: 10000

    spacing: Theme.gap * 0.5
    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: mark.icon
        size: Theme.caption * 1.1
        color: mark.color
    }
    Caption {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, mark.most - sign.width - mark.spacing)
        text: mark.text
        color: mark.color
        strong: mark.strong
    }
}

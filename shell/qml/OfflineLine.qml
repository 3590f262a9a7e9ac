import QtQuick
import shell.qml

// The one calm line of a program without a network: "Working offline - as of 14:02".
Item {
    id: line

    property bool offline: true
    property string text
    property string age

    visible: line.offline
    implicitWidth: row.implicitWidth
    implicitHeight: line.offline ? row.height + Theme.gap : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    // Measured apart: a Text's own wish changes with the width that it is given.
    TextMetrics {
        id: natural
        font: words.font
        text: words.text
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.gap * 0.7
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "offline"
            size: Theme.caption * 1.25
            color: Theme.inkSoft
        }
        Caption {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(natural.advanceWidth) + 2, line.width > 0 ? line.width - Theme.caption * 1.25 - row.spacing : Infinity)
            text: (line.text !== "" ? line.text : qsTr("Working offline")) + (line.age !== "" ? " – " + line.age : "")
            Accessible.ignored: true
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// Of somebody who waits: how many are served before, how long it takes, and in which bay they are. Each only where known.
Rectangle {
    id: card

    property string place
    property string wait
    property string bay

    readonly property bool filled: card.place !== "" || card.wait !== "" || card.bay !== ""

    implicitHeight: lines.height + Theme.gap * 5
    radius: Theme.radius * 2
    color: Theme.accentSoft

    component Line: Item {
        id: line
        property string icon
        property string text
        property bool strong: false
        width: lines.width
        height: words.height
        visible: line.text !== ""
        Accessible.role: Accessible.StaticText
        Accessible.name: line.text
        Icon {
            id: sign
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: line.icon
            size: Theme.heading * 1.3
            color: Theme.accent
        }
        Heading {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap * 2
            anchors.right: parent.right
            level: line.strong ? 1 : 2
            text: line.text
            Accessible.ignored: true
        }
    }

    Column {
        id: lines
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.6
        Line {
            icon: "people"
            text: card.place
            strong: true
        }
        Line {
            icon: "clock"
            text: card.wait
        }
        Line {
            icon: "pin"
            text: card.bay === "" ? "" : qsTr("Parking bay %1").arg(card.bay)
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// What goods are expected to give back. It is called so: nothing is promised here.
Rectangle {
    id: card

    required property ReturnModel model

    implicitHeight: column.height + Theme.gap * 5
    radius: Theme.radius * 2
    color: Theme.accentSoft

    component Line: Item {
        id: line
        required property string name
        required property string amount
        property bool strong: false
        width: column.width
        height: Math.max(left.height, right.height)
        Accessible.role: Accessible.StaticText
        Accessible.name: line.name + ": " + line.amount
        Heading {
            id: left
            anchors.left: parent.left
            anchors.right: right.left
            anchors.rightMargin: Theme.gap * 2
            anchors.baseline: right.baseline
            level: 2
            font.weight: line.strong ? Font.DemiBold : Font.Normal
            text: line.name
            Accessible.ignored: true
        }
        Heading {
            id: right
            anchors.right: parent.right
            level: line.strong ? 1 : 2
            font.weight: line.strong ? Font.DemiBold : Font.Normal
            wrapMode: Text.NoWrap
            text: line.amount
            Accessible.ignored: true
        }
    }

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.2
        Repeater {
            model: card.model.parts
            Line {}
        }
        Line {
            name: qsTr("Expected refund")
            amount: card.model.expected
            strong: true
        }
        Caption {
            width: parent.width
            text: card.model.expectedNote
        }
    }
}

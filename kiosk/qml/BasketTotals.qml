pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// What all of it costs, and what was saved.
Rectangle {
    id: card

    property var sums
    property string total
    property string tax
    property string saved

    implicitHeight: column.height + Theme.gap * 5
    radius: Theme.radius * 2
    color: Theme.accentSoft

    component Line: Item {
        id: line
        required property string name
        required property string amount
        property bool good: false
        property bool strong: false
        width: parent?.width ?? 0
        height: Math.max(left.height, right.height)
        Accessible.role: Accessible.StaticText
        Accessible.name: line.name + ": " + line.amount
        Heading {
            id: left
            anchors.left: parent.left
            anchors.right: right.left
            anchors.rightMargin: Theme.gap * 2
            anchors.baseline: right.baseline
            level: line.strong ? 2 : 3
            font.weight: line.strong ? Font.DemiBold : Font.Normal
            color: line.good ? Theme.offer : Theme.ink
            text: line.name
            Accessible.ignored: true
        }
        Heading {
            id: right
            anchors.right: parent.right
            level: line.strong ? 1 : 3
            font.weight: line.strong ? Font.DemiBold : Font.Normal
            wrapMode: Text.NoWrap
            color: line.good ? Theme.offer : Theme.ink
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
        spacing: Theme.gap
        Repeater {
            model: card.sums
            Line {}
        }
        Line {
            name: qsTr("Total")
            amount: card.total
            strong: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: card.tax
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            strong: true
            color: Theme.offer
            text: card.saved
        }
    }
}

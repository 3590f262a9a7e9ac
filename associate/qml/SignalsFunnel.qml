pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Visits, and how many of them opened a product, filled a basket, ordered: each a bar of the one before.
Column {
    id: funnel

    required property SignalsBoard board

    spacing: Theme.gap * 1.2

    component Step: Item {
        id: step
        required property string name
        required property int count
        property string share
        property bool last: false
        width: funnel.width
        implicitHeight: words.height + bar.height + Theme.gap * 0.5
        Accessible.role: Accessible.StaticText
        Accessible.name: [step.name, String(step.count), step.share].filter(part => part !== "").join(", ")
        Item {
            id: words
            width: parent.width
            height: Math.max(label.height, number.height)
            BodyText {
                id: label
                anchors.left: parent.left
                anchors.right: number.left
                anchors.rightMargin: Theme.gap
                text: step.name
                Accessible.ignored: true
            }
            BodyText {
                id: number
                anchors.right: parent.right
                width: implicitWidth
                wrapMode: Text.NoWrap
                strong: true
                text: step.share !== "" ? step.count + " · " + step.share : String(step.count)
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: bar
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.gap * 1.2
            radius: height / 2
            color: Theme.sunken
            Rectangle {
                anchors.left: parent.left
                width: funnel.board.visits > 0 ? Math.max(step.count > 0 ? height : 0, parent.width * Math.min(1, step.count / funnel.board.visits)) : 0
                height: parent.height
                radius: height / 2
                color: step.last ? Theme.offer : Theme.accent
                opacity: Theme.highContrast ? 1 : 0.9
            }
        }
    }

    Step {
        name: funnel.board.change !== "" ? qsTr("Visits, %1 against last week").arg(funnel.board.change) : qsTr("Visits")
        count: funnel.board.visits
    }
    Step {
        name: qsTr("looked at a product")
        count: funnel.board.lookedPart
        share: funnel.board.looked
    }
    Step {
        name: qsTr("put something into the basket")
        count: funnel.board.basketPart
        share: funnel.board.basket
    }
    Step {
        name: qsTr("ordered")
        count: funnel.board.orderedPart
        share: funnel.board.ordered
        last: true
    }
    Caption {
        width: parent.width
        visible: funnel.board.orders > 0
        text: funnel.board.average !== "" ? qsTr("%n order(s)", "", funnel.board.orders) + " · " + qsTr("%1 in all, %2 each").arg(funnel.board.value).arg(funnel.board.average) : qsTr("%n order(s)", "", funnel.board.orders)
    }
}

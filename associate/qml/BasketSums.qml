pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What the basket costs.
Column {
    id: sums

    required property BasketDesk basket
    required property BasketWords words

    spacing: Theme.gap * 0.6

    component Line: Item {
        id: line
        property string name
        property string amount
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

    Repeater {
        model: sums.basket.sums
        Item {
            id: row
            required property string id
            required property string title
            required property string amount
            required property bool good
            width: parent?.width ?? 0
            implicitHeight: inside.height
            Line {
                id: inside
                name: sums.words.sum(row.id, row.title)
                amount: row.amount !== "" ? row.amount : qsTr("free")
                good: row.good
            }
        }
    }
    Line {
        name: qsTr("Total")
        amount: sums.basket.total
        strong: true
    }
    Caption {
        width: parent.width
        visible: text !== ""
        text: [sums.basket.tax !== "" ? qsTr("includes %1 tax").arg(sums.basket.tax) : "", sums.basket.saved !== "" ? qsTr("%1 saved").arg(sums.basket.saved) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
    }
}

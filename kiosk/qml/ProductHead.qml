pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Brand, name, and the price with its reason.
Item {
    id: head

    required property ProductModel model

    readonly property bool stacked: Theme.larger || head.width < Theme.mm(200)

    implicitHeight: head.stacked ? names.height + Theme.gap * 2.5 + cost.height : Math.max(names.height, cost.height)

    Column {
        id: names
        anchors.left: parent.left
        width: head.stacked ? parent.width : parent.width - cost.width - Theme.gap * 3
        spacing: Theme.gap
        Caption {
            width: parent.width
            strong: true
            color: Theme.accent
            text: head.model.brand
        }
        Heading {
            level: 1
            width: parent.width
            text: head.model.title
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            soft: true
            text: head.model.chosen
        }
    }
    // The reason's own width would follow the column that follows it.
    TextMetrics {
        id: spoken
        font: reason.font
        text: reason.text
    }
    Column {
        id: cost
        anchors.left: head.stacked ? parent.left : undefined
        anchors.right: head.stacked ? undefined : parent.right
        y: head.stacked ? names.height + Theme.gap * 2.5 : 0
        width: head.stacked ? parent.width : Math.min(head.width * 0.48, Math.max(money.width, Math.ceil(spoken.advanceWidth), Theme.mm(70)))
        spacing: Theme.gap * 0.8
        Row {
            id: money
            anchors.left: head.stacked ? parent.left : undefined
            anchors.right: head.stacked ? undefined : parent.right
            visible: head.model.priceNow !== ""
            spacing: Theme.gap * 1.4
            Accessible.role: Accessible.StaticText
            Accessible.name: was.visible ? qsTr("%1, before %2").arg(now.text).arg(was.text) : now.text
            Text {
                id: was
                visible: text !== ""
                anchors.baseline: now.baseline
                text: head.model.priceWas
                color: Theme.inkSoft
                font.family: Theme.textFont
                font.pixelSize: Theme.heading
                font.strikeout: true
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Text {
                id: now
                text: head.model.priceNow
                color: head.model.priceWas !== "" ? Theme.offer : Theme.ink
                font.family: Theme.textFont
                font.pixelSize: Theme.title * 1.2
                font.weight: Font.DemiBold
                font.letterSpacing: -Theme.title * 0.016
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
        BodyText {
            id: reason
            width: parent.width
            visible: text !== ""
            strong: true
            color: Theme.offer
            horizontalAlignment: head.stacked ? Text.AlignLeft : Text.AlignRight
            text: head.model.priceReason
        }
        Caption {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: head.stacked ? Text.AlignLeft : Text.AlignRight
            text: head.model.priceUntil
        }
        Repeater {
            model: head.model.offers
            Row {
                id: offer
                required property string modelData
                anchors.left: head.stacked ? parent?.left : undefined
                anchors.right: head.stacked ? undefined : parent?.right
                spacing: Theme.gap * 0.8
                Icon {
                    id: sign
                    name: "tag"
                    size: Theme.body * 1.2
                    color: Theme.offer
                }
                Caption {
                    width: Math.min(implicitWidth, cost.width - sign.width - offer.spacing)
                    strong: true
                    color: Theme.offer
                    text: offer.modelData
                }
            }
        }
        AgeLabel {
            anchors.left: head.stacked ? parent.left : undefined
            anchors.right: head.stacked ? undefined : parent.right
            visible: head.model.priceNote !== ""
            level: head.model.priceNow === "" ? "unknown" : "old"
            text: head.model.priceNote
        }
    }
}

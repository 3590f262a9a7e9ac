import QtQuick
import kiosk.qml
import shell.qml

// Brand, name, and the price with its reason.
Item {
    id: head

    required property ProductModel model

    readonly property bool stacked: Theme.larger || head.width < Theme.mm(260)

    implicitHeight: head.stacked ? names.height + Theme.gap * 2.5 + cost.height : Math.max(names.height, cost.height)

    Column {
        id: names
        anchors.left: parent.left
        width: head.stacked ? parent.width : parent.width - cost.width - Theme.gap * 4
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
    Column {
        id: cost
        anchors.left: head.stacked ? parent.left : undefined
        anchors.right: head.stacked ? undefined : parent.right
        y: head.stacked ? names.height + Theme.gap * 2.5 : 0
        width: head.stacked ? parent.width : Math.min(head.width * 0.42, Math.max(amount.implicitWidth, Theme.mm(90)))
        spacing: Theme.gap
        PriceText {
            id: amount
            width: parent.width
            visible: head.model.priceNow !== ""
            now: head.model.priceNow
            was: head.model.priceWas
            size: Theme.title * 1.15
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: head.model.priceReason !== ""
            Chip {
                clickable: false
                kind: "offer"
                icon: "percent"
                text: head.model.priceReason
            }
            Caption {
                visible: head.model.priceUntil !== ""
                height: Theme.caption * 2
                verticalAlignment: Text.AlignVCenter
                text: head.model.priceUntil
            }
        }
        Repeater {
            model: head.model.offers
            Row {
                id: offer
                required property string modelData
                width: cost.width
                spacing: Theme.gap * 0.8
                Icon {
                    id: sign
                    name: "tag"
                    size: Theme.body * 1.2
                    color: Theme.offer
                }
                BodyText {
                    width: offer.width - sign.width - offer.spacing
                    color: Theme.offer
                    text: offer.modelData
                }
            }
        }
        AgeLabel {
            width: parent.width
            visible: head.model.priceNote !== ""
            level: head.model.priceNow === "" ? "unknown" : "old"
            text: head.model.priceNote
        }
    }
}

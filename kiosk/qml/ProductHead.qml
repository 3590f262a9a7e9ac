pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Brand, name, and the price with its reason; under them what else may lower it.
Item {
    id: head

    required property ProductModel model

    readonly property bool stacked: Theme.larger || head.width < Theme.mm(200)
    // Where the end of a line is on the left: for what is placed by hand.
    readonly property bool atRight: head.stacked === Theme.rtl
    readonly property string whole: [head.model.priceReason, head.model.priceUntil].filter(part => part !== "").join(" · ")

    implicitHeight: more.y + more.height

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
        Row {
            visible: head.model.ratingMean !== ""
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of 5 stars, %2").arg(head.model.ratingMean).arg(head.model.ratingWords)
            Stars {
                anchors.verticalCenter: parent.verticalCenter
                filled: head.model.ratingFilled
                size: Theme.body * 1.05
            }
            Caption {
                anchors.verticalCenter: parent.verticalCenter
                text: head.model.ratingMean + "  ·  " + head.model.ratingWords
                Accessible.ignored: true
            }
        }
    }
    // The reason's own width would follow the column that follows it.
    BodyText {
        id: spoken
        visible: false
        strong: true
        wrapMode: Text.NoWrap
        text: head.whole
    }
    BodyText {
        id: short
        visible: false
        strong: true
        wrapMode: Text.NoWrap
        text: head.model.priceReason
    }
    Column {
        id: cost
        readonly property real most: head.stacked ? head.width : head.width * 0.5
        readonly property bool oneLine: spoken.implicitWidth <= cost.most
        x: head.atRight ? head.width - width : 0
        y: head.stacked ? names.height + Theme.gap * 2.5 : 0
        width: head.stacked ? parent.width : Math.min(cost.most, Math.ceil(Math.max(money.width, cost.oneLine ? spoken.implicitWidth : short.implicitWidth)) + 1)
        spacing: Theme.gap * 0.8
        Row {
            id: money
            x: head.atRight ? parent.width - width : 0
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
            width: parent.width
            visible: text !== ""
            strong: true
            color: Theme.offer
            horizontalAlignment: head.stacked ? Text.AlignLeft : Text.AlignRight
            text: cost.oneLine ? head.whole : head.model.priceReason
        }
        Caption {
            width: parent.width
            visible: !cost.oneLine && text !== ""
            horizontalAlignment: head.stacked ? Text.AlignLeft : Text.AlignRight
            text: head.model.priceUntil
        }
    }
    Column {
        id: more
        y: (head.stacked ? cost.y + cost.height : Math.max(names.height, cost.height)) + (more.height > 0 ? Theme.gap * 2 : 0)
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: head.model.offers
            Row {
                id: offer
                required property string modelData
                width: more.width
                spacing: Theme.gap
                Icon {
                    id: sign
                    name: "tag"
                    size: Theme.body * 1.25
                    color: Theme.offer
                }
                BodyText {
                    width: offer.width - sign.width - offer.spacing
                    strong: true
                    color: Theme.offer
                    text: offer.modelData
                }
            }
        }
        Row {
            visible: head.model.pack !== ""
            width: more.width
            spacing: Theme.gap
            Icon {
                id: packSign
                name: head.model.packPast ? "warn" : "barcode"
                size: Theme.body * 1.25
                color: head.model.packPast ? Theme.warn : Theme.inkSoft
            }
            BodyText {
                width: more.width - packSign.width - Theme.gap
                strong: head.model.packPast
                color: head.model.packPast ? Theme.warn : Theme.inkSoft
                text: head.model.packPast ? qsTr("%1. Its date has passed: please hand it to us and take another one.").arg(head.model.pack) : head.model.pack
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

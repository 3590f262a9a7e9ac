pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// It was ordered: how sure that is, the code for the till, and what the customer hears.
GridLayout {
    id: sent

    required property BasketDesk basket
    required property BasketWords words
    property bool wide: false

    readonly property bool refused: sent.basket.orderState === "refused" || sent.basket.orderState === "expired"
    readonly property bool sure: sent.basket.orderState === "confirmed" || sent.basket.orderState === "paid"

    columns: sent.wide ? 2 : 1
    columnSpacing: Theme.gap * 2.4
    rowSpacing: Theme.gap * 2
    Banner {
        Layout.fillWidth: true
        Layout.columnSpan: sent.columns
        kind: sent.refused ? "bad" : sent.sure ? "good" : "warn"
        icon: sent.refused ? "error" : sent.sure ? "check-circle" : sent.basket.orderState === "request" ? "device" : "send"
        title: sent.words.state(sent.basket.orderState, sent.basket.why)
        text: sent.basket.orderState === "request" ? qsTr("It is not confirmed. It is sent as soon as this tablet is connected, and the customer is written to.") : sent.basket.orderState === "waiting" ? qsTr("It is saved on this tablet and not confirmed yet.") : ""
    }
    Part {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: sent.wide ? Theme.mm(10) : -1
        icon: sent.refused ? "search" : "bag"
        title: sent.refused ? qsTr("What is left") : qsTr("What was ordered")
        Repeater {
            model: sent.basket.parts
            ListRow {
                id: part
                required property int index
                required property string goods
                required property string number
                required property string way
                required property string place
                required property string when
                required property string amount
                required property int there
                required property string price
                width: parent?.width ?? 0
                clickable: false
                divided: part.index < sent.basket.parts.count - 1
                icon: part.way !== "" ? sent.words.icon(part.way) : "warn"
                title: part.goods !== "" ? part.goods : sent.words.way(part.way, part.place)
                text: sent.refused ? [part.price !== "" ? qsTr("costs %1 now").arg(part.price) : part.there > 0 ? qsTr("%n left", "", part.there) : qsTr("sold out"), part.place].filter(word => word !== "").map(Bidi.part).join(" · ") : part.number !== "" ? [Bidi.code(part.number), part.when !== "" ? qsTr("ready from %1").arg(part.when) : ""].filter(word => word !== "").map(Bidi.part).join(" · ") : sent.words.way(part.way, part.place)
                value: part.amount
            }
        }
        StateView {
            width: parent.width
            height: Theme.mm(40)
            visible: sent.refused && sent.basket.parts.count === 0
            icon: "bag"
            title: qsTr("Everything is still in the basket")
            text: qsTr("Choose another way or another article, and order again.")
        }
    }
    Part {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: sent.wide ? Theme.mm(10) : -1
        icon: "person"
        title: sent.refused ? qsTr("What the customer is told") : qsTr("Number %1").arg(Bidi.code(sent.basket.number))
        RowLayout {
            width: parent.width
            spacing: Theme.gap * 2
            ScanCode {
                Layout.alignment: Qt.AlignTop
                visible: sent.basket.qr !== ""
                size: Theme.mm(Theme.larger ? 30 : 36)
                text: sent.basket.qr
                label: sent.basket.phone ? qsTr("Code to pay with the phone") : qsTr("Code for the till")
            }
            Column {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap
                Heading {
                    width: parent.width
                    visible: !sent.refused
                    level: 1
                    text: sent.basket.total
                }
                BodyText {
                    width: parent.width
                    text: sent.words.said(sent.basket.orderState, sent.basket.why, sent.basket.until, sent.basket.phone, sent.basket.onShelf)
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Beside the lines: what it costs, whose it is, how it comes and how it is paid.
Column {
    id: side

    required property BasketDesk basket
    required property BasketWords words
    signal customerAsked

    readonly property string person: side.basket.customer !== "" ? side.basket.customer : side.basket.named

    spacing: Theme.gap * 1.6
    Rectangle {
        width: parent.width
        implicitHeight: sums.implicitHeight + Theme.gap * 4.8
        radius: Theme.radius * 1.6
        color: Theme.accentSoft
        BasketSums {
            id: sums
            x: Theme.gap * 2.4
            y: Theme.gap * 2.4
            width: parent.width - Theme.gap * 4.8
            basket: side.basket
            words: side.words
        }
    }
    Part {
        width: parent.width
        visible: side.basket.orders
        icon: "person"
        title: qsTr("For the customer")
        ListRow {
            width: parent.width
            divided: false
            icon: side.basket.asks ? "edit" : "check-circle"
            title: side.person !== "" ? side.person : qsTr("Scan their card, or enter who it is for")
            text: side.basket.asks ? (side.basket.sends ? qsTr("Name, how to reach them, and where to send it") : qsTr("Name, and how to reach them")) : [side.basket.customer !== "" ? qsTr("card ending in %1").arg(Bidi.code(side.basket.member)) : side.basket.reached, side.basket.sends ? side.basket.where : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
            onClicked: side.customerAsked()
        }
        Repeater {
            model: side.basket.deliveries
            ListRow {
                id: option
                required property string id
                required property string name
                required property string words
                required property bool chosen
                width: parent?.width ?? 0
                divided: false
                chevron: false
                selected: option.chosen
                icon: option.chosen ? "check-circle" : "truck"
                title: side.words.delivery(option.id)
                text: option.words
                value: option.name !== "" ? option.name : qsTr("free")
                onClicked: side.basket.deliver(option.id)
            }
        }
        Repeater {
            model: side.basket.pays
            ListRow {
                id: pay
                required property string id
                required property bool chosen
                width: parent?.width ?? 0
                divided: false
                chevron: false
                selected: pay.chosen
                icon: pay.chosen ? "check-circle" : pay.id === "phone" ? "device" : "store"
                title: pay.id === "phone" ? qsTr("Pays on their phone") : qsTr("Pays at the till")
                text: pay.id === "phone" ? qsTr("With a code, once it is confirmed") : qsTr("Cash or card, with a code")
                onClicked: side.basket.pay_by(pay.id)
            }
        }
    }
}

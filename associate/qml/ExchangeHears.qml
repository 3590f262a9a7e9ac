pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What the customer hears of an exchange: what there is to pay or what comes back, and how the new goods come.
Part {
    id: hears

    required property Exchange exchange
    required property ExchangeWords words
    required property ReturnWords returning
    required property Rows sums

    readonly property string kind: hears.exchange.balance

    icon: "person"
    title: qsTr("What the customer hears")
    Heading {
        width: parent.width
        level: 1
        text: hears.words.balance(hears.kind, hears.exchange.amount)
    }
    BodyText {
        width: parent.width
        strong: true
        visible: hears.kind === "back"
        text: hears.returning.told(hears.exchange.told)
    }
    Caption {
        width: parent.width
        text: hears.words.said(hears.kind, hears.exchange.amount, hears.exchange.told)
    }
    Caption {
        width: parent.width
        visible: text !== ""
        text: hears.words.goods(hears.exchange.source, hears.exchange.place)
    }
    Banner {
        width: parent.width
        visible: hears.exchange.stays
        kind: "warn"
        icon: "clock"
        title: qsTr("The new goods stay here for now")
        text: qsTr("The office has to confirm the return first. Choose “Change”, and keep it here, in another store or have it sent.")
    }
    Column {
        width: parent.width
        spacing: Theme.gap * 0.6
        Repeater {
            model: hears.sums
            Fact {
                required property string kind
                required property string title
                required property int units
                required property string amount
                width: parent?.width ?? 0
                visible: ["shipping", "fee"].includes(kind)
                words: hears.returning.sum(kind, title, units)
                value: amount
            }
        }
        Fact {
            width: parent.width
            words: qsTr("Came back, worth")
            value: hears.exchange.worth
        }
        Fact {
            width: parent.width
            words: qsTr("New goods")
            value: hears.exchange.cost
        }
        Fact {
            width: parent.width
            words: qsTr("They are")
            value: hears.words.comes(hears.exchange.source, hears.exchange.place)
        }
    }
}

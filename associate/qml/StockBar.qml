pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What one can do about the stock of the product on screen.
Flow {
    id: bar

    required property Stock stock
    required property StockWork work
    required property StockTransfers transfers

    readonly property string detail: [bar.stock.color, bar.stock.size].filter(part => part !== "").join(" · ")
    readonly property string spot: [bar.stock.aisle, bar.stock.bay].filter(part => part !== "").join("-")

    spacing: Theme.gap * 1.2

    function begin(phase: string) {
        bar.work.open(phase, bar.stock.article, bar.stock.title, bar.detail, bar.stock.picture, bar.spot);
    }

    AppButton {
        compact: true
        kind: "primary"
        icon: "list"
        text: qsTr("Count")
        onClicked: bar.work.count(bar.stock.article, bar.stock.title, bar.detail, bar.stock.picture, bar.spot)
    }
    AppButton {
        compact: true
        kind: "secondary"
        icon: "warn"
        text: bar.work.trusted ? qsTr("Damaged or wrong") : qsTr("Damaged")
        onClicked: bar.begin("adjusting")
    }
    AppButton {
        compact: true
        kind: "secondary"
        icon: "pin"
        text: qsTr("Another bay")
        onClicked: bar.begin("moving")
    }
    AppButton {
        compact: true
        kind: "secondary"
        icon: "clock"
        text: qsTr("What moved")
        onClicked: bar.begin("moves")
    }
    AppButton {
        compact: true
        kind: "secondary"
        icon: "truck"
        text: qsTr("Ask for it")
        onClicked: bar.transfers.begin(bar.stock.article, bar.stock.title)
    }
}

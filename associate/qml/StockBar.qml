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

    function said(): string {
        switch (bar.work.label) {
        case "printed":
            return qsTr("The label is printed");
        case "no_printer":
            return qsTr("This tablet has no label printer");
        case "stopped":
            return qsTr("Not printed. Please look at the printer");
        default:
            return "";
        }
    }

    Connections {
        target: bar.stock
        function onArticleChanged() {
            bar.work.leave_label();
        }
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
    AppButton {
        compact: true
        kind: "secondary"
        icon: "tag"
        busy: bar.work.label === "printing"
        text: qsTr("Shelf label")
        onClicked: bar.work.print_label(bar.stock.article, bar.stock.title, bar.detail, bar.stock.priceNow, bar.stock.priceWas, bar.stock.gtin, bar.spot)
    }
    Chip {
        visible: text !== ""
        clickable: false
        kind: bar.work.label === "printed" ? "good" : "warn"
        icon: bar.work.label === "printed" ? "check" : "printer"
        text: bar.said()
    }
}

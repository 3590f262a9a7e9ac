import QtQuick
import associate.qml
import shell.qml

// What it costs and why, how old that is, and what the age lets one say.
Column {
    id: block

    required property Stock stock

    readonly property bool known: block.stock.priceNow !== ""

    function reason(): string {
        if (block.stock.priceReason === "promotion")
            return block.stock.priceUntil === "" ? block.stock.priceTitle : qsTr("%1, until %2").arg(block.stock.priceTitle).arg(block.stock.priceUntil);
        if (block.stock.priceReason === "sale")
            return block.stock.priceUntil === "" ? qsTr("Sale price") : qsTr("Sale price until %1").arg(block.stock.priceUntil);
        return "";
    }

    spacing: Theme.gap * 0.6
    PriceText {
        width: parent.width
        visible: block.known
        now: block.stock.priceNow
        was: block.stock.priceWas
        reason: block.reason()
    }
    Heading {
        width: parent.width
        visible: !block.known
        level: 2
        text: qsTr("Price unknown")
    }
    BodyText {
        width: parent.width
        visible: !block.known
        text: qsTr("This tablet has no price for it. The till decides.")
        soft: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 0.8
        visible: block.stock.priceOffers.length > 0
        Repeater {
            model: block.stock.priceOffers
            Chip {
                required property string modelData
                kind: "offer"
                icon: "percent"
                clickable: false
                text: modelData
            }
        }
    }
    AgeLabel {
        width: parent.width
        visible: block.known
        text: block.stock.pricePromise === "at_payment" ? qsTr("Price %1, confirmed at payment").arg(block.stock.priceAge) : block.stock.pricePromise === "manager" ? qsTr("Price %1, ask a manager").arg(block.stock.priceAge) : qsTr("Price %1 · version %2").arg(block.stock.priceAge).arg(block.stock.priceVersion)
        level: block.stock.priceLevel
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What may stand in for an article of the basket: the same kind, with what is here of it.
BasketSheet {
    id: sheet

    required property BasketDesk basket

    title: qsTr("Something similar")
    text: qsTr("In place of %1").arg(Bidi.part(sheet.basket.about))
    onClosed: sheet.basket.swap(0)

    Repeater {
        model: sheet.basket.similar
        ResultCard {
            id: card
            required property string product
            required property string variant
            width: parent?.width ?? 0
            onClicked: sheet.basket.instead(card.product, card.variant)
        }
    }
    Caption {
        width: parent.width
        visible: sheet.basket.similar.count > 0
        text: qsTr("The article is replaced in the basket; colour and size can be scanned instead.")
    }
    StateView {
        width: parent.width
        height: Theme.mm(60)
        visible: sheet.basket.searched && sheet.basket.similar.count === 0
        icon: "search"
        title: qsTr("Nothing similar is known")
        text: qsTr("Scan what the customer would like instead: it goes into the basket.")
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What a search found, as one types.
Item {
    id: results

    required property Stock stock

    readonly property int columns: results.width > Theme.mm(Theme.larger ? 240 : 150) ? 2 : 1

    Caption {
        id: count
        width: parent.width
        visible: results.stock.total > 0
        text: (results.stock.listed !== "" ? qsTr("In bay %1:").arg(Bidi.code(results.stock.listed)) + " " : "") + (results.stock.corrected !== "" ? qsTr("Nothing for “%1”. Showing “%2”:").arg(results.stock.query).arg(results.stock.corrected) + " " : "") + (results.stock.more ? qsTr("more than %n products", "", results.stock.total) : qsTr("%n product(s)", "", results.stock.total))
    }
    GridView {
        id: list
        anchors.top: count.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width + Theme.gap * 1.6
        visible: results.stock.total > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: width / results.columns
        cellHeight: Math.max(Theme.mm(19), Theme.body * 4.2) + Theme.gap * 1.2
        bottomMargin: Theme.gap * 2
        model: results.stock.hits
        delegate: ResultCard {
            id: card
            required property string product
            required property string variant
            width: list.cellWidth - Theme.gap * 1.6
            height: list.cellHeight - Theme.gap * 1.2
            onClicked: results.stock.open(card.product, card.variant)
        }
        ScrollMark {
            flickable: list
        }
    }
    StateView {
        anchors.fill: parent
        visible: results.stock.total === 0
        icon: "search"
        title: results.stock.listed !== "" ? qsTr("Nothing is kept in bay %1").arg(Bidi.code(results.stock.listed)) : qsTr("Nothing found for “%1”").arg(results.stock.query)
        text: results.stock.listed !== "" ? qsTr("No product of this store has its place there, as far as this tablet knows.") : qsTr("Fewer letters often help, or scan the product.")
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Nothing looked up yet, or what was looked up before.
Item {
    id: start

    required property Stock stock
    property bool compact: false
    signal asked

    readonly property bool before: start.stock.seen.count > 0
    readonly property int columns: start.width > Theme.mm(Theme.larger ? 240 : 150) ? 2 : 1

    StateView {
        anchors.fill: parent
        visible: !start.before && !start.compact
        icon: "scan"
        title: qsTr("Scan a product")
        text: qsTr("You see its price, where it lies, and what every store and the warehouse have. A name, brand or number does as well.")
        actionText: qsTr("Search by name")
        actionIcon: "search"
        onActed: start.asked()
    }
    Column {
        id: words
        width: parent.width
        visible: start.before
        spacing: Theme.gap * 0.8
        Heading {
            width: parent.width
            text: qsTr("Scan the next product")
        }
        BodyText {
            width: parent.width
            text: qsTr("Looked up before:")
            soft: true
        }
    }
    GridView {
        id: list
        anchors.top: words.bottom
        anchors.topMargin: Theme.gap * 1.6
        anchors.bottom: parent.bottom
        width: parent.width + Theme.gap * 1.6
        visible: start.before
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: width / start.columns
        cellHeight: Math.max(Theme.mm(19), Theme.body * 4.2) + Theme.gap * 1.2
        model: start.stock.seen
        delegate: ResultCard {
            id: card
            required property string product
            required property string variant
            width: list.cellWidth - Theme.gap * 1.6
            height: list.cellHeight - Theme.gap * 1.2
            onClicked: start.stock.open(card.product, card.variant)
        }
        ScrollMark {
            flickable: list
        }
    }
}

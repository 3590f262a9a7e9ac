pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// How one line is to be had: every way with what may be promised of it.
BasketSheet {
    id: sheet

    required property BasketDesk basket
    required property BasketWords words

    title: qsTr("How does the customer want it?")
    text: sheet.basket.about
    onClosed: sheet.basket.choose(0)

    Repeater {
        model: sheet.basket.ways
        ListRow {
            id: row
            required property int index
            required property string id
            required property string way
            required property string place
            required property string when
            required property string detail
            required property string level
            required property int there
            required property bool asks
            required property string age
            required property bool may
            required property bool chosen
            width: parent?.width ?? 0
            enabled: row.may
            opacity: row.may ? 1 : 0.6
            clickable: row.may
            chevron: false
            divided: row.index < sheet.basket.ways.count - 1
            selected: row.chosen && row.may
            icon: row.selected ? "check-circle" : sheet.words.icon(row.way)
            title: sheet.words.way(row.way, row.place)
            text: [sheet.words.promise(row.way, row.level, row.there, row.asks, row.when), row.age].filter(part => part !== "").map(Bidi.part).join(" · ")
            value: row.detail
            onClicked: sheet.basket.come(row.id)
        }
    }
    AppButton {
        kind: "quiet"
        icon: "refresh"
        text: qsTr("Something similar instead")
        onClicked: sheet.basket.swap(sheet.basket.choosing)
    }
}

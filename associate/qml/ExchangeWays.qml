pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// How it comes: from this shelf, from another store, or home.
Column {
    id: ways

    required property Exchange exchange
    required property ExchangeWords words

    spacing: 0
    Repeater {
        model: ways.exchange.ways
        ListRow {
            id: way
            required property int index
            required property string id
            required property string kind
            required property string name
            required property string stock
            required property string level
            required property string age
            required property bool may
            required property string why
            required property bool chosen
            width: parent?.width ?? 0
            enabled: way.may
            opacity: way.may ? 1 : 0.6
            clickable: way.may
            chevron: false
            divided: way.index < ways.exchange.ways.count - 1
            selected: way.chosen && way.may
            icon: way.selected ? "check-circle" : ways.words.wayIcon(way.kind)
            title: ways.words.way(way.kind, way.name)
            text: way.why !== "" ? ways.words.whyNot(way.why) : way.kind === "shelf" ? way.age : [qsTr("on request"), way.age].filter(part => part !== "").map(Bidi.part).join(" · ")
            value: way.level === "unknown" ? qsTr("unknown") : way.level === "out" ? qsTr("none") : way.kind === "shelf" || way.kind === "here" ? qsTr("%1 here").arg(way.stock) : qsTr("%1 there").arg(way.stock)
            onClicked: ways.exchange.come(way.id)
        }
    }
}

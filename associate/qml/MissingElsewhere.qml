pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Other stores and the warehouse, with how much is known of them: they can be asked, nothing more.
Column {
    id: part

    required property Missing missing
    required property MissingWords words

    spacing: Theme.gap * 1.4
    Heading {
        width: parent.width
        text: qsTr("Ask another store or the warehouse")
    }
    BodyText {
        width: parent.width
        soft: true
        text: qsTr("This is a request: they still have to find it and send it. %1 is told that it takes longer, and the order waits for it.").arg(part.words.who)
    }
    Column {
        width: parent.width
        Repeater {
            model: part.missing.sources
            ListRow {
                id: row
                required property string id
                required property string name
                required property string city
                required property string kind
                required property string stock
                required property string level
                required property string age
                required property bool may
                width: parent?.width ?? 0
                enabled: row.may
                opacity: row.may ? 1 : 0.6
                clickable: row.may
                chevron: false
                selected: part.missing.source === row.id
                icon: row.selected ? "check-circle" : row.kind === "warehouse" ? "warehouse" : "store"
                title: row.name
                text: [row.city !== row.name ? row.city : "", row.age].filter(part => part !== "").map(Bidi.part).join(" · ")
                value: row.level === "unknown" ? qsTr("unknown") : row.level === "out" ? qsTr("none") : qsTr("%1 there").arg(row.stock)
                onClicked: part.missing.ask_at(row.selected ? "" : row.id)
            }
        }
    }
    BodyText {
        width: parent.width
        visible: part.missing.sources.count === 0
        text: qsTr("This tablet knows of no other place.")
    }
    HowMany {
        visible: part.missing.source !== "" && part.missing.most > 1
        words: qsTr("Ask for:")
        units: part.missing.units
        most: part.missing.most
        onChosen: units => part.missing.count(units)
    }
    Row {
        width: parent.width
        visible: part.missing.source !== ""
        AppButton {
            width: Math.min(implicitWidth, part.width)
            icon: "send"
            text: qsTr("Ask %1 for %n", "", part.missing.units).arg(part.missing.sourceName)
            onClicked: part.missing.request()
        }
    }
}

import QtQuick
import shell.qml

// One other store.
StockLine {
    id: row

    required property string id
    required property string name

    required detail
    required words
    required age
    required level
    place: row.name
    icon: "store"
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// Other products under one headline: what goes with it, what is like it, what others bought.
Column {
    id: beside

    required property Rows tiles
    property string title
    property string text
    property int columns: 3
    property int most: 3
    property bool known: false
    signal chosen(string product, string variant)

    visible: beside.known && beside.tiles.count > 0
    spacing: Theme.gap * 2
    Column {
        width: parent.width
        spacing: Theme.gap * 0.4
        Heading {
            level: 1
            width: parent.width
            text: beside.title
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: beside.text
        }
    }
    TileGrid {
        width: parent.width
        columns: beside.columns
        tiles: beside.tiles
        most: beside.most
        onChosen: (product, variant) => beside.chosen(product, variant)
    }
}

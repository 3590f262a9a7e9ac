pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// A few products side by side, each row as high as its highest tile.
Grid {
    id: grid

    required property Rows tiles
    property int most: 12
    readonly property real cell: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
    signal chosen(string product, string variant)

    columnSpacing: Theme.gap * 2
    rowSpacing: Theme.gap * 3
    verticalItemAlignment: Grid.AlignTop
    Repeater {
        model: grid.tiles
        ProductTile {
            required property int index
            visible: index < grid.most && index < grid.tiles.count
            width: grid.cell
            onChosen: (product, variant) => grid.chosen(product, variant)
        }
    }
}

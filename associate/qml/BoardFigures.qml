import QtQuick
import associate.qml
import shell.qml

// The figures of the day, and how many orders each is of.
Grid {
    id: grid

    required property PickupBoard board
    property BoardWords words

    readonly property real share: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

    columns: grid.width > Theme.mm(Theme.larger ? 130 : 78) ? 3 : 2
    columnSpacing: Theme.gap * 2
    rowSpacing: Theme.gap * 1.6

    Figure {
        width: grid.share
        value: grid.board.onTime !== "" ? grid.board.onTime : "–"
        words: grid.board.onTimeOf > 0 ? qsTr("ready on time, %1 of %2").arg(grid.board.onTimePart).arg(grid.board.onTimeOf) : qsTr("ready on time, none due yet")
    }
    Figure {
        width: grid.share
        value: grid.words.span(grid.board.median)
        words: grid.board.p90 >= 0 ? qsTr("until ready, 9 of 10 within %1").arg(grid.words.span(grid.board.p90)) : qsTr("until ready, none yet")
    }
    Figure {
        width: grid.share
        value: grid.words.span(grid.board.wait)
        words: qsTr("usual wait of a customer")
    }
    Figure {
        width: grid.share
        value: grid.board.perLine !== "" ? qsTr("%1 min").arg(grid.board.perLine) : "–"
        words: qsTr("to pick one line")
    }
    Figure {
        width: grid.share
        value: grid.board.short !== "" ? grid.board.short : "–"
        words: grid.board.short !== "" ? qsTr("%n order(s) with something missing", "", grid.board.shortPart) : qsTr("nothing picked yet")
    }
    Figure {
        width: grid.share
        value: grid.board.noShow !== "" ? grid.board.noShow : "–"
        words: grid.board.noShow !== "" ? qsTr("%n not collected in time", "", grid.board.noShowPart) : qsTr("not collected, none yet")
    }
}

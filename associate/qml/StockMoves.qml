pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What came and went lately, why, and who; this tablet's own on top until it is confirmed.
Item {
    id: moves

    required property StockWork work
    required property StockWords words

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 4
        anchors.bottomMargin: 0
        spacing: Theme.gap * 1.6
        Heading {
            Layout.fillWidth: true
            text: qsTr("What moved")
        }
        BodyText {
            Layout.fillWidth: true
            soft: true
            visible: !moves.work.loading
            text: !moves.work.known ? qsTr("This tablet has no number for it.") : moves.work.aside > 0 ? qsTr("On the shelf: %1. Picked or ready for orders: %2.").arg(moves.work.expected).arg(moves.work.aside) : qsTr("On the shelf: %1.").arg(moves.work.expected)
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count > 0
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 4
            model: moves.work.moves
            delegate: ListRow {
                id: row
                required property string when
                required property int units
                required property string why
                required property string who
                required property bool pending
                width: list.width
                clickable: false
                title: moves.words.move(row.why)
                text: [row.when, row.who].filter(part => part !== "").join(" · ")
                value: moves.words.signed(row.units)
                icon: row.pending ? "clock" : row.units < 0 ? "minus" : "plus"
            }
            ScrollMark {
                flickable: list
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !moves.work.loading && list.count === 0
            icon: "clock"
            title: qsTr("Nothing moved lately")
            text: qsTr("Counts, hand-overs, returns and corrections appear here, with who did them.")
        }
        Item {
            Layout.fillHeight: true
            visible: moves.work.loading
        }
    }
}

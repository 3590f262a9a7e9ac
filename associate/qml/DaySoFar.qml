pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// How the day has gone: two figures and the last calls.
Card {
    id: day

    required property Today today
    property bool brief: false

    readonly property FloorWords words: FloorWords {}

    implicitHeight: figures.height + 2 * day.padding
    clip: true

    Column {
        id: figures
        width: parent.width
        spacing: Theme.gap * 1.6
        Heading {
            width: parent.width
            level: 2
            text: qsTr("Today so far")
        }
        Row {
            width: parent.width
            spacing: Theme.gap * 2
            Figure {
                width: (parent.width - parent.spacing) / 2
                value: String(day.today.helped)
                words: qsTr("helped")
            }
            Figure {
                width: (parent.width - parent.spacing) / 2
                value: day.today.usualWait < 0 ? "—" : day.today.usualWait < 1 ? qsTr("< 1 min") : qsTr("%n min", "", day.today.usualWait)
                words: qsTr("usual wait")
            }
        }
        Divider {
            width: parent.width
            visible: !day.brief
        }
        Caption {
            width: parent.width
            visible: !day.brief && day.today.closed.count === 0
            text: qsTr("Calls that are done appear here.")
        }
    }
    ListView {
        id: earlier
        currentIndex: -1
        anchors.top: figures.bottom
        anchors.topMargin: Theme.gap
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !day.brief
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: day.today.closed
        delegate: ListRow {
            id: row
            required property string place
            required property string reason
            required property string taken_name
            required property string phase
            required property string progress
            width: ListView.view.width
            clickable: false
            icon: row.phase === "cancelled" ? "close" : day.words.progressIcon(row.progress)
            title: row.place
            text: row.phase === "cancelled" ? qsTr("The shopper no longer needs help") : row.progress === "confirmed" ? qsTr("%1 helped").arg(row.taken_name) : day.words.progress(row.progress)
        }
        ScrollMark {
            flickable: earlier
        }
    }
}

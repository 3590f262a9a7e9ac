pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One pickup that somebody should see to: who waits since when, or until when it is promised.
Card {
    id: row

    required property string number
    required property string first_name
    required property string status
    required property int units
    required property int waits
    required property string since
    required property string bay
    required property int minutes
    required property string promised
    required property string band
    required property bool unconfirmed

    readonly property FloorWords words: FloorWords {}
    readonly property bool here: row.waits >= 0
    readonly property color urgency: row.here ? (row.waits >= 5 ? Theme.bad : Theme.warn) : row.band === "breached" ? Theme.bad : row.band === "nearing" ? Theme.warn : Theme.inkSoft
    readonly property string when: row.here ? (row.bay !== "" ? qsTr("waiting since %1, parking bay %2").arg(row.since).arg(row.bay) : qsTr("waiting since %1").arg(row.since)) : row.promised === "" ? "" : row.band === "breached" ? qsTr("promised for %1, late").arg(row.promised) : row.minutes < 60 ? qsTr("%1, %2").arg(qsTr("promised for %1").arg(row.promised)).arg(qsTr("%n min left", "", row.minutes)) : qsTr("promised for %1").arg(row.promised)

    clickable: true
    label: [row.first_name, qsTr("Order %1").arg(row.number), row.when, row.words.status(row.status)].filter(part => part !== "").join(", ")
    color: row.here ? Theme.warnSoft : Theme.surface
    implicitHeight: line.implicitHeight + 2 * row.padding

    RowLayout {
        id: line
        width: parent.width
        spacing: Theme.gap * 2
        Icon {
            name: row.here ? "person" : "bag"
            size: Theme.heading * 1.5
            color: row.urgency
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.5
            Heading {
                width: parent.width
                level: 2
                text: row.first_name !== "" ? qsTr("%1 · %2").arg(row.first_name).arg(row.number) : row.number
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: row.when !== ""
                text: row.when
                strong: row.here || row.band === "breached" || row.band === "nearing"
                color: row.urgency
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: [row.words.status(row.status), qsTr("%n piece(s)", "", row.units), row.unconfirmed ? qsTr("not confirmed yet") : ""].filter(part => part !== "").join(" · ")
                Accessible.ignored: true
            }
        }
        Icon {
            name: "chevron-right"
            size: Theme.heading
            color: Theme.inkFaint
        }
    }
}

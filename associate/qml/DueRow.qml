pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One pickup that somebody should see to: whose, and until when it is promised.
Card {
    id: row

    required property string number
    required property string first_name
    required property string status
    required property int units
    required property int minutes
    required property string promised
    required property string band
    required property bool unconfirmed

    readonly property FloorWords words: FloorWords {}
    readonly property color urgency: row.band === "breached" ? Theme.bad : row.band === "nearing" ? Theme.warn : Theme.inkSoft
    readonly property string when: row.promised === "" ? "" : row.band === "breached" ? qsTr("promised for %1, late").arg(row.promised) : row.minutes < 60 ? qsTr("%1, %2").arg(qsTr("promised for %1").arg(row.promised)).arg(qsTr("%n min left", "", row.minutes)) : qsTr("promised for %1").arg(row.promised)

    clickable: true
    label: [row.first_name, qsTr("Order %1").arg(row.number), row.when, row.words.status(row.status)].filter(part => part !== "").join(", ")
    implicitHeight: line.implicitHeight + 2 * row.padding

    RowLayout {
        id: line
        width: parent.width
        spacing: Theme.gap * 2
        Icon {
            name: "bag"
            size: Theme.heading * 1.5
            color: row.urgency
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.5
            Heading {
                width: parent.width
                level: 2
                text: row.first_name !== "" ? [row.first_name, row.number].map(Bidi.part).join(" · ") : row.number
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: row.when !== ""
                text: row.when
                strong: row.band === "breached" || row.band === "nearing"
                color: row.urgency
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: [row.words.status(row.status), qsTr("%n piece(s)", "", row.units), row.unconfirmed ? qsTr("not confirmed yet") : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
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

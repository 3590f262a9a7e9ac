pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// How what was done here is kept, and what was damaged and put right. Nothing is mended in silence.
Part {
    id: card

    required property ThisDevice device

    readonly property FloorWords floor: FloorWords {}

    icon: "lock"
    title: qsTr("Kept safe")
    BodyText {
        width: parent.width
        text: qsTr("What you do here is saved twice, and locked so that nobody who takes the tablet away can read it.")
        soft: true
    }
    Fact {
        width: parent.width
        visible: card.device.repairs > 0
        words: qsTr("Compared with the office and put right")
        value: qsTr("%n row(s)", "", card.device.repairs)
    }
    Repeater {
        model: card.device.mended
        Column {
            id: row
            required property string code
            required property int n
            required property string words
            required property string age
            width: parent?.width ?? 0
            topPadding: Theme.gap * 0.6
            Divider {
                width: parent.width
            }
            BodyText {
                width: parent.width
                topPadding: Theme.gap
                text: card.floor.mended(row.code, row.n, row.words)
            }
            Caption {
                width: parent.width
                text: row.age
            }
        }
    }
}

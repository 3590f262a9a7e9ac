pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What people did here: on its way, not accepted (with the office's words), or kept for later. Nothing disappears.
Part {
    id: card

    required property ThisDevice device

    readonly property bool quiet: card.device.pending + card.device.rejected + card.device.parked + card.device.conflicts === 0
    readonly property FloorWords floor: FloorWords {}

    icon: card.quiet ? "check-circle" : "queue"
    title: card.quiet ? qsTr("Everything is sent") : card.device.pending > 0 ? qsTr("%n action(s) on the way", "", card.device.pending) : qsTr("Needs a look")
    BodyText {
        width: parent.width
        visible: card.quiet
        text: qsTr("All that was done on this tablet has reached the office.")
        soft: true
    }
    Fact {
        width: parent.width
        visible: card.device.pending > 0
        words: card.device.online ? qsTr("Being sent, oldest") : qsTr("Saved here, oldest")
        value: card.device.oldest
    }
    Fact {
        width: parent.width
        visible: card.device.rejected > 0
        words: qsTr("Not accepted")
        value: String(card.device.rejected)
        color: Theme.bad
    }
    Fact {
        width: parent.width
        visible: card.device.parked > 0
        words: qsTr("Kept at the office for a newer version")
        value: String(card.device.parked)
        color: Theme.warn
    }
    Fact {
        width: parent.width
        visible: card.device.conflicts > 0
        words: qsTr("Two people did the same")
        value: String(card.device.conflicts)
        color: Theme.warn
    }
    Repeater {
        model: card.device.refused
        Column {
            id: row
            required property string type
            required property string words
            required property string reason
            required property string age
            width: parent?.width ?? 0
            topPadding: Theme.gap * 0.6
            Divider {
                width: parent.width
            }
            BodyText {
                width: parent.width
                topPadding: Theme.gap
                text: card.floor.refusal(row.reason, row.words)
                strong: true
            }
            Caption {
                width: parent.width
                text: [card.floor.action(row.type), row.age].map(Bidi.part).join(" · ")
            }
        }
    }
}

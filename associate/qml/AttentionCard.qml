pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One conflict: what happened, who and when, what the customer knows, what is proposed, and how it was settled.
Card {
    id: card

    required property string id
    required property string sort
    required property string kind
    required property string order
    required property string customer
    required property string about
    required property string at
    required property string first
    required property string first_at
    required property string second
    required property string second_at
    required property bool here
    required property int units
    required property string fix
    required property var ways
    required property bool open
    required property string how
    required property string note
    required property string resolved_by
    required property string resolved_at
    required property bool pending
    required property string amount
    required property string why
    required property string told
    required property string told_first
    required property string approver
    required property int gone
    property AttentionWords words
    property bool online: false
    property bool wide: false
    readonly property PickupWords floor: PickupWords {}
    signal settle(string id, var ways, string title)
    signal look(string order)

    readonly property string headline: card.words.title(card.sort, card.kind)
    readonly property bool first_known: card.words.hasFirst(card.kind)
    readonly property bool both: card.sort === "conflict" && card.kind !== "refund_refused" && (card.first !== "" || card.first_at !== "" || card.second !== "")

    function party(name: string, at: string, here: bool): string {
        return [card.words.who(name), at, here ? qsTr("on this tablet") : ""].filter(part => part !== "").map(Bidi.part).join(" · ");
    }

    label: card.headline
    color: card.open ? Theme.surface : Theme.sunken
    implicitHeight: column.implicitHeight + 2 * card.padding

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.gap * 1.2
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 1.4
            Icon {
                Layout.alignment: Qt.AlignTop
                name: card.open ? card.words.icon(card.kind) : "check-circle"
                size: Theme.heading * 1.4
                color: card.open ? Theme.warn : Theme.good
            }
            Column {
                Layout.fillWidth: true
                spacing: Theme.gap * 0.4
                Heading {
                    width: parent.width
                    level: 2
                    text: card.headline
                }
                Caption {
                    width: parent.width
                    text: [card.order !== "" ? [card.customer, card.order].filter(part => part !== "").map(Bidi.part).join(" · ") : card.sort !== "conflict" ? "" : card.kind === "return_refused" ? qsTr("Without a receipt") : card.about, card.at].filter(part => part !== "").map(Bidi.part).join(" · ")
                }
            }
            AppButton {
                Layout.alignment: Qt.AlignTop
                visible: card.order !== "" && !(card.kind === "never_bought" && card.why === "unknown")
                kind: "quiet"
                compact: true
                icon: "bag"
                text: qsTr("Open the order")
                onClicked: card.look(card.order)
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: card.open
            text: card.words.story(card.sort, card.kind, card.units, card.amount, card.why)
        }
        GridLayout {
            Layout.fillWidth: true
            visible: card.both
            columns: card.wide ? 2 : 1
            columnSpacing: Theme.gap * 2
            rowSpacing: Theme.gap
            uniformCellWidths: true
            AttentionFact {
                Layout.fillWidth: true
                visible: card.first_known
                words: card.words.firstDid(card.kind)
                value: card.party(card.first, card.first_at, false)
            }
            AttentionFact {
                Layout.fillWidth: true
                words: card.words.secondDid(card.kind)
                value: card.party(card.second, card.second_at, card.here)
            }
            AttentionFact {
                Layout.fillWidth: true
                visible: card.approver !== ""
                words: qsTr("Agreed to by")
                value: card.approver
            }
        }
        GridLayout {
            Layout.fillWidth: true
            visible: card.open
            columns: card.wide ? 2 : 1
            columnSpacing: Theme.gap * 2
            rowSpacing: Theme.gap
            uniformCellWidths: true
            AttentionFact {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                words: qsTr("The customer")
                value: card.words.told(card.sort, card.kind, card.told_first, card.told)
            }
            AttentionFact {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: card.fix !== ""
                words: qsTr("What to do")
                value: card.words.fixOf(card.fix, card.gone)
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: !card.open
            text: [card.words.way(card.how), card.note].filter(part => part !== "").join(": ")
            strong: true
        }
        Caption {
            Layout.fillWidth: true
            visible: !card.open
            text: [card.resolved_by !== "" ? qsTr("settled by %1").arg(card.resolved_by) : qsTr("settled"), card.resolved_at, card.pending ? card.floor.saved(true, card.online) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
        }
        RowLayout {
            Layout.fillWidth: true
            visible: card.open && card.sort === "conflict"
            spacing: Theme.gap * 1.6
            AppButton {
                visible: card.ways.length > 0
                icon: "check"
                text: qsTr("Settle it")
                label: qsTr("Settle it: %1").arg(card.headline)
                onClicked: card.settle(card.id, card.ways, card.headline)
            }
            Caption {
                Layout.fillWidth: true
                visible: card.ways.length === 0
                text: qsTr("A manager settles this.")
            }
        }
    }
}

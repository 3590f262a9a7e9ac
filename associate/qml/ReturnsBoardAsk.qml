pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// A return that waits for a manager: who asks, what comes back, why it needs somebody, and the two answers.
Rectangle {
    id: card

    required property string id
    required property string order
    required property bool known
    required property string customer
    required property string by
    required property int waits
    required property var lines
    required property string amount
    required property bool swap
    required property string back
    required property string pays
    required property var codes
    required property string stage
    required property bool mine
    required property bool may
    required property string note
    required property string answered_by
    required property string answered_at
    required property bool pending
    property ReturnsBoardWords words
    property bool online: false
    property bool saving: false
    property bool wide: false
    signal agree(string id, bool agreed, string about)
    signal look(string order)

    readonly property bool open: card.stage === "asked"
    readonly property string whose: card.customer !== "" ? [card.customer, card.order].map(Bidi.part).join(" · ") : card.order
    readonly property string asking: card.mine ? qsTr("You asked") : card.by !== "" ? qsTr("%1 asks").arg(card.by) : qsTr("A colleague asks")
    readonly property string about: [card.asking, card.whose, card.amount].filter(part => part !== "").map(Bidi.part).join(" · ")
    readonly property string verdict: card.stage === "approved" ? qsTr("Agreed") : qsTr("Declined")

    radius: Theme.radius * 1.6
    color: card.open ? Theme.surface : Theme.sunken
    border.width: card.may ? Theme.hairline * 2 : Theme.hairline
    border.color: card.may ? Theme.offer : Theme.line
    implicitHeight: column.implicitHeight + Theme.gap * 4
    Accessible.role: Accessible.Grouping
    Accessible.name: card.whose

    ColumnLayout {
        id: column
        x: Theme.gap * 2
        y: Theme.gap * 2
        width: card.width - Theme.gap * 4
        spacing: Theme.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 1.6
            Icon {
                Layout.alignment: Qt.AlignTop
                name: card.open ? "return" : card.stage === "approved" ? "check-circle" : "close"
                size: Theme.heading * 1.3
                color: card.open ? Theme.offer : card.stage === "approved" ? Theme.good : Theme.inkSoft
            }
            Column {
                Layout.fillWidth: true
                spacing: Theme.gap * 0.3
                BodyText {
                    width: parent.width
                    text: card.whose
                    strong: true
                }
                Caption {
                    width: parent.width
                    text: [card.asking, card.words.since(card.waits)].map(Bidi.part).join(" · ")
                    color: card.open && card.waits >= 10 ? Theme.warn : Theme.inkSoft
                }
            }
            Heading {
                Layout.alignment: Qt.AlignTop
                visible: card.amount !== ""
                text: card.amount
            }
        }
        Repeater {
            model: card.codes
            RowLayout {
                id: why
                required property string modelData
                Layout.fillWidth: true
                visible: card.open
                spacing: Theme.gap
                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: "warn"
                    size: Theme.body * 1.2
                    color: Theme.warn
                }
                BodyText {
                    Layout.fillWidth: true
                    text: card.words.finding.reason(why.modelData)
                }
            }
        }
        Repeater {
            model: card.open ? card.lines : []
            Caption {
                required property var modelData
                Layout.fillWidth: true
                text: [card.words.line(modelData["title"], modelData["units"], modelData["reason"], modelData["condition"]), modelData["instead"] !== "" ? qsTr("for it goes out: %1").arg(Bidi.part(modelData["instead"])) : ""].filter(part => part !== "").join(" · ")
            }
        }
        BodyText {
            Layout.fillWidth: true
            visible: card.open && card.swap
            text: card.pays !== "" ? qsTr("Exchange: the customer pays %1").arg(Bidi.part(card.pays)) : card.back !== "" ? qsTr("Exchange: %1 goes back as money").arg(Bidi.part(card.back)) : qsTr("Exchange: no money goes back")
            strong: true
        }
        Caption {
            Layout.fillWidth: true
            visible: card.open && !card.known
            text: qsTr("The order is not on this tablet.")
        }
        BodyText {
            Layout.fillWidth: true
            visible: !card.open
            text: [card.verdict, card.note].filter(part => part !== "").join(": ")
            strong: true
        }
        Caption {
            Layout.fillWidth: true
            visible: !card.open
            text: [card.answered_by, card.answered_at, !card.pending ? "" : card.online ? qsTr("on its way to the desk") : qsTr("saved on this tablet, will be sent")].filter(part => part !== "").map(Bidi.part).join(" · ")
        }
        Caption {
            Layout.fillWidth: true
            visible: card.open && card.mine
            text: qsTr("Somebody else has to answer: whoever asks cannot agree.")
        }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: card.may ? 0 : -Theme.gap * 1.4 // a quiet button alone stands where the text does
            visible: card.open && (card.may || card.known)
            spacing: Theme.gap
            AppButton {
                visible: card.may
                compact: true
                icon: "check"
                text: qsTr("Agree")
                label: qsTr("Agree: %1").arg(card.whose)
                busy: card.saving
                onClicked: card.agree(card.id, true, card.about)
            }
            AppButton {
                visible: card.may
                compact: true
                kind: "secondary"
                icon: "close"
                text: qsTr("Decline")
                label: qsTr("Decline: %1").arg(card.whose)
                enabled: !card.saving
                onClicked: card.agree(card.id, false, card.about)
            }
            AppButton {
                visible: card.known
                compact: true
                kind: "quiet"
                icon: "bag"
                text: qsTr("Open the order")
                label: qsTr("Open the order %1").arg(card.order)
                onClicked: card.look(card.order)
            }
        }
    }
}

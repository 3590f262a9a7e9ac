import QtQuick
import QtQuick.Layouts
import shell.qml

// One customer who is here for an order: since when and where, who goes to them, and the one thing to do.
Card {
    id: card

    required property string number
    required property string first_name
    required property int units
    required property int later
    required property int minutes
    required property string bay
    required property bool late
    required property string goes
    required property string picks
    required property bool mine
    required property string act
    required property bool unconfirmed
    property bool stacked: false
    signal went
    signal handedOver
    signal picked
    signal opened

    readonly property bool taken: card.goes !== ""
    readonly property color urgency: card.taken ? Theme.inkSoft : card.late ? Theme.bad : Theme.warn
    readonly property string who: card.first_name !== "" ? card.first_name : qsTr("A customer")
    readonly property string state_: card.units === 0 ? qsTr("not ready yet") : card.later > 0 ? qsTr("%1, %2").arg(qsTr("%n piece(s) ready", "", card.units)).arg(qsTr("%n more to come", "", card.later)) : qsTr("%n piece(s) ready", "", card.units)

    function act_() {
        if (card.act === "go")
            card.went();
        else if (card.act === "pick")
            card.picked();
        else
            card.handedOver();
    }

    clickable: true
    label: [card.who, qsTr("Order %1").arg(card.number), marks.waited, card.bay !== "" ? qsTr("Parking bay %1").arg(card.bay) : "", card.state_, goer.text].filter(part => part !== "").join(", ")
    color: card.taken ? Theme.surface : Theme.warnSoft
    implicitHeight: line.implicitHeight + 2 * card.padding
    onClicked: card.opened()

    RowLayout {
        id: line
        width: parent.width
        spacing: Theme.gap * 2.4

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.7
            Flow {
                id: marks
                readonly property string waited: card.minutes < 1 ? qsTr("just came") : qsTr("waiting %n min", "", card.minutes)
                Layout.fillWidth: true
                spacing: Theme.gap * 1.4
                CallMark {
                    icon: "clock"
                    text: marks.waited
                    color: card.urgency
                    strong: !card.taken
                    most: marks.width
                }
                CallMark {
                    visible: card.bay !== ""
                    icon: "pin"
                    text: qsTr("Parking bay %1").arg(card.bay)
                    color: Theme.ink
                    strong: true
                    most: marks.width
                }
            }
            Heading {
                Layout.fillWidth: true
                level: 2
                text: [card.who, card.number].map(Bidi.part).join(" · ")
                Accessible.ignored: true
            }
            Caption {
                Layout.fillWidth: true
                text: card.unconfirmed ? [card.state_, qsTr("not confirmed yet")].map(Bidi.part).join(" · ") : card.state_
                Accessible.ignored: true
            }
            CallMark {
                id: goer
                visible: text !== ""
                icon: "walk"
                text: card.mine && card.taken ? qsTr("You are going") : card.taken ? qsTr("%1 is going").arg(card.goes) : card.picks === "" ? "" : card.mine ? qsTr("You are picking it") : qsTr("%1 is picking it").arg(card.picks)
                color: card.mine ? Theme.accent : Theme.ink
                strong: true
                most: marks.width
            }
            AppButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                visible: card.stacked && card.act !== ""
                kind: button.kind
                icon: button.icon
                text: button.text
                onClicked: card.act_()
            }
        }
        AppButton {
            id: button
            Layout.alignment: Qt.AlignVCenter
            visible: !card.stacked && card.act !== ""
            kind: card.act === "go" || (card.act === "hand_over" && card.mine) ? "primary" : "secondary"
            icon: card.act === "go" ? "walk" : card.act === "pick" ? "box" : "bag"
            text: card.act === "go" ? qsTr("I’ll go") : card.act === "pick" ? qsTr("Pick it") : qsTr("Hand over")
            label: qsTr("%1, %2").arg(button.text).arg(card.who)
            onClicked: card.act_()
        }
        Icon {
            visible: card.act === ""
            name: "chevron-right"
            size: Theme.heading
            color: Theme.inkFaint
        }
    }
}

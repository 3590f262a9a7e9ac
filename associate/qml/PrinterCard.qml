pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The printers of this tablet: how each is, a test print, and what is still to be printed.
Part {
    id: card

    required property Printing printing
    readonly property PrintWords words: PrintWords {}

    function spoken(id: string, state: string): string {
        if (card.printing.trying === id)
            return qsTr("printing a test …");
        if (card.printing.tried === id && card.printing.trial !== "")
            return qsTr("test print: %1").arg(card.words.state(card.printing.trial));
        return card.words.state(state);
    }

    icon: "printer"
    title: card.printing.machines.count > 1 ? qsTr("Printers") : qsTr("Printer")
    onVisibleChanged: if (card.visible)
        card.printing.ask()
    Component.onCompleted: card.printing.ask()
    Caption {
        width: parent.width
        visible: !card.printing.setUp
        text: qsTr("None is set up on this tablet. Orders are staged and handed over without paper.")
        wrapMode: Text.Wrap
    }
    Column {
        width: parent.width
        visible: card.printing.setUp
        Repeater {
            model: card.printing.machines
            ListRow {
                id: machine
                required property string id
                required property string how
                width: parent?.width ?? 0
                clickable: false
                title: card.words.machine(machine.id)
                text: card.spoken(machine.id, machine.how)
                trailing: AppButton {
                    kind: "secondary"
                    compact: true
                    enabled: card.printing.trying === ""
                    text: qsTr("Test print")
                    label: qsTr("Test print: %1").arg(card.words.machine(machine.id))
                    onClicked: card.printing.test(machine.id)
                }
            }
        }
        Repeater {
            model: card.printing.waiting
            ListRow {
                id: waiting
                required property string id
                required property string order
                required property string paper
                required property string why
                width: parent?.width ?? 0
                clickable: false
                title: waiting.order
                text: card.words.paper(waiting.paper)
                trailing: Row {
                    spacing: Theme.gap
                    AppButton {
                        kind: "quiet"
                        compact: true
                        text: qsTr("Leave it")
                        label: qsTr("Leave it: %1").arg(waiting.order)
                        onClicked: card.printing.dismiss(waiting.id)
                    }
                    AppButton {
                        kind: "secondary"
                        compact: true
                        text: qsTr("Print")
                        label: qsTr("Print: %1").arg(waiting.order)
                        onClicked: card.printing.again(waiting.id, 0)
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The customer's slip of a return: printed, or why not and what else can be done. The return itself hangs on none of it.
Part {
    id: card

    required property Printing printing
    required property string number
    // That the return was undone.
    property bool undone: false

    readonly property PrintWords words: PrintWords {}
    readonly property var standing: card.printing.standing(card.number, card.printing.revision)
    readonly property string phase: card.standing.phase
    readonly property bool stopped: card.phase === "stopped" || card.phase === "no_printer"

    function said(): string {
        switch (card.phase) {
        case "printing":
            return qsTr("The slip is being printed …");
        case "printed":
            return qsTr("Printed. Give it to the customer.");
        case "saved":
            return qsTr("Saved as a PDF in the folder “papers” of this tablet, for seven days.");
        case "unsure":
            return qsTr("The printer has taken it, but does not say whether it came out. Please look.");
        case "no_printer":
            return card.undone ? qsTr("This tablet has no printer for slips. The return is undone in any case; the slip can be kept as a PDF.") : qsTr("This tablet has no printer for slips. The return is saved in any case; the slip can be kept as a PDF.");
        case "stopped":
            return card.words.help(card.standing.why) + " " + (card.undone ? qsTr("The return is undone in any case.") : qsTr("The return is saved in any case."));
        case "dismissed":
            return card.undone ? qsTr("Without paper. The order says that the return was undone.") : qsTr("Without paper. The return is found again by its order.");
        default:
            return "";
        }
    }

    visible: card.phase !== ""
    icon: card.stopped ? "warn" : card.phase === "printed" || card.phase === "saved" ? "check-circle" : "printer"
    title: card.stopped ? qsTr("The slip is not printed") : qsTr("Slip for the customer")
    color: card.stopped ? Theme.warnSoft : Theme.surface
    Caption {
        width: parent.width
        text: card.said()
        color: card.stopped ? Theme.ink : Theme.inkSoft
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        visible: card.phase !== "no_printer"
        spacing: Theme.gap
        Repeater {
            model: Language.choices
            Chip {
                required property var modelData
                text: modelData["name"]
                selected: (card.standing.language || "") === modelData["code"]
                enabled: card.phase !== "printing"
                onClicked: card.printing.slip_again(card.number, modelData["code"])
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        AppButton {
            kind: "secondary"
            icon: "printer"
            visible: card.phase !== "no_printer"
            busy: card.phase === "printing"
            text: card.phase === "printing" ? qsTr("Printing …") : qsTr("Print again")
            onClicked: card.printing.slip_again(card.number, card.standing.language || "")
        }
        AppButton {
            kind: "secondary"
            visible: card.printing.canSave && card.stopped
            text: qsTr("Save as PDF")
            onClicked: card.printing.save_slip(card.number)
        }
        AppButton {
            kind: "quiet"
            visible: card.phase === "stopped"
            text: qsTr("Without printing")
            onClicked: card.printing.dismiss(card.number)
        }
    }
}

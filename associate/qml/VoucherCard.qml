pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The store credit of a return, as soon as the office has made it: printed for the customer, who waits.
Part {
    id: card

    required property VoucherDesk voucher
    required property string number
    required property bool online
    // It was printed before, so what comes out now is a copy.
    property bool again: false

    readonly property PrintWords words: PrintWords {}
    readonly property bool mine: card.number !== "" && card.voucher.returnId === card.number
    readonly property string phase: card.mine ? card.voucher.phase : ""
    readonly property bool found: card.phase === "found"

    function said(): string {
        switch (card.phase) {
        case "asking":
            return qsTr("The office is asked …");
        case "coming":
            return qsTr("The office has not made it yet. Ask again in a moment; it comes by e-mail as well.");
        case "spent":
            return qsTr("It has been spent already.");
        case "failed":
            return qsTr("The office cannot be reached. The credit comes by e-mail, or can be fetched with its slip within two days.");
        case "found":
            return card.paper();
        default:
            return card.online ? qsTr("The office makes it within seconds. It can be printed here, and comes by e-mail as well.") : qsTr("There is no line to the office. The credit comes by e-mail, or can be fetched with its slip once the line is back.");
        }
    }
    function paper(): string {
        switch (card.voucher.paper) {
        case "printing":
            return qsTr("It is being printed …");
        case "printed":
            return card.again ? qsTr("The copy is printed. Give it to the customer: it is worth money.") : qsTr("Printed. Give it to the customer: it is worth money.");
        case "silent":
            return qsTr("The printer has taken it, but does not say whether it came out. Please look.");
        case "no_printer":
            return qsTr("This tablet has no printer for slips. The customer can write down the number; it comes by e-mail as well.");
        default:
            return card.words.help(card.voucher.paper);
        }
    }

    icon: "tag"
    title: qsTr("Store credit")
    Heading {
        width: parent.width
        level: 1
        visible: card.found
        text: card.voucher.amount
    }
    BodyText {
        width: parent.width
        strong: true
        visible: card.found
        text: Bidi.code(card.voucher.number)
    }
    Caption {
        width: parent.width
        text: card.said()
    }
    AppButton {
        visible: card.phase !== "spent"
        kind: "secondary"
        icon: card.found ? "printer" : "refresh"
        busy: card.phase === "asking" || (card.found && card.voucher.paper === "printing")
        enabled: card.online || card.found
        text: card.found ? card.voucher.copy ? qsTr("Print a copy") : qsTr("Print again") : card.phase === "" ? qsTr("Fetch and print") : qsTr("Ask again")
        onClicked: if (card.found)
            card.voucher.print_it();
        else if (card.again)
            card.voucher.fetch_again(card.number);
        else
            card.voucher.fetch(card.number)
    }
}

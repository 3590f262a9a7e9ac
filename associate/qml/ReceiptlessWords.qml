import QtQuick

// What is said of goods without a receipt, where it is not as of any return. Credit is asked for here, never given.
QtObject {
    id: loose

    function lacking(code: string, title: string, words: ReturnWords): string {
        if (code === "contact")
            return qsTr("Whose credit is it?");
        return words.lacking(code, title);
    }

    function finding(code: string, outcome: string, english: string, words: ReturnWords): string {
        switch (code) {
        case "no_receipt":
            return qsTr("There is no receipt: store credit, at the lowest price of late. Look at the goods.");
        case "price_unknown":
            return qsTr("Nobody knows here what it cost: it cannot be credited without a receipt.");
        case "age_old":
            return qsTr("Nobody can tell here what this person brought back elsewhere: the credit waits for the office.");
        default:
            return words.finding(code, "", outcome, english);
        }
    }

    function forCustomer(code: string, outcome: string, english: string, words: ReturnWords): string {
        switch (code) {
        case "no_receipt":
            return qsTr("Without a receipt we give store credit, at the lowest price of late.");
        case "price_unknown":
            return qsTr("I cannot tell what this was sold for.");
        case "age_old":
            return qsTr("We take it now. Your credit is confirmed as soon as we reach our office.");
        default:
            return words.forCustomer(code, "", outcome, english);
        }
    }

    function trouble(code: string, words: ReturnWords): string {
        switch (code) {
        case "unknown":
            return qsTr("This article is not known here");
        case "full":
            return qsTr("That is more than fits into one return");
        case "nobody":
            return qsTr("This card is not known on this tablet");
        case "late":
            return qsTr("It is too late to undo it");
        case "not_undone":
            return qsTr("That could not be saved. Nothing is undone.");
        default:
            return words.trouble(code);
        }
    }

    function troubleHelp(code: string, shown: string, words: ReturnWords): string {
        switch (code) {
        case "unknown":
            return qsTr("%1 is not an article of ours, as far as this tablet knows. Without a price nothing can be credited.").arg(Bidi.code(shown));
        case "full":
            return qsTr("Take these first, then begin once more.");
        case "nobody":
            return qsTr("It knows only customers with open business in this store. Enter the name and an e-mail address.");
        case "declined":
            return qsTr("Nothing was taken. The goods stay with the customer, or ask again.");
        case "late":
            return qsTr("Keep the goods; whoever wants them buys them again.");
        case "not_undone":
            return qsTr("Please try once more.");
        default:
            return words.troubleHelp(code, shown, "", true);
        }
    }

    function progress(code: string): string {
        switch (code) {
        case "refused":
            return qsTr("The office did not accept this");
        case "undone":
            return qsTr("Undone: the goods are the customer's again");
        case "not_undone":
            return qsTr("The office did not undo it");
        default:
            return qsTr("Goods accepted");
        }
    }

    function progressHelp(code: string): string {
        switch (code) {
        case "saved":
            return qsTr("Saved on this tablet. It is sent by itself as soon as there is a line to the office.");
        case "on_its_way":
            return qsTr("Saved, and on its way to the office. You can go on.");
        case "undone":
            return qsTr("Nothing is credited. Ask for the slip, and for the voucher if there is one: both are worth nothing now.");
        case "not_undone":
            return qsTr("Something was paid with the credit already, or it was too late. It is listed at Needs attention.");
        default:
            return qsTr("Keep the goods. It is listed at Needs attention, with what to do.");
        }
    }
}

import QtQuick

// Words for what two people did that cannot both be true.
QtObject {
    id: words

    function title(sort: string, kind: string): string {
        if (sort === "contested")
            return qsTr("Somebody was quicker with an order");
        switch (kind) {
        case "handed_over_twice":
        case "already_handed_over":
            return qsTr("Handed over twice");
        case "handed_over_cancelled":
            return qsTr("Handed over although cancelled");
        case "picked_twice":
        case "already_picked":
            return qsTr("Picked twice");
        case "returned_twice":
        case "already_returned":
            return qsTr("Returned twice");
        case "negative_stock":
            return qsTr("More is gone than there was");
        case "refund_refused":
            return qsTr("Refund refused");
        case "code_used_twice":
        case "code_used":
            return qsTr("One code, used on two devices");
        default:
            return qsTr("Two actions do not fit together");
        }
    }

    function icon(kind: string): string {
        return ({
                "handed_over_twice": "hand",
                "already_handed_over": "hand",
                "handed_over_cancelled": "close",
                "picked_twice": "bag",
                "already_picked": "bag",
                "returned_twice": "return",
                "already_returned": "return",
                "negative_stock": "box",
                "refund_refused": "return",
                "code_used_twice": "qr",
                "code_used": "qr"
            })[kind] ?? "warn";
    }

    // What happened, in one sentence each.
    function story(sort: string, kind: string, units: int, amount: string): string {
        if (sort === "contested")
            return qsTr("What was done on this tablet no longer fits what somebody else did meanwhile. The office will not accept it. Look where the goods are.");
        if (sort === "refused")
            return qsTr("The office did not accept what was done on this tablet: somebody else was there first. Both names follow as soon as it has listed them.");
        switch (kind) {
        case "handed_over_twice":
            return units > 0 ? qsTr("Both gave %n unit(s) of this order away. Only the first counts.", "", units) : qsTr("Both gave this order away. Only the first counts.");
        case "handed_over_cancelled":
            return qsTr("The order was cancelled or its hold was over, and the goods went out all the same. The hand-over counts.");
        case "picked_twice":
            return qsTr("Both took the same goods from the shelf. One set is too many.");
        case "returned_twice":
            return qsTr("The same goods were taken back twice. Only the first is paid.");
        case "negative_stock":
            return qsTr("By the records there are fewer than none. Somebody has to count.");
        case "refund_refused":
            return amount !== "" ? qsTr("The payment provider refused to pay back %1. The money is still with us.").arg(amount) : qsTr("The payment provider refused to pay the customer back. The money is still with us.");
        case "code_used_twice":
            return qsTr("A code that works once was shown on two devices without a network between them.");
        default:
            return "";
        }
    }

    // What the customer has been told so far, as far as it follows from the kind.
    function told(sort: string, kind: string): string {
        if (sort !== "conflict")
            return qsTr("The customer knows nothing of it.");
        switch (kind) {
        case "handed_over_twice":
            return qsTr("The customer was told of the first hand-over only.");
        case "handed_over_cancelled":
            return qsTr("The customer was told that it is cancelled and the money comes back, and then that it was handed over.");
        case "returned_twice":
            return qsTr("The customer was told of one refund.");
        case "refund_refused":
            return qsTr("The customer waits for the money.");
        default:
            return qsTr("The customer knows nothing of it.");
        }
    }

    function fix(code: string): string {
        switch (code) {
        case "check_parcel":
            return qsTr("Ask both whether two parcels went out. Call the customer if so.");
        case "check_refund":
            return qsTr("Find out whether money was paid back although the goods are gone.");
        case "pay_otherwise":
            return qsTr("Call the customer and agree on another way: cash, a transfer or store credit.");
        case "put_back":
            return qsTr("Put the second set back on its shelf.");
        case "check_goods":
            return qsTr("Look whether the goods are here, once or twice.");
        case "count":
            return qsTr("Count the shelf, and enter what is there.");
        case "check_person":
            return qsTr("Ask both who showed the code, and look at the IDs again if you can.");
        default:
            return qsTr("Ask both.");
        }
    }

    function way(code: string): string {
        switch (code) {
        case "got_back":
            return qsTr("The second parcel came back");
        case "customer_has_both":
            return qsTr("The customer has both");
        case "not_a_double":
            return qsTr("Only one went out");
        case "refund_sent":
            return qsTr("It was paid back");
        case "no_refund_due":
            return qsTr("Nothing was paid back");
        case "paid_otherwise":
            return qsTr("Paid another way");
        case "credit_given":
            return qsTr("Store credit given");
        case "put_back":
            return qsTr("It is back on the shelf");
        case "kept":
            return qsTr("It stays with the order");
        case "checked":
            return qsTr("Checked");
        default:
            return code;
        }
    }

    // What follows from a way.
    function follows(code: string): string {
        switch (code) {
        case "got_back":
            return qsTr("Put it back on the shelf and count it in.");
        case "customer_has_both":
            return qsTr("The loss is noted. Count the shelf.");
        case "refund_sent":
            return qsTr("The office sees that goods and money are gone.");
        case "paid_otherwise":
        case "credit_given":
            return qsTr("Nothing is paid back by itself any more. Say in the note how it was done.");
        default:
            return "";
        }
    }

    // What each of the two did.
    function firstDid(kind: string): string {
        return kind === "handed_over_cancelled" ? qsTr("Given up by") : qsTr("First");
    }

    function secondDid(kind: string): string {
        return kind === "handed_over_cancelled" ? qsTr("Handed over by") : qsTr("Second");
    }

    function who(name: string): string {
        return name !== "" ? name : qsTr("Not known who");
    }
}

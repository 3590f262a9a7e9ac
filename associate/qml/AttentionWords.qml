import QtQuick

// Words for what two people did that cannot both be true.
QtObject {
    id: words

    // Why the office lets a return stand that was undone.
    readonly property list<string> ofUndoing: ["already_sent", "already_refunded", "refund_refused", "credit_issued", "credit_spent", "exchanged", "returned_since", "too_late", "other_person"]

    function title(sort: string, kind: string): string {
        if (sort === "contested")
            return qsTr("Somebody was quicker with an order");
        if (kind === "undo_refused" || (sort === "refused" && words.ofUndoing.includes(kind)))
            return qsTr("Return not undone");
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
        case "already_refunded":
            return qsTr("Came back another way before");
        case "never_bought":
            return qsTr("Never bought");
        case "bought_elsewhere":
            return qsTr("Bought elsewhere?");
        case "return_refused":
        case "unknown":
        case "unknown_line":
        case "not_handed_over":
        case "amount":
        case "not_paid":
        case "denied":
        case "approval":
        case "same_person":
        case "approver":
        case "not_available":
        case "place":
        case "number_taken":
            return qsTr("Return not accepted");
        case "negative_stock":
            return qsTr("More is gone than there was");
        case "refund_refused":
            return qsTr("Refund refused");
        case "code_used_twice":
        case "code_used":
            return qsTr("One code, used on two devices");
        case "request_refused":
        case "sold_out":
            return qsTr("Request could not be met");
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
                "already_refunded": "return",
                "never_bought": "search",
                "bought_elsewhere": "store",
                "return_refused": "close",
                "undo_refused": "return",
                "negative_stock": "box",
                "refund_refused": "return",
                "code_used_twice": "qr",
                "code_used": "qr",
                "request_refused": "bag",
                "sold_out": "bag"
            })[kind] ?? "warn";
    }

    // What happened, in one sentence or two.
    function story(sort: string, kind: string, units: int, amount: string, why: string): string {
        const said = words.happened(sort, kind, units, amount, why);
        return sort === "conflict" && !words.hasFirst(kind) && amount !== "" ? [said, qsTr("It is about %1.").arg(amount)].join(" ") : said;
    }
    function happened(sort: string, kind: string, units: int, amount: string, why: string): string {
        if (sort === "contested")
            return qsTr("What was done on this tablet no longer fits what somebody else did meanwhile. The office will not accept it. Look where the goods are.");
        if (sort === "refused" && words.ofUndoing.includes(kind))
            return words.stands(kind);
        if (sort === "refused" && words.title("", kind) === qsTr("Return not accepted"))
            return qsTr("The office did not accept this return. The goods are here: what to do with them follows as soon as it has listed it.");
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
            return amount !== "" ? qsTr("The same goods were taken back twice. Only the first is paid; the second was about %1.").arg(amount) : qsTr("The same goods were taken back twice. Only the first is paid.");
        case "already_refunded":
            return qsTr("The web shop says that these goods had come back to it, and it has seen to the money. Nothing is paid for them again.");
        case "never_bought":
            return why === "unknown_line" ? qsTr("The order does not have this article. The goods are here.") : qsTr("The office knows no such order. The goods are here.");
        case "bought_elsewhere":
            return qsTr("The order is known, but these goods were never handed over with it. They may be of another order or from another shop. The goods are here.");
        case "return_refused":
            return words.against(why);
        case "undo_refused":
            return words.stands(why);
        case "negative_stock":
            return qsTr("By the records there are fewer than none. Somebody has to count.");
        case "refund_refused":
            return amount !== "" ? qsTr("The payment provider refused to pay back %1. The money is still with us.").arg(amount) : qsTr("The payment provider refused to pay the customer back. The money is still with us.");
        case "code_used_twice":
            return qsTr("A code that works once was shown on two devices without a network between them.");
        case "request_refused":
            return qsTr("A shopper ordered this at a screen of the store and went home. It cannot be had as they wanted it, and nothing is kept for them.");
        default:
            return "";
        }
    }

    // Why a return stands although its goods were given back.
    function stands(why: string): string {
        const given = qsTr("The goods were given back to the customer.");
        switch (why) {
        case "already_sent":
            return given + " " + qsTr("But the money was on its way to the bank by then.");
        case "already_refunded":
            return given + " " + qsTr("But the money was with the customer by then.");
        case "credit_spent":
            return given + " " + qsTr("But something had been paid with its store credit by then.");
        case "credit_issued":
            return given + " " + qsTr("But it had become store credit by then.");
        case "refund_refused":
            return given + " " + qsTr("But the payment provider had refused the refund by then: settle that one first.");
        case "exchanged":
            return given + " " + qsTr("But other goods had gone out for them.");
        case "returned_since":
            return given + " " + qsTr("But something else of the order had come back after them.");
        case "too_late":
            return given + " " + qsTr("But it was too long ago, so the return stands and is paid.");
        default:
            return given + " " + qsTr("But only who took them in, or a manager, could undo it: the return stands and is paid.");
        }
    }

    // Why the office did not accept a return.
    function against(why: string): string {
        switch (why) {
        case "denied":
            return qsTr("By the rules these goods cannot come back. They are here.");
        case "approval":
            return qsTr("A manager had to agree, and nobody did. The goods are here.");
        case "same_person":
            return qsTr("Whoever took the goods in also agreed to it. It takes two. The goods are here.");
        case "approver":
            return qsTr("Who agreed is not a manager of this store. The goods are here.");
        case "amount":
            return qsTr("The amount does not follow from what was paid. The goods are here.");
        case "not_available":
            return qsTr("What was to go out in exchange is not to be had there any more. The goods that came back are here.");
        case "place":
        case "number_taken":
            return qsTr("The office could not take the exchange. The goods that came back are here.");
        default:
            return qsTr("The office did not accept it. The goods are here.");
        }
    }

    // What one customer was told when the goods were taken.
    function promise(promised: string): string {
        switch (promised) {
        case "refund":
            return qsTr("the money comes back");
        case "pending":
            return qsTr("the office decides first");
        case "exchanged":
            return qsTr("other goods go out for them");
        default:
            return qsTr("nobody noted it");
        }
    }

    // What the customer has been told so far. `first` and `promised` are what was said to each of the two.
    function told(sort: string, kind: string, first: string, promised: string): string {
        if (sort !== "conflict")
            return qsTr("The customer knows nothing of it.");
        switch (kind) {
        case "handed_over_twice":
            return qsTr("The customer was told of the first hand-over only.");
        case "handed_over_cancelled":
            return qsTr("The customer was told that it is cancelled and the money comes back, and then that it was handed over.");
        case "returned_twice":
            return first === promised ? qsTr("Both times: %1.").arg(words.promise(promised)) : qsTr("First: %1. Second: %2.").arg(words.promise(first)).arg(words.promise(promised));
        case "already_refunded":
        case "never_bought":
        case "bought_elsewhere":
        case "return_refused":
            if (promised === "exchanged")
                return qsTr("The customer was told that other goods go out for these. As it stands, none are kept for them.");
            return promised === "refund" ? qsTr("The customer was told that the money comes back. Nothing is paid as it stands.") : promised === "pending" ? qsTr("The customer was told that the office decides first, and waits for word.") : qsTr("Nobody noted what the customer was told.");
        case "undo_refused":
            return qsTr("The customer has the goods, and a slip which says that nothing is paid.");
        case "refund_refused":
            return qsTr("The customer waits for the money.");
        case "request_refused":
            return qsTr("The shopper was told that we confirm it by message. They are written to, if we know an address.");
        default:
            return qsTr("The customer knows nothing of it.");
        }
    }

    // What to do, where the customer took other goods along.
    function fixOf(code: string, gone: int): string {
        return gone > 0 ? [words.fix(code), qsTr("%n piece(s) left in exchange: count that shelf.", "", gone)].join(" ") : words.fix(code);
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
        case "settle_goods":
            return qsTr("Call the customer. Give the goods back, or agree on store credit and put them back on the shelf; or take them back again at the desk.");
        case "settle_undo":
            return qsTr("Call the customer: the goods come back, or they are paid for once more.");
        case "count":
            return qsTr("Count the shelf, and enter what is there.");
        case "check_person":
            return qsTr("Ask both who showed the code, and look at the IDs again if you can.");
        case "tell_customer":
            return qsTr("Look for the article in another store, or for a similar one, for when the shopper calls or comes back.");
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
        case "goods_back":
            return qsTr("The goods are here again");
        case "paid_again":
            return qsTr("The customer paid for them again");
        case "loss_noted":
            return qsTr("The customer keeps both");
        case "paid_otherwise":
            return qsTr("Paid another way");
        case "credit_given":
            return qsTr("Store credit given");
        case "put_back":
            return qsTr("It is back on the shelf");
        case "kept":
            return qsTr("It stays with the order");
        case "given_back":
            return qsTr("The customer has the goods again");
        case "taken_again":
            return qsTr("Taken back again, and accepted");
        case "here_once":
            return qsTr("The goods are here once");
        case "here_twice":
            return qsTr("The goods are here twice");
        case "not_here":
            return qsTr("The goods are not here");
        case "told":
            return qsTr("The shopper knows");
        case "ordered_again":
            return qsTr("Ordered anew");
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
        case "given_back":
            return qsTr("Nothing is paid. Count them out of the shelf if they lie there.");
        case "taken_again":
            return qsTr("The second try counts. This one ends.");
        case "here_once":
            return qsTr("It was entered twice. Tell the customer what counts.");
        case "here_twice":
            return qsTr("The second set is not of this order. Give it back, or agree on store credit.");
        case "not_here":
            return qsTr("The loss is noted. Count the shelf.");
        case "goods_back":
            return qsTr("The return counts. Put the goods where they belong.");
        case "paid_again":
            return qsTr("The return counts, and the goods are sold.");
        case "loss_noted":
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
        return kind === "undo_refused" ? qsTr("Taken in by") : kind === "handed_over_cancelled" ? qsTr("Given up by") : kind === "returned_twice" ? qsTr("Taken back first by") : qsTr("First");
    }

    function secondDid(kind: string): string {
        if (!words.hasFirst(kind))
            return kind === "request_refused" ? qsTr("Ordered by") : qsTr("Taken in by");
        return kind === "undo_refused" ? qsTr("Given back by") : kind === "handed_over_cancelled" ? qsTr("Handed over by") : kind === "returned_twice" ? qsTr("And then by") : qsTr("Second");
    }

    // Whether it takes two people, or only what one of them took in.
    function hasFirst(kind: string): bool {
        return !["already_refunded", "never_bought", "bought_elsewhere", "return_refused", "request_refused"].includes(kind);
    }

    function who(name: string): string {
        return name !== "" ? name : qsTr("Not known who");
    }
}

import QtQuick

// The words of a return at the desk: why, how, where to; what is decided, and what the customer hears. Nothing here calls
// money paid back that central has not paid.
QtObject {
    id: words

    function reason(code: string): string {
        switch (code) {
        case "fit":
            return qsTr("Does not fit");
        case "mind":
            return qsTr("Changed their mind");
        case "late":
            return qsTr("Came too late");
        case "gift":
            return qsTr("Was a gift");
        case "faulty":
            return qsTr("Faulty");
        case "wrong_item":
            return qsTr("Not what was ordered");
        case "transport":
            return qsTr("Damaged on its way");
        default:
            return code;
        }
    }

    function condition(code: string): string {
        switch (code) {
        case "new":
            return qsTr("Like new");
        case "opened":
            return qsTr("Opened");
        case "used":
            return qsTr("Used");
        case "damaged":
            return qsTr("Damaged");
        default:
            return "";
        }
    }

    function disposition(code: string): string {
        switch (code) {
        case "stock":
            return qsTr("Back to the shelf");
        case "damaged":
            return qsTr("Damaged goods");
        case "repair":
            return qsTr("Repair");
        case "supplier":
            return qsTr("Back to the supplier");
        case "write_off":
            return qsTr("Throw away");
        case "undecided":
            return qsTr("Look at it later");
        default:
            return "";
        }
    }

    // Where to put it, now.
    function putIt(code: string, spot: string): string {
        const [aisle, bay] = spot.split("-");
        switch (code) {
        case "stock":
            return spot !== "" ? qsTr("Back to the shelf: aisle %1, bay %2").arg(Bidi.code(aisle)).arg(Bidi.code(bay)) : qsTr("Back to the shelf, where its like lies");
        case "damaged":
            return qsTr("Damaged: into the box behind the desk");
        case "repair":
            return qsTr("Repair: with its slip into the repair box");
        case "supplier":
            return qsTr("For the supplier: into the box for returns to them");
        case "write_off":
            return qsTr("Write it off: into the waste, not back on sale");
        case "undecided":
            return qsTr("Not on sale yet: onto the shelf behind the desk");
        default:
            return "";
        }
    }

    function lacking(code: string, title: string): string {
        switch (code) {
        case "reason":
            return qsTr("Why does it come back? %1").arg(title);
        case "condition":
            return qsTr("In which condition is it? %1").arg(title);
        default:
            return "";
        }
    }

    function outcome(code: string): string {
        switch (code) {
        case "authorised":
            return qsTr("It can come back");
        case "conditional":
            return qsTr("It can come back, after a look");
        case "manager":
            return qsTr("A manager has to agree");
        case "denied":
            return qsTr("It cannot come back");
        default:
            return "";
        }
    }

    function outcomeKind(code: string): string {
        return ({
                "authorised": "good",
                "conditional": "warn",
                "manager": "warn",
                "denied": "bad"
            })[code] ?? "info";
    }

    function outcomeIcon(code: string): string {
        return ({
                "authorised": "check-circle",
                "conditional": "eye",
                "manager": "people",
                "denied": "close"
            })[code] ?? "info";
    }

    // What a check found, for whoever stands at the desk; `english` for a code without words here.
    function finding(code: string, ends: string, outcome: string, english: string): string {
        if (outcome === "denied" && code.startsWith("condition_"))
            return qsTr("Goods of this kind are not taken back in this condition.");
        switch (code) {
        case "not_delivered":
            return qsTr("This has not reached the customer yet. Cancel it instead.");
        case "not_paid":
            return qsTr("This has not been paid yet. Take its hand-over back instead.");
        case "pending":
            return qsTr("A return of these pieces is on its way already.");
        case "returned":
            return qsTr("These pieces have come back already.");
        case "too_many":
            return qsTr("That is more than was bought.");
        case "late":
            return qsTr("It could come back until %1.").arg(ends);
        case "reason":
            return qsTr("The rules of this store do not know this reason.");
        case "condition_opened":
            return qsTr("It was opened: look whether all of it is there.");
        case "condition_used":
            return qsTr("It was used: look at it closely.");
        case "condition_damaged":
            return qsTr("It is damaged: look at what is broken, and how.");
        case "condition_new":
            return qsTr("Look at it before you take it.");
        case "serial_missing":
            return qsTr("Its serial number is missing: scan or type it.");
        case "serial_other":
            return qsTr("This is not the piece that was sold: its serial number is another.");
        case "dear":
            return qsTr("An article of this price is looked at by a second person.");
        case "tender":
            return qsTr("More than was paid with the cards goes back: the rest becomes store credit.");
        case "age_old":
            return qsTr("Nobody can tell here what came back elsewhere: take the goods, the refund waits for the office.");
        default:
            if (code.startsWith("velocity_"))
                return qsTr("More returns in %1 days than the rules allow without a manager.").arg(code.slice(9));
            if (code === "class_hygiene")
                return qsTr("Articles of hygiene are not taken back.");
            if (code === "class_gift_card")
                return qsTr("Gift cards are not taken back.");
            if (code === "class_final_sale")
                return qsTr("It was a final sale: such articles are not taken back.");
            if (code.startsWith("class_"))
                return qsTr("Articles of this kind are not taken back.");
            return english;
        }
    }

    // The same for the customer, as it can be said to them.
    function forCustomer(code: string, ends: string, outcome: string, english: string): string {
        switch (code) {
        case "not_delivered":
            return qsTr("You have not received this yet, so it can be cancelled instead.");
        case "not_paid":
            return qsTr("This has not been paid yet, so nothing can be paid back.");
        case "pending":
        case "returned":
        case "too_many":
            return qsTr("As far as we can see, these pieces have come back to us already.");
        case "late":
            return qsTr("It could be returned until %1. I’ll ask a manager.").arg(ends);
        case "reason":
            return qsTr("For this reason I have to ask a manager.");
        case "serial_missing":
            return qsTr("I need the serial number for this.");
        case "serial_other":
            return qsTr("This is not the piece that you bought. I’ll ask a manager.");
        case "dear":
            return qsTr("For an article of this price I ask a manager.");
        case "tender":
            return qsTr("A part of it is given back as store credit.");
        case "age_old":
            return qsTr("We take it now. Your refund is confirmed as soon as we reach our office.");
        default:
            if (code.startsWith("condition_"))
                return outcome === "denied" ? qsTr("I am sorry: in this condition we cannot take it back.") : outcome === "manager" ? qsTr("In this condition we cannot simply take it.") : qsTr("I’ll have a quick look at it first.");
            if (code.startsWith("velocity_"))
                return qsTr("I have to ask a manager about this return.");
            if (code.startsWith("class_"))
                return qsTr("Articles of this kind cannot be returned.");
            return english;
        }
    }

    // What the customer is told about their money.
    function told(promised: string): string {
        switch (promised) {
        case "refund":
            return qsTr("Refund requested");
        case "pending":
            return qsTr("Goods accepted, refund pending");
        case "exchanged":
            return qsTr("Exchanged");
        default:
            return "";
        }
    }

    // The next step where nothing comes back.
    function leaveIt(): string {
        return qsTr("Leave the goods with the customer, and say why.");
    }

    // Only what central has settled may be called so.
    function paidBack(): string {
        return qsTr("Refunded");
    }

    function toldHelp(promised: string): string {
        switch (promised) {
        case "refund":
            return qsTr("“We have your goods and have asked for your refund. You hear from us when it is paid.”");
        case "pending":
            return qsTr("“We have your goods. Our office decides about the refund and writes to you.”");
        default:
            return "";
        }
    }

    function pendingWhy(age: string, over: var): string {
        if (over.includes("returns_per_customer"))
            return qsTr("Refund pending: without a line to the office, no more refunds may be promised to this customer today.");
        if (over.includes("per_return"))
            return qsTr("Refund pending: it is more than may be promised for one return without a line to the office.");
        if (over.includes("per_customer"))
            return qsTr("Refund pending: it is more than may still be promised to this customer today.");
        if (over.includes("per_device"))
            return qsTr("Refund pending: it is more than may still be promised on this tablet today.");
        if (age === "old" || age === "unknown")
            return qsTr("Refund pending: what this tablet knows is too old to promise it.");
        return "";
    }

    function sum(kind: string, title: string, units: int): string {
        switch (kind) {
        case "goods":
            return units > 1 ? qsTr("%1 × %2").arg(units).arg(Bidi.part(title)) : title;
        case "tax":
            return qsTr("Tax");
        case "tax_inside":
            return qsTr("Of which tax");
        case "shipping":
            return qsTr("Shipping");
        case "fee":
            return qsTr("Fee for the return");
        case "rounding":
            return qsTr("Rounding");
        case "tender":
            return words.tender(title);
        case "points":
            return words.points(units, false);
        default:
            return "";
        }
    }

    // Loyalty points that go with the goods: booked by the office, once it has confirmed the return.
    function points(count: int, booked: bool): string {
        if (count === 0)
            return "";
        return booked ? qsTr("%n point(s) taken back", "", count) : qsTr("%n point(s) to be taken back", "", count);
    }

    function tender(id: string): string {
        if (id === "store_credit")
            return qsTr("as store credit");
        return qsTr("to %1").arg(id);
    }

    function changed(parts: var): string {
        return parts.map(part => {
            switch (part) {
            case "order":
                return qsTr("Some of it has come back elsewhere meanwhile.");
            case "policy":
                return qsTr("The rules for returns have changed.");
            case "outcome":
                return qsTr("The decision is another one now.");
            case "amount":
                return qsTr("The amount is another one now.");
            default:
                return qsTr("What may be promised is different now.");
            }
        }).join(" ");
    }

    function trouble(code: string): string {
        switch (code) {
        case "nothing":
            return qsTr("Not found on this tablet");
        case "refused":
            return qsTr("This code is not accepted");
        case "unsaved":
            return qsTr("That could not be saved");
        case "other_order":
            return qsTr("First finish this return");
        case "not_of_it":
            return qsTr("This article is not in this order");
        case "enough":
            return qsTr("That is one too many");
        case "not_back":
            return qsTr("Nothing of this can come back");
        case "which_line":
            return qsTr("A serial number: of which article?");
        case "same_person":
            return qsTr("Whoever asks cannot agree to it");
        case "declined":
            return qsTr("The manager did not agree");
        case "asked":
            return qsTr("A manager is asked");
        case "changed":
            return qsTr("Something has changed: please look again");
        case "used_up":
            return qsTr("This code was used before");
        case "failed":
            return qsTr("This could not be looked up");
        default:
            return "";
        }
    }

    function troubleHelp(code: string, shown: string, why: string, online: bool): string {
        switch (code) {
        case "nothing":
            return (shown !== "" ? qsTr("Nothing was found for “%1”.").arg(shown) + " " : "") + (online ? qsTr("An order of today may still be on its way to this tablet: try again in a moment.") : qsTr("There is no line to the office: newer orders come when it is back.")) + " " + qsTr("This tablet keeps no names of finished orders: the number is in the customer’s e-mail and account.");
        case "refused":
            return words.refused(why);
        case "unsaved":
            return qsTr("Nothing was recorded, and everything you chose is still here. Try once more. If it happens again, use another tablet: this one may be full.");
        case "other_order":
            return qsTr("Take the goods, or leave them with the customer. Then the next order can be opened.");
        case "not_of_it":
            return qsTr("Look whether it belongs to another order of the customer.");
        case "enough":
            return qsTr("%1: no more of it can come back.").arg(shown);
        case "not_back":
            return qsTr("%1 was not handed over, or has come back already.").arg(shown);
        case "which_line":
            return qsTr("Tap the article first, then scan its serial number.");
        case "same_person":
            return qsTr("Ask a manager who has not begun this return.");
        case "declined":
            return qsTr("Nothing was taken. The goods stay with the customer, or ask again.");
        case "asked":
            return qsTr("It goes on here as soon as they have answered. You can serve somebody else: it waits in the list of returns.");
        case "used_up":
            return qsTr("Look below what came back of this order already. To go on, open it by its number.");
        case "failed":
            return qsTr("The tablet could not read its own records. Try again.");
        default:
            return "";
        }
    }

    function refused(why: string): string {
        switch (why) {
        case "expired":
            return qsTr("It has expired. Find the order by its number, or ask the customer to open the e-mail again.");
        case "elsewhere":
            return qsTr("It was made for another store. Find the order by its number.");
        case "used":
            return qsTr("It was used before. Find the order by its number and look what came back already.");
        default:
            return qsTr("It is not genuine, or damaged. Find the order by its number, and look at a document.");
        }
    }

    // "?": nobody knows who.
    function undoneBy(who: string, at: string): string {
        return who === "?" ? qsTr("undone %1").arg(at) : qsTr("undone by %1, %2").arg(Bidi.part(who)).arg(at);
    }

    function progress(code: string): string {
        switch (code) {
        case "saved":
            return qsTr("Taken back, saved on this tablet");
        case "on_its_way":
            return qsTr("Taken back, on its way to the office");
        case "confirmed":
            return qsTr("Taken back and confirmed");
        case "undone":
            return qsTr("This return was undone");
        case "parted":
            return qsTr("A part of this return was undone");
        case "contested":
            return qsTr("Somebody else took it back as well");
        default:
            return qsTr("The office did not accept this return");
        }
    }

    function progressHelp(code: string): string {
        switch (code) {
        case "saved":
            return qsTr("It is sent by itself as soon as this tablet is connected. You can go on.");
        case "on_its_way":
            return qsTr("The office confirms it in a moment. You can go on.");
        case "confirmed":
            return qsTr("Nothing is left to do here.");
        case "undone":
            return qsTr("Give the goods back to the customer. The order stands as it did before.");
        case "parted":
            return qsTr("The customer has that part again. The rest stays returned: the order and the new slip say what.");
        default:
            return qsTr("Keep the goods. It is listed at Needs attention, with what to do.");
        }
    }

    function progressKind(code: string): string {
        return ({
                "saved": "good",
                "on_its_way": "good",
                "confirmed": "good",
                "undone": "warn",
                "parted": "warn"
            })[code] ?? "bad";
    }

    function progressIcon(code: string): string {
        return ({
                "saved": "device",
                "on_its_way": "send",
                "confirmed": "check-circle",
                "undone": "return",
                "parted": "return"
            })[code] ?? "warn";
    }
}

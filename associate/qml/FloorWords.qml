import QtQuick
import shell.qml

// The tablet's words for the codes that facts carry: reasons of a call, roles, kinds of data, languages.
QtObject {
    id: words

    function reason(code: string): string {
        switch (code) {
        case "find":
            return qsTr("Cannot find something");
        case "advice":
            return qsTr("Would like advice");
        case "shelf":
            return qsTr("Please check the shelf");
        case "getting":
            return qsTr("How to get it");
        case "collect":
            return qsTr("Here to collect an order");
        default:
            return qsTr("Needs a hand");
        }
    }

    function waited(minutes: int): string {
        return minutes < 1 ? qsTr("just now") : qsTr("waiting %n min", "", minutes);
    }

    function spoken(code: string): string {
        switch (code) {
        case "en":
            return qsTr("English");
        case "de":
            return qsTr("German");
        case "ar":
            return qsTr("Arabic");
        case "fr":
            return qsTr("French");
        case "es":
            return qsTr("Spanish");
        default:
            return code;
        }
    }

    function role(code: string): string {
        switch (code) {
        case "manager":
            return qsTr("Manager");
        case "senior":
            return qsTr("Senior associate");
        default:
            return qsTr("Associate");
        }
    }

    function progress(code: string): string {
        switch (code) {
        case "saved":
            return qsTr("Saved on this tablet");
        case "on_its_way":
            return qsTr("On its way");
        default:
            return qsTr("Confirmed");
        }
    }

    function progressIcon(code: string): string {
        return code === "saved" ? "device" : code === "on_its_way" ? "send" : "check-circle";
    }

    // What a scan that opens nothing here is answered with.
    function answer(topic: string, shown: string): string {
        switch (topic) {
        case "held":
            return words.held(shown);
        case "unknown_badge":
            return qsTr("Nobody in this store has this badge");
        case "badge_refused":
            return qsTr("This badge is not valid. Choose your name, or ask a manager for a new one");
        case "tote":
            return qsTr("Tote %1. Scan what lies in it, or the order").arg(shown);
        case "serial":
            return qsTr("Serial number %1. Scan the barcode beside it to open the product").arg(shown);
        case "enrolment":
            return qsTr("A code for setting up a device. It does nothing here");
        case "voucher":
            return qsTr("A voucher of this shop. What is left on it is known at the till");
        case "basket":
            return qsTr("A saved basket. The customer can go on with it at the kiosk");
        case "coupon":
            return qsTr("A coupon or receipt. It is for the till");
        case "pallet":
            return qsTr("A label of a delivery. Scan the goods themselves");
        case "other":
            return qsTr("One of our codes, but nothing opens here");
        case "damaged":
            return qsTr("The code did not come through whole. Brighten the screen and scan again");
        case "empty":
            return qsTr("That did not come through whole. Scan one code at a time");
        case "check_digit":
            return qsTr("A digit is wrong in %1. Scan again, or type it").arg(shown);
        case "restricted":
            return qsTr("A label made in the store. Scan the maker's barcode");
        case "no_article":
            return qsTr("A code of a place or a document, not of a product");
        case "web_address":
        case "compressed_link":
            return qsTr("A web link, not a product. Look for the bars");
        case "too_long":
            return qsTr("Too long to be one of our codes");
        case "":
            return "";
        default:
            return qsTr("Not one of our codes");
        }
    }

    // Something was scanned before anyone signed in.
    function held(kind: string): string {
        switch (kind) {
        case "product":
            return qsTr("A product is scanned. It opens as soon as you are signed in.");
        case "order":
        case "pickup":
            return qsTr("An order is scanned. It opens as soon as you are signed in.");
        case "basket":
            return qsTr("A basket is scanned. It opens as soon as you are signed in.");
        case "customer":
            return qsTr("A customer card is scanned. It opens as soon as you are signed in.");
        case "bay":
            return qsTr("A bay is scanned. What lies in it shows as soon as you are signed in.");
        default:
            return qsTr("A code is scanned. It opens as soon as you are signed in.");
        }
    }

    function kindIcon(topic: string): string {
        return ({
                "product": "box",
                "order": "bag",
                "pickup": "bag",
                "customer": "person",
                "bay": "pin",
                "badge": "badge"
            })[topic] ?? "barcode";
    }

    function status(code: string): string {
        switch (code) {
        case "open":
            return qsTr("Waiting to be picked");
        case "picking":
            return qsTr("Being picked");
        case "packed":
            return qsTr("Packed");
        case "ready":
            return qsTr("Ready to hand over");
        case "short":
            return qsTr("Something is missing");
        case "partly_handed_over":
            return qsTr("Partly handed over");
        case "completed":
            return qsTr("Handed over");
        case "shipped":
            return qsTr("On its way to the customer");
        case "delivered":
            return qsTr("Delivered");
        case "cancelled":
            return qsTr("Cancelled");
        case "expired":
            return qsTr("Not collected in time");
        case "returned":
            return qsTr("Returned");
        case "partly_returned":
            return qsTr("Partly returned");
        default:
            return qsTr("State not known to this tablet");
        }
    }

    function statusHelp(code: string): string {
        switch (code) {
        case "ready":
            return qsTr("Check the pickup code or an ID, then hand over what is staged.");
        case "open":
        case "picking":
        case "packed":
            return qsTr("Not everything is staged yet. Tell the customer when it will be.");
        case "short":
            return qsTr("Explain what is missing before you hand over the rest.");
        case "partly_handed_over":
            return qsTr("Some of it has gone to the customer already.");
        case "completed":
            return qsTr("The goods are gone. Anything else is a return.");
        case "cancelled":
            return qsTr("Do not hand anything over.");
        case "expired":
            return qsTr("The hold is over, and it went back to the shelf.");
        default:
            return "";
        }
    }

    function statusKind(code: string): string {
        return ({
                "ready": "good",
                "completed": "good",
                "delivered": "good",
                "short": "warn",
                "cancelled": "bad",
                "expired": "warn"
            })[code] ?? "info";
    }

    function statusIcon(code: string): string {
        return ({
                "open": "clock",
                "picking": "walk",
                "packed": "box",
                "ready": "check-circle",
                "short": "warn",
                "partly_handed_over": "hand",
                "completed": "hand",
                "shipped": "truck",
                "delivered": "hand",
                "cancelled": "close",
                "expired": "calendar",
                "returned": "return",
                "partly_returned": "return"
            })[code] ?? "info";
    }

    // How many units of a line are in one state.
    function units(state: string, n: int): string {
        switch (state) {
        case "open":
            return qsTr("%n to pick", "", n);
        case "picking":
            return qsTr("%n being picked", "", n);
        case "picked":
            return qsTr("%n picked", "", n);
        case "staged":
            return qsTr("%n staged", "", n);
        case "handed_over":
            return qsTr("%n handed over", "", n);
        case "returned":
            return qsTr("%n came back", "", n);
        case "short":
            return qsTr("%n missing", "", n);
        case "cancelled":
            return qsTr("%n cancelled", "", n);
        default:
            return qsTr("%n back on the shelf", "", n);
        }
    }

    function unitsKind(state: string): string {
        return ({
                "staged": "good",
                "handed_over": "good",
                "picked": "accent",
                "picking": "accent",
                "short": "warn",
                "expired": "warn",
                "cancelled": "bad"
            })[state] ?? "";
    }

    function channel(code: string): string {
        switch (code) {
        case "web":
            return qsTr("Bought online");
        case "app":
            return qsTr("Bought in the app");
        case "store":
            return qsTr("Bought in the store");
        default:
            return "";
        }
    }

    function tier(code: string): string {
        switch (code) {
        case "member":
            return qsTr("Member");
        case "silver":
            return qsTr("Silver member");
        case "gold":
            return qsTr("Gold member");
        default:
            return code;
        }
    }

    // Why an order is not shown, and what to do about it.
    function noOrder(phase: string, place: string): string {
        switch (phase) {
        case "elsewhere":
            return place !== "" ? qsTr("This order waits at %1").arg(place) : qsTr("This order waits in another store");
        case "refused":
            return qsTr("This pickup code is not accepted");
        case "failed":
            return qsTr("This could not be looked up");
        default:
            return qsTr("No order of this store");
        }
    }

    function noOrderHelp(phase: string, why: string, shown: string, age: string): string {
        switch (phase) {
        case "elsewhere":
            return qsTr("It is collected there. If the customer would rather have it here, ask that store.");
        case "refused":
            return words.refused(why);
        case "failed":
            return qsTr("The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.");
        default:
            return (age !== "" ? qsTr("This tablet knows no order with %1, %2.").arg(shown).arg(age) : qsTr("This tablet knows no order with %1.").arg(shown)) + " " + qsTr("Compare it with the customer’s e-mail. New orders arrive within a minute while connected; orders long closed are only known to the office.");
        }
    }

    // Why a signed code is not believed: for staff, who must know what to do.
    function refused(why: string): string {
        switch (why) {
        case "expired":
            return qsTr("The code has expired. Ask the customer to open it again, or check an ID.");
        case "too_early":
            return qsTr("The code is not valid yet. Check the clock of this tablet, and the customer’s ID.");
        case "elsewhere":
            return qsTr("The code is for another store.");
        case "used":
            return qsTr("The code was used before: look whether the goods are gone already.");
        case "no_keys":
        case "old_keys":
            return qsTr("This tablet cannot check codes until it has reached the office. Type the eight characters, or check an ID.");
        default:
            return qsTr("It was not issued by us, or it was changed. Hand nothing over for it; check an ID, and tell a manager.");
        }
    }

    function noCustomer(phase: string): string {
        switch (phase) {
        case "refused":
            return qsTr("This member code is not accepted");
        case "failed":
            return qsTr("This could not be looked up");
        default:
            return qsTr("Nothing open in this store");
        }
    }

    function noCustomerHelp(phase: string, why: string): string {
        switch (phase) {
        case "refused":
            return words.refused(why);
        case "failed":
            return qsTr("The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.");
        default:
            return qsTr("This tablet only knows customers who have something open in this store. Points and orders of others are in their app.");
        }
    }

    function meaning(topic: string): string {
        switch (topic) {
        case "product":
            return qsTr("Product");
        case "badge":
            return qsTr("Badge");
        case "customer":
            return qsTr("Customer card");
        case "order":
            return qsTr("Order");
        case "pickup":
            return qsTr("Pickup code");
        case "bay":
            return qsTr("Bay");
        case "return":
            return qsTr("Return");
        case "tote":
            return qsTr("Tote");
        case "serial":
            return qsTr("Serial number");
        case "enrolment":
            return qsTr("Set-up code of a device");
        case "voucher":
            return qsTr("Voucher");
        case "basket":
            return qsTr("Saved basket");
        case "coupon":
            return qsTr("Coupon");
        case "pallet":
            return qsTr("Delivery label");
        case "choose":
            return qsTr("Several things at once");
        case "damaged":
            return qsTr("Did not come through whole");
        case "empty":
            return qsTr("Not read whole");
        case "check_digit":
            return qsTr("Wrong check digit");
        case "restricted":
            return qsTr("Label of the store");
        case "no_article":
            return qsTr("Not of a product");
        case "web_address":
        case "compressed_link":
            return qsTr("Web link");
        case "":
            return "";
        default:
            return qsTr("Not one of our codes");
        }
    }

    // Why a code that was scanned in this store means nothing to anybody.
    function unknownCode(why: string): string {
        switch (why) {
        case "not_in_range":
            return qsTr("A valid article number, but not in our range");
        case "check_digit":
            return qsTr("A digit is wrong: badly printed, or typed");
        case "restricted":
            return qsTr("A label of a store’s own scales that is not set up");
        case "no_article":
            return qsTr("A code of a place or a document, not of a product");
        case "web_address":
        case "compressed_link":
            return qsTr("A web link, not a product");
        case "too_long":
            return qsTr("Too long to be one of our codes");
        default:
            return qsTr("Not one of our codes");
        }
    }

    function data(kind: string): string {
        switch (kind) {
        case "stock":
            return qsTr("Stock here");
        case "avail":
            return qsTr("Stock elsewhere");
        case "price":
            return qsTr("Prices");
        case "promo":
            return qsTr("Promotions");
        case "orders":
            return qsTr("Orders and calls");
        case "cust":
            return qsTr("Customers");
        case "staff":
            return qsTr("People");
        case "catalog":
            return qsTr("Products");
        default:
            return qsTr("Settings");
        }
    }

    function freshness(level: string): string {
        switch (level) {
        case "fresh":
            return qsTr("Current");
        case "ageing":
            return qsTr("Getting old");
        case "old":
            return qsTr("Old");
        default:
            return qsTr("Not here yet");
        }
    }

    // Why something was not accepted: our own words for what we know, else those of the office.
    function refusal(reason: string, words: string): string {
        switch (reason) {
        case "taken":
            return Language.current === "en" && words !== "" ? words : qsTr("Somebody else has taken this call.");
        case "already_handed_over":
            return Language.current === "en" && words !== "" ? words : qsTr("Somebody else had handed it over already. If goods went out twice, tell a manager.");
        case "code_used":
            return Language.current === "en" && words !== "" ? words : qsTr("Its code was used on another device. If goods went out twice, tell a manager.");
        case "done":
            return qsTr("This call has already been answered.");
        case "cancelled":
            return qsTr("The shopper no longer needs help.");
        default:
            return words !== "" ? words : qsTr("The office did not accept it.");
        }
    }

    function problem(code: string, words: string): string {
        switch (code) {
        case "refused":
        case "no_answer":
        case "name":
            return qsTr("The office cannot be reached");
        case "too_slow":
            return qsTr("The office answers too slowly");
        case "cut_off":
        case "closed":
            return qsTr("The connection broke off");
        case "tls":
            return qsTr("The office cannot prove that it is the right one");
        case "throttled":
            return qsTr("The office is busy");
        case "storage":
            return qsTr("What came could not be stored");
        case "too_old":
            return qsTr("This program is too old to get news. What you do is still sent");
        case "stranger":
        case "portal":
            return qsTr("Something else answers in the office's place");
        case "page":
        case "schema":
        case "encoding":
        case "too_large":
        case "answers":
        case "digest":
        case "snapshot":
            return qsTr("The office sent something unusable. Nothing of it was taken");
        default:
            return words;
        }
    }

    // What was damaged here, and what became of it.
    function mended(code: string, n: int, words: string): string {
        switch (code) {
        case "core_rebuilt":
        case "core_lost":
            return n > 0 ? qsTr("The data of this tablet was damaged and was made again. %n unsent action(s) came through; the rest is being read again.", "", n) : qsTr("The data of this tablet was damaged and was made again. It is being read again.");
        case "actions_restored":
            return qsTr("%n unsent action(s) came back from the second copy.", "", n);
        case "journal_renewed":
            return qsTr("The second copy of unsent actions was damaged and was written anew.");
        case "journal_foreign":
        case "log_foreign":
            return qsTr("A file that does not belong to this tablet was set aside.");
        case "catalog_renewed":
        case "rows_renewed":
            return qsTr("Part of the data was damaged. It is being read again.");
        case "action_rotten":
            return qsTr("%n unsent action(s) are damaged in both copies and cannot be sent. Tell a manager.", "", n);
        case "copies_differ":
            return qsTr("The two copies of %n unsent action(s) differ. One is sent, the other one is kept.", "", n);
        default:
            return words;
        }
    }

    function action(type: string): string {
        switch (type) {
        case "help.take":
            return qsTr("Taking a call");
        case "order.hand_over":
            return qsTr("Handing an order over");
        case "return.undo":
            return qsTr("Undoing a return");
        case "order.undo_hand_over":
            return qsTr("Undoing a hand-over");
        case "help.done":
            return qsTr("Closing a call");
        case "help.call":
            return qsTr("Calling for help");
        case "codes.forget":
            return qsTr("Taking care of an unknown code");
        case "codes.unknown":
            return qsTr("Counting unknown codes");
        default:
            return qsTr("An action of this tablet");
        }
    }
}

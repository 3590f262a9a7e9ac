import QtQuick

// The words of a basket at the tablet: how each thing is to be had, what was typed, what became of the order. Nothing is
// called confirmed before central has said so.
QtObject {
    id: words

    function way(way: string, place: string): string {
        switch (way) {
        case "shelf":
            return qsTr("Take it from the shelf here");
        case "hold":
            return qsTr("Held at this store’s counter");
        case "pickup":
            return qsTr("To collect at %1").arg(place);
        case "ship":
            return qsTr("Sent home");
        default:
            return "";
        }
    }

    function icon(way: string): string {
        return ({
                "shelf": "hand",
                "hold": "bag",
                "pickup": "store",
                "ship": "truck"
            })[way] ?? "bag";
    }

    // What may be promised of it.
    function promise(way: string, level: string, left: int, asks: bool, when: string): string {
        if (level === "out")
            return left > 0 ? qsTr("only %n left", "", left) : qsTr("sold out");
        if (asks)
            return level === "unknown" ? qsTr("Nobody knows how many: somebody has to look") : qsTr("Few left: somebody has to look");
        if (way === "shelf")
            return left >= 0 ? qsTr("%n there", "", left) : "";
        if (when === "")
            return left >= 0 ? qsTr("%n there", "", left) : "";
        return way === "ship" ? qsTr("with the customer %1").arg(when) : qsTr("ready from %1").arg(when);
    }

    function sum(name: string, title: string): string {
        switch (name) {
        case "goods":
            return qsTr("Goods");
        case "offers":
            return qsTr("Offers");
        case "discount":
            return title !== "" ? title : qsTr("Discount");
        case "delivery":
            return qsTr("Delivery");
        case "tax":
            return qsTr("Tax");
        default:
            return "";
        }
    }

    function field(name: string): string {
        switch (name) {
        case "name":
            return qsTr("First and last name");
        case "email":
            return qsTr("E-mail");
        case "phone":
            return qsTr("Phone");
        case "street":
            return qsTr("Street and number");
        case "extra":
            return qsTr("Floor, company (optional)");
        case "postcode":
            return qsTr("Postcode");
        case "city":
            return qsTr("Town");
        case "state":
            return qsTr("State");
        default:
            return "";
        }
    }

    function problem(problem: string, name: string): string {
        switch (problem) {
        case "":
            return "";
        case "card_number":
            return qsTr("Never type a card number here. It was not kept.");
        case "missing":
            return name === "email" || name === "phone" ? qsTr("An e-mail address or a phone number is needed, to tell the customer.") : qsTr("This is still needed.");
        case "postcode":
            return qsTr("This is no postcode of that country.");
        case "email":
            return qsTr("An e-mail address looks like name@example.com.");
        case "phone":
            return qsTr("A phone number has 6 to 15 digits.");
        case "too_long":
            return qsTr("This is too long.");
        case "too_short":
            return qsTr("This is too short.");
        case "country":
            return qsTr("Nothing is sent to this country.");
        default:
            return qsTr("There are characters in it that cannot be printed on a label.");
        }
    }

    function delivery(code: string): string {
        switch (code) {
        case "standard":
            return qsTr("Standard delivery");
        case "express":
            return qsTr("Express delivery");
        default:
            return code;
        }
    }

    function trouble(why: string): string {
        switch (why) {
        case "again":
            return qsTr("This code is in the basket already");
        case "not_ours":
            return qsTr("Not in this tablet’s catalogue");
        case "no_way":
            return qsTr("It is not to be had anywhere that this tablet knows of");
        case "full":
            return qsTr("The basket is full: order this first");
        case "unknown_member":
            return qsTr("This customer is not known here");
        case "unsaved":
            return qsTr("It could not be saved on this tablet. Nothing was ordered.");
        case "failed":
            return qsTr("The tablet could not read its own records. Try again.");
        default:
            return "";
        }
    }

    function troubleHelp(why: string): string {
        switch (why) {
        case "again":
            return qsTr("It was not put in a second time.");
        case "unknown_member":
            return qsTr("Enter a name and an e-mail address or a phone number instead.");
        case "unsaved":
            return qsTr("Order again: it stays one order, however often it is tried.");
        default:
            return "";
        }
    }

    function state(state: string, why: string): string {
        switch (state) {
        case "waiting":
            return qsTr("On its way to the head office");
        case "request":
            return qsTr("Saved as an order request");
        case "confirmed":
            return qsTr("The order is confirmed");
        case "paid":
            return qsTr("The order is paid");
        case "expired":
            return qsTr("This order is over");
        case "refused":
            return why === "sold_out" ? qsTr("Somebody was faster") : why === "price_changed" ? qsTr("The price has changed") : qsTr("The head office refused it");
        default:
            return "";
        }
    }

    // In a sentence to the customer.
    function said(state: string, why: string, until: string, phone: bool, shelf: string): string {
        switch (state) {
        case "waiting":
            return qsTr("“One moment: it is not confirmed yet.”");
        case "request":
            return qsTr("“Nothing is confirmed yet: we are working offline. As soon as we are connected we check it and write to you.”");
        case "confirmed":
            if (phone)
                return until !== "" ? qsTr("“Please scan this code with your phone and pay until %1. Until then it is yours.”").arg(until) : qsTr("“Please scan this code with your phone to pay.”");
            return until !== "" ? qsTr("“Please pay at the till with this code, until %1. Until then it is yours.”").arg(until) : qsTr("“Please pay at the till with this code.”");
        case "paid":
            if (shelf !== "")
                return qsTr("“Your order is paid. What you take from the shelf is paid at the till: %1.”").arg(shelf);
            return qsTr("“Everything is paid. We write to you when there is news.”");
        case "expired":
            return qsTr("“It was not paid in time. Nothing is owed.”");
        case "refused":
            return why === "sold_out" ? qsTr("“I am sorry, it was sold a moment ago. Nothing was ordered and nothing is owed.”") : qsTr("“Nothing was ordered and nothing is owed.”");
        default:
            return "";
        }
    }
}

import QtQuick
import shell.qml

// The tablet's words for the codes that facts carry: reasons of a call, roles, kinds of data, languages.
QtObject {
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
            return qsTr("Sign in, and this product opens");
        case "unknown_badge":
            return qsTr("Nobody in this store has this badge");
        case "customer":
            return qsTr("A customer card. Customers are not on this tablet yet");
        case "order":
            return qsTr("Order %1. The pickup desk takes care of orders").arg(shown);
        case "pickup":
            return qsTr("A pickup code. The pickup desk hands it over");
        case "bay":
            return qsTr("Bay %1. Scan a product to see where it lies").arg(shown);
        case "choose":
            return qsTr("This code can mean several things. Please scan the product itself");
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
        case "help.done":
            return qsTr("Closing a call");
        case "help.call":
            return qsTr("Calling for help");
        default:
            return qsTr("An action of this tablet");
        }
    }
}

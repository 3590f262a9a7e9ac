import QtQuick

// The words of handing over: what has to be shown, what went wrong, how far it has come.
QtObject {
    id: words

    function ask(code: string): string {
        switch (code) {
        case "either":
            return qsTr("A pickup code or a document is enough");
        case "both":
            return qsTr("Check the pickup code and a document");
        case "signed_and_document":
            return qsTr("Only with the code scanned, and a document");
        default:
            return qsTr("Do not hand it over from this tablet");
        }
    }

    function askWhy(code: string, level: string, age: string, dear: bool, named: bool): string {
        if (code === "not_here")
            return age === "" ? qsTr("This tablet has never had the list of orders. Use one that is connected, or ask a manager.") : qsTr("What this tablet knows is too old, %1, and nothing was staged by then. Use a tablet that is connected, or ask a manager.").arg(age);
        if (code === "signed_and_document")
            return qsTr("What this tablet knows is old, %1: somebody else may have been quicker. Give out only what lies in the bay.").arg(age);
        if (level === "ageing")
            return qsTr("What this tablet knows is not quite current, %1.").arg(age);
        if (named)
            return qsTr("Somebody other than the buyer collects it.");
        if (dear)
            return qsTr("The order is worth more than usual.");
        return qsTr("What this tablet knows is current.");
    }

    function code(kind: string): string {
        switch (kind) {
        case "signed":
            return qsTr("Scanned and genuine");
        case "fallback":
            return qsTr("The eight characters fit");
        default:
            return qsTr("Not shown yet: scan it, or type it here");
        }
    }

    function document(kind: string): string {
        switch (kind) {
        case "identity_card":
            return qsTr("Identity card");
        case "passport":
            return qsTr("Passport");
        case "driving_licence":
            return qsTr("Driving licence");
        case "other":
            return qsTr("Another document");
        default:
            return "";
        }
    }

    function lacking(code: string): string {
        switch (code) {
        case "code":
            return qsTr("The pickup code is still to be shown");
        case "signed_code":
            return qsTr("The code is still to be scanned");
        case "document":
            return qsTr("A document is still to be looked at");
        default:
            return qsTr("A code or a document is still to be shown");
        }
    }

    function trouble(code: string): string {
        switch (code) {
        case "wrong_code":
            return qsTr("This is not the code of this order");
        case "locked":
            return qsTr("Too many wrong codes");
        case "other_order":
            return qsTr("This code is of another order");
        case "other_store":
            return qsTr("This code is for another store");
        case "code_expired":
            return qsTr("This code has expired");
        case "forged":
            return qsTr("This code is not genuine");
        case "not_accepted":
            return qsTr("This code is not accepted");
        case "used_up":
            return qsTr("This code was used before");
        case "to_pay":
            return qsTr("It is not paid yet");
        case "check_first":
            return qsTr("First check who collects it");
        case "wrong_article":
            return qsTr("Wrong article: it is not in this order");
        case "other_variant":
            return qsTr("Almost: another size or colour was ordered");
        case "enough":
            return qsTr("That is one too many");
        case "count_first":
            return qsTr("The pieces are counted already");
        case "unsaved":
            return qsTr("That could not be saved");
        case "refused":
            return qsTr("The order has changed meanwhile");
        default:
            return qsTr("This could not be looked up");
        }
    }

    function troubleHelp(code: string, shown: string): string {
        switch (code) {
        case "wrong_code":
            return qsTr("Compare it with the customer’s e-mail, or look at a document.");
        case "locked":
            return qsTr("In a minute codes can be typed again. Until then a document helps.");
        case "other_order":
            return qsTr("It belongs to order %1. Ask the customer for the code of this one.").arg(shown);
        case "other_store":
            return qsTr("It waits at %1. Give nothing out for it here.").arg(shown);
        case "code_expired":
            return qsTr("Ask the customer to open the e-mail or the app again, or look at a document.");
        case "forged":
            return qsTr("Give nothing out for it. A document shows who it is; if in doubt, ask a manager.");
        case "not_accepted":
            return qsTr("Ask the customer to open it again, or look at a document.");
        case "used_up":
            return qsTr("Look whether the goods are gone already. If they are not, the eight characters and a document help.");
        case "to_pay":
            return qsTr("%1 are to be paid at the till before anything goes out.").arg(shown);
        case "check_first":
            return qsTr("The pieces are scanned in the next step.");
        case "wrong_article":
            return qsTr("%1 stays here. Look into the bay for the right one.").arg(shown);
        case "other_variant":
            return qsTr("%1 stays here. The list below says which one was ordered.").arg(shown);
        case "enough":
            return qsTr("%1: all of it is at the counter already.").arg(shown);
        case "count_first":
            return qsTr("Go back one step to change what goes out.");
        case "unsaved":
            return qsTr("No hand-over was recorded. Please try once more; if it happens again, tell a manager.");
        case "refused":
            return qsTr("Go back one step and look at what is left of it.");
        default:
            return qsTr("The tablet could not read its own records. Go back and try again.");
        }
    }

    function progress(code: string): string {
        switch (code) {
        case "saved":
            return qsTr("Handed over, saved on this tablet");
        case "on_its_way":
            return qsTr("Handed over, on its way to the office");
        case "confirmed":
            return qsTr("Handed over and confirmed");
        case "undone":
            return qsTr("This hand-over was undone");
        default:
            return qsTr("Somebody else was quicker");
        }
    }

    function progressHelp(code: string, who: string, at: string): string {
        const name = who !== "" ? who : qsTr("Somebody else");
        switch (code) {
        case "saved":
            return qsTr("It is sent by itself as soon as this tablet is connected. You can go on.");
        case "on_its_way":
            return qsTr("The office confirms it in a moment. You can go on.");
        case "confirmed":
            return qsTr("Nothing is left to do.");
        case "undone":
            return qsTr("The order stands as it did before.");
        default:
            return (at !== "" ? qsTr("%1 handed this order over already, %2.").arg(name).arg(at) : qsTr("This order was handed over already.")) + " " + qsTr("If the goods went out twice, tell a manager: both are listed with their names.");
        }
    }

    function progressKind(code: string): string {
        return ({
                "confirmed": "good",
                "contested": "bad",
                "refused": "bad",
                "undone": "warn"
            })[code] ?? "info";
    }

    function progressIcon(code: string): string {
        return ({
                "saved": "device",
                "on_its_way": "send",
                "confirmed": "check-circle",
                "undone": "return"
            })[code] ?? "warn";
    }

    function undoReasons(): list<var> {
        return [
            {
                "code": "wrong_order",
                "words": qsTr("It was another order")
            },
            {
                "code": "left_without",
                "words": qsTr("The customer left without it")
            },
            {
                "code": "wrong_goods",
                "words": qsTr("Wrong or damaged goods")
            },
            {
                "code": "by_mistake",
                "words": qsTr("Confirmed by mistake")
            }
        ];
    }

    function unscannedReasons(): list<var> {
        return [
            {
                "code": "label_damaged",
                "words": qsTr("Label damaged or missing")
            },
            {
                "code": "packed",
                "words": qsTr("Packed in a sealed parcel")
            },
            {
                "code": "scanner_broken",
                "words": qsTr("The scanner does not work")
            }
        ];
    }

    function undoTrouble(code: string): string {
        switch (code) {
        case "":
            return "";
        case "unsaved":
            return qsTr("That could not be saved. Please try once more.");
        case "returned":
            return qsTr("Some of it has come back meanwhile. Take the rest as a return.");
        default:
            return qsTr("This hand-over was undone already, or did not count.");
        }
    }
}

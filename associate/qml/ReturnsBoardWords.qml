import QtQuick

// Words of the board of returns.
QtObject {
    id: words

    readonly property SecondPersonWords finding: SecondPersonWords {}
    readonly property BoardWords board: BoardWords {}

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
            return qsTr("Wrong article");
        case "transport":
            return qsTr("Damaged on its way");
        default:
            return qsTr("Reason not told");
        }
    }

    function condition(code: string): string {
        switch (code) {
        case "new":
            return qsTr("like new");
        case "opened":
            return qsTr("opened");
        case "used":
            return qsTr("used");
        case "damaged":
            return qsTr("damaged");
        default:
            return "";
        }
    }

    // One line that is to come back.
    function line(title: string, units: int, reason: string, condition: string): string {
        const what = title !== "" ? qsTr("%1 × %2").arg(units).arg(title) : qsTr("%n unit(s)", "", units);
        return [what, words.reason(reason), words.condition(condition)].filter(part => part !== "").map(Bidi.part).join(" · ");
    }

    // How long ago, of a span in minutes.
    function since(minutes: int): string {
        if (minutes < 0)
            return qsTr("age not known");
        return minutes < 1 ? qsTr("just now") : qsTr("for %1").arg(words.board.span(minutes));
    }

    // How far money has come. Nothing of it is paid back.
    function state(code: string): string {
        switch (code) {
        case "unsent":
            return qsTr("Saved on this tablet, not sent yet");
        case "wanted":
            return qsTr("Requested");
        case "sent":
            return qsTr("With the payment provider");
        case "unknown":
            return qsTr("Not clear: the office asks again");
        case "refused":
            return qsTr("Refused: find another way");
        default:
            return code;
        }
    }

    function stateIcon(code: string): string {
        return ({
                "unsent": "device",
                "wanted": "clock",
                "sent": "send",
                "unknown": "help",
                "refused": "error"
            })[code] ?? "clock";
    }

    function stateKind(code: string): string {
        return ({
                "unknown": "warn",
                "refused": "bad"
            })[code] ?? "";
    }

    // What the customer was told when the goods were taken.
    function told(promised: string): string {
        switch (promised) {
        case "refund":
            return qsTr("told: money back");
        case "pending":
            return qsTr("told: will be decided");
        default:
            return "";
        }
    }

    function signalTitle(kind: string, who: string): string {
        switch (kind) {
        case "velocity":
            return who !== "" ? qsTr("%1 brings back more than usual").arg(who) : qsTr("A customer brings back more than usual");
        case "same_item_twice":
            return who !== "" ? qsTr("%1 brought the same article again").arg(who) : qsTr("The same article from the same customer again");
        case "associate_outlier":
            return who !== "" ? qsTr("%1 takes back far more than the others").arg(who) : qsTr("Somebody takes back far more than the others");
        case "serial_other":
            return qsTr("The serial number does not fit");
        case "approval_unconfirmed":
            return who !== "" ? qsTr("Did %1 agree to this return?").arg(who) : qsTr("Did a manager agree to this return?");
        default:
            return qsTr("Worth a look");
        }
    }

    function signalIcon(kind: string): string {
        return ({
                "velocity": "refresh",
                "same_item_twice": "stack",
                "associate_outlier": "person",
                "serial_other": "barcode",
                "approval_unconfirmed": "badge"
            })[kind] ?? "eye";
    }

    // What was seen, in one sentence.
    function signalStory(row: var): string {
        switch (row.kind) {
        case "velocity":
            {
                const seen = qsTr("%n return(s)", "", row.returns);
                const worth = row.value !== "" ? qsTr("%1 worth %2").arg(seen).arg(row.value) : seen;
                const usual = qsTr("%n are allowed without a manager", "", row.allowed);
                return qsTr("%1 in %2 days; %3.").arg(worth).arg(row.days).arg(usual);
            }
        case "same_item_twice":
            return row.title !== "" ? qsTr("%1: %2, from different orders.").arg(Bidi.part(row.title)).arg(qsTr("%n unit(s)", "", row.units)) : qsTr("%n unit(s), from different orders.", "", row.units);
        case "associate_outlier":
            return qsTr("%1 in %2 days; the others usually take %3.").arg(qsTr("%n return(s)", "", row.returns)).arg(row.days).arg(row.usual);
        case "serial_other":
            return row.title !== "" ? qsTr("%1: %2 was not sold with this order, or came back before.").arg(Bidi.part(row.title)).arg(Bidi.part(row.serial)) : qsTr("%1 was not sold with this order, or came back before.").arg(row.serial);
        case "approval_unconfirmed":
            return row.value !== "" ? qsTr("A return worth %1. Only the tablet at the desk says so: please ask them.").arg(row.value) : qsTr("Only the tablet at the desk says so: please ask them.");
        default:
            return "";
        }
    }

    function refused(reason: string): string {
        switch (reason) {
        case "answered":
            return qsTr("Somebody else has answered already.");
        case "same_person":
            return qsTr("You asked for this yourself. Somebody else has to answer.");
        case "withdrawn":
            return qsTr("The customer does not bring it back after all.");
        case "done":
            return qsTr("The goods have been taken in already.");
        default:
            return qsTr("This does not wait for an answer any more.");
        }
    }

    // --- the policy in plain words

    function className(name: string): string {
        switch (name) {
        case "usual":
            return qsTr("Everything else");
        case "gift_card":
            return qsTr("Gift cards");
        case "hygiene":
            return qsTr("Hygiene");
        case "media":
            return qsTr("Media");
        default:
            return name;
        }
    }

    function outcome(code: string): string {
        switch (code) {
        case "authorised":
            return qsTr("take it");
        case "conditional":
            return qsTr("take it and look at it");
        case "manager":
            return qsTr("only with a manager");
        default:
            return qsTr("do not take it");
        }
    }

    function window(rule: var): string {
        if (!rule["returnable"])
            return qsTr("Does not come back, unless we are at fault.");
        return rule["days"] < 0 ? qsTr("Comes back without an end.") : qsTr("Comes back within %n day(s).", "", rule["days"]);
    }

    // The conditions of a class, those with the same answer together.
    function conditions(rule: var): string {
        if (!rule["returnable"])
            return "";
        const found = new Map();
        for (const one of rule["conditions"])
            found.set(one["outcome"], [...(found.get(one["outcome"]) ?? []), words.condition(one["condition"])]);
        const told = [...found].map(([outcome, names]) => qsTr("%1: %2").arg(names.join(qsTr(", "))).arg(words.outcome(outcome)));
        const said = told.join(qsTr("; "));
        return told.length > 0 ? qsTr("%1.").arg(said.charAt(0).toLocaleUpperCase() + said.slice(1)) : "";
    }

    function shipping(code: string): string {
        switch (code) {
        case "none":
            return qsTr("What was paid for delivery does not come back, unless we are at fault.");
        case "when_all_is_back":
            return qsTr("What was paid for delivery comes back when everything comes back.");
        case "proportional":
            return qsTr("What was paid for delivery comes back in proportion.");
        default:
            return "";
        }
    }
}

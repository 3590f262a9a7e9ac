import QtQuick
import associate.qml

// Words for undoing a return: why, why not, and what to do then.
QtObject {
    id: words

    function reasons(): list<var> {
        return [
            {
                "code": "wrong_order",
                "words": qsTr("It was another order")
            },
            {
                "code": "wrong_goods",
                "words": qsTr("Other goods, or another number")
            },
            {
                "code": "customer_keeps",
                "words": qsTr("The customer keeps it after all")
            },
            {
                "code": "by_mistake",
                "words": qsTr("Confirmed by mistake")
            }
        ];
    }

    function trouble(code: string): string {
        switch (code) {
        case "unsaved":
            return qsTr("That could not be saved. Nothing is undone. Please try once more.");
        case "failed":
            return qsTr("The order cannot be read right now. Nothing is undone.");
        default:
            return "";
        }
    }

    function whyNot(code: string): string {
        switch (code) {
        case "already_sent":
            return qsTr("The money is on its way already");
        case "already_refunded":
            return qsTr("The money is with the customer already");
        case "credit_issued":
            return qsTr("It became store credit already");
        case "refund_refused":
            return qsTr("The refund was refused");
        case "exchanged":
            return qsTr("Other goods went out for it");
        case "returned_since":
            return qsTr("Something came back after it");
        case "undone_already":
            return qsTr("It has been undone already");
        case "too_late":
            return qsTr("It is too late to undo it");
        case "other_person":
            return qsTr("Somebody else took it in");
        default:
            return qsTr("This return is not on this tablet");
        }
    }

    // What can be done instead.
    function instead(code: string, who: string, minutes: int): string {
        switch (code) {
        case "already_sent":
        case "already_refunded":
        case "credit_issued":
            return qsTr("Money that has moved is not called back. Keep the goods; whoever wants them buys them again.");
        case "refund_refused":
            return qsTr("Settle the refusal first: it is listed at Needs attention. Keep the goods until then.");
        case "exchanged":
            return qsTr("Take what went out back in as a return of its own.");
        case "returned_since":
            return qsTr("Undo the later return of this order first, then this one.");
        case "undone_already":
            return qsTr("Nothing is left to do: the customer has the goods again, and nothing is paid.");
        case "too_late":
            return qsTr("It could be undone for %n minute(s). Keep the goods; whoever wants them buys them again.", "", minutes);
        case "other_person":
            return who !== "" ? qsTr("Only %1 or a manager can undo it. Ask one of them to sign in here.").arg(Bidi.part(who)) : qsTr("Only who took it in, or a manager, can undo it. Ask one of them to sign in here.");
        default:
            return qsTr("Look at the order: the office may know more about it.");
        }
    }

    function progress(code: string): string {
        switch (code) {
        case "saved":
            return qsTr("Undone, saved on this tablet");
        case "on_its_way":
            return qsTr("Undone, on its way to the office");
        case "confirmed":
            return qsTr("Undone and confirmed");
        default:
            return qsTr("The office did not accept it");
        }
    }

    function progressHelp(code: string, alone: bool, why: string): string {
        switch (code) {
        case "saved":
            return alone ? qsTr("The return and its undoing are sent together as soon as this tablet is connected.") : qsTr("It is sent as soon as this tablet is connected. Should money have moved by then, it is listed at Needs attention.");
        case "on_its_way":
            return qsTr("The office confirms it in a moment.");
        case "confirmed":
            return qsTr("Nothing is paid for this return any more.");
        default:
            return words.whyNot(why) + ". " + qsTr("It is listed at Needs attention, with what to do.");
        }
    }

    function kind(code: string): string {
        return code === "refused" ? "bad" : "good";
    }

    function icon(code: string): string {
        return ({
                "saved": "device",
                "on_its_way": "send",
                "confirmed": "check-circle"
            })[code] ?? "warn";
    }

    // What becomes of the money that the customer was told of.
    function money(phase: string, progress: string, why: string, promised: string): string {
        if (phase === "done" && progress !== "refused" || why === "undone_already")
            return qsTr("is not paid");
        if (["already_refunded", "already_sent", "credit_issued"].includes(why))
            return "";
        return promised === "refund" ? qsTr("asked for, not paid yet") : promised === "pending" ? qsTr("the office decides first") : "";
    }

    // Where the goods were put when they came in.
    function from(where: string): string {
        switch (where) {
        case "stock":
            return qsTr("from the shelf");
        case "":
            return "";
        default:
            return qsTr("from the box it was put into");
        }
    }
}

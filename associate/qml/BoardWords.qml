import QtQuick

// Words of the pickup board.
QtObject {
    id: words

    // Why somebody should act on an order.
    function why(code: string, late: int, waits: int, due: string, bay: string): string {
        switch (code) {
        case "waiting":
            return bay !== "" ? qsTr("Here for %n min, parking bay %1", "", waits).arg(bay) : qsTr("Here for %n min", "", waits);
        case "breached":
            return late < 60 ? qsTr("%n min late", "", late) : late < 1440 ? qsTr("%n h late", "", Math.floor(late / 60)) : qsTr("%n day(s) late", "", Math.floor(late / 1440));
        case "cancel":
            return qsTr("Wants to cancel");
        case "soon_late":
            return qsTr("Will be late, due %1").arg(due);
        case "nearing":
            return qsTr("Due %1").arg(due);
        case "hold_over":
            return qsTr("Hold is over");
        default:
            return due !== "" ? qsTr("Due %1").arg(due) : "";
        }
    }

    function whyIcon(code: string): string {
        return ({
                "waiting": "person",
                "breached": "error",
                "cancel": "close",
                "soon_late": "warn",
                "nearing": "clock",
                "hold_over": "calendar"
            })[code] ?? "bag";
    }

    function whyKind(code: string): string {
        return ({
                "waiting": "offer",
                "breached": "bad",
                "cancel": "warn",
                "soon_late": "warn",
                "nearing": "warn",
                "hold_over": "warn"
            })[code] ?? "";
    }

    function next(group: string, left: int, place: string): string {
        switch (group) {
        case "pick":
            return qsTr("%n unit(s) to pick", "", left);
        case "stage":
            return qsTr("Picked, needs a bay");
        case "missing":
            return qsTr("Something is missing");
        case "ready":
            return qsTr("Lies ready");
        default:
            return "";
        }
    }

    // A span as people say it: minutes, then hours and minutes.
    function span(minutes: int): string {
        if (minutes < 0)
            return "–";
        if (minutes < 60)
            return qsTr("%n min", "", minutes);
        if (minutes < 1440)
            return qsTr("%1 h %2 min").arg(Math.floor(minutes / 60)).arg(minutes % 60);
        return qsTr("%n day(s)", "", Math.floor(minutes / 1440));
    }

    // What was just done with an order.
    function done(code: string): string {
        switch (code) {
        case "assign":
            return qsTr("Given. It is on their list now, and on every tablet as soon as there is a line.");
        case "extend":
            return qsTr("It is held longer. Please tell the customer.");
        case "expire":
            return qsTr("The hold is over. The goods are on the list of what goes back to the shelf.");
        case "cancelled":
            return qsTr("Cancelled. The goods are on the list of what goes back to the shelf.");
        case "kept":
            return qsTr("It stays. Please tell the customer.");
        case "remind":
        case "delay":
            return qsTr("The message goes out as soon as there is a line.");
        default:
            return "";
        }
    }

    function refused(reason: string): string {
        switch (reason) {
        case "nothing_open":
        case "no_hold":
            return qsTr("This order needs nothing any more: somebody was quicker.");
        case "extended":
            return qsTr("The hold has been made longer already. It can be done once.");
        case "not_expired":
            return qsTr("The hold is not over yet.");
        case "cancel_not_asked":
            return qsTr("Somebody else has answered already.");
        case "not_ready":
            return qsTr("It does not lie ready any more.");
        case "not_to_shelve":
            return qsTr("Somebody else has put it back already.");
        default:
            return qsTr("That does not fit the order as it is by now.");
        }
    }
}

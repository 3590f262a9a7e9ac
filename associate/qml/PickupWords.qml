import QtQuick
import shell.qml

// Words for the way of an order from the list to the bay.
QtObject {
    id: words

    // A filter of the list, or what is to be done next with an order.
    function group(code: string): string {
        switch (code) {
        case "here":
            return qsTr("Customer is here");
        case "late":
            return qsTr("Late");
        case "nearing":
            return qsTr("Due soon");
        case "mine":
            return qsTr("Mine");
        case "cancel":
            return qsTr("Wants to cancel");
        case "pick":
            return qsTr("To pick");
        case "stage":
            return qsTr("Waiting for a bay");
        case "missing":
            return qsTr("Missing something");
        case "ready":
            return qsTr("Ready");
        case "back":
            return qsTr("To put back");
        default:
            return qsTr("All");
        }
    }

    function groupIcon(code: string): string {
        return ({
                "pick": "walk",
                "stage": "pin",
                "missing": "warn",
                "ready": "check-circle",
                "back": "return"
            })[code] ?? "bag";
    }

    function standing(late: int, hurrying: int, all: int): string {
        if (all === 0)
            return "";
        const nearing = hurrying - late;
        const parts = [late > 0 ? qsTr("%n late", "", late) : "", nearing > 0 ? qsTr("%n due soon", "", nearing) : ""].filter(part => part !== "");
        return parts.length > 0 ? parts.map(Bidi.part).join(" · ") : qsTr("All on time");
    }

    // The promise of an order that is not ready yet, or how long a ready one is held.
    function promised(group: string, band: string, due: string, minutes: int): string {
        if (due === "")
            return group === "back" || group === "ready" ? "" : qsTr("no time known");
        if (group === "ready")
            return qsTr("held until %1").arg(due);
        switch (band) {
        case "breached":
            return qsTr("late, was due %1").arg(due);
        case "nearing":
            return qsTr("%n min left", "", minutes);
        default:
            return qsTr("due %1").arg(due);
        }
    }

    function bandKind(band: string): string {
        return band === "breached" ? "bad" : band === "nearing" ? "warn" : "";
    }

    function picking(name: string, here: bool): string {
        if (name === "")
            return here ? qsTr("Somebody is picking, on this tablet") : qsTr("Somebody is picking, on another tablet");
        return here ? qsTr("%1 is picking, on this tablet").arg(name) : qsTr("%1 is picking, on another tablet").arg(name);
    }

    // Who an order was given to, or who brings it to its customer.
    function given(name: string): string {
        return name !== "" ? qsTr("given to %1").arg(name) : qsTr("given to somebody");
    }

    function bringing(name: string): string {
        return name !== "" ? qsTr("%1 brings it").arg(name) : qsTr("somebody brings it");
    }

    function mine(number: string, name: string): string {
        return name !== "" ? qsTr("In your hands: %1 for %2").arg(number).arg(name) : qsTr("In your hands: %1").arg(number);
    }

    // A bay or a tote as an order names it.
    function place(code: string): string {
        return code.startsWith("TOTE:") ? qsTr("tote %1").arg(words.label(code.slice(5))) : qsTr("bay %1").arg(words.label(code));
    }

    function label(code: string): string {
        return Bidi.code(code);
    }

    function places(codes: string): string {
        return codes.split(", ").map(code => words.place(code)).join(", ");
    }

    // What has become of the steps that were taken here.
    function saved(pending: bool, online: bool): string {
        return !pending ? qsTr("Confirmed") : online ? qsTr("On its way") : qsTr("Saved on this tablet");
    }

    function savedIcon(pending: bool, online: bool): string {
        return !pending ? "check-circle" : online ? "send" : "device";
    }

    // Why a step was not possible with the order as this tablet knows it.
    function refused(reason: string): string {
        switch (reason) {
        case "claimed":
            return qsTr("Somebody else took this order a moment ago.");
        case "already_picked":
            return qsTr("Somebody else has picked this already.");
        case "not_picked":
            return qsTr("This is no longer picked: somebody has staged it or put it back.");
        case "not_staged":
        case "wrong_place":
            return qsTr("It no longer lies there.");
        case "not_short":
            return qsTr("This is no longer missing, or it is on its way from elsewhere.");
        case "nothing_open":
            return qsTr("There is nothing left to do with this order.");
        default:
            return qsTr("That does not fit the order as it is by now.");
        }
    }
}

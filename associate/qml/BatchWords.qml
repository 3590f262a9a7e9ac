import QtQuick
import associate.qml

// Words for orders that are picked together.
PickupWords {
    id: words

    // The tote of an order, as one says it.
    function tote(letter: string, code: string): string {
        return code !== "" ? qsTr("Tote %1 (%2)").arg(letter).arg(words.label(code)) : qsTr("Tote %1").arg(letter);
    }

    function whose(name: string, number: string): string {
        return name !== "" ? name : number;
    }

    // An order that nobody here collects any more.
    function dropped(why: string, name: string, who: string): string {
        switch (why) {
        case "cancelled":
            return qsTr("%1 was cancelled").arg(name);
        case "taken":
            return who !== "" ? qsTr("%1 has taken over %2").arg(who).arg(name) : qsTr("Somebody else has taken over %1").arg(name);
        default:
            return qsTr("%1 is no longer yours to pick").arg(name);
        }
    }

    function droppedHelp(why: string, letter: string, units: int): string {
        if (units === 0)
            return qsTr("Tote %1 is empty: nothing is to be put back.").arg(letter);
        if (why === "cancelled")
            return qsTr("Put back the %n unit(s) in tote %1 when your walk is done.", "", units).arg(letter);
        return qsTr("Give them the %n unit(s) in tote %1, or put them back.", "", units).arg(letter);
    }

    // How far a tote is.
    function standing(standing: string, inside: int, open: int, units: int, short: int, place: string): string {
        switch (standing) {
        case "ready":
            return place !== "" ? qsTr("Lies in %1").arg(words.places(place)) : qsTr("Done");
        case "cancelled":
        case "taken":
        case "left":
            return inside > 0 ? qsTr("Put back: %n unit(s)", "", inside) : qsTr("Out of the batch");
        default:
            return [qsTr("%1 of %2 in it").arg(units - open - short).arg(units), short > 0 ? qsTr("%n missing", "", short) : ""].filter(part => part !== "").map(Bidi.part).join(" · ");
        }
    }
}

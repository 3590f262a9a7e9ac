import QtQuick

// Words for papers and the printers they come out of.
QtObject {
    id: words

    function paper(code: string): string {
        switch (code) {
        case "label":
            return qsTr("The label is not printed");
        case "shelf":
            return qsTr("The list is not printed");
        default:
            return qsTr("The slip is not printed");
        }
    }

    // Why, and what to do about it. "" : the tablet was restarted meanwhile.
    function help(why: string): string {
        switch (why) {
        case "no_paper":
            return qsTr("The printer is out of paper. Put in a new roll, then print again.");
        case "cover_open":
            return qsTr("The printer’s cover is open. Close it until it clicks, then print again.");
        case "unreachable":
            return qsTr("The printer does not answer. Look whether it is switched on and its cable is in, then print again.");
        case "busy":
            return qsTr("The printer takes nothing right now. Wait until it is done, then print again.");
        case "off":
            return qsTr("The printer is paused. Press its feed or pause button, then print again.");
        case "unknown_language":
            return qsTr("The printer does not understand this tablet. A manager has to look how it is set up.");
        case "too_long":
            return qsTr("It does not fit on the paper. Do without it, and write the order’s number on the parcel.");
        case "refused":
            return qsTr("The printer reports a fault. Switch it off and on, then print again.");
        default:
            return qsTr("The tablet was restarted meanwhile. Look whether the paper came out.");
        }
    }

    function machine(kind: string): string {
        return kind === "label" ? qsTr("Label printer") : qsTr("Slip printer");
    }

    function state(code: string): string {
        switch (code) {
        case "asking":
            return qsTr("asking it …");
        case "ready":
            return qsTr("ready");
        case "printed":
            return qsTr("printed");
        case "silent":
            return qsTr("there, but does not say how it is");
        case "no_paper":
            return qsTr("out of paper");
        case "cover_open":
            return qsTr("cover open");
        case "unreachable":
            return qsTr("does not answer");
        case "busy":
            return qsTr("busy");
        case "off":
            return qsTr("paused");
        case "unknown_language":
            return qsTr("does not understand this tablet");
        case "too_long":
            return qsTr("does not fit on the paper");
        default:
            return qsTr("reports a fault");
        }
    }
}

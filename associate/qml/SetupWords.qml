import QtQuick

// What three scans taught, and why they taught nothing.
QtObject {
    function trouble(why: string): string {
        switch (why) {
        case "typed":
            return qsTr("That was typed by hand");
        case "differ":
            return qsTr("The scans differ");
        case "lost":
            return qsTr("Characters got lost");
        case "too_slow":
        case "slow_unmarked":
            return qsTr("The scanner types too slowly");
        default:
            return qsTr("That was another code");
        }
    }

    function remedy(why: string): string {
        switch (why) {
        case "typed":
            return qsTr("Scan one of the codes below with the scanner itself.");
        case "differ":
            return qsTr("Scan the same code three times, with one scanner only. If it stays like this, its settings change by themselves: reset it as its manual says.");
        case "lost":
            return qsTr("Move closer to the receiver, or choose a slower keyboard speed in the scanner’s manual. Then scan again.");
        case "too_slow":
            return qsTr("It cannot be told from a person typing. Choose a faster keyboard speed in the scanner’s manual, then scan again.");
        case "slow_unmarked":
            return qsTr("Choose a faster keyboard speed in the scanner’s manual, or switch on “Transmit AIM identifier”, then scan again.");
        default:
            return qsTr("Scan one of the two codes below. Nothing else teaches how the scanner is set.");
        }
    }

    function keyboard(layout: string): string {
        switch (layout) {
        case "us":
            return qsTr("As it should be");
        case "de":
            return qsTr("Turned by German keys");
        case "fr":
            return qsTr("Turned by French keys");
        case "es":
            return qsTr("Turned by Spanish keys");
        case "it":
            return qsTr("Turned by Italian keys");
        case "ch-de":
        case "ch-fr":
            return qsTr("Turned by Swiss keys");
        case "uk":
            return qsTr("Turned by British keys");
        default:
            return qsTr("Could not be seen; it is guessed");
        }
    }

    function end(end: string): string {
        switch (end) {
        case "enter":
            return qsTr("Enter");
        case "tab":
            return qsTr("Tab");
        case "both":
            return qsTr("Two keys");
        default:
            return qsTr("A pause");
        }
    }

    function separator(separator: string): string {
        switch (separator) {
        case "sent":
            return qsTr("Come through");
        case "left_out":
            return qsTr("Are left out");
        default:
            return qsTr("Could not be seen");
        }
    }
}

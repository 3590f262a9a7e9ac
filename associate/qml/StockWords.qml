import QtQuick
import associate.qml

// What is said of counts, movements and what asks for a count.
QtObject {
    id: words

    function why(code: string): string {
        switch (code) {
        case "negative":
            return qsTr("Less than nothing by the record");
        case "not_found":
            return qsTr("Not found while picking");
        case "moved":
            return qsTr("Moved while it was counted");
        default:
            return qsTr("Please count");
        }
    }

    function move(code: string): string {
        switch (code) {
        case "sale":
            return qsTr("Sold");
        case "pickup":
            return qsTr("Handed over");
        case "pickup_undone":
            return qsTr("Hand-over undone");
        case "return":
            return qsTr("Came back");
        case "return_undone":
            return qsTr("Return undone");
        case "count":
            return qsTr("Counted");
        case "transfer_out":
            return qsTr("Sent to another store");
        case "transfer_in":
            return qsTr("Came from another store");
        case "damage":
            return qsTr("Damaged");
        case "":
            return qsTr("Done on this tablet, not yet confirmed");
        default:
            return qsTr("Corrected");
        }
    }

    function signed(units: int): string {
        return Bidi.code((units > 0 ? "+" : units < 0 ? "−" : "±") + Math.abs(units));
    }

    function standing(online: bool): string {
        return online ? qsTr("Saved on this tablet and on its way to the office.") : qsTr("Saved on this tablet. It is sent as soon as there is a line, and not confirmed before.");
    }

    function trouble(code: string): string {
        switch (code) {
        case "number":
            return qsTr("That is not a number of pieces. Please enter it again.");
        case "nothing":
            return qsTr("Please say how many.");
        case "label":
            return qsTr("That is not the label of a bay. Please scan the label on the shelf.");
        default:
            return "";
        }
    }
}

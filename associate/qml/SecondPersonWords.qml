import QtQuick

// Why a second person has to look, in words for staff, by the code of the finding.
QtObject {
    id: words

    function reason(code: string): string {
        if (code.startsWith("velocity_"))
            return qsTr("More returns in %1 days than usual").arg(code.slice(9));
        if (code.startsWith("class_"))
            return qsTr("A class of article that does not come back as a rule");
        switch (code) {
        case "late":
            return qsTr("The time to bring it back is over");
        case "reason":
            return qsTr("A reason that the rules do not know");
        case "condition_opened":
            return qsTr("It was opened");
        case "condition_used":
            return qsTr("It was used");
        case "condition_damaged":
            return qsTr("It is damaged");
        case "serial_missing":
            return qsTr("The serial number is missing");
        case "serial_other":
            return qsTr("The serial number is another one");
        case "dear":
            return qsTr("An article of a high price");
        case "tender":
            return qsTr("A part of it becomes store credit");
        case "age_old":
            return qsTr("Nobody here can tell what came back elsewhere");
        case "receiptless":
        case "no_receipt":
            return qsTr("There is no receipt");
        default:
            return qsTr("The rules want a second look (%1)").arg(code);
        }
    }
    function clock(seconds: int): string {
        const rest = seconds % 60;
        return Math.floor(seconds / 60) + ":" + (rest < 10 ? "0" : "") + rest;
    }
}

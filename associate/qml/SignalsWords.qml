import QtQuick

// Words that shoppers choose from when they say how it was.
QtObject {
    function word(code: string): string {
        switch (code) {
        case "friendly":
            return qsTr("Friendliness");
        case "quick":
            return qsTr("Quick");
        case "easy":
            return qsTr("Easy");
        case "choice":
            return qsTr("The choice");
        case "price":
            return qsTr("Prices");
        case "waiting":
            return qsTr("Waiting");
        case "not_there":
            return qsTr("Not there");
        case "screen":
            return qsTr("The screen");
        default:
            return code;
        }
    }
}

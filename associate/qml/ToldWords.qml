import QtQuick

// Words for what the customer of an order was told, and whether it left.
QtObject {
    id: words

    function topic(topic: string): string {
        switch (topic) {
        case "ready":
            return qsTr("ready to collect");
        case "partly_ready":
            return qsTr("a part is ready");
        case "reminder":
            return qsTr("reminder");
        case "delayed":
            return qsTr("takes longer");
        case "substituted":
            return qsTr("article replaced");
        case "cancelled":
            return qsTr("cancelled");
        case "expired":
            return qsTr("not collected in time");
        case "sent":
            return qsTr("handed to the carrier");
        case "handed_over":
            return qsTr("handed over");
        case "hand_over_undone":
            return qsTr("hand-over undone");
        case "store_credit":
            return qsTr("store credit");
        case "return_begun":
            return qsTr("code for a return");
        case "return_undone":
            return qsTr("return undone");
        default:
            return "";
        }
    }

    function line(topic: string, state: string, at: string): string {
        const what = words.topic(topic), how = words.state(state, at);
        return what !== "" ? qsTr("%1, %2").arg(what).arg(how) : how;
    }

    function state(state: string, at: string): string {
        switch (state) {
        case "sent":
            return qsTr("sent %1").arg(at);
        case "queued":
            return qsTr("not sent yet");
        case "failed":
            return qsTr("could not be sent");
        case "dropped":
            // No line ends within the word.
            return qsTr("not possible: no e-mail").replace(/-/g, "\u2011");
        default:
            return qsTr("will be sent when the office is reached");
        }
    }
}

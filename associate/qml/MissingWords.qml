import QtQuick
import shell.qml

// Words for what is missing: the steps in their order, why something may not replace it, who agreed and how.
QtObject {
    id: words

    required property string name

    readonly property list<string> steps: ["look", "replace", "elsewhere", "partly", "cancel"]
    // At the beginning of a sentence.
    readonly property string who: words.name !== "" ? words.name : qsTr("The customer")

    function step(code: string): string {
        switch (code) {
        case "look":
            return qsTr("Look once more");
        case "replace":
            return qsTr("Replace it");
        case "elsewhere":
            return qsTr("Get it from elsewhere");
        case "partly":
            return qsTr("Hand over the rest");
        default:
            return qsTr("Cancel it");
        }
    }

    // What leads on to a step from the one before.
    function onwards(code: string): string {
        switch (code) {
        case "look":
        case "replace":
            return qsTr("Replace it");
        case "elsewhere":
            return qsTr("No replacement: get it from elsewhere");
        case "partly":
            return qsTr("Nobody has it: hand over the rest");
        default:
            return qsTr("None of this: cancel it");
        }
    }

    function stepIcon(code: string): string {
        return ({
                "look": "search",
                "replace": "refresh",
                "elsewhere": "truck",
                "partly": "hand",
                "cancel": "close"
            })[code] ?? "help";
    }

    function consent(code: string): string {
        switch (code) {
        case "phone":
            return qsTr("By phone");
        case "counter":
            return qsTr("At the counter");
        default:
            return qsTr("In the order");
        }
    }

    function consentIcon(code: string): string {
        return ({
                "phone": "phone",
                "counter": "person"
            })[code] ?? "list";
    }

    // Why an article may not take the place of the missing one.
    function no(why: string, cap: string): string {
        switch (why) {
        case "same":
            return qsTr("That is the missing article itself");
        case "other_kind":
            return qsTr("That is another kind of article");
        case "no_price":
            return qsTr("Its price is not known here");
        case "too_dear":
            return qsTr("Too expensive: at most %1 each").arg(cap);
        case "reserved":
            return qsTr("Other orders wait for it");
        case "not_here":
            return qsTr("There are not enough of it in this store");
        case "misread":
            return qsTr("That is no article number");
        case "unknown":
            return qsTr("That is not in our range");
        default:
            return "";
        }
    }

    function noHelp(why: string): string {
        switch (why) {
        case "same":
            return qsTr("If you have found it after all, go back to the first step and say so.");
        case "other_kind":
            return qsTr("Only the same product in another colour or size, or something of the same category, may replace it.");
        case "no_price":
            return qsTr("Without a price nobody can say whether the rule allows it. Take another one.");
        case "too_dear":
            return qsTr("The store may add no more than the rule allows. Take a cheaper one.");
        case "reserved":
            return qsTr("Whoever ordered it would miss it instead. Put it back and take another one.");
        case "not_here":
            return qsTr("If you have it in your hand, scan it: then it is here. Otherwise take fewer, or another one.");
        case "misread":
            return qsTr("Type all digits below the bars, or scan it.");
        default:
            return qsTr("Look whether you scanned the label of the article itself.");
        }
    }
}

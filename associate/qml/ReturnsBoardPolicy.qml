pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The rules for returns that hold in this store now, in plain words; a mark where they are not the built-in ones.
AppDialog {
    id: dialog

    required property ReturnsBoardWords words
    property var rules: ({})

    readonly property bool known: dialog.rules["version"] !== undefined
    readonly property var parts: dialog.known ? dialog.told(dialog.rules) : []

    function differs(rules: var, name: string): bool {
        return !rules["builtIn"] && rules["differs"].includes(name);
    }
    function told(rules: var): var {
        return [
            {
                "title": qsTr("What comes back, and until when"),
                "differs": dialog.differs(rules, "classes"),
                "lines": [...rules["classes"]].sort((one, other) => one["all"] - other["all"]).map(one => dialog.ofClass(one))
            },
            {
                "title": qsTr("Time"),
                "differs": ["transit_days", "fault_days", "holidays"].some(name => dialog.differs(rules, name)),
                "lines": [qsTr("It begins with the hand-over or the delivery; of what was sent without word of its delivery %n day(s) after it left.", "", rules["transitDays"]), rules["faultDays"] < 0 ? qsTr("If we are at fault: without an end.") : qsTr("If we are at fault: %n day(s).", "", rules["faultDays"]), ...rules["holidays"].map(one => qsTr("Bought from %1 to %2: may come back until %3 at least.").arg(one["begins"]).arg(one["ends"]).arg(one["until"]))]
            },
            {
                "title": qsTr("When a manager has to agree"),
                "differs": ["most_per_unit", "velocity", "reasons"].some(name => dialog.differs(rules, name)),
                "lines": [rules["mostPerUnit"] !== "" ? qsTr("For an article of more than %1.").arg(rules["mostPerUnit"]) : "", ...rules["velocity"].map(one => qsTr("For a customer with more than %1 or %2 in %3 days.").arg(qsTr("%n return(s)", "", one["returns"])).arg(one["value"]).arg(one["days"])), rules["notTaken"].length > 0 ? qsTr("For these reasons: %1.").arg(rules["notTaken"].map(one => dialog.words.reason(one)).join(", ")) : "", qsTr("When the time is over.")]
            },
            {
                "title": qsTr("Money"),
                "differs": ["shipping", "fee", "look_back_days"].some(name => dialog.differs(rules, name)),
                "lines": [dialog.words.shipping(rules["shipping"]), rules["fee"] !== "" ? qsTr("%1 are kept for the work, never if we are at fault.").arg(rules["fee"]) : qsTr("Nothing is kept for the work."), qsTr("Without a receipt: store credit, at the lowest price of the last %n day(s).", "", rules["lookBackDays"])]
            },
            {
                "title": qsTr("What may be promised without the office"),
                "differs": dialog.differs(rules, "budget"),
                "lines": [qsTr("%1 for one return.").arg(rules["perReturn"]), qsTr("%1 and %2 for one customer a day.").arg(rules["perCustomer"]).arg(qsTr("%n return(s)", "", rules["returnsPerCustomer"])), qsTr("%1 on one tablet a day.").arg(rules["perDevice"]), qsTr("Above that the goods are taken, and the office decides about the money.")]
            }
        ];
    }
    function ofClass(rule: var): var {
        const said = [dialog.words.window(rule), dialog.words.conditions(rule), rule["serial"] ? qsTr("The serial number has to fit.") : ""];
        return {
            "head": rule["all"] ? dialog.words.className(rule["name"]) : rule["categories"],
            "text": said.filter(part => part !== "").join("\n")
        };
    }

    dismissable: true
    wide: Theme.mm(Theme.larger ? 200 : 150)
    title: qsTr("Rules for returns")
    text: !dialog.known ? "" : dialog.rules["builtIn"] ? qsTr("The built-in rules: the office has sent none of its own.") : [dialog.rules["since"] !== "" ? qsTr("Version %1, since %2.").arg(dialog.rules["version"]).arg(dialog.rules["since"]) : qsTr("Version %1.").arg(dialog.rules["version"]), dialog.rules["differs"].length > 0 ? qsTr("A mark shows what is not as in the built-in rules.") : qsTr("The same as the built-in rules.")].join(" ")
    actions: [
        {
            "text": qsTr("Close"),
            "kind": "secondary"
        }
    ]
    onDismissed: dialog.open = false
    onActed: dialog.open = false

    Repeater {
        model: dialog.open ? dialog.parts : []
        Column {
            id: part
            required property var modelData
            width: parent?.width ?? 0
            spacing: Theme.gap * 0.6
            Row {
                width: parent.width
                spacing: Theme.gap
                Heading {
                    width: Math.min(implicitWidth, parent.width - (mark.visible ? mark.width + Theme.gap : 0))
                    level: 2
                    text: part.modelData["title"]
                }
                Chip {
                    id: mark
                    anchors.verticalCenter: parent.verticalCenter
                    visible: part.modelData["differs"]
                    clickable: false
                    kind: "accent"
                    text: qsTr("own rule")
                }
            }
            Repeater {
                model: part.modelData["lines"].filter(line => line !== "").map(line => line["text"] !== undefined ? line : ({
                            "head": "",
                            "text": line
                        }))
                Row {
                    id: said
                    required property var modelData
                    width: part.width
                    spacing: Theme.gap
                    BodyText {
                        id: dot
                        text: "•"
                        Accessible.ignored: true
                    }
                    Column {
                        width: part.width - dot.width - Theme.gap
                        BodyText {
                            width: parent.width
                            visible: said.modelData["head"] !== ""
                            text: said.modelData["head"]
                            strong: true
                        }
                        BodyText {
                            width: parent.width
                            text: said.modelData["text"]
                        }
                    }
                }
            }
        }
    }
}

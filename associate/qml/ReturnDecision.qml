pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What is decided of what comes back, in plain words: why, what the customer hears, what they would get, and what may
// still be promised.
Column {
    id: decision

    required property ReturnDesk desk
    required property ReturnWords words
    required property Exchange exchange
    required property ExchangeWords swapping
    property bool opened: false

    readonly property bool ready: decision.desk.outcome !== ""

    spacing: Theme.gap * 2
    Part {
        width: parent.width
        visible: !decision.ready
        icon: decision.desk.units > 0 ? "edit" : "return"
        title: decision.desk.units > 0 ? qsTr("One more thing") : decision.desk.nothingLeft ? qsTr("Nothing is left to come back") : qsTr("What comes back?")
        BodyText {
            width: parent.width
            soft: true
            text: decision.desk.units > 0 ? decision.words.lacking(decision.desk.lacking, decision.desk.lackingTitle) : decision.desk.nothingLeft ? qsTr("All that was handed over of this order has come back, or nothing was handed over yet.") : qsTr("Scan the goods, or tap them. The decision appears here at once.")
        }
        ReturnBudget {
            width: parent.width
            visible: decision.desk.age !== "fresh" && !decision.desk.nothingLeft
            desk: decision.desk
        }
    }
    Banner {
        width: parent.width
        visible: decision.ready
        kind: decision.words.outcomeKind(decision.desk.approver !== "" ? "authorised" : decision.desk.outcome)
        icon: decision.words.outcomeIcon(decision.desk.approver !== "" ? "authorised" : decision.desk.outcome)
        title: decision.desk.approver !== "" ? decision.words.outcome("authorised") : decision.words.outcome(decision.desk.outcome)
        text: decision.desk.approver !== "" ? qsTr("%1 agreed to it.").arg(decision.desk.approver) : decision.desk.outcome === "denied" ? decision.words.leaveIt() : ""
    }
    Part {
        width: parent.width
        visible: decision.ready && decision.desk.findings.count > 0
        icon: "list"
        title: qsTr("Why")
        Repeater {
            model: decision.desk.findings
            Column {
                id: found
                required property string id
                required property string outcome
                required property string staff
                required property string customer
                width: parent?.width ?? 0
                spacing: Theme.gap * 0.4
                BodyText {
                    width: parent.width
                    text: decision.words.finding(found.id, decision.desk.ends, found.outcome, found.staff)
                }
                Caption {
                    width: parent.width
                    text: qsTr("To the customer: “%1”").arg(decision.words.forCustomer(found.id, decision.desk.ends, found.outcome, found.customer))
                }
            }
        }
    }
    ExchangeChoice {
        width: parent.width
        visible: decision.ready && decision.desk.outcome !== "denied"
        exchange: decision.exchange
    }
    ExchangeHears {
        width: parent.width
        visible: decision.ready && decision.desk.outcome !== "denied" && decision.exchange.active
        exchange: decision.exchange
        sums: decision.desk.sums
        words: decision.swapping
        returning: decision.words
    }
    Part {
        width: parent.width
        visible: decision.ready && decision.desk.outcome !== "denied" && !decision.exchange.active
        icon: "person"
        title: decision.desk.outcome === "manager" && decision.desk.approver === "" ? qsTr("Once a manager has agreed") : qsTr("What the customer hears")
        Heading {
            width: parent.width
            level: 1
            text: decision.desk.total
        }
        BodyText {
            width: parent.width
            strong: true
            text: decision.words.told(decision.desk.promised)
        }
        Caption {
            width: parent.width
            text: decision.words.toldHelp(decision.desk.promised)
        }
        BodyText {
            width: parent.width
            visible: text !== "" && decision.desk.promised === "pending"
            color: Theme.warn
            text: decision.words.pendingWhy(decision.desk.age, decision.desk.over)
        }
        ReturnBudget {
            width: parent.width
            visible: decision.desk.age !== "fresh"
            desk: decision.desk
        }
        AppButton {
            kind: "quiet"
            compact: true
            icon: decision.opened ? "chevron-up" : "chevron-down"
            text: decision.opened ? qsTr("Less") : qsTr("How it comes about")
            onClicked: decision.opened = !decision.opened
        }
        Column {
            width: parent.width
            visible: decision.opened
            spacing: Theme.gap * 0.8
            Repeater {
                model: decision.desk.sums
                Fact {
                    required property string kind
                    required property string title
                    required property int units
                    required property string amount
                    width: parent?.width ?? 0
                    words: decision.words.sum(kind, title, units)
                    value: amount
                }
            }
        }
    }
    Caption {
        width: parent.width
        visible: decision.desk.version !== ""
        text: [decision.desk.ends !== "" ? qsTr("Can come back until %1").arg(decision.desk.ends) : "", qsTr("Rules: %1").arg(Bidi.code(decision.desk.version)), decision.desk.asOf !== "" ? qsTr("orders %1").arg(decision.desk.asOf) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
    }
}

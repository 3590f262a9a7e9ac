pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What is decided of goods without a receipt, why, and how their value comes about.
Column {
    id: decision

    required property Receiptless desk
    required property ReturnWords words
    required property ReceiptlessWords loose
    signal contactAsked

    readonly property bool ready: decision.desk.outcome !== ""
    readonly property string counted: decision.desk.approver !== "" ? "authorised" : decision.desk.outcome

    spacing: Theme.gap * 2
    Part {
        width: parent.width
        visible: !decision.ready
        icon: "edit"
        title: qsTr("One more thing")
        BodyText {
            width: parent.width
            soft: true
            text: decision.loose.lacking(decision.desk.lacking, decision.desk.lackingTitle, decision.words)
        }
        AppButton {
            visible: decision.desk.lacking === "contact"
            compact: true
            icon: "person"
            text: qsTr("Enter it")
            onClicked: decision.contactAsked()
        }
    }
    Banner {
        width: parent.width
        visible: decision.ready
        kind: decision.words.outcomeKind(decision.counted)
        icon: decision.words.outcomeIcon(decision.counted)
        title: decision.words.outcome(decision.counted)
        text: decision.desk.approver !== "" ? qsTr("%1 agreed to it.").arg(decision.desk.approver) : decision.desk.outcome === "denied" ? qsTr("Leave the goods with the customer, and say why.") : ""
    }
    Part {
        width: parent.width
        visible: decision.desk.total !== "" && decision.desk.outcome !== "denied"
        icon: "tag"
        title: decision.desk.outcome === "manager" && decision.desk.approver === "" ? qsTr("Once a manager has agreed") : qsTr("What it is worth")
        Heading {
            width: parent.width
            level: 1
            text: decision.desk.total
        }
        BodyText {
            width: parent.width
            strong: true
            text: qsTr("as store credit")
        }
        Column {
            width: parent.width
            spacing: Theme.gap * 0.8
            Repeater {
                model: decision.desk.sums
                Fact {
                    required property string each
                    required property string title
                    required property int units
                    required property string amount
                    width: parent?.width ?? 0
                    words: units > 1 ? qsTr("%1 × %2, %3 each").arg(units).arg(Bidi.part(title)).arg(Bidi.part(each)) : title
                    value: amount
                }
            }
        }
        Caption {
            width: parent.width
            text: qsTr("The lowest price of the last %n day(s), as far as this tablet knows it. The office checks it.", "", decision.desk.days)
        }
    }
    Part {
        width: parent.width
        visible: decision.ready
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
                    text: decision.loose.finding(found.id, found.outcome, found.staff, decision.words)
                }
                Caption {
                    width: parent.width
                    text: qsTr("To the customer: “%1”").arg(decision.loose.forCustomer(found.id, found.outcome, found.customer, decision.words))
                }
            }
        }
    }
    Caption {
        width: parent.width
        visible: decision.desk.version !== ""
        text: [qsTr("Rules: %1").arg(Bidi.code(decision.desk.version)), decision.desk.asOf !== "" ? qsTr("orders %1").arg(decision.desk.asOf) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
    }
}

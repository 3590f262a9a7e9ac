import QtQuick
import associate.qml
import shell.qml

// The customer comes for what there is, if they agree and something lies ready.
Column {
    id: part

    required property Missing missing
    required property MissingWords words
    signal stageAsked

    readonly property bool possible: part.missing.staged > 0

    spacing: Theme.gap * 1.4
    Heading {
        width: parent.width
        text: qsTr("Hand over the rest")
    }
    BodyText {
        width: parent.width
        soft: true
        text: part.missing.partly ? qsTr("That is agreed already. What is missing stays on the order until it is decided.") : part.possible ? qsTr("%n unit(s) lie ready. If the customer agrees, they can be collected now; what is missing stays on the order, and a message says so.", "", part.missing.staged) : part.missing.inHand > 0 ? qsTr("%n unit(s) are picked and not in their place yet. Put them there first; then come back to this step.", "", part.missing.inHand) : qsTr("Nothing else of this order is picked, so there is nothing to collect.")
    }
    MissingConsent {
        width: parent.width
        visible: part.possible && !part.missing.partly
        words: part.words
        ways: ["phone", "counter"]
        chosen: part.missing.consent
        onAgreed: how => part.missing.agree(how)
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: !part.missing.partly && (part.possible || part.missing.inHand > 0)
        AppButton {
            visible: part.possible
            enabled: part.missing.consent !== ""
            icon: "check"
            text: qsTr("Agreed: collect the rest")
            onClicked: part.missing.agree_partly()
        }
        AppButton {
            visible: part.missing.inHand > 0
            kind: part.possible ? "secondary" : "primary"
            icon: "pin"
            text: qsTr("Stage it first")
            onClicked: part.stageAsked()
        }
    }
}

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The papers of one order: printed, being printed, or why not and what to do. Nothing that was done hangs on them.
Part {
    id: card

    required property Printing printing
    required property string number
    // In how many places the order lies: as many parcels, unless a person says otherwise.
    property int lain: 1
    // What goes back to its shelf has a list of its own.
    property bool shelf: false

    readonly property PrintWords words: PrintWords {}
    readonly property var standing: card.printing.standing(card.number, card.printing.revision)
    readonly property string phase: card.standing.shelf === card.shelf ? card.standing.phase : ""
    readonly property bool stopped: card.phase === "stopped"
    readonly property bool underWay: card.phase === "printing"
    property int parcels: 0
    readonly property int count: card.parcels > 0 ? card.parcels : card.standing.parcels > 0 ? card.standing.parcels : Math.max(1, card.lain)

    function said(): string {
        switch (card.phase) {
        case "printing":
            return card.shelf ? qsTr("The list is being printed …") : qsTr("It is being printed …");
        case "printed":
            return card.shelf ? qsTr("The list is printed.") : qsTr("Printed. It goes with the parcel.");
        case "unsure":
            return qsTr("The printer has taken it, but does not say whether it came out. Please look.");
        case "stopped":
            return card.words.help(card.standing.why) + " " + qsTr("What you did is saved in any case.");
        case "dismissed":
            return qsTr("Without paper. Write the order’s number on the parcel.");
        default:
            return card.shelf ? qsTr("A list to take along, with the shelf of each article.") : qsTr("Nothing printed from this tablet yet.");
        }
    }
    function begin() {
        if (card.shelf)
            card.printing.put_back(card.number);
        else
            card.printing.again(card.number, card.count);
    }

    onNumberChanged: card.parcels = 0
    visible: card.printing.setUp
    icon: card.stopped ? "warn" : card.phase === "printed" ? "check-circle" : "printer"
    title: card.stopped ? card.words.paper(card.standing.paper) : card.shelf ? qsTr("List for the walk") : qsTr("Paper for the parcel")
    color: card.stopped ? Theme.warnSoft : Theme.surface
    Caption {
        width: parent.width
        text: card.said()
        color: card.stopped ? Theme.ink : Theme.inkSoft
        wrapMode: Text.Wrap
    }
    RowLayout {
        width: parent.width
        visible: card.standing.labels && !card.shelf && !card.underWay && card.phase !== "dismissed"
        spacing: Theme.gap
        Caption {
            Layout.fillWidth: true
            text: qsTr("%n parcel(s)", "", card.count)
            strong: true
        }
        IconButton {
            icon: "minus"
            label: qsTr("One parcel less")
            filled: true
            enabled: card.count > 1
            onClicked: card.parcels = card.count - 1
        }
        IconButton {
            icon: "plus"
            label: qsTr("One parcel more")
            filled: true
            enabled: card.count < 20
            onClicked: card.parcels = card.count + 1
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        AppButton {
            kind: "secondary"
            icon: "printer"
            enabled: !card.underWay
            busy: card.underWay
            text: card.underWay ? qsTr("Printing …") : card.phase === "" ? qsTr("Print") : qsTr("Print again")
            onClicked: card.begin()
        }
        AppButton {
            kind: "quiet"
            visible: card.stopped
            text: qsTr("Without printing")
            onClicked: card.printing.dismiss(card.number)
        }
    }
}

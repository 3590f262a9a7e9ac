pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Goods between this store and others: what is to be sent, what arrives, what differed.
FocusScope {
    id: page

    required property Tablet tablet
    required property StockTransfers transfers

    readonly property bool open: page.transfers.phase === "open" || page.transfers.phase === "saving"
    readonly property bool sending: page.transfers.way === "send"
    readonly property bool receiving: page.transfers.way === "receive"

    function way(code: string, place: string): string {
        switch (code) {
        case "send":
            return qsTr("To send to %1").arg(place);
        case "receive":
            return qsTr("From %1: to receive").arg(place);
        case "differs":
            return qsTr("%1: not what was sent").arg(place);
        default:
            return qsTr("Asked for at %1").arg(place);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 4
        anchors.bottomMargin: 0
        spacing: Theme.gap * 2

        AppButton {
            Layout.leftMargin: -Theme.gap * 1.4
            kind: "quiet"
            compact: true
            icon: "back"
            text: page.open ? qsTr("Transfers") : qsTr("Stock")
            onClicked: {
                if (page.open)
                    page.transfers.close();
                else
                    page.tablet.go("stock");
            }
        }
        PageHeader {
            Layout.fillWidth: true
            tablet: page.tablet
            title: page.open ? page.way(page.transfers.way, page.transfers.place) : qsTr("Transfers")
            text: !page.open ? qsTr("Ask for goods on a product’s page.") : page.sending ? qsTr("Scan what you pack, or set the number.") : page.receiving ? qsTr("Count what arrived. Scanning adds one.") : ""
        }
        Banner {
            Layout.fillWidth: true
            visible: page.transfers.why !== ""
            kind: "bad"
            title: page.transfers.why === "unsaved" ? qsTr("That could not be saved") : page.transfers.why === "lines" ? qsTr("Nothing is chosen yet") : qsTr("Somebody was faster")
            text: page.transfers.why === "unsaved" ? qsTr("Please try once more. If it happens again, tell a manager: This device says what is wrong.") : page.transfers.why === "lines" ? qsTr("Please say how many of at least one article.") : qsTr("This step was taken before, or it was cancelled. Please go back and look again.")
        }
        Banner {
            Layout.fillWidth: true
            visible: !page.open && (page.transfers.done === "send" || page.transfers.done === "receive")
            kind: "good"
            text: page.transfers.done === "send" ? qsTr("It left the stock of this store. Saved on this tablet.") : qsTr("It is in the stock of this store. Saved on this tablet.")
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.open && list.count > 0 && !page.transfers.unreadable
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 4
            model: page.transfers.rows
            delegate: ListRow {
                id: row
                required property string id
                required property string way
                required property string place
                required property string goods
                required property int units
                required property string when
                required property string who
                required property bool pending
                width: list.width
                icon: row.way === "send" ? "box" : row.way === "receive" ? "truck" : row.way === "differs" ? "warn" : "clock"
                title: page.way(row.way, row.place)
                text: [row.goods, row.when, row.who, row.pending ? qsTr("not yet confirmed") : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
                value: qsTr("%n piece(s)", "", row.units)
                onClicked: page.transfers.open(row.id)
            }
            ScrollMark {
                flickable: list
            }
        }
        ListView {
            id: goods
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.open
            clip: true
            spacing: Theme.gap * 1.2
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 2
            model: page.transfers.lines
            delegate: TransferLineCard {
                id: line
                width: goods.width
                receiving: page.receiving
                editable: page.sending || page.receiving
                onChosen: units => page.transfers.choose(line.id, units)
                onSpoilt: damaged => page.transfers.spoil(line.id, damaged)
            }
            ScrollMark {
                flickable: goods
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gap * 3
            visible: page.open && (page.sending || page.receiving || page.transfers.way === "wait")
            spacing: Theme.gap * 1.6
            AppButton {
                visible: page.sending || page.receiving
                icon: page.sending ? "send" : "check"
                busy: page.transfers.phase === "saving"
                text: page.sending ? qsTr("Send %n piece(s)", "", page.transfers.units) : qsTr("%n piece(s) are here", "", page.transfers.units)
                onClicked: page.transfers.confirm()
            }
            AppButton {
                visible: page.sending || page.transfers.way === "wait"
                kind: "secondary"
                icon: "close"
                enabled: page.transfers.phase === "open"
                text: page.sending ? qsTr("Cannot be sent") : qsTr("Not wanted any more")
                onClicked: page.transfers.cancel()
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.open && !page.transfers.loading && (page.transfers.unreadable || list.count === 0)
            icon: page.transfers.unreadable ? "error" : "truck"
            title: page.transfers.unreadable ? qsTr("This cannot be read right now") : qsTr("Nothing is on its way")
            text: page.transfers.unreadable ? qsTr("Nothing is lost. Scanning and looking up go on.") : qsTr("What other stores ask for, and what comes here, appears here.")
            actionText: page.transfers.unreadable ? qsTr("Try again") : ""
            onActed: page.transfers.refresh()
        }
        Item {
            Layout.fillHeight: true
            visible: page.transfers.loading
        }
    }
}

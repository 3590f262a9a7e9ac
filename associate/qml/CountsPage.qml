pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What is to be counted: what somebody doubts, lists from the office, and a bay that was scanned.
FocusScope {
    id: page

    required property Tablet tablet
    required property StockCounts counts

    readonly property StockWords words: StockWords {}
    readonly property int columns: page.width > Theme.mm(Theme.larger ? 260 : 170) ? 2 : 1
    readonly property bool walking: page.counts.opened !== ""

    function headline(): string {
        if (page.counts.opened === "bay")
            return qsTr("Bay %1").arg(Bidi.code(page.counts.bay));
        return page.walking ? page.counts.title : qsTr("To count");
    }
    function below(): string {
        if (page.walking)
            return page.counts.total === 0 ? "" : qsTr("%1 of %2 counted").arg(page.counts.done).arg(page.counts.total);
        return qsTr("Scan a product, or the label of a bay to count all of it.");
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
            text: page.walking ? qsTr("To count") : qsTr("Stock")
            onClicked: {
                if (page.walking)
                    page.counts.back();
                else
                    page.tablet.go("stock");
            }
        }
        PageHeader {
            Layout.fillWidth: true
            tablet: page.tablet
            title: page.headline()
            text: page.below()
        }
        ProgressLine {
            Layout.fillWidth: true
            visible: page.walking && page.counts.total > 0
            value: page.counts.total > 0 ? page.counts.done / page.counts.total : 0
        }
        Banner {
            Layout.fillWidth: true
            visible: !page.tablet.online && !page.counts.unreadable && !page.counts.loading
            kind: "info"
            icon: "offline"
            text: qsTr("No line to the office: counts are saved here and sent later. Other tablets may have counted meanwhile.")
        }
        AppButton {
            visible: page.counts.opened === "bay" && page.counts.mayAsk && page.counts.total > 0
            kind: "secondary"
            compact: true
            icon: page.counts.asked === "saved" ? "check" : "people"
            enabled: page.counts.asked !== "saved"
            busy: page.counts.asked === "saving"
            text: page.counts.asked === "saved" ? qsTr("Everybody is asked") : page.counts.asked === "unsaved" ? qsTr("Not saved. Ask again") : qsTr("Ask everybody to count it")
            onClicked: page.counts.ask_all()
        }
        ListView {
            id: lists
            Layout.fillWidth: true
            Layout.preferredHeight: contentHeight
            visible: !page.walking && page.counts.lists > 0
            interactive: false
            model: page.counts.listRows
            delegate: ListRow {
                id: line
                required property string id
                required title
                required property string since
                required property string who
                required property int done
                required property int total
                width: lists.width
                icon: "list"
                text: [line.who, line.since].filter(part => part !== "").join(" · ")
                value: qsTr("%1 of %2").arg(line.done).arg(line.total)
                onClicked: page.counts.open(line.id)
            }
        }
        GridView {
            id: grid
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.gap * 1.6
            visible: grid.count > 0 && !page.counts.unreadable
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 4
            cellWidth: width / page.columns
            cellHeight: Math.max(Theme.mm(23), Theme.body * (Theme.rtl ? 9.4 : 7)) + Theme.gap * 1.2
            model: page.counts.rows
            delegate: CountRow {
                id: row
                required property string id
                width: grid.cellWidth - Theme.gap * 1.6
                height: grid.cellHeight - Theme.gap * 1.2
                words: page.words
                onClicked: page.counts.count(row.id)
            }
            ScrollMark {
                flickable: grid
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.counts.loading && (page.counts.unreadable || grid.count === 0 && (page.walking || page.counts.lists === 0))
            icon: page.counts.unreadable ? "error" : page.walking ? "pin" : "check-circle"
            title: page.counts.unreadable ? qsTr("This cannot be read right now") : page.walking ? qsTr("Nothing is kept in bay %1").arg(Bidi.code(page.counts.bay)) : qsTr("Nothing waits to be counted")
            text: page.counts.unreadable ? qsTr("Nothing is lost. Scanning and looking up go on.") : page.walking ? qsTr("No product of this store has its place there, as far as this tablet knows.") : qsTr("What was not found, or cannot be right by the record, appears here. A product or a bay can be counted at any time: scan it.")
            actionText: page.counts.unreadable ? qsTr("Try again") : ""
            onActed: page.counts.refresh()
        }
        Item {
            Layout.fillHeight: true
            visible: page.counts.loading || (!page.walking && page.counts.lists > 0 && grid.count === 0)
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Scan or search, then one product with everything this tablet knows of it.
FocusScope {
    id: page

    required property Tablet tablet
    required property Stock stock
    required property StockWork work
    required property StockCounts counts
    required property StockTransfers transfers

    readonly property string phase: page.stock.phase
    readonly property real side: Theme.gap * 4

    readonly property bool tight: page.width < Theme.mm(Theme.larger ? 260 : 140)

    // Begin to type, and stop: the keyboard comes and goes with the field's focus.
    function ask() {
        search.forceActiveFocus();
        keyboard.visible = true;
    }
    function rest() {
        keyboard.visible = false;
        page.forceActiveFocus();
        search.focus = false;
    }

    Connections {
        target: page.stock
        function onChanged() {
            if (page.stock.phase === "product" || page.stock.phase === "not_found")
                page.rest();
            if (page.stock.query === "" && search.text !== "")
                search.text = "";
        }
    }

    GridLayout {
        id: header
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.side
        columns: page.tight ? 1 : 3
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 1.6
            IconButton {
                visible: page.phase !== "start"
                size: search.height
                filled: true
                icon: "back"
                label: qsTr("Back")
                onClicked: {
                    page.rest();
                    page.stock.back();
                }
            }
            TextEntry {
                id: search
                Layout.fillWidth: true
                icon: "search"
                placeholder: page.tight && Theme.larger ? qsTr("Scan or search") : qsTr("Scan, or type a name, brand or number")
                onEdited: text => {
                    if (text !== page.stock.query)
                        page.stock.search(text);
                }
                onAccepted: page.rest()
                onActiveFocusChanged: if (search.activeFocus)
                    keyboard.visible = true
            }
            ScanButton {
                Layout.preferredHeight: search.height
            }
        }
        RowLayout {
            visible: page.phase === "start" && !keyboard.visible
            spacing: Theme.gap * 1.2
            AppButton {
                Layout.preferredHeight: search.height
                compact: true
                kind: "secondary"
                icon: "list"
                text: page.counts.waiting > 0 ? qsTr("To count: %1").arg(page.counts.waiting) : qsTr("To count")
                onClicked: page.tablet.go("counts")
            }
            AppButton {
                Layout.preferredHeight: search.height
                compact: true
                kind: "secondary"
                icon: "truck"
                text: page.transfers.toReceive + page.transfers.toSend > 0 ? qsTr("Transfers: %1").arg(page.transfers.toReceive + page.transfers.toSend) : qsTr("Transfers")
                onClicked: page.tablet.go("transfers")
            }
            AppButton {
                Layout.preferredHeight: search.height
                compact: true
                kind: "secondary"
                icon: "bag"
                text: qsTr("Sell")
                onClicked: page.tablet.go("basket")
            }
        }
        ConnectionLine {
            visible: !page.tight || (!page.tablet.online && !keyboard.visible)
            most: page.tight ? header.width : Theme.mm(84)
            tablet: page.tablet
            onClicked: page.tablet.go("device")
        }
    }

    Item {
        id: content
        anchors.top: header.bottom
        anchors.topMargin: Theme.gap * 2.4
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom

        LookUpStart {
            anchors.fill: parent
            anchors.leftMargin: page.side
            anchors.rightMargin: page.side
            visible: page.phase === "start" && !page.stock.waiting
            stock: page.stock
            compact: keyboard.visible
            onAsked: page.ask()
        }
        ResultList {
            anchors.fill: parent
            anchors.leftMargin: page.side
            anchors.rightMargin: page.side
            visible: page.phase === "typing"
            stock: page.stock
        }
        ProductSheet {
            anchors.fill: parent
            visible: page.phase === "product"
            stock: page.stock
            work: page.work
            transfers: page.transfers
        }
        StateView {
            anchors.fill: parent
            visible: page.phase === "not_found"
            icon: "barcode"
            title: qsTr("Not in this tablet’s catalogue")
            text: qsTr("%1 is a valid number, but no product of ours has it. Check whether it is the barcode of the product itself, or look for it by name.").arg(page.stock.code)
            actionText: qsTr("Search by name")
            actionIcon: "search"
            onActed: {
                page.stock.clear();
                page.ask();
            }
        }
        StateView {
            anchors.fill: parent
            visible: page.phase === "failed"
            icon: "error"
            title: qsTr("This could not be looked up")
            text: qsTr("The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.")
            actionText: qsTr("Start again")
            onActed: page.stock.clear()
        }
        Column {
            anchors.fill: parent
            anchors.leftMargin: page.side
            anchors.rightMargin: page.side
            spacing: Theme.gap * 2
            visible: page.stock.waiting && page.phase === "start"
            Repeater {
                model: parent.visible ? [34, 11, 11, 11] : []
                Skeleton {
                    required property int modelData
                    width: parent?.width ?? 0
                    height: Theme.mm(modelData)
                    radius: Theme.radius * 1.6
                }
            }
        }
    }
    KeyboardPanel {
        id: keyboard
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: false
        target: search
        hideable: true
        doneText: qsTr("Search")
        onDone: page.rest()
        onHidden: page.rest()
    }
}

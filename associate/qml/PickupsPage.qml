pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The orders somebody has to do something about, the most urgent first.
FocusScope {
    id: page

    required property Tablet tablet
    required property Pickups pickups

    readonly property bool narrow: page.width < Theme.mm(Theme.larger ? 230 : 130)
    readonly property real side: Theme.gap * 4
    readonly property PickupWords words: PickupWords {}
    readonly property var groups: ["", "here", "late", "nearing", "mine", "pick", "stage", "missing", "cancel", "ready", "back"]
    readonly property bool old: page.pickups.freshness === "old" || page.pickups.freshness === "unknown"

    function ask() {
        search.forceActiveFocus();
        keyboard.visible = true;
    }
    function rest() {
        keyboard.visible = false;
        page.forceActiveFocus();
        search.focus = false;
    }
    function open(number: string, group: string) {
        page.rest();
        if (page.pickups.choosing) {
            page.pickups.toggle(number);
            return;
        }
        if (group === "stage" || group === "back")
            page.tablet.open_stage(number);
        else if (group === "ready")
            page.tablet.open_order(number);
        else
            page.tablet.open_pick(number);
    }

    Connections {
        target: page.pickups
        function onChanged() {
            if (page.pickups.query === "" && search.text !== "")
                search.text = "";
        }
    }

    ColumnLayout {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.visible ? keyboard.top : bar.visible ? bar.top : parent.bottom
        anchors.margins: page.side
        anchors.bottomMargin: 0
        spacing: Theme.gap * 1.6

        PageHeader {
            Layout.fillWidth: true
            visible: !keyboard.visible || page.height > Theme.mm(150)
            tablet: page.tablet
            title: page.pickups.choosing ? qsTr("Choose what you pick together") : qsTr("Pickups")
            text: page.pickups.choosing ? qsTr("One walk for up to %n order(s)", "", page.pickups.room) : page.pickups.loading || page.pickups.unreadable ? "" : page.words.standing(page.pickups.late, page.pickups.hurrying, page.pickups.counts[0])
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.gap * 2
            rowSpacing: Theme.gap * 1.2
            TextEntry {
                id: search
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                icon: "search"
                placeholder: qsTr("Number, name or code")
                onEdited: text => {
                    if (text !== page.pickups.query)
                        page.pickups.search(text);
                }
                onAccepted: page.rest()
                onActiveFocusChanged: if (search.activeFocus)
                    keyboard.visible = true
            }
            AppButton {
                Layout.alignment: Qt.AlignTop
                visible: !page.pickups.choosing && page.pickups.room > 0 && (page.pickups.counts[5] ?? 0) > 1 && !keyboard.visible
                kind: "secondary"
                compact: true
                icon: "stack"
                text: qsTr("Pick together")
                onClicked: {
                    page.rest();
                    page.pickups.pick_together(true);
                }
            }
            Flickable {
                id: filters
                Layout.fillWidth: true
                Layout.columnSpan: 2
                implicitHeight: chips.height
                visible: !page.pickups.choosing && !keyboard.visible
                contentWidth: chips.width
                boundsBehavior: Flickable.StopAtBounds
                flickableDirection: Flickable.HorizontalFlick
                interactive: contentWidth > width
                clip: interactive
                // Large letters would take the whole page: then they are pushed sideways.
                Flow {
                    id: chips
                    readonly property real natural: {
                        let all = 0;
                        for (let at = 0; at < choices.count; at++) {
                            const chip = choices.itemAt(at) as Chip;
                            if (chip?.visible)
                                all += chip.implicitWidth + chips.spacing;
                        }
                        return all;
                    }
                    width: Theme.larger ? Math.max(filters.width, natural) : filters.width
                    spacing: Theme.gap
                    Repeater {
                        id: choices
                        model: page.groups
                        Chip {
                            required property int index
                            required property string modelData
                            readonly property int n: page.pickups.counts[index] ?? 0
                            visible: index === 0 || n > 0 || selected
                            selected: page.pickups.query === "" && page.pickups.group === modelData
                            text: qsTr("%1 · %2").arg(page.words.group(modelData)).arg(n)
                            onClicked: {
                                page.rest();
                                page.pickups.search("");
                                page.pickups.choose(modelData);
                            }
                        }
                    }
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            // With large letters the head says it shorter.
            visible: !page.tablet.online && (page.old || !Theme.larger) && !page.pickups.loading && !page.pickups.unreadable && !keyboard.visible
            kind: page.old ? "warn" : "offline"
            text: page.old ? qsTr("No line to the office, and the list is %1: newer orders and what others do are missing. Picking and staging go on and are saved on this tablet.").arg(page.pickups.asOf !== "" ? page.pickups.asOf : qsTr("of an unknown age")) : qsTr("No line to the office: the list is %1. Picking and staging go on and are saved on this tablet.").arg(page.pickups.asOf)
        }
        Banner {
            Layout.fillWidth: true
            visible: page.pickups.totes > 0 && !page.pickups.choosing && page.pickups.query === "" && !keyboard.visible
            kind: "info"
            icon: "stack"
            title: qsTr("Go on with %n order(s) in totes", "", page.pickups.totes)
            text: page.pickups.totesLeft > 0 ? qsTr("%n unit(s) left to pick.", "", page.pickups.totesLeft) : qsTr("Everything is picked. The totes need their bays.")
            actionText: qsTr("Go on")
            onActed: page.tablet.open_batch()
        }
        Banner {
            Layout.fillWidth: true
            visible: page.pickups.mine !== "" && !page.pickups.choosing && page.pickups.query === "" && !keyboard.visible
            kind: "info"
            icon: "walk"
            title: page.words.mine(page.pickups.mine, page.pickups.mineName)
            text: page.pickups.mineGroup === "stage" ? qsTr("Everything is picked. It needs a bay.") : qsTr("%n unit(s) left to pick.", "", page.pickups.mineLeft)
            actionText: qsTr("Go on")
            onActed: page.open(page.pickups.mine, page.pickups.mineGroup)
        }
        ListView {
            id: list
            readonly property real gutter: Theme.gap * 1.4
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -gutter
            visible: page.pickups.found > 0 && !page.pickups.unreadable
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 4
            // Rows of a filter are other orders in the same delegates: to make one takes longer than to fill five.
            reuseItems: true
            model: page.pickups.rows
            // Nothing is current: else an invisible mark follows it through the list, and every step of that is a frame.
            currentIndex: -1
            onMovementStarted: page.rest()
            delegate: PickupRow {
                width: list.width
                gutter: list.gutter
                narrow: page.narrow
                words: page.words
                online: page.tablet.online
                choosing: page.pickups.choosing
                onOpened: (number, group) => page.open(number, group)
                // What waits to be used again is not there, for a screen reader neither.
                ListView.onPooled: visible = false
                ListView.onReused: visible = true
            }
            ScrollMark {
                flickable: list
            }
        }
        Column {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap * 1.6
            visible: page.pickups.loading
            Repeater {
                model: page.pickups.waiting ? 5 : 0
                Skeleton {
                    width: parent?.width ?? 0
                    height: Theme.mm(15)
                    radius: Theme.radius * 1.6
                }
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.pickups.loading && (page.pickups.unreadable || page.pickups.found === 0)
            icon: keyboard.visible ? "" : page.pickups.unreadable ? "error" : page.pickups.query !== "" ? "search" : "check-circle"
            title: page.pickups.unreadable ? qsTr("The list cannot be read right now") : page.pickups.query !== "" ? qsTr("No open order has “%1” in it").arg(page.pickups.query) : page.pickups.group !== "" ? qsTr("None of these at the moment") : qsTr("No orders to pick up")
            text: page.pickups.unreadable ? qsTr("Nothing is lost. Scan the code of an order to open it.") : page.pickups.query !== "" ? qsTr("Orders that were handed over or cancelled are not in this list. Scan the order’s code to open it.") : qsTr("New orders appear here by themselves, the most urgent first.")
            actionText: page.pickups.unreadable ? qsTr("Try again") : page.pickups.query !== "" || page.pickups.group !== "" ? qsTr("Show all") : ""
            onActed: {
                if (page.pickups.unreadable)
                    page.pickups.refresh();
                else {
                    page.pickups.search("");
                    page.pickups.choose("");
                }
            }
        }
    }
    BatchBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: page.pickups.choosing && !keyboard.visible
        pickups: page.pickups
        onBegun: page.tablet.begin_batch()
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

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Two to four products side by side.
KioskPage {
    id: page

    required property CompareModel model
    signal chosen(string product, string variant)
    signal searched

    readonly property int count: page.model.products.count
    readonly property real inner: page.width - 2 * page.margin
    readonly property real gutter: Theme.gap * 1.6
    // Columns too narrow to read become a list.
    readonly property bool stacked: page.count > 0 && (page.inner - (page.count - 1) * page.gutter) / page.count < Theme.mm(Theme.larger ? 84 : 52)
    readonly property real cell: page.stacked ? page.inner : (page.inner - (page.count - 1) * page.gutter) / Math.max(1, page.count)

    primaryText: page.model.full ? "" : qsTr("Add another one")
    primaryIcon: "plus"
    onPrimaryActed: page.searched()

    PageScroller {
        anchors.fill: parent
        visible: page.count > 0
        side: page.margin
        topSpace: Theme.gap * 4
        spacing: Theme.gap * 2.4

        Heading {
            width: parent.width
            level: 0
            text: qsTr("Side by side")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            visible: page.count > 1
            Chip {
                text: qsTr("Only what differs")
                icon: page.model.onlyDifferences ? "check" : "filter"
                selected: page.model.onlyDifferences
                onClicked: page.model.narrow(!page.model.onlyDifferences)
            }
            Chip {
                text: qsTr("Remove all")
                icon: "close"
                onClicked: page.model.clear()
            }
        }
        Grid {
            id: heads
            width: parent.width
            columns: page.stacked ? 1 : Math.max(1, page.count)
            columnSpacing: page.gutter
            rowSpacing: Theme.gap * 1.4
            property real tallest: 0
            function measure() {
                let most = 0;
                for (const one of heads.children)
                    most = Math.max(most, (one as CompareHead)?.implicitHeight ?? 0);
                heads.tallest = most;
            }
            Repeater {
                model: page.model.products
                onItemRemoved: Qt.callLater(heads.measure)
                CompareHead {
                    width: page.cell
                    height: page.stacked ? implicitHeight : Math.max(implicitHeight, heads.tallest)
                    onImplicitHeightChanged: Qt.callLater(heads.measure)
                    stacked: page.stacked
                    onChosen: (product, variant) => page.chosen(product, variant)
                    onRemoved: (product, variant) => page.model.toggle(product, variant)
                }
            }
        }
        BodyText {
            width: parent.width
            visible: page.count === 1
            soft: true
            text: qsTr("Add at least one more to see how they differ.")
        }
        Column {
            width: parent.width
            visible: page.count > 1
            spacing: Theme.gap * 0.8
            Repeater {
                model: page.model.lines
                CompareLine {
                    width: page.inner
                    model: page.model
                    cell: page.cell
                    gutter: page.gutter
                    stacked: page.stacked
                }
            }
        }
        BodyText {
            width: parent.width
            visible: page.count > 1 && page.model.lines.count === 0
            soft: true
            text: qsTr("They do not differ in anything we know of.")
        }
    }
    EmptyState {
        visible: page.count === 0
        anchors.centerIn: parent
        icon: "stack"
        title: qsTr("Nothing to compare yet")
        text: qsTr("Tap “Compare” on two to four products in the search, and see them side by side.")
        actionText: qsTr("Find products")
        actionIcon: "search"
        onActed: page.searched()
    }
}

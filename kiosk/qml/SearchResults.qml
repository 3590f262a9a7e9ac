pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The products that were found, or why there are none.
Item {
    id: results

    required property SearchModel model
    required property CompareModel compare
    required property Rows offers
    required property Rows recent
    // Each tile can be put beside others.
    property bool comparing: false
    property int columns: 3
    readonly property string phase: results.model.phase
    signal chosen(string product, string variant)
    signal browsed(string branch)
    signal moved
    signal helpAsked

    // As high as a tile can become: every cell of the grid has this height.
    ProductTile {
        id: sample
        visible: false
        width: grid.cellWidth
        gutter: Theme.gap * 2
        product: ""
        variant: ""
        title: "1\n2"
        brand: "1"
        picture: ""
        now: Theme.rtl ? "نفد" : "1,000.00 €"
        was: Theme.larger ? "1,000.00 €" : ""
        mark: ""
        colors: ""
        here: (Theme.rtl ? "نفد" : "1") + "\n2"
        age: ""
        level: ""
    }
    GridView {
        id: grid
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * -2
        visible: results.phase === "content"
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / results.columns)
        cellHeight: Math.ceil(sample.implicitHeight + Theme.gap * 3)
        FocusFollower {
            flickable: grid
        }
        model: results.model.tiles
        reuseItems: true
        // Tiles are filled again as they come into sight; those made ahead, bit by bit, are in the way when a list shrinks.
        cacheBuffer: 0
        onMovementStarted: results.moved()
        // A list may have ten thousand products: the next ones are asked for before the end comes into sight.
        readonly property bool nearEnd: contentHeight > 0 && contentY - originY + 4 * height > contentHeight
        onNearEndChanged: if (nearEnd)
            results.model.more()
        onContentHeightChanged: if (nearEnd && visible && contentY > originY)
            results.model.more()
        delegate: ProductTile {
            width: grid.cellWidth
            gutter: Theme.gap * 2
            comparable: results.comparing
            compared: results.compare.chosen.includes(product)
            full: results.compare.full
            onCompareToggled: results.compare.toggle(product, variant)
            onChosen: (product, variant) => results.chosen(product, variant)
        }
        ScrollMark {
            flickable: grid
        }
        NumberAnimation on contentY {
            id: glide
            running: false
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
        function by(pages: real) {
            glide.to = Math.max(originY, Math.min(originY + contentHeight - height, contentY + pages * height * 0.85));
            results.moved();
            glide.restart();
        }
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.targetSmall
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 1.5
        spacing: Theme.gap
        visible: grid.visible && grid.contentHeight > grid.height + Theme.gap
        IconButton {
            visible: !grid.atYBeginning
            filled: true
            icon: "chevron-up"
            label: qsTr("Scroll up")
            onClicked: grid.by(-1)
        }
        IconButton {
            visible: !grid.atYEnd
            filled: true
            icon: "chevron-down"
            label: qsTr("Scroll down")
            onClicked: grid.by(1)
        }
    }
    Grid {
        id: waiting
        property bool late: false
        anchors.fill: parent
        visible: results.phase === "waiting" && waiting.late
        columns: results.columns
        spacing: Theme.gap * 2
        Repeater {
            model: results.columns * 2
            Skeleton {
                width: (waiting.width - (results.columns - 1) * Theme.gap * 2) / results.columns
                height: width * 1.4
            }
        }
    }
    Timer {
        running: results.phase === "waiting"
        interval: 300
        onTriggered: waiting.late = true
        onRunningChanged: if (!running)
            waiting.late = false
    }
    Flickable {
        id: beginning
        anchors.fill: parent
        visible: results.phase === "start"
        contentHeight: start.height + Theme.gap * 2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onMovementStarted: results.moved()
        FocusFollower {
            flickable: beginning
        }
    Column {
        id: start
        width: parent.width
        spacing: Theme.gap * 2
        BodyText {
            width: parent.width
            soft: true
            text: qsTr("Results appear while you type. Small typing slips are fine. Or look around:")
        }
        Grid {
            id: branches
            width: parent.width
            columns: Math.min(results.columns, Math.max(1, results.model.branches.count))
            spacing: Theme.gap * 2
            Repeater {
                model: results.model.branches
                BranchTile {
                    width: (branches.width - (branches.columns - 1) * branches.spacing) / branches.columns
                    tall: true
                    onClicked: results.browsed(id)
                }
            }
        }
        Item {
            width: 1
            height: Theme.gap
        }
        Heading {
            level: 2
            width: parent.width
            visible: results.recent.count > 0
            text: qsTr("You just scanned")
        }
        TileGrid {
            width: parent.width
            visible: results.recent.count > 0
            columns: results.columns
            most: results.columns
            tiles: results.recent
            onChosen: (product, variant) => results.chosen(product, variant)
        }
        Heading {
            level: 2
            width: parent.width
            visible: results.offers.count > 0
            text: qsTr("On offer in this store")
        }
        TileGrid {
            width: parent.width
            columns: results.columns
            most: results.columns * 2
            tiles: results.offers
            onChosen: (product, variant) => results.chosen(product, variant)
        }
    }
    }
    SearchNothing {
        anchors.fill: parent
        visible: results.phase === "empty"
        model: results.model
        onHelpAsked: results.helpAsked()
        onBrowsed: branch => results.browsed(branch)
    }
    EmptyState {
        visible: results.phase === "trouble"
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.mm(200))
        icon: "refresh"
        title: qsTr("The search is taking a break")
        text: qsTr("Please try again in a moment, scan the product, or ask our team.")
        actionText: qsTr("Ask us")
        actionIcon: "hand"
        onActed: results.helpAsked()
    }
}

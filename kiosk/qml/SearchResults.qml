pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The products that were found, or why there are none.
Item {
    id: results

    required property SearchModel model
    required property Rows offers
    property int columns: 3
    readonly property string phase: results.model.phase
    signal chosen(string product, string variant)
    signal browsed(string branch)
    signal moved
    signal helpAsked

    Column {
        id: head
        width: parent.width
        visible: results.phase === "content"
        height: visible ? implicitHeight + Theme.gap * 2 : 0
        spacing: Theme.gap * 0.5
        BodyText {
            width: parent.width
            strong: true
            text: results.model.total
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: results.model.note
        }
    }
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
        here: (Theme.rtl ? "نفد" : "1") + (Theme.larger ? "\n2" : "")
        level: ""
    }
    GridView {
        id: grid
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * -2
        visible: results.phase === "content"
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / results.columns)
        cellHeight: Math.ceil(sample.implicitHeight + Theme.gap * 3)
        model: results.model.tiles
        reuseItems: true
        cacheBuffer: cellHeight
        onMovementStarted: results.moved()
        delegate: ProductTile {
            width: grid.cellWidth
            gutter: Theme.gap * 2
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
        anchors.fill: parent
        visible: results.phase === "start"
        contentHeight: start.height + Theme.gap * 2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onMovementStarted: results.moved()
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
    EmptyState {
        id: nothing
        visible: results.phase === "empty"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.gap * 2, (parent.height - height) * 0.34)
        width: Math.min(parent.width, Theme.mm(220))
        title: qsTr("Nothing found for “%1”").arg(results.model.text)
        text: qsTr("Try a shorter or more general word, or open a category. We are also glad to look for you.")
        actionText: qsTr("Ask us")
        actionIcon: "hand"
        onActed: results.helpAsked()
    }
    Row {
        visible: nothing.visible && width <= parent.width && nothing.y + nothing.height + height + Theme.gap * 6 < parent.height
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: nothing.bottom
        anchors.topMargin: Theme.gap * 4
        spacing: Theme.gap
        Repeater {
            model: results.model.branches
            Chip {
                required property string id
                required property string name
                text: name
                onClicked: results.browsed(id)
            }
        }
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

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Calls someone to this screen, and says honestly how far the call has come.
KioskPage {
    id: page

    required property HelpModel model
    required property HomeModel home
    signal chosen(string product, string variant)
    signal leftOpen

    readonly property string phase: page.model.phase
    readonly property bool choosing: page.phase === "choose"
    readonly property bool ended: !page.choosing && !page.model.open
    readonly property bool again: page.ended && page.phase !== "done"
    readonly property bool sorry: page.phase === "failed" || page.phase === "refused"
    readonly property real half: page.wide ? (page.width - 2 * page.margin - Theme.gap * 8) / 2 : page.width - 2 * page.margin

    primaryText: page.choosing ? "" : page.again ? qsTr("Call again") : qsTr("Keep browsing")
    primaryIcon: page.again ? "bell" : "search"
    secondaryText: page.model.canCancel ? qsTr("Cancel the call") : ""
    secondaryIcon: "close"
    onPrimaryActed: page.again ? page.model.again() : page.leftOpen()
    onSecondaryActed: page.model.cancel()

    Rectangle {
        id: stage
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: page.wide ? page.margin : words.y + words.height + Theme.gap * 4
        width: page.half
        height: page.wide ? page.height - 2 * page.margin : (page.choosing ? topics.y : offers.y) - y - Theme.gap * 4 - (page.choosing ? 0 : progress.height + Theme.gap * 4)
        visible: page.wide || height > Theme.mm(54)
        radius: Theme.radius * 2
        color: page.sorry ? Theme.warnSoft : Theme.accentSoft
        CallDrawing {
            anchors.fill: parent
            moving: page.visible && (page.model.open || page.choosing)
            icon: ({
                    "choose": "hand",
                    "saved": "offline",
                    "saving": "send",
                    "sending": "send",
                    "waiting": "bell",
                    "taken": "walk",
                    "done": "check",
                    "cancelled": "close"
                })[page.phase] ?? "warn"
        }
    }
    Column {
        id: words
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.wide ? Math.max(page.margin, (page.height - height - lower.height - Theme.gap * 4) / 2) : page.margin
        width: page.half
        spacing: Theme.gap * 2
        Heading {
            level: 0
            width: parent.width
            text: page.model.headline
        }
        BodyText {
            width: parent.width
            soft: true
            text: page.model.text
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            strong: true
            color: Theme.accent
            text: page.model.hint
        }
        Chip {
            anchors.left: parent.left
            visible: page.model.about !== ""
            clickable: false
            icon: "tag"
            text: page.model.about
        }
    }
    Item {
        id: lower
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: words.y + words.height + Theme.gap * 4
        width: page.half
        height: page.choosing ? topics.height : progress.height
    }
    Column {
        id: topics
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.wide ? lower.y : page.height - height - page.margin
        width: page.half
        spacing: Theme.gap * 1.5
        visible: page.choosing
        Repeater {
            model: page.model.topics
            TopicCard {
                width: parent?.width ?? 0
                onClicked: page.model.choose(topic)
            }
        }
    }
    Column {
        id: progress
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.wide ? lower.y : stage.visible ? stage.y + stage.height + Theme.gap * 4 : lower.y
        width: page.half
        // In larger text the words need the room, and say the same.
        visible: !page.choosing && !(Theme.larger && !page.wide && page.model.hint !== "")
        Repeater {
            model: page.model.steps
            StepLine {
                required property int index
                width: progress.width
                last: index === page.model.steps.count - 1
            }
        }
    }
    // Waiting is shorter with something to look at.
    Column {
        id: offers
        readonly property bool fits: !page.choosing && !page.wide && !Theme.larger && !Theme.lowControls && page.home.offers.count > 0
        visible: fits
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.margin
        y: page.height - (fits ? height + page.margin : 0)
        spacing: Theme.gap * 2
        Heading {
            level: 2
            width: parent.width
            text: page.model.open ? qsTr("While you wait") : qsTr("On offer in this store")
        }
        TileGrid {
            width: parent.width
            columns: 3
            most: 3
            tiles: page.home.offers
            onChosen: (product, variant) => page.chosen(product, variant)
        }
    }
}

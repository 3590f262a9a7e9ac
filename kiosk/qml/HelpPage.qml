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

    readonly property bool choosing: page.model.phase === "choose"
    readonly property bool ended: !page.choosing && !page.model.open
    readonly property real half: page.wide ? (page.width - 2 * page.margin - Theme.gap * 8) / 2 : page.width - 2 * page.margin

    primaryText: page.ended ? (page.model.phase === "done" ? qsTr("Keep looking around") : qsTr("Call again")) : page.model.open ? qsTr("Keep looking around") : ""
    primaryIcon: page.ended && page.model.phase !== "done" ? "bell" : "search"
    secondaryText: page.model.canCancel ? qsTr("Cancel the call") : ""
    secondaryIcon: "close"
    signal leftOpen
    onPrimaryActed: {
        if (page.ended && page.model.phase !== "done")
            page.model.again();
        else
            page.leftOpen();
    }
    onSecondaryActed: page.model.cancel()

    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: page.wide ? (page.height - height) * 0.42 : page.margin
        width: page.half
        spacing: Theme.gap * 2.4
        Rectangle {
            visible: !page.choosing
            width: Theme.hero * 1.9
            height: width
            radius: width / 2
            color: page.model.phase === "failed" || page.model.phase === "refused" ? Theme.warnSoft : Theme.accentSoft
            Icon {
                anchors.centerIn: parent
                size: parent.width * 0.46
                name: ({
                        "saved": "offline",
                        "saving": "send",
                        "sending": "send",
                        "waiting": "bell",
                        "taken": "walk",
                        "done": "check",
                        "cancelled": "close"
                    })[page.model.phase] ?? "warn"
                color: page.model.phase === "failed" || page.model.phase === "refused" ? Theme.warn : Theme.accent
            }
        }
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
        Chip {
            visible: page.model.about !== ""
            clickable: false
            icon: "tag"
            text: page.model.about
        }
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.wide ? (page.height - height) / 2 : words.y + words.height + Theme.gap * 5
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
        y: page.wide ? (page.height - height) / 2 : words.y + words.height + Theme.gap * 6
        width: page.half
        visible: !page.choosing
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
        visible: !page.choosing && !page.wide && !Theme.larger && page.home.offers.count > 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: page.margin
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
            rows: page.home.offers
            onChosen: (product, variant) => page.chosen(product, variant)
        }
    }
}

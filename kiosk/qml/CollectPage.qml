pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// An order to collect: how to begin, how it stands, what will be handed over, and "I’m here".
KioskPage {
    id: page

    required property CollectModel model
    signal checkedIn
    signal browsed
    signal begun
    signal typed(string text)

    readonly property bool asking: page.model.phase === "start"
    readonly property bool listed: page.model.items.count > 0
    readonly property bool low: Theme.lowControls && !page.wide
    readonly property real half: page.wide ? (page.width - 2 * page.margin - Theme.gap * 8) / 2 : page.width - 2 * page.margin

    primaryText: page.model.primaryWords
    primaryIcon: page.model.primaryIcon
    secondaryText: page.model.secondaryWords
    secondaryIcon: page.model.secondaryIcon
    onPrimaryActed: page.act(page.model.primary)
    onSecondaryActed: page.act(page.model.secondary)
    onVisibleChanged: page.arrive()
    onAskingChanged: page.arrive()
    Component.onCompleted: page.arrive()

    function act(does: string) {
        switch (does) {
        case "check_in":
            page.checkedIn();
            break;
        case "type":
            page.begun();
            break;
        default:
            page.browsed();
        }
    }
    function arrive() {
        entry.clear();
        if (page.visible && page.asking)
            entry.forceActiveFocus();
    }

    Column {
        id: words
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.wide && !page.asking && !page.listed ? Math.max(page.margin, (page.height - height) / 2) : page.margin
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
        Caption {
            width: parent.width
            visible: text !== ""
            text: [page.model.order, page.model.age].filter(part => part !== "").join(" · ")
        }
        TextEntry {
            id: entry
            visible: page.asking
            width: parent.width
            height: implicitHeight
            icon: "bag"
            placeholder: qsTr("Pickup code")
            maxLength: 16
            error: page.model.mistake
            onAccepted: page.typed(entry.text)
        }
    }
    PageScroller {
        id: list
        visible: page.listed
        anchors.left: parent.left
        anchors.right: page.wide ? words.left : parent.right
        anchors.rightMargin: page.wide ? Theme.gap * 4 : 0
        y: page.wide ? 0 : words.y + words.height + Theme.gap * 4
        height: Math.min(page.height - y, flickable.contentHeight)
        side: page.margin
        topSpace: page.wide ? page.margin : 0
        bottomSpace: Theme.gap * 2
        spacing: 0
        Heading {
            level: 2
            width: parent.width
            text: page.model.phase === "not_ready" ? qsTr("What you ordered") : qsTr("What you will get")
        }
        Repeater {
            model: page.model.items
            CollectItem {
                width: parent?.width ?? 0
            }
        }
    }
    Rectangle {
        visible: height > Theme.mm(46)
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: page.listed ? list.y + list.height + Theme.gap * 3 : page.wide ? page.margin : words.y + words.height + Theme.gap * 5
        width: page.half
        height: (page.asking && !page.wide ? keyboard.y : page.height) - y - page.margin
        radius: Theme.radius * 2
        color: page.model.calm ? Theme.warnSoft : Theme.accentSoft
        CallDrawing {
            anchors.fill: parent
            moving: page.visible && (page.asking || page.model.phase === "ready")
            icon: page.model.icon
        }
    }
    KeyboardPanel {
        id: keyboard
        visible: page.asking
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: page.wide ? page.half + page.margin : parent.width
        target: entry
        language: "en"
        doneText: qsTr("Look it up")
        onDone: page.typed(entry.text)
    }
}

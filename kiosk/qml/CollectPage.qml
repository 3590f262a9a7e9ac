pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// An order to collect: how to begin, how it stands, what will be handed over, "I’m here", and whose turn it is.
KioskPage {
    id: page

    required property CollectModel model
    signal asked
    signal browsed
    signal begun
    signal finished
    signal typed(string text)

    readonly property bool asking: page.model.phase === "start" || page.model.parking
    readonly property bool listed: page.model.items.count + page.model.later.count > 0
    readonly property bool low: Theme.lowControls && !page.wide
    readonly property real half: page.wide ? (page.width - 2 * page.margin - Theme.gap * 8) / 2 : page.width - 2 * page.margin

    primaryText: page.model.primaryWords
    primaryIcon: page.model.primaryIcon
    primaryBusy: page.model.busy
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
            page.model.arrive();
            break;
        case "park":
            page.model.park();
            break;
        case "parked":
            page.take(entry.text);
            break;
        case "unpark":
            page.model.unpark();
            break;
        case "ask":
            page.asked();
            break;
        case "type":
            page.begun();
            break;
        case "finish":
            page.finished();
            break;
        default:
            page.browsed();
        }
    }
    function take(text: string) {
        if (page.model.parking)
            page.model.parked(text);
        else
            page.typed(text);
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
        Banner {
            width: parent.width
            visible: page.model.unsaved !== ""
            kind: "bad"
            text: page.model.unsaved
        }
        TurnCard {
            width: parent.width
            visible: page.model.here && !page.model.parking && filled
            place: page.model.place
            wait: page.model.wait
            bay: page.model.bay
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
            icon: page.model.parking ? "pin" : "bag"
            placeholder: page.model.parking ? qsTr("Parking bay") : qsTr("Pickup code")
            maxLength: page.model.parking ? 8 : 16
            error: page.model.mistake
            onAccepted: page.take(entry.text)
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
            visible: page.model.items.count > 0
            text: qsTr("What you will get")
        }
        Repeater {
            model: page.model.items
            CollectItem {
                width: parent?.width ?? 0
            }
        }
        Heading {
            level: 2
            width: parent.width
            visible: page.model.later.count > 0
            topPadding: page.model.items.count > 0 ? Theme.gap * 3 : 0
            text: page.model.phase === "not_ready" && page.model.items.count === 0 ? qsTr("What you ordered") : page.model.phase === "short" || page.model.phase === "missing" ? qsTr("Still missing") : qsTr("Comes later")
        }
        Repeater {
            model: page.model.later
            CollectItem {
                width: parent?.width ?? 0
                faded: page.model.items.count > 0
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
            moving: page.visible && (page.asking || page.model.here || page.model.phase === "ready")
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
        doneText: page.model.parking ? qsTr("I’m here") : qsTr("Look it up")
    }
}

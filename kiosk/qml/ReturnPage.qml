pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Goods that come back: which order, which of it and why, what the rules say, and the code that the desk scans.
KioskPage {
    id: page

    required property ReturnModel model
    signal asked
    signal browsed
    signal begun
    signal finished
    signal typed(string text)

    readonly property string phase: page.model.phase
    readonly property bool asking: page.phase === "start" || page.phase === "proof"
    readonly property bool listed: page.phase === "lines" || page.phase === "decision"
    readonly property bool coded: page.phase === "code"
    readonly property real half: page.wide ? (page.width - 2 * page.margin - Theme.gap * 8) / 2 : page.width - 2 * page.margin

    primaryText: page.model.primaryWords
    primaryIcon: page.model.primaryIcon
    primaryBusy: page.model.busy
    secondaryText: page.model.secondaryWords
    secondaryIcon: page.model.secondaryIcon
    onPrimaryActed: page.act(page.model.primary)
    onSecondaryActed: page.act(page.model.secondary)
    onVisibleChanged: page.arrive()
    onPhaseChanged: {
        page.arrive();
        list.toTop();
    }
    Component.onCompleted: page.arrive()

    function act(does: string) {
        switch (does) {
        case "prove":
            page.take(entry.text);
            break;
        case "decide":
            page.model.decide();
            break;
        case "change":
            page.model.change();
            break;
        case "begin":
            page.model.get_code();
            break;
        case "done":
            page.finished();
            break;
        case "ask":
            page.asked();
            break;
        case "type":
            page.begun();
            break;
        default:
            page.browsed();
        }
    }
    function take(text: string) {
        if (page.phase === "proof")
            page.model.prove(text);
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
        y: page.wide && !page.asking && !page.listed && !page.coded ? Math.max(page.margin, (page.height - height) / 2) : page.margin
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
        Caption {
            width: parent.width
            visible: text !== ""
            text: [page.model.order, page.listed ? page.model.age : ""].filter(part => part !== "").join(" · ")
        }
        TextEntry {
            id: entry
            visible: page.asking
            width: parent.width
            height: implicitHeight
            icon: page.phase === "proof" ? "tag" : "bag"
            placeholder: page.phase === "proof" ? qsTr("What you paid in all") : qsTr("Order number")
            maxLength: page.phase === "proof" ? 14 : 20
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
        y: page.wide ? 0 : words.y + words.height + Theme.gap * 3
        height: page.height - y
        side: page.margin
        topSpace: page.wide ? page.margin : 0
        bottomSpace: Theme.gap * 3
        spacing: 0
        Repeater {
            model: page.model.goods
            ReturnGoods {
                width: parent?.width ?? 0
                reasons: page.model.reasons
                onMore: line => page.model.more(line)
                onFewer: line => page.model.fewer(line)
                onExplained: (line, reason) => page.model.explain(line, reason)
            }
        }
        Repeater {
            model: page.model.decided
            ReturnDecided {
                width: parent?.width ?? 0
            }
        }
        Item {
            visible: sum.visible
            width: parent?.width ?? 0
            height: Theme.gap * 3
        }
        ReturnMoney {
            id: sum
            width: parent?.width ?? 0
            visible: page.phase === "decision" && page.model.expected !== ""
            model: page.model
        }
    }
    Item {
        id: qr
        visible: page.coded
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: page.wide ? page.margin : words.y + words.height + Theme.gap * 4
        width: page.half
        height: page.wide ? page.height - 2 * page.margin : Math.min(page.half, Theme.mm(160), page.height - y - steps.height - Theme.gap * 7)
        ScanCode {
            anchors.centerIn: parent
            size: Math.min(parent.width, parent.height, Theme.mm(160))
            text: page.model.code
            label: qsTr("Your code for the service desk")
        }
    }
    PageScroller {
        visible: page.coded && page.wide
        anchors.right: parent.right
        width: page.half + 2 * side
        y: words.y + words.height
        height: page.height - y
        side: page.margin
        topSpace: Theme.gap * 2
        ReturnSteps {
            width: parent?.width ?? 0
            model: page.model
        }
    }
    ReturnSteps {
        id: steps
        visible: page.coded && !page.wide
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: qr.y + qr.height + Theme.gap * 3
        width: page.half
        model: page.model
    }
    Rectangle {
        visible: !page.listed && !page.coded && height > Theme.mm(46)
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: page.wide ? page.margin : words.y + words.height + Theme.gap * 5
        width: page.half
        height: (page.asking && !page.wide ? keyboard.y : page.height) - y - page.margin
        radius: Theme.radius * 2
        color: page.model.calm ? Theme.warnSoft : Theme.accentSoft
        CallDrawing {
            anchors.fill: parent
            moving: page.visible && page.asking
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
        symbolic: page.phase === "proof"
        doneText: qsTr("Look it up")
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Sell from anywhere: a kiosk's basket, or one that is scanned together here, becomes an order for a customer.
FocusScope {
    id: page

    required property Tablet tablet
    required property BasketDesk basket

    readonly property BasketWords words: BasketWords {}
    readonly property string phase: page.basket.phase
    readonly property bool lines: page.phase === "lines"
    readonly property bool over: page.phase === "sent"
    readonly property bool refused: page.over && (page.basket.orderState === "refused" || page.basket.orderState === "expired")
    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 230 : 150)
    readonly property bool parted: page.wide && page.lines
    readonly property real side: Theme.gap * 4
    property bool asking: false

    onPhaseChanged: {
        page.asking = false;
        flick.contentY = 0;
    }
    onVisibleChanged: page.asking = false

    SheetHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: page.side
        tablet: page.tablet
        title: page.over ? qsTr("Order for a customer") : qsTr("Basket")
        text: !page.lines ? "" : [qsTr("%n article(s)", "", page.basket.units), page.basket.takenOver ? qsTr("from a kiosk") : "", qsTr("scan to add more")].filter(part => part !== "").map(Bidi.part).join(" · ")
    }
    Flickable {
        id: flick
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.gap * 1.6
        anchors.left: parent.left
        width: page.parted ? Math.round(parent.width * 0.58) : parent.width
        visible: page.lines || page.over
        contentHeight: column.height + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        Column {
            id: column
            x: Theme.rtl && page.parted ? Theme.gap * 1.2 : page.side
            width: flick.width - page.side - (page.parted ? Theme.gap * 1.2 : page.side)
            spacing: Theme.gap * 1.6
            Banner {
                width: parent.width
                visible: page.basket.trouble !== ""
                kind: page.basket.trouble === "unsaved" || page.basket.trouble === "failed" ? "bad" : "warn"
                title: page.words.trouble(page.basket.trouble)
                text: page.words.troubleHelp(page.basket.trouble)
            }
            Banner {
                width: parent.width
                visible: page.lines && page.basket.missing > 0
                kind: "warn"
                icon: "scan"
                title: qsTr("%n more code(s) of this basket", "", page.basket.missing)
                text: qsTr("The kiosk shows them one after the other: scan them all.")
            }
            Banner {
                width: parent.width
                visible: page.lines && page.basket.unknown > 0
                kind: "warn"
                icon: "barcode"
                title: qsTr("%n article(s) of the kiosk’s basket are not known here", "", page.basket.unknown)
                text: qsTr("They are not in this basket. Ask the customer what it was, and scan it or look for it.")
            }
            Banner {
                width: parent.width
                visible: page.lines && page.basket.leftOut > 0
                kind: "warn"
                title: qsTr("%n line(s) did not fit in as wanted", "", page.basket.leftOut)
                text: qsTr("Compare with the kiosk, and order the rest as a second order.")
            }
            Banner {
                width: parent.width
                visible: page.lines && page.basket.repriced > 0
                kind: page.basket.dearer ? "warn" : "info"
                title: page.basket.dearer ? qsTr("Something costs more by now") : qsTr("Something costs less by now")
                text: qsTr("Tell the customer the new price.")
                actionText: qsTr("They agree")
                onActed: page.basket.agree()
            }
            Repeater {
                model: page.lines ? page.basket.lines : null
                BasketLine {
                    id: line
                    width: parent?.width ?? 0
                    words: page.words
                    onCounted: units => page.basket.set_units(line.id, units)
                    onRemoved: page.basket.remove(line.id)
                    onWaysAsked: page.basket.choose(line.id)
                    onSwapAsked: page.basket.swap(line.id)
                }
            }
            Banner {
                width: parent.width
                visible: page.lines && page.basket.undo !== ""
                kind: "info"
                icon: "restart"
                title: qsTr("%1 is out of the basket").arg(page.basket.undo)
                actionText: qsTr("Put it back")
                onActed: page.basket.put_back()
            }
            Loader {
                width: parent.width
                active: page.lines && !page.wide
                visible: active
                sourceComponent: BasketSide {
                    basket: page.basket
                    words: page.words
                    onCustomerAsked: page.asking = true
                }
            }
            BasketSent {
                width: parent.width
                visible: page.over
                basket: page.basket
                words: page.words
                wide: page.wide
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    Flickable {
        id: aside
        anchors.top: flick.top
        anchors.bottom: flick.bottom
        anchors.left: flick.right
        anchors.right: parent.right
        visible: page.parted
        contentHeight: beside.height + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        BasketSide {
            id: beside
            x: Theme.rtl ? page.side : Theme.gap * 1.2
            width: aside.width - page.side - Theme.gap * 1.2
            basket: page.basket
            words: page.words
            onCustomerAsked: page.asking = true
        }
        ScrollMark {
            flickable: aside
        }
    }
    StateView {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: page.phase === "empty"
        icon: "bag"
        title: page.basket.trouble !== "" ? page.words.trouble(page.basket.trouble) : qsTr("An empty basket")
        text: qsTr("Scan articles, or the code that the kiosk shows of a shopper’s basket. What is not here comes from another store or from the warehouse.")
    }
    StateView {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: page.phase === "failed"
        icon: "error"
        title: qsTr("This could not be looked up")
        text: qsTr("The tablet could not read its own records. Scan again; if it happens again, restart the tablet and tell a manager.")
        actionText: qsTr("Start again")
        onActed: page.basket.clear()
    }
    Column {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.side
        spacing: Theme.gap * 1.6
        visible: page.phase === "reading"
        Repeater {
            model: parent.visible ? 3 : 0
            Skeleton {
                width: parent?.width ?? 0
                height: Theme.mm(30)
            }
        }
    }
    RowLayout {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        anchors.bottomMargin: visible ? page.side * 0.7 : 0
        height: visible ? implicitHeight : 0
        spacing: Theme.gap * 1.6
        visible: page.lines || page.over
        AppButton {
            kind: "quiet"
            icon: "restart"
            text: page.over ? qsTr("Next customer") : qsTr("Empty it")
            visible: !page.over || page.refused
            onClicked: page.basket.clear()
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            Layout.maximumWidth: page.width * 0.6
            large: true
            busy: page.basket.saving
            icon: page.over ? (page.refused ? "back" : "check") : page.basket.short > 0 ? "truck" : page.basket.asks ? "person" : page.tablet.online ? "check" : "send"
            enabled: page.over || page.basket.short > 0 || page.basket.asks || page.basket.ready
            text: page.over ? (page.refused ? qsTr("Back to the basket") : qsTr("Next customer")) : page.basket.short > 0 ? qsTr("Choose another way") : page.basket.orders && page.basket.asks ? qsTr("Who is it for?") : page.tablet.online ? qsTr("Order · %1").arg(page.basket.total) : qsTr("Send order request · %1").arg(page.basket.total)
            onClicked: {
                if (page.refused)
                    page.basket.try_again();
                else if (page.over)
                    page.basket.clear();
                else if (page.basket.short > 0)
                    page.basket.choose(page.basket.short);
                else if (page.basket.asks)
                    page.asking = true;
                else
                    page.basket.order();
            }
        }
    }
    BasketWays {
        anchors.fill: parent
        visible: page.basket.choosing > 0
        basket: page.basket
        words: page.words
    }
    BasketSimilar {
        anchors.fill: parent
        visible: page.basket.swapping > 0
        basket: page.basket
    }
    Loader {
        anchors.fill: parent
        active: page.asking && page.lines
        sourceComponent: BasketCustomer {
            basket: page.basket
            words: page.words
            onClosed: page.asking = false
        }
    }
}

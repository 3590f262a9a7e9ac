pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// How the basket is got: whom it is for, where it goes, when it comes, how it is paid. Never a card's number.
KioskPage {
    id: page

    required property CheckoutModel model
    signal browsed

    readonly property string phase: page.model.phase
    readonly property bool asking: page.phase === "who"
    readonly property bool choosing: page.phase === "how"
    readonly property real half: (page.width - 2 * page.margin - Theme.gap * 8) / 2

    primaryText: page.phase === "empty" ? qsTr("Look around") : page.model.primaryWords
    primaryIcon: page.phase === "empty" ? "home" : page.asking ? "forward" : "check"
    primaryBusy: page.model.busy
    onPrimaryActed: {
        if (page.phase === "empty")
            page.browsed();
        else
            page.go();
    }
    onVisibleChanged: page.arrive()
    onAskingChanged: page.arrive()
    Component.onCompleted: page.arrive()

    function go() {
        page.model.act();
        if (page.asking)
            form.mend();
    }
    function arrive() {
        list.toTop();
        if (page.visible && page.asking)
            Qt.callLater(form.begin);
    }

    PageScroller {
        id: list
        visible: page.phase !== "empty"
        anchors.left: parent.left
        width: page.wide ? page.margin * 2 + page.half : parent.width
        anchors.top: parent.top
        anchors.bottom: page.asking && !page.wide ? keyboard.top : parent.bottom
        side: page.margin
        topSpace: page.wide ? page.margin * 0.6 : page.margin
        spacing: Theme.gap * 2
        Heading {
            level: page.asking && page.wide ? 1 : 0
            width: parent.width
            text: page.model.headline
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            soft: true
            text: page.model.text
        }
        Banner {
            width: parent.width
            visible: page.model.unsaved !== ""
            kind: "bad"
            text: page.model.unsaved
        }
        Banner {
            width: parent.width
            visible: page.model.agreeWords !== ""
            kind: "warn"
            text: page.model.agreeWords
        }
        GetItForm {
            id: form
            width: parent.width
            visible: page.asking
            model: page.model
            onReached: (y, height) => list.reveal(form.y + y, height)
            onFinished: page.go()
            onTargetChanged: keyboard.symbolic = form.digits
        }
        Caption {
            width: parent.width
            visible: page.asking && page.model.countries.count > 0
            strong: true
            text: qsTr("Country")
        }
        Flow {
            width: parent.width
            visible: page.asking && page.model.countries.count > 0
            spacing: Theme.gap
            Repeater {
                model: page.model.countries
                Chip {
                    required property string id
                    required property string name
                    required selected
                    text: name
                    onClicked: page.model.live_in(id)
                }
            }
        }
        Heading {
            level: 2
            width: parent.width
            visible: page.choosing && page.model.options.count > 0
            text: qsTr("Delivery")
        }
        Column {
            width: parent.width
            visible: page.choosing && page.model.options.count > 0
            spacing: Theme.gap
            Repeater {
                model: page.model.options
                GetItChoice {
                    width: parent?.width ?? 0
                    icon: "truck"
                    onClicked: page.model.deliver(id)
                }
            }
        }
        Heading {
            level: 2
            width: parent.width
            visible: page.choosing && page.model.pays.count > 0
            text: qsTr("Payment")
        }
        Column {
            width: parent.width
            visible: page.choosing && page.model.pays.count > 0
            spacing: Theme.gap
            Repeater {
                model: page.model.pays
                GetItChoice {
                    width: parent?.width ?? 0
                    icon: id === "phone" ? "phone" : "store"
                    onClicked: page.model.pay(id)
                }
            }
        }
        Column {
            width: parent.width
            visible: page.choosing && !page.wide
            Repeater {
                model: page.model.goods
                ConfirmPart {
                    width: parent?.width ?? 0
                }
            }
        }
        BasketTotals {
            width: parent.width
            visible: page.choosing && !page.wide
            sums: page.model.sums
            total: page.model.total
            tax: page.model.tax
        }
    }
    PageScroller {
        visible: page.choosing && page.wide
        anchors.left: list.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        side: page.margin
        topSpace: page.margin
        spacing: Theme.gap * 2
        BasketTotals {
            width: parent.width
            sums: page.model.sums
            total: page.model.total
            tax: page.model.tax
        }
        Column {
            width: parent.width
            Repeater {
                model: page.model.goods
                ConfirmPart {
                    width: parent?.width ?? 0
                }
            }
        }
    }
    EmptyState {
        visible: page.phase === "empty"
        anchors.centerIn: parent
        icon: "bag"
        title: qsTr("Your basket is empty")
        text: qsTr("Scan something from the shelf or look around: what is not here, we get for you.")
    }
    KeyboardPanel {
        id: keyboard
        visible: page.asking
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: page.wide ? page.width - list.width : parent.width
        target: form.target
        doneText: qsTr("Next")
    }
}

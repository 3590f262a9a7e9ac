pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// What the shopper wants: each line with its way and promise, and what all of it costs.
KioskPage {
    id: page

    required property BasketModel model
    signal browsed
    signal ordered
    signal asked
    // There is a shop for phones.
    property bool later: false
    signal kept

    readonly property bool filled: page.model.units > 0
    readonly property real aside: page.wide ? page.width * 0.34 : 0

    primaryText: !page.filled ? qsTr("Look around") : page.model.unpriced ? qsTr("Ask us for the price") : page.model.short > 0 ? qsTr("Another way") : page.model.orders ? qsTr("Continue") : qsTr("Take it to the till")
    primaryIcon: !page.filled ? "home" : page.model.unpriced ? "hand" : "forward"
    secondaryText: page.filled ? qsTr("Keep looking") : ""
    secondaryIcon: "search"
    onPrimaryActed: {
        if (!page.filled)
            page.browsed();
        else if (page.model.unpriced)
            page.asked();
        else if (page.model.short > 0)
            page.model.choose(page.model.short);
        else
            page.ordered();
    }
    onSecondaryActed: page.browsed()

    PageScroller {
        visible: page.filled
        anchors.left: parent.left
        anchors.right: page.wide ? side.left : parent.right
        anchors.top: parent.top
        anchors.bottom: undo.visible ? undo.top : parent.bottom
        side: page.margin
        topSpace: page.margin
        spacing: 0
        Heading {
            level: 0
            width: parent.width
            text: qsTr("Your basket")
        }
        Item {
            width: parent.width
            height: Theme.gap * 2
        }
        Banner {
            width: parent.width
            visible: page.model.changedWords !== ""
            kind: "warn"
            text: page.model.changedWords
        }
        Repeater {
            model: page.model.lines
            BasketItem {
                width: parent?.width ?? 0
                onMore: page.model.more(id)
                onFewer: page.model.fewer(id)
                onRemoved: page.model.remove(id)
                onWaysAsked: page.model.choose(id)
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            topPadding: Theme.gap
            Chip {
                icon: "people"
                text: qsTr("Go on with our team")
                onClicked: page.model.continued.begin()
            }
            Chip {
                visible: page.later
                icon: "qr-phone"
                text: qsTr("Save to my phone")
                onClicked: page.kept()
            }
        }
        Item {
            width: parent.width
            visible: !page.wide
            height: Theme.gap * 3
        }
        BasketTotals {
            width: parent.width
            visible: !page.wide && page.filled
            sums: page.model.sums
            total: page.model.total
            tax: page.model.tax
            saved: page.model.saved
        }
    }
    Item {
        id: side
        visible: page.wide && page.filled
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        anchors.top: parent.top
        anchors.topMargin: page.margin
        width: page.aside
        height: total.height
        BasketTotals {
            id: total
            width: parent.width
            sums: page.model.sums
            total: page.model.total
            tax: page.model.tax
            saved: page.model.saved
        }
    }
    EmptyState {
        visible: !page.filled
        anchors.centerIn: parent
        icon: "bag"
        title: qsTr("Your basket is empty")
        text: qsTr("Scan something from the shelf or look around: what is not here, we get for you.")
    }
    Rectangle {
        id: undo
        visible: page.model.undo !== ""
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 2
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 2 * page.margin
        height: Math.max(Theme.target, gone.height + Theme.gap * 2)
        radius: Theme.radius * 1.6
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.edge
        Accessible.role: Accessible.AlertMessage
        Accessible.name: page.model.undo
        BodyText {
            id: gone
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 2
            anchors.right: back.left
            anchors.rightMargin: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            text: page.model.undo
            Accessible.ignored: true
        }
        AppButton {
            id: back
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            kind: "quiet"
            compact: true
            icon: "restart"
            text: qsTr("Put it back")
            onClicked: page.model.put_back()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The account of somebody who has shown who they are: their card, and doors that name nothing before they are opened.
Item {
    id: view

    required property MemberModel member
    required property AccountModel account
    required property bool wide
    required property real margin
    signal collected(string order)
    signal returned(string order)
    signal basketAsked
    signal chosen(string product, string variant)

    readonly property bool open: view.account.part !== ""

    // Another part begins at its top.
    Connections {
        target: view.account
        function onPartChanged() {
            first.toTop();
            second.toTop();
        }
    }

    PageScroller {
        id: first
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: view.wide ? Math.round(view.width * 0.45) : view.width
        side: view.margin
        topSpace: view.margin
        spacing: Theme.gap * 4

        Heading {
            level: 0
            width: parent.width
            visible: view.wide || !view.open
            text: view.member.greeting
        }
        MemberCard {
            width: parent.width
            visible: (view.account.phase === "ready" || view.member.points !== "") && (view.wide || !view.open)
            member: view.member
            shape: view.wide ? 0.5 : 0.3
        }
        Banner {
            width: parent.width
            visible: view.account.note !== "" && (view.wide || !view.open || view.account.part === "orders")
            kind: "offline"
            text: view.account.note
        }
        Loader {
            width: parent.width
            active: !view.wide
            visible: active
            sourceComponent: parts
        }
    }
    Rectangle {
        visible: view.wide
        anchors.left: first.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        color: Theme.surface
        PageScroller {
            id: second
            anchors.fill: parent
            ground: Theme.surface
            side: view.margin
            topSpace: view.margin
            Loader {
                width: parent.width
                active: view.wide
                visible: active
                sourceComponent: parts
            }
        }
    }
    Component {
        id: parts
        AccountParts {
            account: view.account
            columns: Theme.larger ? 2 : 3
            onCollected: order => view.collected(order)
            onReturned: order => view.returned(order)
            onBasketAsked: view.basketAsked()
            onChosen: (product, variant) => view.chosen(product, variant)
        }
    }
}

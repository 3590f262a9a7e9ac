pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The doors of an account, or what is behind the one that is open.
Column {
    id: parts

    required property AccountModel account
    required property int columns
    signal collected(string order)
    signal returned(string order)
    signal basketAsked
    signal chosen(string product, string variant)

    readonly property string part: parts.account.part
    readonly property bool listing: ["wishes", "viewed", "basket", "offers", "suggestions"].includes(parts.part)

    spacing: Theme.gap * 3

    // While central is asked: the shape of what comes.
    Repeater {
        model: parts.account.phase === "asking" ? 5 : 0
        Skeleton {
            width: parts.width
            height: Theme.target
        }
    }
    Column {
        width: parent.width
        visible: parts.account.phase === "ready" && parts.part === ""
        Repeater {
            model: parts.account.doors
            AccountDoor {
                width: parts.width
                onOpened: part => parts.account.open(part)
            }
        }
    }
    Heading {
        level: 1
        width: parent.width
        visible: parts.part !== ""
        text: parts.account.title
    }
    Banner {
        width: parent.width
        visible: parts.account.told !== ""
        kind: parts.account.good ? "good" : "warn"
        text: parts.account.told
        actionText: parts.account.good && parts.account.taken ? qsTr("To the basket") : ""
        onActed: parts.basketAsked()
    }
    Item {
        width: parent.width
        height: nothing.height + Theme.gap * 10
        visible: parts.part !== "" && parts.account.empty !== ""
        EmptyState {
            id: nothing
            anchors.centerIn: parent
            icon: parts.account.icon
            title: qsTr("Nothing here yet")
            text: parts.account.empty
        }
    }
    Column {
        width: parent.width
        visible: parts.part === "orders"
        spacing: Theme.gap * 1.5
        Repeater {
            model: parts.account.orders
            AccountOrder {
                width: parts.width
                unfolded: parts.account.openOrder === id
                onTapped: parts.account.unfold(id)
                onCollected: parts.collected(id)
                onReturned: parts.returned(id)
                onOrderedAgain: parts.account.order_again(id)
            }
        }
    }
    BodyText {
        width: parent.width
        visible: parts.part === "basket" && text !== ""
        soft: true
        text: parts.account.basketText
    }
    Heading {
        level: 2
        width: parent.width
        visible: parts.part === "suggestions" && text !== ""
        text: parts.account.why
    }
    TileGrid {
        width: parent.width
        visible: parts.listing
        tiles: parts.account.tiles
        columns: parts.columns
        onChosen: (product, variant) => parts.chosen(product, variant)
    }
    Heading {
        level: 2
        width: parent.width
        visible: parts.part === "suggestions" && text !== ""
        text: parts.account.moreWhy
    }
    TileGrid {
        width: parent.width
        visible: parts.part === "suggestions" && parts.account.more.count > 0
        tiles: parts.account.more
        columns: parts.columns
        onChosen: (product, variant) => parts.chosen(product, variant)
    }
    Column {
        width: parent.width
        visible: parts.part === "consents"
        Repeater {
            model: parts.account.consents
            AccountConsent {
                width: parts.width
                onTurned: given => parts.account.agree(id, given)
            }
        }
    }
    BodyText {
        width: parent.width
        visible: parts.part === "consents"
        soft: true
        text: qsTr("All else that we keep about you is in our app, where you can also have it deleted. This screen forgets you as soon as you sign out.")
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Show your card; and once it is shown, what this screen may say of it.
KioskPage {
    id: page

    required property MemberModel model
    required property AccountModel account
    signal browsed
    signal signedOut
    signal collected(string order)
    signal returned(string order)
    signal basketAsked
    signal chosen(string product, string variant)

    readonly property bool known: page.model.known
    // Somebody has shown more than a card: what there is of their account, or is on its way.
    readonly property bool mine: page.known && page.account.phase !== "" && page.account.phase !== "failed"
    readonly property bool bringing: page.account.part === "basket" && page.account.basketText !== ""
    readonly property real half: page.wide ? (page.width - 2 * page.margin - Theme.gap * 8) / 2 : page.width - 2 * page.margin

    primaryText: page.bringing ? (page.account.taken ? qsTr("To the basket") : qsTr("Go on with it here")) : page.known ? qsTr("Keep browsing") : ""
    primaryIcon: page.bringing ? "bag" : "search"
    secondaryText: page.account.phase === "away" ? qsTr("Try again") : page.known && !page.mine ? qsTr("Sign out") : ""
    secondaryIcon: page.account.phase === "away" ? "refresh" : "sign-out"
    onPrimaryActed: {
        if (!page.bringing)
            page.browsed();
        else if (page.account.taken)
            page.basketAsked();
        else
            page.account.continue_basket();
    }
    onSecondaryActed: page.account.phase === "away" ? page.account.again() : page.signedOut()

    Loader {
        anchors.fill: parent
        active: page.mine
        sourceComponent: AccountView {
            member: page.model
            account: page.account
            wide: page.wide
            margin: page.margin
            onCollected: order => page.collected(order)
            onReturned: order => page.returned(order)
            onBasketAsked: page.basketAsked()
            onChosen: (product, variant) => page.chosen(product, variant)
        }
    }

    Column {
        id: words
        visible: !page.mine
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.wide ? Math.max(page.margin, (page.height - height) / 2) : page.margin
        width: page.half
        spacing: Theme.gap * 2
        Heading {
            level: 0
            width: parent.width
            text: page.known ? page.model.greeting : qsTr("Show your\nmember card")
        }
        BodyText {
            width: parent.width
            soft: true
            text: page.known ? page.model.text : qsTr("Hold the code in our app, or on your plastic card, under the scanner. You stay where you are.")
        }
    }
    MemberCard {
        id: card
        visible: page.known && !page.mine
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: page.wide ? (page.height - height) / 2 : words.y + words.height + (page.height - words.y - words.height - height) / 2
        width: page.half
        member: page.model
    }
    Rectangle {
        visible: !page.known
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: page.wide ? page.margin : words.y + words.height + Theme.gap * 5
        width: page.half
        height: page.height - y - page.margin
        radius: Theme.radius * 2
        color: Theme.accentSoft
        CallDrawing {
            anchors.fill: parent
            moving: page.visible && !page.known
            icon: "qr-phone"
        }
    }
}

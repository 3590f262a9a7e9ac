import QtQuick
import kiosk.qml
import shell.qml

// Show your card; and once it is shown, what this screen may say of it.
KioskPage {
    id: page

    required property MemberModel model
    signal browsed
    signal signedOut

    readonly property bool known: page.model.known
    readonly property real half: page.wide ? (page.width - 2 * page.margin - Theme.gap * 8) / 2 : page.width - 2 * page.margin

    primaryText: page.known ? qsTr("Keep browsing") : ""
    primaryIcon: "search"
    secondaryText: page.known ? qsTr("Sign out") : ""
    secondaryIcon: "sign-out"
    onPrimaryActed: page.browsed()
    onSecondaryActed: page.signedOut()

    Column {
        id: words
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
        visible: page.known
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

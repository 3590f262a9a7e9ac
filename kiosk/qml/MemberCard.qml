import QtQuick
import kiosk.qml
import shell.qml

// The member's card as one holds it: whose shop, which tier, how many points and how current they are.
Rectangle {
    id: card

    required property MemberModel member
    // How high it is for its width.
    property real shape: 0.56

    readonly property real pad: Theme.gap * 4
    readonly property bool counted: card.member.points !== ""

    radius: Theme.radius * 3
    color: Theme.accent
    implicitHeight: Math.max(width * card.shape, shop.height + figures.height + 3 * card.pad)

    Wordmark {
        id: shop
        x: Theme.rtl ? parent.width - width - card.pad : card.pad
        y: card.pad
        size: Theme.title
        color: Theme.onAccent
    }
    Text {
        anchors.verticalCenter: shop.verticalCenter
        x: Theme.rtl ? card.pad : parent.width - width - card.pad
        text: card.member.tier
        color: Theme.onAccent
        font.family: Theme.textFont
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Column {
        id: figures
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: card.pad
        spacing: Theme.gap * 0.6
        Row {
            visible: card.member.masked
            spacing: Theme.gap * 1.4
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "lock"
                size: Theme.title
                color: Theme.onAccent
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: "• • •"
                color: Theme.onAccent
                font.family: Theme.textFont
                font.pixelSize: Theme.hero
                textFormat: Text.PlainText
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Points are hidden")
            }
        }
        Text {
            width: parent.width
            visible: card.counted
            text: card.member.points
            color: Theme.onAccent
            font.family: Theme.displayFont
            font.pixelSize: Theme.hero
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.heading
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        BodyText {
            width: parent.width
            text: card.member.age === "" ? card.member.card : qsTr("%1 · %2").arg(card.member.age).arg(card.member.card)
            color: Theme.onAccent
        }
    }
}

import QtQuick
import shell.qml

// A product to open: picture, name, price, and how many are here.
Pressable {
    id: card

    required property string title
    required property string detail
    required property string picture
    required property string price
    required property string was
    required property string here
    required property string level

    readonly property color strong: ({
            "good": Theme.good,
            "some": Theme.good,
            "low": Theme.warn
        })[card.level] ?? Theme.inkSoft
    readonly property string hereWords: card.here === "" ? qsTr("stock unknown") : qsTr("%1 here").arg(card.here)

    label: card.title
    ringRadius: Theme.radius * 1.6
    implicitHeight: Math.max(Theme.mm(19), Theme.body * 4.2)
    Accessible.description: [card.detail, card.price, card.hereWords].join(", ")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.ink
        opacity: card.pressed ? 0.07 : 0
    }
    ProductPicture {
        id: photo
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: card.height - 2 * Theme.gap
        height: width
        picture: card.picture
    }
    Column {
        anchors.left: photo.right
        anchors.leftMargin: Theme.gap * 1.6
        anchors.right: end.left
        anchors.rightMargin: Theme.gap * 1.2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.2
        BodyText {
            width: parent.width
            text: card.title
            strong: true
            lineHeight: 1.1
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            text: card.detail
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Column {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 1.6
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(cost.implicitWidth, stock.implicitWidth)
        spacing: Theme.gap * 0.2
        BodyText {
            id: cost
            width: parent.width
            text: card.price === "" ? qsTr("no price") : card.price
            color: card.was !== "" ? Theme.offer : Theme.ink
            strong: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        Caption {
            id: stock
            width: parent.width
            text: card.hereWords
            color: card.strong
            strong: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}

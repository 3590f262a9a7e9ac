import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One line of a basket: what it is and costs, how many, and how it is to be had.
Rectangle {
    id: card

    required property int id
    required property string title
    required property string about
    required property string picture
    required property int quantity
    required property bool full
    required property string price
    required property string was
    required property string sum
    required property string way
    required property string place
    required property string when
    required property string level
    required property int there
    required property bool asks
    required property string age
    required property string before
    required property bool dearer
    property BasketWords words
    signal counted(int units)
    signal removed
    signal waysAsked
    signal swapAsked

    readonly property bool tight: card.width < Theme.mm(Theme.larger ? 150 : 84)
    readonly property color strong: ({
            "good": Theme.good,
            "low": Theme.warn,
            "out": Theme.bad
        })[card.level] ?? Theme.inkSoft

    implicitHeight: column.implicitHeight + Theme.gap * 3.2
    radius: Theme.radius * 1.6
    color: Theme.surface
    border.width: card.level === "out" ? Math.max(2, Theme.hairline * 2) : Theme.hairline
    border.color: card.level === "out" ? Theme.bad : Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: [card.title, card.about, card.words.way(card.way, card.place)].filter(part => part !== "").join(", ")

    Column {
        id: column
        x: Theme.gap * 1.6
        y: Theme.gap * 1.6
        width: parent.width - Theme.gap * 3.2
        spacing: Theme.gap * 1.2
        RowLayout {
            width: parent.width
            spacing: Theme.gap * 1.6
            ProductPicture {
                Layout.preferredWidth: Theme.mm(15)
                Layout.preferredHeight: Layout.preferredWidth
                Layout.alignment: Qt.AlignTop
                picture: card.picture
                fallbackIcon: "box"
                crop: true
            }
            Column {
                Layout.fillWidth: true
                spacing: Theme.gap * 0.3
                BodyText {
                    width: parent.width
                    strong: true
                    text: card.title
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
                Caption {
                    width: parent.width
                    text: [card.about, card.price !== "" ? (card.quantity > 1 ? qsTr("%1 each").arg(card.price) : "") : qsTr("nobody knows its price")].filter(part => part !== "").map(Bidi.part).join(" · ")
                }
                Caption {
                    width: parent.width
                    visible: card.before !== ""
                    color: card.dearer ? Theme.warn : Theme.good
                    strong: true
                    text: card.dearer ? qsTr("costs more now, it was %1").arg(card.before) : qsTr("costs less now, it was %1").arg(card.before)
                }
            }
            Column {
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 0.3
                Heading {
                    anchors.right: parent.right
                    level: 2
                    wrapMode: Text.NoWrap
                    color: card.was !== "" ? Theme.offer : Theme.ink
                    text: card.sum
                }
                Caption {
                    anchors.right: parent.right
                    visible: card.was !== ""
                    wrapMode: Text.NoWrap
                    text: qsTr("instead of %1").arg(card.was)
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                icon: "trash"
                label: qsTr("Take %1 out").arg(card.title)
                color: Theme.inkSoft
                onClicked: card.removed()
            }
        }
        GridLayout {
            width: parent.width
            columns: card.tight ? 1 : 2
            columnSpacing: Theme.gap * 1.6
            rowSpacing: Theme.gap * 1.2
            RowLayout {
                Layout.fillWidth: card.tight
                spacing: Theme.gap * 0.6
                IconButton {
                    filled: true
                    icon: "minus"
                    label: qsTr("One less")
                    enabled: card.quantity > 1
                    onClicked: card.counted(card.quantity - 1)
                }
                Heading {
                    Layout.preferredWidth: Theme.mm(Theme.larger ? 16 : 9)
                    level: 2
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    text: card.quantity
                }
                IconButton {
                    filled: true
                    icon: "plus"
                    label: qsTr("One more")
                    enabled: !card.full
                    onClicked: card.counted(card.quantity + 1)
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            Pressable {
                id: how
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.target, promise.height + Theme.gap * 1.6)
                ringRadius: Theme.radius
                label: card.words.way(card.way, card.place)
                Accessible.description: told.text
                onClicked: card.waysAsked()
                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius
                    color: how.pressed ? Theme.line : Theme.sunken
                }
                Icon {
                    id: sign
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap * 1.2
                    anchors.verticalCenter: parent.verticalCenter
                    name: card.words.icon(card.way)
                    size: Theme.body * 1.5
                    color: card.level === "out" ? Theme.bad : Theme.accent
                }
                Column {
                    id: promise
                    anchors.left: sign.right
                    anchors.leftMargin: Theme.gap * 1.2
                    anchors.right: open.left
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    BodyText {
                        width: parent.width
                        strong: true
                        text: card.words.way(card.way, card.place)
                        Accessible.ignored: true
                    }
                    Caption {
                        id: told
                        width: parent.width
                        visible: text !== ""
                        color: card.strong
                        strong: card.level === "out"
                        text: [card.words.promise(card.way, card.level, card.there, card.asks, card.when), card.age].filter(part => part !== "").map(Bidi.part).join(" · ")
                        Accessible.ignored: true
                    }
                }
                Icon {
                    id: open
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    name: "chevron-right"
                    size: Theme.body * 1.2
                    color: Theme.inkSoft
                }
            }
        }
        AppButton {
            visible: card.level === "out" || card.asks
            kind: "secondary"
            compact: true
            icon: "refresh"
            text: qsTr("Something similar")
            onClicked: card.swapAsked()
        }
    }
}

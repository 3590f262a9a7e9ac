pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One line of the basket: what it is, what it costs and why, how many, and how it is to be got.
Item {
    id: item

    required property int id
    required property string title
    required property string about
    required property string picture
    required property int quantity
    required property bool full
    required property string price
    required property string was
    required property string reason
    required property string sum
    required property string wayIcon
    required property string wayName
    required property string wayWords
    required property string wayAge
    required property string level
    required property string note
    signal more
    signal fewer
    signal removed
    signal waysAsked

    readonly property bool narrow: Theme.larger || item.width < Theme.mm(170)
    readonly property bool lowered: item.was !== ""

    implicitHeight: column.height + Theme.gap * 4
    Accessible.role: Accessible.ListItem
    Accessible.name: [item.title, item.about].filter(part => part !== "").join(", ")
    Accessible.description: [item.price, item.reason, item.sum].filter(part => part !== "").join(", ")

    Column {
        id: column
        width: parent.width
        y: Theme.gap * 2
        spacing: Theme.gap * 1.4
        Item {
            width: parent.width
            height: Math.max(photo.height, words.height)
            ProductPicture {
                id: photo
                anchors.left: parent.left
                width: Theme.mm(item.narrow ? 30 : 38)
                height: width
                picture: item.picture
                fallbackIcon: "box"
                crop: true
            }
            Column {
                id: words
                anchors.left: photo.right
                anchors.leftMargin: Theme.gap * 2
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap * 0.5
                Item {
                    width: parent.width
                    height: item.narrow ? name.height + costs.height + Theme.gap * 0.5 : Math.max(name.height, costs.height)
                    Heading {
                        id: name
                        anchors.left: parent.left
                        width: item.narrow ? parent.width : Math.max(0, parent.width - costs.implicitWidth - Theme.gap * 2)
                        level: 2
                        text: item.title
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Heading {
                        id: costs
                        x: item.narrow === Theme.rtl ? parent.width - width : 0
                        y: item.narrow ? name.height + Theme.gap * 0.5 : 0
                        level: 2
                        wrapMode: Text.NoWrap
                        color: item.lowered || item.reason !== "" ? Theme.offer : Theme.ink
                        text: item.sum !== "" ? item.sum : item.price
                        Accessible.ignored: true
                    }
                }
                Caption {
                    width: parent.width
                    visible: text !== ""
                    text: [item.about, item.quantity > 1 && item.sum !== "" ? qsTr("%1 each").arg(item.price) : "", item.lowered ? qsTr("before %1").arg(item.was) : ""].filter(part => part !== "").join(" · ")
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    visible: text !== ""
                    strong: true
                    color: Theme.offer
                    text: item.reason
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    visible: text !== ""
                    strong: true
                    color: Theme.warn
                    text: item.note
                }
            }
        }
        Item {
            width: parent.width
            height: item.narrow ? way.height + Theme.gap * 1.2 + Math.max(count.height, gone.height) : Math.max(way.height, count.height)
            BasketWay {
                id: way
                anchors.left: parent.left
                width: item.narrow ? parent.width : parent.width - count.width - Theme.gap * 2
                plain: true
                icon: item.wayIcon
                name: item.wayName
                words: item.wayWords
                age: item.wayAge
                level: item.level
                subject: item.title
                onClicked: item.waysAsked()
            }
            AppButton {
                id: gone
                visible: item.narrow
                anchors.left: parent.left
                y: way.height + Theme.gap * 1.2
                kind: "quiet"
                compact: true
                icon: "trash"
                text: qsTr("Remove")
                Accessible.name: qsTr("Remove %1").arg(item.title)
                onClicked: item.removed()
            }
            BasketStepper {
                id: count
                anchors.right: parent.right
                y: item.narrow ? way.height + Theme.gap * 1.2 : (way.height - height) / 2
                quantity: item.quantity
                full: item.full
                removes: !item.narrow
                least: item.narrow && item.quantity === 1
                subject: item.title
                onMore: item.more()
                onFewer: item.fewer()
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One order: how it stands, what is in it, and what can be done with it here once it was tapped.
Card {
    id: order

    required property string id
    required property string title
    required property string status
    required property string detail
    required property string level
    required property string icon
    required property string total
    required property string placed
    required property string lines
    required property string picture
    required property string money
    required property bool collects
    required property bool returns
    required property bool again
    property bool unfolded: false
    signal tapped
    signal collected
    signal returned
    signal orderedAgain

    readonly property color strong: ({
            "good": Theme.good,
            "some": Theme.accent,
            "low": Theme.warn
        })[order.level] ?? Theme.inkSoft

    padding: Theme.gap * 2
    color: Theme.surface

    Column {
        width: order.width - 2 * order.padding
        spacing: Theme.gap * 1.6
        Item {
            width: parent.width
            height: Math.max(photo.height, words.height)
            ProductPicture {
                id: photo
                anchors.left: parent.left
                width: Theme.mm(30)
                height: width
                crop: true
                picture: order.picture
                fallbackIcon: order.icon
            }
            Column {
                id: words
                anchors.left: photo.right
                anchors.leftMargin: Theme.gap * 2
                anchors.right: more.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap * 0.4
                Row {
                    width: parent.width
                    spacing: Theme.gap * 0.8
                    Icon {
                        id: sign
                        size: Theme.body
                        name: order.icon
                        color: order.strong
                        y: Theme.body * 0.15
                    }
                    BodyText {
                        width: parent.width - sign.width - parent.spacing
                        strong: true
                        color: order.strong
                        text: order.status
                        Accessible.ignored: true
                    }
                }
                BodyText {
                    width: parent.width
                    strong: true
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: order.title
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    visible: text !== ""
                    text: order.detail
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    text: [order.placed, order.total].join("  ·  ")
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    visible: text !== ""
                    strong: true
                    text: order.money
                    Accessible.ignored: true
                }
            }
            Icon {
                id: more
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.body * 1.1
                name: order.unfolded ? "chevron-up" : "chevron-down"
                color: Theme.inkFaint
            }
            Pressable {
                anchors.fill: parent
                label: qsTr("%1, %2").arg(order.title).arg(order.status)
                Accessible.description: [order.detail, order.placed, order.total, order.money].filter(part => part !== "").join(", ")
                Accessible.checkable: true
                Accessible.checked: order.unfolded
                ringRadius: Theme.radius
                onClicked: order.tapped()
            }
        }
        Column {
            width: parent.width
            visible: order.unfolded
            spacing: Theme.gap * 1.6
            Divider {
                width: parent.width
            }
            BodyText {
                width: parent.width
                text: order.lines
            }
            Caption {
                width: parent.width
                text: qsTr("Order %1").arg(order.id)
            }
            Flow {
                width: parent.width
                spacing: Theme.gap * 1.5
                AppButton {
                    visible: order.collects
                    icon: "bag"
                    text: qsTr("Collect it now")
                    onClicked: order.collected()
                }
                AppButton {
                    visible: order.again
                    kind: "secondary"
                    icon: "restart"
                    text: qsTr("Order again")
                    onClicked: order.orderedAgain()
                }
                AppButton {
                    visible: order.returns
                    kind: "secondary"
                    icon: "return"
                    text: qsTr("Return something")
                    onClicked: order.returned()
                }
            }
        }
    }
}

import QtQuick
import kiosk.qml
import shell.qml

// Is it here, and where: the words large, the way on the plan of the store.
Card {
    id: card

    required property ProductModel model
    property var plan: null
    signal opened

    readonly property bool mapped: card.plan !== null && card.model.aisle !== "" && card.model.hereLevel !== "out"
    readonly property bool beside: card.mapped && card.width > Theme.mm(200) && !Theme.larger
    readonly property color strong: ({
            "good": Theme.good,
            "some": Theme.good,
            "low": Theme.warn
        })[card.model.hereLevel] ?? Theme.inkSoft

    padding: Theme.gap * 3
    implicitHeight: inner.height + 2 * padding

    Item {
        id: inner
        width: card.width - 2 * card.padding
        height: card.beside ? Math.max(words.height, map.height) : words.height + (card.mapped ? map.height + Theme.gap * 3 : 0)

        Column {
            id: words
            anchors.left: parent.left
            width: card.beside ? parent.width * 0.46 : parent.width
            spacing: Theme.gap * 1.4
            Row {
                spacing: Theme.gap
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.body * 1.3
                    name: card.model.hereLevel === "unknown" ? "help" : card.model.hereLevel === "out" ? "close" : "check-circle"
                    color: card.strong
                }
                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    strong: true
                    color: card.strong
                    text: qsTr("In this store")
                }
            }
            Heading {
                level: 1
                width: parent.width
                text: card.model.herePlace !== "" && card.model.hereLevel !== "out" ? card.model.herePlace : card.model.hereWords
            }
            BodyText {
                width: parent.width
                strong: true
                visible: card.model.herePlace !== "" && card.model.hereLevel !== "out"
                color: card.strong
                text: card.model.hereWords
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                soft: true
                text: card.model.hereNote
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: card.model.hereAge
            }
        }
        StorePlan {
            id: map
            anchors.right: parent.right
            y: card.beside ? 0 : words.height + Theme.gap * 3
            visible: card.mapped
            width: card.beside ? parent.width * 0.5 : parent.width
            plan: card.plan
            aisle: card.model.aisle
            bay: card.model.bay
            Pressable {
                anchors.fill: parent
                label: qsTr("Enlarge the plan")
                onClicked: card.opened()
            }
        }
    }
}

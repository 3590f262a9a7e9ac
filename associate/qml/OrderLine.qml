pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// One line of an order: the picture, where it lies, and how many of it are in which state.
Item {
    id: line

    required property string title
    required property string detail
    required property string picture
    required property string spot
    required property int quantity
    required property int open
    required property int picking
    required property int picked
    required property int staged
    required property int handed_over
    required property int returned
    required property int short
    required property int cancelled
    required property int expired

    readonly property FloorWords words: FloorWords {}
    readonly property var units: [
        {
            "state": "staged",
            "n": line.staged
        },
        {
            "state": "picked",
            "n": line.picked
        },
        {
            "state": "picking",
            "n": line.picking
        },
        {
            "state": "open",
            "n": line.open
        },
        {
            "state": "handed_over",
            "n": line.handed_over
        },
        {
            "state": "returned",
            "n": line.returned
        },
        {
            "state": "short",
            "n": line.short
        },
        {
            "state": "cancelled",
            "n": line.cancelled
        },
        {
            "state": "expired",
            "n": line.expired
        }
    ].filter(one => one.n > 0)

    implicitHeight: Math.max(photo.height, words_.height) + Theme.gap * 2
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2 times").arg(line.title).arg(line.quantity)
    Accessible.description: line.units.map(one => line.words.units(one.state, one.n)).join(", ")

    ProductPicture {
        id: photo
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(Theme.larger ? 20 : 17)
        height: width
        picture: line.picture
        fallbackIcon: "box"
        crop: true
    }
    Column {
        id: words_
        anchors.left: photo.right
        anchors.leftMargin: Theme.gap * 1.8
        anchors.right: count.left
        anchors.rightMargin: Theme.gap * 1.6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.6
        BodyText {
            width: parent.width
            text: line.title
            strong: true
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: [line.detail, line.spot !== "" ? qsTr("bay %1").arg(Bidi.code(line.spot)) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap * 0.8
            Repeater {
                model: line.units
                Chip {
                    required property var modelData
                    clickable: false
                    kind: line.words.unitsKind(modelData["state"])
                    text: line.words.units(modelData["state"], modelData["n"])
                }
            }
        }
    }
    Heading {
        id: count
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        level: 2
        wrapMode: Text.NoWrap
        color: line.quantity > 1 ? Theme.accent : Theme.inkSoft
        text: line.quantity + " ×"
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One place and what it has. `words` come from the promise rule, `age` from shell.words; unknown is a word, never 0.
Item {
    id: stock

    property string icon: "store"
    property string place
    property string detail
    property string words
    property string age
    property string level: "unknown"
    property bool clickable: false
    property bool divided: true
    signal clicked

    readonly property color strong: ({
            "good": Theme.good,
            "some": Theme.good,
            "low": Theme.warn,
            "out": Theme.inkSoft
        })[stock.level] ?? Theme.inkSoft
    readonly property bool narrow: stock.width < Theme.mm(Theme.kiosk ? 120 : 70) || Theme.larger

    implicitWidth: Theme.mm(Theme.kiosk ? 180 : 100)
    implicitHeight: Math.max(Theme.targetSmall, column.height + Theme.gap * 1.8)
    Accessible.role: stock.clickable ? Accessible.Button : Accessible.ListItem
    Accessible.name: [stock.place, stock.detail, stock.words, stock.age].filter(part => part !== "").join(", ")

    // Measured apart: a Text's own wish changes with the width that it is given.
    Text {
        id: amountLine
        font: amount.font
        text: stock.words
        visible: false
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Text {
        id: sinceLine
        font: since.font
        text: stock.age
        visible: false
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
        visible: stock.divided
    }
    Rectangle {
        id: disc
        anchors.left: parent.left
        y: stock.narrow ? Theme.gap : (stock.height - height) / 2
        width: Theme.targetSmall * 0.7
        height: width
        radius: width / 2
        color: stock.level === "good" || stock.level === "some" ? Theme.goodSoft : stock.level === "low" ? Theme.warnSoft : Theme.sunken
        Icon {
            anchors.centerIn: parent
            size: parent.width * 0.56
            name: stock.icon
            color: stock.strong
        }
    }
    Item {
        id: column
        anchors.left: disc.right
        anchors.leftMargin: Theme.gap * 1.2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: stock.narrow ? where.height + what.height + Theme.gap * 0.4 : Math.max(where.height, what.height)
        Column {
            id: where
            anchors.left: parent.left
            width: stock.narrow ? parent.width : Math.max(parent.width * 0.42, parent.width - what.width - Theme.gap * 2)
            y: stock.narrow ? 0 : (parent.height - height) / 2
            BodyText {
                width: parent.width
                text: stock.place
                strong: true
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: stock.detail
                Accessible.ignored: true
            }
        }
        Column {
            id: what
            anchors.right: stock.narrow ? undefined : parent.right
            anchors.left: stock.narrow ? parent.left : undefined
            y: stock.narrow ? where.height + Theme.gap * 0.4 : (parent.height - height) / 2
            width: stock.narrow ? parent.width : Math.min(parent.width * 0.56, Math.ceil(Math.max(amountLine.implicitWidth, sinceLine.implicitWidth)) + 1)
            BodyText {
                id: amount
                width: parent.width
                text: stock.words
                color: stock.strong
                strong: true
                horizontalAlignment: stock.narrow ? Text.AlignLeft : Text.AlignRight
                Accessible.ignored: true
            }
            Caption {
                id: since
                width: parent.width
                visible: text !== ""
                text: stock.age
                horizontalAlignment: stock.narrow ? Text.AlignLeft : Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: stock.clickable
        sourceComponent: Pressable {
            label: stock.Accessible.name
            Accessible.ignored: true
            onClicked: stock.clicked()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One row of a list: sign or picture at the start, title, text, a value at the end.
Item {
    id: row

    property string title
    property string text
    property string icon
    property string value
    property string badge
    property bool clickable: true
    property bool divided: true
    property bool chevron: row.clickable
    property bool selected: false
    property Component leading: null
    property Component trailing: null
    signal clicked

    implicitWidth: Theme.mm(Theme.kiosk ? 180 : 100)
    implicitHeight: Math.max(Theme.target * (row.text !== "" ? 1.15 : 1), words.height + Theme.gap * 2)
    Accessible.role: row.clickable ? Accessible.Button : Accessible.ListItem
    Accessible.name: row.title
    Accessible.description: [row.text, row.value].filter(part => part !== "").join(", ")
    Accessible.onPressAction: row.clicked()

    Rectangle {
        anchors.fill: parent
        radius: row.selected ? Theme.radius : 0
        color: row.selected ? Theme.accentSoft : Theme.ink
        opacity: row.selected ? 1 : press.item !== null && (press.item as Pressable).pressed ? 0.06 : 0
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
        visible: row.divided
    }
    Row {
        id: start
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        Icon {
            visible: row.icon !== "" && row.leading === null
            anchors.verticalCenter: parent.verticalCenter
            name: row.icon
            size: Theme.body * 1.5
            color: Theme.accent
        }
        Loader {
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: row.leading
        }
    }
    Column {
        id: words
        anchors.left: start.right
        anchors.leftMargin: start.width > 0 ? Theme.gap * 1.6 : 0
        anchors.right: end.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.2
        BodyText {
            width: parent.width
            text: row.title
            strong: true
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: row.text !== ""
            text: row.text
            Accessible.ignored: true
        }
    }
    Row {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        Loader {
            anchors.verticalCenter: parent.verticalCenter
            sourceComponent: row.trailing
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, row.width * 0.45)
            visible: row.value !== ""
            text: row.value
            soft: true
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.chevron
            name: "chevron-right"
            size: Theme.body * 1.1
            color: Theme.inkFaint
        }
    }
    Loader {
        id: press
        anchors.fill: parent
        active: row.clickable
        sourceComponent: Pressable {
            Accessible.ignored: true
            enabled: row.enabled
            onClicked: row.clicked()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// The way that was chosen, what it promises and how old that is; a tap opens the others.
Pressable {
    id: way

    property string icon: "bag"
    property string name
    property string words
    property string detail
    property string age
    property string level: "unknown"
    property string subject
    property bool plain: false

    readonly property color strong: ({
            "good": Theme.good,
            "low": Theme.warn,
            "out": Theme.bad
        })[way.level] ?? Theme.inkSoft

    label: way.subject !== "" ? qsTr("How to get %1: %2").arg(way.subject).arg(way.name) : qsTr("How to get it: %1").arg(way.name)
    Accessible.description: [way.words, way.detail, way.age].filter(part => part !== "").join(", ")
    ringRadius: face.radius
    implicitHeight: Math.max(Theme.target, words.height + Theme.gap * 2)

    Rectangle {
        id: face
        anchors.fill: parent
        radius: Theme.radius * 1.4
        color: way.plain ? Theme.sunken : Theme.surface
        border.width: way.plain ? 0 : Theme.hairline
        border.color: Theme.edge
    }
    Rectangle {
        anchors.fill: parent
        radius: face.radius
        color: Theme.ink
        opacity: way.pressed ? 0.08 : 0
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 1.6
        anchors.verticalCenter: parent.verticalCenter
        name: way.icon
        size: Theme.body * 1.5
        color: Theme.accent
    }
    Column {
        id: words
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap * 1.4
        anchors.right: change.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.2
        BodyText {
            width: parent.width
            strong: true
            text: way.name
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            color: way.strong
            strong: true
            text: way.words
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: [way.detail, way.age].filter(part => part !== "").join(" · ")
            Accessible.ignored: true
        }
    }
    Row {
        id: change
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 1.2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.5
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.larger
            color: Theme.accent
            strong: true
            text: qsTr("Change")
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-down"
            size: Theme.body
            color: Theme.accent
        }
    }
}

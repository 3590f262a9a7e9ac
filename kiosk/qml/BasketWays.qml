pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// All ways to get an article, each with what may be promised of it; what cannot be had says so and cannot be chosen.
AppDialog {
    id: sheet

    property var ways
    property string subject
    signal picked(string way)

    title: qsTr("How would you like to get it?")
    text: sheet.subject
    dismissable: true
    wide: Theme.mm(230)
    actions: [
        {
            "text": qsTr("Close"),
            "kind": "secondary"
        }
    ]
    onActed: sheet.dismissed()

    Column {
        width: parent?.width ?? 0
        spacing: Theme.gap
        Repeater {
            model: sheet.shown ? sheet.ways : null
            Pressable {
                id: row
                required property string id
                required property string icon
                required property string name
                required property string detail
                required property string words
                required property string age
                required property string level
                required property bool open
                required property bool selected
                readonly property color strong: ({
                        "good": Theme.good,
                        "low": Theme.warn
                    })[row.level] ?? Theme.inkSoft

                width: parent?.width ?? 0
                enabled: row.open
                label: row.name
                Accessible.description: [row.words, row.detail, row.age].filter(part => part !== "").join(", ")
                Accessible.checkable: true
                Accessible.checked: row.selected
                ringRadius: face.radius
                implicitHeight: Math.max(Theme.targetSmall, said.height + Theme.gap * 1.8)
                onClicked: sheet.picked(row.id)

                Rectangle {
                    id: face
                    anchors.fill: parent
                    radius: Theme.radius * 1.4
                    color: row.selected ? Theme.accentSoft : row.open ? Theme.surface : Theme.sunken
                    border.width: row.selected ? Theme.hairline * 2 : row.open ? Theme.hairline : 0
                    border.color: row.selected ? Theme.accent : Theme.edge
                }
                Icon {
                    id: sign
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap * 1.6
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.icon
                    size: Theme.body * 1.5
                    color: row.open ? Theme.accent : Theme.inkSoft
                }
                Column {
                    id: said
                    anchors.left: sign.right
                    anchors.leftMargin: Theme.gap * 1.4
                    anchors.right: mark.left
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap * 0.2
                    BodyText {
                        width: parent.width
                        strong: true
                        color: row.open ? Theme.ink : Theme.inkSoft
                        text: row.name
                        Accessible.ignored: true
                    }
                    Caption {
                        width: parent.width
                        strong: true
                        color: row.strong
                        text: row.words
                        Accessible.ignored: true
                    }
                    Caption {
                        width: parent.width
                        visible: text !== ""
                        text: [row.detail, row.age].filter(part => part !== "").join(" · ")
                        Accessible.ignored: true
                    }
                }
                Icon {
                    id: mark
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap * 1.6
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.selected
                    name: "check-circle"
                    size: Theme.body * 1.4
                    color: Theme.accent
                }
            }
        }
    }
}

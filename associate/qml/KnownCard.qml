pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What the tablet knows, and how current each kind is.
Part {
    id: card

    required property ThisDevice device

    readonly property FloorWords floor: FloorWords {}

    icon: "clock"
    title: qsTr("What this tablet knows")
    Repeater {
        model: card.device.loading ? 6 : 0
        Skeleton {
            width: parent?.width ?? 0
            height: Theme.body * 1.4
        }
    }
    Column {
        width: parent.width
        Repeater {
            model: card.device.known
            Item {
                id: row
                required property string id
                required property string age
                required property string level
                required property int behind
                required property int index
                readonly property bool tight: name.implicitWidth + since.implicitWidth + dot.width + Theme.gap * 4 > row.width
                width: parent?.width ?? 0
                implicitHeight: Math.max(Theme.body * 2, words.height + Theme.gap * 1.4)
                Accessible.role: Accessible.ListItem
                Accessible.name: name.text + ", " + since.text
                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                    visible: row.index > 0
                }
                Rectangle {
                    id: dot
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.caption * 0.55
                    height: width
                    radius: width / 2
                    color: row.level === "fresh" ? Theme.good : row.level === "unknown" ? "transparent" : Theme.warn
                    border.width: row.level === "fresh" ? 0 : Math.max(2, Theme.hairline)
                    border.color: row.level === "unknown" ? Theme.inkFaint : Theme.warn
                }
                Item {
                    id: words
                    anchors.left: dot.right
                    anchors.leftMargin: Theme.gap * 1.2
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    height: row.tight ? name.height + since.height : Math.max(name.height, since.height)
                    BodyText {
                        id: name
                        anchors.left: parent.left
                        width: row.tight ? parent.width : implicitWidth
                        text: card.floor.data(row.id)
                        Accessible.ignored: true
                    }
                    Caption {
                        id: since
                        anchors.left: row.tight ? parent.left : undefined
                        anchors.right: row.tight ? undefined : parent.right
                        y: row.tight ? name.height : (parent.height - height) / 2
                        width: row.tight ? parent.width : implicitWidth
                        text: row.age === "" ? card.floor.freshness("unknown") : row.behind > 0 ? qsTr("%1, %n change(s) to come", "", row.behind).arg(row.age) : row.age
                        color: row.level === "old" ? Theme.warn : Theme.inkSoft
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

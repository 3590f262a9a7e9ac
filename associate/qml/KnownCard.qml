pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What the tablet knows, and how current each kind is.
Part {
    id: card

    required property ThisDevice device
    // Only the first of them, where there is little room.
    property int most: 100

    readonly property FloorWords floor: FloorWords {}

    icon: "clock"
    title: qsTr("How current")
    Repeater {
        model: card.device.loading ? Math.min(6, card.most) : 0
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
                visible: row.index < card.most
                width: parent?.width ?? 0
                implicitHeight: Math.max(Theme.body * 2, words.implicitHeight + Theme.gap * 1.4)
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
                Fact {
                    id: words
                    anchors.left: dot.right
                    anchors.leftMargin: Theme.gap * 1.2
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    words: card.floor.data(row.id)
                    value: row.age === "" ? card.floor.freshness("unknown") : row.behind > 0 ? qsTr("%1, %n change(s) to come", "", row.behind).arg(row.age) : row.age
                    color: row.level === "old" ? Theme.warn : Theme.ink
                    calm: true
                }
            }
        }
    }
}

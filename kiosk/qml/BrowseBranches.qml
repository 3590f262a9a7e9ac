pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The categories below the open one, each with how many products lie in it.
Column {
    id: branches

    required property SearchModel model
    readonly property bool open: branches.model.path.length > 0 && branches.model.branches.count > 0

    visible: branches.open
    height: branches.open ? implicitHeight : 0
    bottomPadding: Theme.gap

    Repeater {
        model: branches.open ? branches.model.branches : null
        Pressable {
            id: row
            required property string id
            required property string name
            required property string count

            width: branches.width - Theme.gap
            height: Math.max(Theme.targetSmall, words.height + Theme.gap)
            label: row.name
            Accessible.description: qsTr("Products: %1").arg(row.count)
            onClicked: branches.model.enter(row.id)
            Rectangle {
                anchors.fill: parent
                anchors.leftMargin: -Theme.gap
                anchors.rightMargin: -Theme.gap
                radius: Theme.radius
                color: Theme.ink
                opacity: row.pressed ? 0.08 : 0
            }
            BodyText {
                id: words
                anchors.left: parent.left
                anchors.right: number.left
                anchors.rightMargin: Theme.gap * 0.6
                anchors.verticalCenter: parent.verticalCenter
                strong: true
                text: row.name
                Accessible.ignored: true
            }
            Caption {
                id: number
                anchors.right: next.left
                anchors.rightMargin: Theme.gap * 0.4
                anchors.verticalCenter: parent.verticalCenter
                width: Math.ceil(implicitWidth)
                wrapMode: Text.NoWrap
                text: row.count
                Accessible.ignored: true
            }
            Icon {
                id: next
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-right"
                size: Theme.body
                color: Theme.accent
            }
        }
    }
    Rectangle {
        width: parent.width - Theme.gap
        height: Theme.hairline
        color: Theme.line
    }
}

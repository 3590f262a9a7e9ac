pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One line of what a list can be narrowed down by: a heading, an option with its count, or the rest of the options.
Item {
    id: row

    required property string kind
    required property string facet
    required property string option
    required property string name
    required property string count
    required property bool selected
    signal toggled(string facet, string option)
    signal unfolded(string facet)

    readonly property bool titled: row.kind === "title"
    readonly property bool checks: row.kind === "option"

    implicitHeight: row.titled ? heading.height + Theme.gap * 2.6 : Math.max(Theme.targetSmall, words.height + Theme.gap)

    BodyText {
        id: heading
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 0.6
        width: parent.width
        visible: row.titled
        strong: true
        text: row.name
        Accessible.role: Accessible.Heading
    }
    Pressable {
        anchors.fill: parent
        visible: !row.titled
        enabled: !row.titled
        label: row.name
        Accessible.description: row.checks ? qsTr("Products: %1").arg(row.count) : ""
        Accessible.role: row.checks ? Accessible.CheckBox : Accessible.Button
        Accessible.checkable: row.checks
        Accessible.checked: row.checks && row.selected
        onClicked: {
            if (row.checks)
                row.toggled(row.facet, row.option);
            else
                row.unfolded(row.facet);
        }
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -Theme.gap
            anchors.rightMargin: -Theme.gap
            radius: Theme.radius
            color: Theme.ink
            opacity: parent.pressed ? 0.08 : 0
        }
        Rectangle {
            id: box
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.body * 1.3
            height: width
            visible: row.checks
            radius: Theme.radius * 0.7
            color: row.selected ? Theme.accent : Theme.surface
            border.width: row.selected ? 0 : Math.max(2, Theme.hairline)
            border.color: Theme.edge
            Icon {
                anchors.centerIn: parent
                visible: row.selected
                name: "check"
                size: parent.width * 0.72
                color: Theme.onAccent
            }
        }
        Icon {
            id: fold
            anchors.left: parent.left
            anchors.leftMargin: (box.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            visible: row.kind === "more"
            name: row.selected ? "chevron-up" : "chevron-down"
            size: Theme.body * 1.1
            color: Theme.accent
        }
        BodyText {
            id: words
            anchors.left: box.right
            anchors.leftMargin: Theme.gap
            anchors.right: number.left
            anchors.rightMargin: Theme.gap * 0.6
            anchors.verticalCenter: parent.verticalCenter
            text: row.name
            strong: row.selected && row.checks
            color: row.checks ? Theme.ink : Theme.accent
            Accessible.ignored: true
        }
        Caption {
            id: number
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.ceil(implicitWidth)
            visible: row.checks
            wrapMode: Text.NoWrap
            text: row.count
            Accessible.ignored: true
        }
    }
}

import QtQuick
import associate.qml
import shell.qml

// One article on the way; a tap goes there.
Pressable {
    id: stop

    required property string id
    required property string title
    required property string detail
    required property string aisle
    required property string bay
    required property int open
    required property int picked
    required property int short
    required property string letters
    required property BatchWords words
    property bool current: false

    readonly property string state_: stop.short > 0 ? qsTr("%n missing", "", stop.short) : stop.open > 0 ? qsTr("%1 of %2").arg(stop.picked).arg(stop.picked + stop.open) : qsTr("%n picked", "", stop.picked)

    label: stop.title
    implicitHeight: Math.max(Theme.target, column.height + Theme.gap * 1.6)
    ringRadius: Theme.radius
    Accessible.description: [stop.detail, stop.aisle !== "" ? stop.aisle + "-" + stop.bay : "", stop.state_].filter(part => part !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.gap
        anchors.rightMargin: -Theme.gap
        radius: Theme.radius
        color: stop.current ? Theme.accentSoft : Theme.ink
        opacity: stop.current ? 1 : stop.pressed ? 0.06 : 0
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.body * 1.2
        name: stop.open > 0 ? "pin" : stop.short > 0 ? "warn" : "check-circle"
        color: stop.open > 0 ? Theme.accent : stop.short > 0 ? Theme.warn : Theme.good
    }
    Column {
        id: column
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap * 1.2
        anchors.right: count.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        Caption {
            width: parent.width
            text: stop.title
            strong: true
            color: Theme.ink
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            text: [stop.aisle !== "" ? stop.words.label(stop.aisle + "-" + stop.bay) : qsTr("no bay noted"), stop.letters].map(Bidi.part).join(" · ")
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Caption {
        id: count
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: stop.state_
        wrapMode: Text.NoWrap
        strong: stop.open > 0
        Accessible.ignored: true
    }
}

import QtQuick
import associate.qml
import shell.qml

// One stop on the way through the store; a tap goes there.
Pressable {
    id: stop

    required property int id
    required property string title
    required property string detail
    required property string aisle
    required property string bay
    required property int quantity
    required property int open
    required property int picked
    required property int short
    required property int on_way
    property bool current: false

    readonly property string state_: stop.short > stop.on_way ? qsTr("%n missing", "", stop.short - stop.on_way) : stop.open > 0 ? qsTr("%1 of %2").arg(stop.picked).arg(stop.picked + stop.open) : stop.on_way > 0 ? qsTr("%n on its way", "", stop.on_way) : stop.picked > 0 ? qsTr("%n picked", "", stop.picked) : qsTr("cancelled")

    label: stop.title
    implicitHeight: Math.max(Theme.target, words.height + Theme.gap * 1.6)
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
        name: stop.short > stop.on_way ? "warn" : stop.open > 0 ? "pin" : stop.on_way > 0 ? "truck" : stop.picked > 0 ? "check-circle" : "close"
        color: stop.short > stop.on_way ? Theme.warn : stop.open + stop.on_way > 0 ? Theme.accent : stop.picked > 0 ? Theme.good : Theme.inkFaint
    }
    Column {
        id: words
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
            visible: text !== ""
            text: [stop.aisle !== "" ? stop.aisle + "-" + stop.bay : "", stop.detail].filter(part => part !== "").map(Bidi.part).join(" · ")
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

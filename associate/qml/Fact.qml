import QtQuick
import shell.qml

// A word and its value on one line, or below each other where there is no room.
Item {
    id: fact

    property string words
    property string value
    property color color: Theme.ink

    readonly property bool tight: label.implicitWidth + amount.implicitWidth + Theme.gap * 2 > fact.width

    implicitHeight: (fact.tight ? label.height + amount.height : Math.max(label.height, amount.height)) + Theme.gap * 0.6
    Accessible.role: Accessible.StaticText
    Accessible.name: fact.words + ": " + fact.value
    Caption {
        id: label
        anchors.left: parent.left
        width: fact.tight ? parent.width : implicitWidth
        text: fact.words
        Accessible.ignored: true
    }
    Caption {
        id: amount
        anchors.left: fact.tight ? parent.left : undefined
        anchors.right: fact.tight ? undefined : parent.right
        y: fact.tight ? label.height : 0
        width: fact.tight ? parent.width : implicitWidth
        text: fact.value
        color: fact.color
        strong: true
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }
}

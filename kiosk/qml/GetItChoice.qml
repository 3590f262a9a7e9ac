import QtQuick
import shell.qml

// One of a few ways of delivery or payment.
Pressable {
    id: choice

    required property string id
    required property string name
    required property string words
    required property string price
    required property bool selected
    property string icon

    label: choice.name
    Accessible.description: [choice.words, choice.price].filter(part => part !== "").join(", ")
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: choice.selected
    ringRadius: face.radius
    implicitHeight: Math.max(Theme.target, said.height + Theme.gap * 2)

    Rectangle {
        id: face
        anchors.fill: parent
        radius: Theme.radius * 1.4
        color: choice.selected ? Theme.accentSoft : Theme.surface
        border.width: choice.selected ? Math.max(2, Theme.hairline * 2) : Theme.hairline
        border.color: choice.selected ? Theme.accent : Theme.edge
    }
    Rectangle {
        anchors.fill: parent
        radius: face.radius
        color: Theme.ink
        opacity: choice.pressed ? 0.08 : 0
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 1.6
        anchors.verticalCenter: parent.verticalCenter
        name: choice.selected ? "check-circle" : choice.icon
        size: Theme.body * 1.5
        color: Theme.accent
    }
    Column {
        id: said
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap * 1.4
        anchors.right: cost.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.2
        BodyText {
            width: parent.width
            strong: true
            text: choice.name
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: choice.words
            Accessible.ignored: true
        }
    }
    BodyText {
        id: cost
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 1.6
        anchors.verticalCenter: parent.verticalCenter
        strong: true
        wrapMode: Text.NoWrap
        text: choice.price
        Accessible.ignored: true
    }
}

import QtQuick
import associate.qml
import shell.qml

// What may still be promised today without a line to the office, before it is used up.
Column {
    id: budget

    required property ReturnDesk desk

    spacing: Theme.gap * 0.6
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    Rectangle {
        width: parent.width
        height: Theme.gap
        radius: height / 2
        color: Theme.sunken
        Rectangle {
            x: Theme.rtl ? parent.width - width : 0
            width: parent.width * budget.desk.share / 100
            height: parent.height
            radius: parent.radius
            color: Theme.wash(Theme.accent, 0.35)
        }
        Rectangle {
            x: Theme.rtl ? parent.width - width : 0
            width: parent.width * budget.desk.after / 100
            height: parent.height
            radius: parent.radius
            color: Theme.accent
        }
    }
    Caption {
        id: words
        width: parent.width
        text: qsTr("%1 of %2 left for promises today, without a line to the office").arg(budget.desk.left).arg(budget.desk.limit)
        Accessible.ignored: true
    }
}

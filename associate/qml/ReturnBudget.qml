import QtQuick
import associate.qml
import shell.qml

// What may still be promised today without a line to the office, before it is used up.
Part {
    id: budget

    required property ReturnDesk desk

    icon: "offline"
    title: qsTr("%1 of %2 left for promises today").arg(budget.desk.left).arg(budget.desk.limit)
    Rectangle {
        width: parent.width
        height: Theme.gap * 1.2
        radius: height / 2
        color: Theme.sunken
        Rectangle {
            x: Theme.rtl ? parent.width - width : 0
            width: parent.width * budget.desk.share / 100
            height: parent.height
            radius: parent.radius
            color: Theme.accentSoft
        }
        Rectangle {
            x: Theme.rtl ? parent.width - width : 0
            width: parent.width * budget.desk.after / 100
            height: parent.height
            radius: parent.radius
            color: budget.desk.after > 0 ? Theme.accent : Theme.warn
        }
    }
    Caption {
        width: parent.width
        text: qsTr("Without a line to the office, refunds are promised up to this limit. Above it the goods are taken, and the refund waits.")
    }
}

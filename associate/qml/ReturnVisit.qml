pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What was taken back in this visit, order by order.
Part {
    id: part

    required property ReturnDesk desk
    required property ReturnWords words
    property bool offered: true
    signal ended

    icon: "person"
    title: part.desk.visitTotal !== "" && part.desk.visit.count > 1 ? qsTr("This visit: %n return(s), %1", "", part.desk.visit.count).arg(part.desk.visitTotal) : qsTr("This visit: %n return(s)", "", part.desk.visit.count)
    Column {
        width: parent.width
        Repeater {
            model: part.desk.visit
            ListRow {
                id: one
                required property int index
                required property string number
                required property int units
                required property string amount
                required property string promised
                width: parent?.width ?? 0
                divided: one.index < part.desk.visit.count - 1
                clickable: false
                icon: one.promised === "refund" ? "check-circle" : one.promised === "exchanged" ? "refresh" : "clock"
                title: one.number
                text: [qsTr("%n piece(s)", "", one.units), part.words.told(one.promised)].map(Bidi.part).join(" · ")
                value: one.amount
            }
        }
    }
    AppButton {
        visible: part.offered
        kind: "secondary"
        compact: true
        icon: "check"
        text: qsTr("The visit is over")
        onClicked: part.ended()
    }
}

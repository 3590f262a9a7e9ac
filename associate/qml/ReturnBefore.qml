pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What came back of this order before: by whom, when, and what the customer was told.
Part {
    id: part

    required property Rows rows
    required property ReturnWords words

    icon: "clock"
    title: qsTr("Came back before")
    Column {
        width: parent.width
        Repeater {
            model: part.rows
            ListRow {
                id: one
                required property int index
                required property string who
                required property string at
                required property int units
                required property string amount
                required property string promised
                required property bool settled
                required property bool waits
                width: parent?.width ?? 0
                divided: one.index < part.rows.count - 1
                clickable: false
                icon: one.settled ? "check-circle" : one.waits ? "device" : "clock"
                title: qsTr("%n piece(s), %1", "", one.units).arg(one.at)
                text: [one.who !== "" ? one.who : qsTr("Somebody of the team"), one.settled ? part.words.paidBack() : part.words.told(one.promised), one.waits ? qsTr("not confirmed yet") : ""].filter(text => text !== "").map(Bidi.part).join(" · ")
                value: one.amount
            }
        }
    }
}

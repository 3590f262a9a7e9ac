pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Returns that were begun at a kiosk, or that a manager who is elsewhere has been asked about.
Part {
    id: part

    required property ReturnDesk desk

    function standing(state: string, who: string, at: string): string {
        const name = who !== "" ? who : qsTr("a manager");
        switch (state) {
        case "approved":
            return qsTr("%1 agreed, %2").arg(name).arg(at);
        case "refused":
            return qsTr("%1 did not agree, %2").arg(name).arg(at);
        case "asked":
            return qsTr("a manager is asked, %1").arg(at);
        default:
            return who !== "" ? qsTr("begun by %1, %2").arg(who).arg(at) : qsTr("begun at a kiosk, %1").arg(at);
        }
    }

    icon: "clock"
    title: qsTr("Waiting returns")
    Column {
        width: parent.width
        Repeater {
            model: part.desk.waiting
            ListRow {
                id: one
                required property int index
                required property string id
                required property string number
                required property string who
                required property string at
                required property string goods
                required property int units
                required property string standing
                width: parent?.width ?? 0
                divided: one.index < part.desk.waiting.count - 1
                icon: ({
                        "approved": "check-circle",
                        "refused": "close",
                        "asked": "people"
                    })[one.standing] ?? "person"
                title: [one.number, one.goods].filter(text => text !== "").map(Bidi.part).join(" · ")
                text: part.standing(one.standing, one.who, one.at)
                value: qsTr("%n piece(s)", "", one.units)
                onClicked: part.desk.go_on_with(one.id)
            }
        }
    }
}

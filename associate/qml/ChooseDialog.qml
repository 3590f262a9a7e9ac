pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// A code that may be several things: the person who holds it knows which.
AppDialog {
    id: dialog

    required property Tablet tablet

    readonly property FloorWords floor: FloorWords {}

    open: dialog.tablet.choices.length > 0
    dismissable: true
    icon: "scan"
    title: qsTr("What is this code?")
    text: qsTr("It can mean more than one thing.")
    wide: Theme.mm(110)
    actions: [
        {
            "text": qsTr("None of these"),
            "kind": "secondary"
        }
    ]
    onActed: dialog.tablet.choose(-1)
    onDismissed: dialog.tablet.choose(-1)

    Column {
        width: parent.width
        Repeater {
            model: dialog.tablet.choices
            ListRow {
                required property int index
                required property var modelData
                width: parent?.width ?? 0
                icon: dialog.floor.kindIcon(modelData["topic"])
                title: dialog.floor.meaning(modelData["topic"])
                text: modelData["shown"]
                onClicked: dialog.tablet.choose(index)
            }
        }
    }
}

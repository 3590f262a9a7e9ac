pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// Each language in its own words.
AppDialog {
    id: dialog

    title: qsTr("Language")
    icon: "globe"
    dismissable: true
    wide: Theme.mm(92)
    actions: [
        {
            "text": qsTr("Close"),
            "kind": "secondary"
        }
    ]
    onActed: dialog.open = false
    onDismissed: dialog.open = false

    Column {
        width: parent.width
        Repeater {
            model: Language.choices
            ListRow {
                required property var modelData
                width: parent?.width ?? 0
                title: modelData["name"]
                selected: modelData["code"] === Language.current
                chevron: false
                icon: selected ? "check" : ""
                onClicked: {
                    Language.choose(modelData["code"]);
                    dialog.open = false;
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// How a conflict was settled: one of the known ways, and a few words if one likes.
Item {
    id: dialog

    required property AttentionWords words
    property string conflict
    property string about
    property var ways: []
    property bool open: false
    property string how: ""
    signal settled(string id, string how, string note)

    function leave() {
        keyboard.visible = false;
        dialog.open = false;
        note.text = "";
    }

    anchors.fill: parent
    onOpenChanged: dialog.how = dialog.open && dialog.ways.length === 1 ? dialog.ways[0] : ""

    AppDialog {
        id: sheet
        anchors.bottomMargin: keyboard.visible ? keyboard.height : 0
        open: dialog.open
        dismissable: true
        title: qsTr("How was it settled?")
        text: dialog.about
        actions: [
            {
                "text": qsTr("Settled"),
                "kind": dialog.how !== "" ? "primary" : "secondary"
            },
            {
                "text": qsTr("Back"),
                "kind": "secondary"
            }
        ]
        onDismissed: dialog.leave()
        onActed: index => {
            if (index === 0 && dialog.how === "")
                return;
            const how = index === 0 ? dialog.how : "", words = note.text, id = dialog.conflict;
            dialog.leave();
            if (how !== "")
                dialog.settled(id, how, words);
        }
        Column {
            width: parent.width
            Repeater {
                model: dialog.ways
                ListRow {
                    required property string modelData
                    width: parent?.width ?? 0
                    icon: dialog.how === modelData ? "check-circle" : ""
                    selected: dialog.how === modelData
                    chevron: false
                    title: dialog.words.way(modelData)
                    text: dialog.words.follows(modelData)
                    onClicked: dialog.how = modelData
                }
            }
        }
        TextEntry {
            id: note
            width: parent.width
            icon: "edit"
            maxLength: 200
            placeholder: qsTr("A note, if you like")
            onAccepted: keyboard.visible = false
            onActiveFocusChanged: if (note.activeFocus)
                keyboard.visible = true
        }
    }
    KeyboardPanel {
        id: keyboard
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        z: 200
        visible: false
        target: note
        hideable: true
        doneText: qsTr("Done")
        onDone: keyboard.visible = false
        onHidden: keyboard.visible = false
    }
}

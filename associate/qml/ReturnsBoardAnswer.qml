import QtQuick
import associate.qml
import shell.qml

// A manager's answer, with a note for whoever asked. It closes once the answer is saved; what was typed stays until then.
Item {
    id: dialog

    required property ReturnsBoard board
    required property ReturnsBoardWords words
    property string request
    property string about
    property bool agreed: true
    property bool open: false

    function ask(request: string, agreed: bool, about: string) {
        dialog.board.calm();
        if (request !== dialog.request)
            note.text = "";
        dialog.request = request;
        dialog.agreed = agreed;
        dialog.about = about;
        dialog.open = true;
    }
    function leave() {
        keyboard.visible = false;
        dialog.open = false;
    }

    anchors.fill: parent

    Connections {
        target: dialog.board
        function onAnsweredIdChanged() {
            if (dialog.open && dialog.board.answeredId === dialog.request) {
                note.text = "";
                dialog.leave();
            }
        }
    }
    AppDialog {
        anchors.bottomMargin: keyboard.visible ? keyboard.height : 0
        open: dialog.open
        dismissable: true
        title: dialog.agreed ? qsTr("Agree to this return?") : qsTr("Decline this return?")
        text: dialog.about
        actions: [
            {
                "text": dialog.agreed ? qsTr("Yes, agree") : qsTr("Yes, decline"),
                "kind": dialog.agreed ? "primary" : "danger",
                "busy": dialog.board.saving !== ""
            },
            {
                "text": qsTr("Back"),
                "kind": "secondary"
            }
        ]
        onDismissed: dialog.leave()
        onActed: index => {
            if (index === 0)
                dialog.board.answer(dialog.request, dialog.agreed, note.text);
            else
                dialog.leave();
        }
        Banner {
            width: parent.width
            visible: dialog.board.unsaved
            kind: "bad"
            title: qsTr("That could not be saved")
            text: qsTr("It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.")
        }
        Banner {
            width: parent.width
            visible: dialog.board.refused !== ""
            kind: "warn"
            title: dialog.words.refused(dialog.board.refused)
            text: qsTr("Nothing was recorded.")
        }
        BodyText {
            width: parent.width
            soft: true
            text: dialog.agreed ? qsTr("The desk goes on with it. The money is paid by the office, not by this answer.") : qsTr("The desk tells the customer. Say in a word why, so that they know what to say.")
        }
        TextEntry {
            id: note
            width: parent.width
            icon: "edit"
            maxLength: 200
            placeholder: dialog.agreed ? qsTr("A note, if you like") : qsTr("Why not, in a few words")
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

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// A return is undone, over any page: what it is about beside the question, the reason why not, or what to do now.
FocusScope {
    id: sheet

    required property ReturnUndoing undo
    required property Printing printing
    required property bool online

    readonly property bool upright: sheet.width < sheet.height
    readonly property bool asking: sheet.undo.phase === "asking" || sheet.undo.phase === "saving"
    readonly property bool partly: sheet.undo.gone > 0 && sheet.undo.gone < sheet.undo.units
    readonly property ReturnUndoWords words: ReturnUndoWords {}

    anchors.fill: parent
    visible: sheet.undo.phase !== ""
    z: 90
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Undo a return")
    onVisibleChanged: if (sheet.visible)
        sheet.forceActiveFocus()

    function help(): string {
        const back = sheet.partly ? qsTr("The customer gets %n piece(s) again. The rest stays returned, as if only that had come back.", "", sheet.undo.gone) : qsTr("The customer gets the goods again, and nothing is paid. The order stands as it did before.");
        if (sheet.online || sheet.undo.alone)
            return back;
        return back + " " + qsTr("There is no line to the office: should money have moved meanwhile, it does not accept this, and it is listed at Needs attention.");
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
    }
    ReturnUndoFacts {
        id: facts
        anchors.left: parent.left
        anchors.top: parent.top
        width: sheet.upright ? parent.width : parent.width * 0.36
        height: sheet.upright ? Math.min(implicitHeight, parent.height * 0.36) : parent.height
        undo: sheet.undo
        words: sheet.words
        upright: sheet.upright
    }
    Item {
        id: side
        anchors.left: sheet.upright ? parent.left : facts.right
        anchors.right: parent.right
        anchors.top: sheet.upright ? facts.bottom : parent.top
        anchors.bottom: parent.bottom
        AskView {
            anchors.fill: parent
            visible: sheet.asking
            title: sheet.partly ? qsTr("Undo a part of this return?") : qsTr("Undo this return?")
            text: sheet.undo.gone === 0 ? qsTr("Say what the customer gets again.") : sheet.help()
            options: sheet.words.reasons()
            label: qsTr("In your own words")
            longest: 160
            error: sheet.words.trouble(sheet.undo.trouble)
            possible: sheet.undo.gone > 0
            acceptText: sheet.partly ? qsTr("Undo %n piece(s)", "", sheet.undo.gone) : qsTr("Undo the return")
            busy: sheet.undo.phase === "saving"
            onAccepted: (option, words) => sheet.undo.confirm([option, words].filter(part => part !== "").join(": "))
            onCancelled: sheet.undo.close()
        }
        StateView {
            anchors.fill: parent
            visible: sheet.undo.phase === "impossible"
            icon: sheet.undo.trouble !== "" ? "error" : sheet.undo.why === "too_late" ? "clock" : sheet.undo.why === "other_person" ? "people" : sheet.undo.why === "undone_already" ? "check-circle" : "lock"
            title: sheet.undo.trouble !== "" ? sheet.words.trouble(sheet.undo.trouble) : sheet.words.whyNot(sheet.undo.why)
            text: sheet.undo.trouble !== "" ? "" : sheet.words.instead(sheet.undo.why, sheet.undo.who, sheet.undo.minutes)
            actionText: qsTr("Back")
            actionIcon: "back"
            onActed: sheet.undo.close()
        }
        ReturnUndoDone {
            anchors.fill: parent
            anchors.margins: Theme.gap * 4
            visible: sheet.undo.phase === "done"
            undo: sheet.undo
            printing: sheet.printing
            words: sheet.words
            onClosed: sheet.undo.close()
        }
    }
}

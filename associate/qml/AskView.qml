pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shell.qml

// One question over a whole page, answered by a chip, by words, or by both. `options`: [{ "code": ..., "words": ... }].
Rectangle {
    id: view

    property string title
    property string text
    property list<var> options
    property string chosen
    property string label
    property string error
    // What was said before, as "option: words": the question begins with it.
    property string given
    property bool wordsNeeded: false
    property bool optionNeeded: false
    // Whether all else that is asked has its answer.
    property bool possible: true
    property int longest: 120
    property int shortest: 1
    property string acceptText: qsTr("Save")
    property bool busy: false
    property string tongue: Language.current
    // The keyboard comes when there are words to type: chips need its room.
    property bool typing: false
    signal accepted(string option, string words)
    signal cancelled

    readonly property bool ready: view.possible && (!view.optionNeeded || view.chosen !== "") && (!view.wordsNeeded || entry.text.trim().length >= view.shortest) && (view.chosen !== "" || entry.text.trim().length >= view.shortest)

    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: view.title
    onVisibleChanged: {
        const said = view.visible ? view.given.split(": ") : [""];
        const known = view.options.some(option => option["code"] === said[0]);
        view.chosen = known ? said[0] : "";
        entry.text = said.slice(known ? 1 : 0).join(": ");
        view.typing = view.visible && view.options.length === 0;
        flick.contentY = 0;
        if (view.typing)
            entry.forceActiveFocus();
        else
            view.forceActiveFocus();
    }

    function reveal() {
        flick.contentY = Math.max(0, Math.min(entry.y + column.y - Theme.gap * 2, flick.contentHeight - flick.height));
    }
    function accept() {
        if (view.ready && !view.busy)
            view.accepted(view.chosen, entry.text.trim());
    }

    MouseArea {
        anchors.fill: parent
    }
    Flickable {
        id: flick
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        contentHeight: column.height + Theme.gap * 8
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Column {
            id: column
            x: Theme.gap * 4
            y: Theme.gap * 4
            width: flick.width - Theme.gap * 8
            spacing: Theme.gap * 2
            RowLayout {
                width: parent.width
                spacing: Theme.gap * 1.6
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    filled: true
                    size: Theme.target
                    icon: "back"
                    label: qsTr("Back")
                    onClicked: view.cancelled()
                }
                Column {
                    Layout.fillWidth: true
                    spacing: Theme.gap * 0.6
                    Heading {
                        width: parent.width
                        text: view.title
                    }
                    Caption {
                        width: parent.width
                        visible: text !== ""
                        text: view.text
                    }
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                visible: view.options.length > 0
                Repeater {
                    model: view.options
                    Chip {
                        required property var modelData
                        text: modelData["words"]
                        selected: view.chosen === modelData["code"]
                        onClicked: view.chosen = view.chosen === modelData["code"] ? "" : modelData["code"]
                    }
                }
            }
            TextEntry {
                id: entry
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.mm(120))
                height: implicitHeight
                placeholder: view.label
                maxLength: view.longest
                error: view.error
                onAccepted: view.accept()
                onActiveFocusChanged: if (entry.activeFocus && view.visible)
                    view.typing = true
            }
            AppButton {
                anchors.left: parent.left
                width: Math.min(parent.width, Math.max(implicitWidth, Theme.mm(50)))
                text: view.acceptText
                icon: "check"
                enabled: view.ready
                busy: view.busy
                onClicked: view.accept()
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    KeyboardPanel {
        id: keyboard
        visible: view.typing
        onVisibleChanged: if (keyboard.visible)
            Qt.callLater(view.reveal)
        hideable: view.options.length > 0
        onHidden: {
            view.typing = false;
            view.forceActiveFocus();
        }
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        target: entry
        language: view.tongue
        doneText: view.acceptText
        onDone: view.accept()
    }
}

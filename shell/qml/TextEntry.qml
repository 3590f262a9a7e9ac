pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// A line to type into, with the keyboard of the machine or ours (KeyboardPanel, NumberPad).
FocusScope {
    id: entry

    property string label
    property alias text: input.text
    property string placeholder
    property string error
    property string icon
    property bool numeric: false
    property bool secret: false
    property int maxLength: 200
    property bool clearable: true
    signal accepted
    signal edited(string text)

    implicitWidth: Theme.mm(Theme.kiosk ? 160 : 90)
    // From what is to be shown, not from what is visible: that follows the page, and the page's height follows this.
    implicitHeight: caption.height + box.height + (entry.error !== "" ? problem.height + Theme.gap * 0.6 : 0)
    activeFocusOnTab: false

    function insert(words: string) {
        input.remove(input.selectionStart, input.selectionEnd);
        if (input.length + words.length <= entry.maxLength)
            input.insert(input.cursorPosition, words);
        entry.edited(input.text);
    }
    function backspace() {
        if (input.selectionStart !== input.selectionEnd)
            input.remove(input.selectionStart, input.selectionEnd);
        else if (input.cursorPosition > 0)
            input.remove(input.cursorPosition - 1, input.cursorPosition);
        entry.edited(input.text);
    }
    function clear() {
        input.clear();
        entry.edited("");
    }
    function accept() {
        entry.accepted();
    }

    Caption {
        id: caption
        width: parent.width
        height: entry.label !== "" ? implicitHeight + Theme.gap * 0.6 : 0
        visible: entry.label !== ""
        text: entry.label
        strong: true
        Accessible.ignored: true
    }
    Rectangle {
        id: box
        anchors.top: caption.bottom
        width: parent.width
        height: Math.max(Theme.targetSmall, Theme.body * 2.1)
        radius: Theme.radius * 1.4
        color: entry.enabled ? Theme.surface : Theme.sunken
        border.width: input.activeFocus || entry.error !== "" ? Math.max(2, Theme.hairline * 2) : Theme.hairline
        border.color: entry.error !== "" ? Theme.bad : input.activeFocus ? Theme.accent : Theme.edge
        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 1.4
            anchors.verticalCenter: parent.verticalCenter
            visible: entry.icon !== ""
            name: entry.icon
            size: Theme.body * 1.25
            color: Theme.inkSoft
        }
        TextInput {
            id: input
            anchors.left: sign.visible ? sign.right : parent.left
            anchors.leftMargin: Theme.gap * (sign.visible ? 0.9 : 1.6)
            anchors.right: wipe.visible ? wipe.left : parent.right
            anchors.rightMargin: wipe.visible ? 0 : Theme.gap * 1.6
            height: parent.height
            verticalAlignment: TextInput.AlignVCenter
            horizontalAlignment: TextInput.AlignLeft
            focus: true
            activeFocusOnTab: true
            clip: true
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            selectByMouse: true
            font.family: Theme.textFont
            font.pixelSize: Theme.body
            maximumLength: entry.maxLength
            echoMode: entry.secret ? TextInput.Password : TextInput.Normal
            inputMethodHints: entry.numeric ? Qt.ImhDigitsOnly : Qt.ImhNoPredictiveText
            onAccepted: entry.accepted()
            onTextEdited: entry.edited(input.text)
            cursorDelegate: Rectangle {
                width: Math.max(2, Theme.mm(0.4))
                color: Theme.accent
                visible: input.activeFocus
            }
            Accessible.role: Accessible.EditableText
            Accessible.name: entry.label !== "" ? entry.label : entry.placeholder
            Accessible.description: entry.error
        }
        Text {
            anchors.fill: input
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignLeft
            visible: input.text === "" && input.preeditText === ""
            text: entry.placeholder
            color: Theme.inkFaint
            font: input.font
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        IconButton {
            id: wipe
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            size: box.height
            visible: entry.clearable && input.text !== "" && entry.enabled
            icon: "close"
            label: qsTr("Clear")
            color: Theme.inkSoft
            activeFocusOnTab: false
            onClicked: {
                entry.clear();
                input.forceActiveFocus();
            }
        }
    }
    Row {
        id: problem
        anchors.top: box.bottom
        anchors.topMargin: Theme.gap * 0.6
        visible: entry.error !== ""
        width: parent.width
        spacing: Theme.gap * 0.5
        Icon {
            name: "error"
            color: Theme.bad
            size: Theme.caption * 1.2
        }
        Caption {
            width: parent.width - Theme.caption * 1.2 - parent.spacing
            text: entry.error
            color: Theme.bad
        }
    }
}

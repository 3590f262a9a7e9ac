pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// Digits with big keys. `entered(value)` comes with the check key, and by itself when a secret is complete.
FocusScope {
    id: pad

    property string value
    property int maxLength: 6
    property bool secret: false
    property bool autoEnter: pad.secret
    property string error
    signal entered(string value)

    readonly property real key: Theme.kiosk ? Theme.target * 1.15 : Theme.target * 1.2
    readonly property real space: Theme.gap

    implicitWidth: pad.key * 1.45 * 3 + pad.space * 2
    implicitHeight: shown.height + Theme.gap * 2 + 4 * pad.key + 3 * pad.space
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Number pad")

    function type(digit: string) {
        if (pad.value.length >= pad.maxLength)
            return;
        pad.value += digit;
        if (pad.autoEnter && pad.value.length === pad.maxLength)
            pad.entered(pad.value);
    }
    function backspace() {
        pad.value = pad.value.slice(0, -1);
    }
    function clear() {
        pad.value = "";
    }

    Keys.onPressed: event => {
        if (event.text.length === 1 && event.text >= "0" && event.text <= "9")
            pad.type(event.text);
        else if (event.key === Qt.Key_Backspace)
            pad.backspace();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && pad.value !== "")
            pad.entered(pad.value);
        else
            return;
        event.accepted = true;
    }

    Item {
        id: shown
        width: parent.width
        height: Math.max(Theme.title * 1.3, Theme.targetSmall)
        Accessible.role: Accessible.StaticText
        Accessible.name: pad.secret ? qsTr("%n digit(s) entered", "", pad.value.length) : pad.value
        Row {
            anchors.centerIn: parent
            visible: pad.secret
            spacing: Theme.gap * 1.6
            Repeater {
                model: pad.secret ? pad.maxLength : 0
                Rectangle {
                    required property int index
                    readonly property bool full: index < pad.value.length
                    width: Theme.body * 0.72
                    height: width
                    radius: width / 2
                    color: full ? (pad.error !== "" ? Theme.bad : Theme.ink) : "transparent"
                    border.width: Math.max(2, Theme.hairline)
                    border.color: pad.error !== "" ? Theme.bad : full ? Theme.ink : Theme.edge
                }
            }
        }
        Text {
            anchors.centerIn: parent
            visible: !pad.secret
            text: pad.value
            color: Theme.ink
            font.family: Theme.textFont
            font.pixelSize: Theme.title
            font.weight: Font.Medium
            font.letterSpacing: Theme.gap * 0.5
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !pad.secret
            width: parent.width
            height: Theme.hairline
            color: Theme.edge
        }
    }
    Grid {
        LayoutMirroring.enabled: false
        anchors.bottom: parent.bottom
        columns: 3
        spacing: pad.space
        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "<", "0", "="]
            Key {
                required property string modelData
                width: (pad.width - 2 * pad.space) / 3
                height: pad.key
                size: Theme.title * 0.86
                text: modelData === "<" || modelData === "=" ? "" : modelData
                icon: modelData === "<" ? "backspace" : modelData === "=" ? "check" : ""
                kind: modelData === "<" ? "function" : modelData === "=" ? "done" : "letter"
                label: modelData === "<" ? qsTr("Delete") : modelData === "=" ? qsTr("OK") : modelData
                enabled: modelData !== "=" || pad.value !== ""
                opacity: enabled ? 1 : 0.45
                onClicked: {
                    if (modelData === "<")
                        pad.backspace();
                    else if (modelData === "=")
                        pad.entered(pad.value);
                    else
                        pad.type(modelData);
                }
            }
        }
    }
}

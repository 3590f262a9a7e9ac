pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// A manager with their own tablet: they scan what is asked, and their tablet answers with a code. No network is needed.
FocusScope {
    id: page

    required property SecondPerson second

    readonly property SecondPersonWords words: SecondPersonWords {}
    readonly property bool over: page.second.codeTrouble === "late" || page.second.codeTrouble === "worn"
    readonly property bool wide: page.width > Theme.mm(96)

    function said(): string {
        switch (page.second.codeTrouble) {
        case "mistyped":
            return qsTr("One of the characters is not right. Please compare them once more.");
        case "wrong":
            return qsTr("No manager’s answer to this. Did they agree to the same order and amount?");
        default:
            return "";
        }
    }

    Connections {
        target: page.second
        function onTriesChanged() {
            entry.clear();
        }
    }
    onVisibleChanged: if (!page.visible)
        keyboard.visible = false

    Scroller {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        spacing: Theme.gap * 2

        Heading {
            width: parent.width
            visible: !keyboard.visible
            level: 2
            text: qsTr("From the manager’s own tablet")
        }
        GridLayout {
            width: parent.width
            visible: !page.over && !keyboard.visible
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.gap * 3
            rowSpacing: Theme.gap * 2
            ScanCode {
                Layout.alignment: page.wide ? Qt.AlignTop | Qt.AlignLeft : Qt.AlignHCenter
                Layout.preferredWidth: size
                Layout.preferredHeight: size
                size: Math.min(Theme.mm(46), page.width * 0.5)
                text: page.second.question
                label: qsTr("What is asked, to be scanned by the manager’s tablet")
            }
            Column {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 1.2
                BodyText {
                    width: parent.width
                    text: qsTr("1.  The manager scans this with their tablet, or opens “Agree to a return” there and types:")
                }
                Heading {
                    width: parent.width
                    level: 1
                    text: page.second.challenge
                    font.family: Theme.textFont
                    font.letterSpacing: Theme.gap * 0.4
                    LayoutMirroring.enabled: false
                    horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
                    Accessible.name: page.second.challenge
                }
                Caption {
                    width: parent.width
                    text: qsTr("%1 left to answer").arg(Bidi.part(page.words.clock(page.second.secondsLeft)))
                }
            }
        }
        Banner {
            width: parent.width
            visible: page.over
            kind: "warn"
            title: page.second.codeTrouble === "late" ? qsTr("This code is over") : qsTr("Too many wrong answers")
            text: page.second.codeTrouble === "late" ? qsTr("It was good for ten minutes. Take a new one, and let the manager scan that.") : qsTr("Take a new code, and let the manager scan that.")
            actionText: qsTr("New code")
            onActed: page.second.renew()
        }
        BodyText {
            width: parent.width
            visible: !page.over
            text: keyboard.visible ? qsTr("The answer on the manager’s screen:") : qsTr("2.  Scan the answer from their screen, or type it:")
        }
        RowLayout {
            width: parent.width
            visible: !page.over
            spacing: Theme.gap * 1.2
            TextEntry {
                id: entry
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.mm(80)
                Layout.alignment: Qt.AlignTop
                placeholder: qsTr("Answer, eight characters")
                maxLength: 12
                error: page.said()
                onAccepted: page.second.answer(entry.text)
                onActiveFocusChanged: if (entry.activeFocus && page.visible)
                    keyboard.visible = true
            }
            AppButton {
                Layout.alignment: Qt.AlignTop
                text: qsTr("Check")
                enabled: entry.text.trim().length >= 8
                onClicked: page.second.answer(entry.text)
            }
            ScanButton {
                Layout.alignment: Qt.AlignTop
                compact: false
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
    KeyboardPanel {
        id: keyboard
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: false
        language: "en"
        target: entry
        hideable: true
        doneText: qsTr("Check")
        onDone: page.second.answer(entry.text)
        onHidden: {
            keyboard.visible = false;
            page.forceActiveFocus();
            entry.focus = false;
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml
import "keyboard.js" as Layout

// The on-screen keyboard: types into `target` without taking its focus. `done` is the big key at the end.
Item {
    id: panel

    property TextEntry target: null
    property string doneText: qsTr("Done")
    property string language: Layout.known(Language.current) ? Language.current : "en"
    property bool shifted: false
    property bool symbolic: false
    property bool hideable: false
    // Half a thousand things: made ahead where visits begin and end, else when somebody types for the first time.
    property bool made: Theme.kiosk
    signal done
    signal hidden

    readonly property var rows: Layout.rows(panel.language, panel.shifted, panel.symbolic)
    readonly property real space: Theme.gap * (Theme.kiosk ? 0.6 : 0.7)
    readonly property real keyHeight: Math.max(Theme.targetSmall, Theme.body * 1.7)
    readonly property int widest: Math.max(10, ...panel.rows.map((row, at) => row.length + (at === panel.rows.length - 1 ? 2.6 : 0)))
    readonly property real unit: (keys.width - (panel.widest - 1) * panel.space) / panel.widest

    implicitWidth: Theme.mm(Theme.kiosk ? 260 : 200)
    implicitHeight: (panel.rows.length + 1) * (panel.keyHeight + panel.space) + panel.space + Theme.gap * 2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")
    onVisibleChanged: panel.made = panel.made || panel.visible
    Component.onCompleted: panel.made = panel.made || panel.visible

    function type(words: string) {
        if (panel.target !== null)
            panel.target.insert(words);
        panel.shifted = false;
    }
    function next() {
        const codes = Language.choices.map(choice => choice["code"]).filter(code => Layout.known(code));
        panel.language = codes[(codes.indexOf(panel.language) + 1) % codes.length] ?? "en";
        panel.symbolic = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }
    // Taps between the keys must not reach the page below.
    MouseArea {
        anchors.fill: parent
    }
    Column {
        id: keys
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        width: Math.min(panel.width - Theme.gap * 2, Theme.mm(Theme.kiosk ? 300 : 240))
        spacing: panel.space

        Repeater {
            model: panel.made ? panel.rows : []
            Row {
                id: row
                required property int index
                required property var modelData
                readonly property bool last: index === panel.rows.length - 1
                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: panel.space
                Key {
                    visible: row.last
                    width: panel.unit * 1.3
                    height: panel.keyHeight
                    kind: "function"
                    icon: "shift"
                    label: qsTr("Shift")
                    on: panel.shifted
                    onClicked: panel.shifted = !panel.shifted
                }
                Repeater {
                    model: row.modelData
                    Key {
                        required property string modelData
                        width: panel.unit
                        height: panel.keyHeight
                        text: modelData
                        onClicked: panel.type(modelData)
                    }
                }
                Key {
                    visible: row.last
                    width: panel.unit * 1.3
                    height: panel.keyHeight
                    kind: "function"
                    icon: "backspace"
                    label: qsTr("Delete")
                    onClicked: if (panel.target !== null)
                        panel.target.backspace()
                }
            }
        }
        Row {
            id: foot
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: panel.space
            readonly property real full: keys.width
            readonly property bool many: Language.choices.length > 1
            readonly property real side: Math.max(panel.unit * 1.5, Theme.targetSmall)
            Key {
                width: foot.side
                height: panel.keyHeight
                kind: "function"
                text: panel.symbolic ? "ABC" : "?#+"
                size: Theme.caption
                label: panel.symbolic ? qsTr("Letters") : qsTr("Signs")
                on: panel.symbolic
                onClicked: {
                    panel.symbolic = !panel.symbolic;
                    panel.shifted = false;
                }
            }
            Key {
                visible: foot.many
                width: foot.side
                height: panel.keyHeight
                kind: "function"
                icon: "globe"
                label: qsTr("Keyboard language")
                onClicked: panel.next()
            }
            Key {
                width: foot.full - 2 * panel.space - foot.side - enter.width - (foot.many ? foot.side + panel.space : 0) - (hide.visible ? hide.width + panel.space : 0)
                height: panel.keyHeight
                text: panel.language.toUpperCase()
                size: Theme.caption
                label: qsTr("Space")
                onClicked: panel.type(" ")
            }
            Key {
                id: hide
                visible: panel.hideable
                width: foot.side
                height: panel.keyHeight
                kind: "function"
                icon: "keyboard-hide"
                label: qsTr("Hide keyboard")
                onClicked: panel.hidden()
            }
            Key {
                id: enter
                width: Math.max(foot.side * 1.7, panel.unit * 2.4)
                height: panel.keyHeight
                kind: "done"
                text: panel.doneText
                onClicked: {
                    if (panel.target !== null)
                        panel.target.accept();
                    panel.done();
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One of a few words: all in sight until one is chosen, then that one with a way back. `wanted`: it is still to be said.
Column {
    id: choice

    property string title
    property list<string> options
    property string chosen
    property string note
    property bool wanted: false
    property bool opened: false
    property var name: code => code
    signal picked(string code)

    readonly property bool all: choice.chosen === "" || choice.opened

    spacing: Theme.gap * 0.6
    Caption {
        width: parent.width
        visible: choice.all
        text: choice.title
        strong: true
        color: choice.wanted ? Theme.warn : Theme.inkSoft
    }
    Flow {
        width: parent.width
        visible: choice.all
        spacing: Theme.gap
        Repeater {
            model: choice.options
            Chip {
                required property string modelData
                text: choice.name(modelData)
                selected: choice.chosen === modelData
                onClicked: {
                    choice.opened = false;
                    choice.picked(modelData);
                }
            }
        }
    }
    ListRow {
        width: parent.width
        visible: !choice.all
        title: choice.note !== "" ? choice.note : choice.name(choice.chosen)
        text: choice.title
        value: qsTr("Change")
        chevron: false
        divided: false
        onClicked: choice.opened = true
    }
}

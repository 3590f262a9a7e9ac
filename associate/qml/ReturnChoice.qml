pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One of a few words, all in sight; `wanted`: it is still to be said.
Column {
    id: choice

    property string title
    property list<string> options
    property string chosen
    property bool wanted: false
    property var name: code => code
    signal picked(string code)

    spacing: Theme.gap * 0.6
    Caption {
        width: parent.width
        text: choice.title
        strong: true
        color: choice.wanted ? Theme.warn : Theme.inkSoft
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: choice.options
            Chip {
                required property string modelData
                text: choice.name(modelData)
                selected: choice.chosen === modelData
                onClicked: choice.picked(modelData)
            }
        }
    }
}

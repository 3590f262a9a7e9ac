import QtQuick
import QtQuick.Layouts
import shell.qml

// A word and its value on one line, or below each other where there is no room.
GridLayout {
    id: fact

    property string words
    property string value
    property color color: Theme.ink
    // The word matters more than the value.
    property bool calm: false

    readonly property bool tight: label.implicitWidth + amount.implicitWidth + fact.columnSpacing > fact.width

    columns: fact.tight ? 1 : 2
    columnSpacing: Theme.gap
    rowSpacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: fact.words + ": " + fact.value
    Caption {
        id: label
        Layout.fillWidth: true
        text: fact.words
        color: fact.calm ? Theme.ink : Theme.inkSoft
        Accessible.ignored: true
    }
    Caption {
        id: amount
        Layout.maximumWidth: fact.width
        text: fact.value
        color: fact.calm && fact.color === Theme.ink ? Theme.inkSoft : fact.color
        strong: !fact.calm
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.ignored: true
    }
}

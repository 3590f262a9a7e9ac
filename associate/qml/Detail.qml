import QtQuick
import shell.qml

// A number in a line of numbers: "14 on hand".
Row {
    id: detail

    property string words
    property int value
    property bool signed: false

    readonly property string text: (detail.signed && detail.value > 0 ? "+" : "") + detail.value

    spacing: Theme.gap * 0.5
    Accessible.role: Accessible.StaticText
    Accessible.name: detail.text + " " + detail.words
    Caption {
        id: number
        text: detail.text
        color: Theme.ink
        strong: true
        Accessible.ignored: true
    }
    Caption {
        anchors.baseline: number.baseline
        text: detail.words
        Accessible.ignored: true
    }
}

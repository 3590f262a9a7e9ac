import QtQuick
import shell.qml

// One number and what it counts.
Column {
    id: figure

    property string value
    property string words

    spacing: Theme.gap * 0.2
    Accessible.role: Accessible.StaticText
    Accessible.name: figure.value + " " + figure.words
    Text {
        width: parent.width
        text: figure.value
        color: Theme.ink
        font.family: Theme.displayFont
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Caption {
        width: parent.width
        text: figure.words
        Accessible.ignored: true
    }
}

import QtQuick
import shell.qml

// What a sentence is about, above it.
Column {
    id: fact

    property string words
    property string value

    spacing: Theme.gap * 0.2
    Accessible.role: Accessible.StaticText
    Accessible.name: fact.words + ": " + fact.value
    Caption {
        width: parent.width
        text: fact.words
        Accessible.ignored: true
    }
    BodyText {
        width: parent.width
        text: fact.value
        Accessible.ignored: true
    }
}

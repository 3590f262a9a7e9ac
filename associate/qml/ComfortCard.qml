import QtQuick
import shell.qml

// How the tablet looks and speaks.
Part {
    id: card

    readonly property list<var> spoken: Language.choices

    icon: "contrast"
    title: qsTr("Look and language")
    Segments {
        width: parent.width
        options: card.spoken.map(choice => choice["name"])
        index: card.spoken.findIndex(choice => choice["code"] === Language.current)
        onChosen: index => Language.choose(card.spoken[index]["code"])
    }
    Segments {
        width: parent.width
        options: [qsTr("Light"), qsTr("Dark")]
        index: Theme.dark ? 1 : 0
        onChosen: index => Theme.dark = index === 1
    }
    Segments {
        width: parent.width
        options: [qsTr("Normal text"), qsTr("Larger text")]
        index: Theme.larger ? 1 : 0
        onChosen: index => Theme.larger = index === 1
    }
}

import QtQuick
import associate.qml
import shell.qml

// What three scans taught, in words.
Part {
    id: card

    required property ScannerSetup setup
    required property SetupWords words

    icon: "check-circle"
    title: qsTr("The scanner is understood")
    Fact {
        width: parent.width
        words: qsTr("Speed")
        value: qsTr("%1 ms a key").arg(card.setup.speed)
    }
    Fact {
        width: parent.width
        words: qsTr("Keyboard")
        value: card.words.keyboard(card.setup.layout)
    }
    Fact {
        width: parent.width
        words: qsTr("In front of a code")
        value: card.setup.prefix === "" ? qsTr("Nothing") : card.setup.prefix
    }
    Fact {
        width: parent.width
        words: qsTr("Behind a code")
        value: card.setup.suffix === "" ? qsTr("Nothing") : card.setup.suffix
    }
    Fact {
        width: parent.width
        words: qsTr("Ends with")
        value: card.words.end(card.setup.end)
    }
    Fact {
        width: parent.width
        words: qsTr("AIM identifier")
        value: card.setup.aim ? qsTr("On") : qsTr("Off")
        color: card.setup.aim ? Theme.ink : Theme.warn
    }
    Fact {
        width: parent.width
        words: qsTr("Group separators")
        value: card.words.separator(card.setup.separator)
        color: card.setup.separator === "left_out" ? Theme.warn : Theme.ink
    }
    Caption {
        width: parent.width
        visible: !card.setup.aim
        text: qsTr("Switch on “Transmit AIM identifier” in the scanner’s manual and set it up again: short numbers can then be told apart.")
    }
    Caption {
        width: parent.width
        visible: card.setup.separator === "left_out"
        text: qsTr("Without group separators the lot and the date of a GS1 code cannot be read. Switch them on in the scanner’s manual.")
    }
    Caption {
        width: parent.width
        visible: card.setup.end === "none"
        text: qsTr("Let the scanner send Enter after each code: it answers sooner, and half a code is never taken for a whole one.")
    }
}

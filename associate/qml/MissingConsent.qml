pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// How the customer agreed: it is written down with the step.
Column {
    id: part

    required property string chosen
    required property MissingWords words
    property list<string> ways: ["phone", "counter", "order"]
    property string question: qsTr("How was that agreed?")
    signal agreed(string how)

    spacing: Theme.gap * 0.8
    BodyText {
        width: parent.width
        text: part.question
        strong: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: part.ways
            Chip {
                required property string modelData
                icon: part.words.consentIcon(modelData)
                text: part.words.consent(modelData)
                selected: part.chosen === modelData
                onClicked: part.agreed(modelData)
            }
        }
    }
}

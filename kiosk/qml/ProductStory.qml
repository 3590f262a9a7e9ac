pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// What there is to know about it, in words.
Column {
    id: story

    required property ProductModel model

    spacing: Theme.gap * 2
    visible: story.model.description !== "" || story.model.features.count > 0

    Heading {
        level: 1
        width: parent.width
        text: qsTr("About this product")
    }
    BodyText {
        width: Math.min(parent.width, Theme.body * 44)
        visible: text !== ""
        text: story.model.description
        lineHeight: 1.34
    }
    Flow {
        id: facts
        width: parent.width
        spacing: Theme.gap * 1.5
        Repeater {
            model: story.model.features
            Row {
                id: fact
                required property string words
                required property int index
                visible: fact.index < story.model.features.count
                width: Theme.larger ? facts.width : (facts.width - facts.spacing) / 2
                spacing: Theme.gap
                Icon {
                    id: sign
                    name: "check"
                    size: Theme.body * 1.2
                    color: Theme.accent
                }
                BodyText {
                    width: fact.width - sign.width - fact.spacing
                    text: fact.words
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The steps in their order. Those that were asked can be asked again.
Column {
    id: ladder

    required property Missing missing
    required property MissingWords words

    Repeater {
        model: ladder.words.steps
        Pressable {
            id: step
            required property int index
            required property string modelData
            readonly property bool current: ladder.missing.step === step.modelData
            readonly property bool open: ladder.missing.recorded && step.index <= ladder.missing.reached
            width: ladder.width
            implicitHeight: Math.max(Theme.targetSmall, words.height + Theme.gap * 1.4)
            enabled: step.open
            label: step.index + 1 + " " + ladder.words.step(step.modelData)
            ringRadius: Theme.radius
            Accessible.selected: step.current
            onClicked: ladder.missing.go(step.modelData)
            Rectangle {
                anchors.fill: parent
                anchors.leftMargin: -Theme.gap
                anchors.rightMargin: -Theme.gap
                radius: Theme.radius
                color: step.current ? Theme.accentSoft : Theme.ink
                opacity: step.current ? 1 : step.pressed ? 0.06 : 0
            }
            Rectangle {
                id: sign
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.body * 1.7
                height: width
                radius: width / 2
                color: step.current ? Theme.accent : "transparent"
                border.width: step.current ? 0 : Math.max(1, Theme.hairline)
                border.color: step.open ? Theme.accent : Theme.edge
                Caption {
                    anchors.centerIn: parent
                    text: step.index + 1
                    strong: true
                    color: step.current ? Theme.onAccent : step.open ? Theme.accent : Theme.inkSoft
                    Accessible.ignored: true
                }
            }
            BodyText {
                id: words
                anchors.left: sign.right
                anchors.leftMargin: Theme.gap * 1.2
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: ladder.words.step(step.modelData)
                strong: step.current
                soft: !step.current && !step.open
                Accessible.ignored: true
            }
        }
    }
}

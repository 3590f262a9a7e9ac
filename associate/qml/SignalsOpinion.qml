pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The score of today and of a week, how the answers lie from 0 to 10, and the words that were said.
Column {
    id: opinion

    required property SignalsBoard board
    required property SignalsWords said

    readonly property real half: (opinion.width - Theme.gap * 2) / 2
    readonly property int tallest: Math.max(1, ...opinion.board.scores)

    spacing: Theme.gap * 1.6

    Row {
        width: parent.width
        spacing: Theme.gap * 2
        Figure {
            width: opinion.half
            value: opinion.board.nps !== "" ? opinion.board.nps : "–"
            words: opinion.board.answers > 0 ? qsTr("NPS today, %n answer(s)", "", opinion.board.answers) : qsTr("NPS, no answer yet today")
        }
        Figure {
            width: opinion.half
            value: opinion.board.weekNps !== "" ? opinion.board.weekNps : "–"
            words: qsTr("NPS of seven days, %n answer(s)", "", opinion.board.weekAnswers)
        }
    }
    Item {
        id: scale
        width: parent.width
        height: Theme.mm(22)
        visible: opinion.board.weekAnswers > 0
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Answers from 0 to 10: %1").arg(opinion.board.scores.join(", "))
        Row {
            id: columns
            anchors.fill: parent
            spacing: Theme.gap * 0.5
            readonly property real share: (columns.width - 10 * columns.spacing) / 11
            Repeater {
                model: 11
                Item {
                    id: one
                    required property int index
                    readonly property int count: opinion.board.scores[one.index] ?? 0
                    width: columns.share
                    height: columns.height
                    Rectangle {
                        anchors.bottom: mark.top
                        anchors.bottomMargin: Theme.gap * 0.3
                        width: parent.width
                        height: Math.max(Theme.hairline * 2, (parent.height - mark.height - Theme.gap * 0.3) * one.count / opinion.tallest)
                        radius: Theme.radius * 0.4
                        color: one.index >= 9 ? Theme.good : one.index >= 7 ? Theme.inkFaint : Theme.warn
                    }
                    Caption {
                        id: mark
                        anchors.bottom: parent.bottom
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: String(one.index)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Flow {
        width: parent.width
        visible: opinion.board.said.count > 0
        spacing: Theme.gap * 0.8
        Repeater {
            model: opinion.board.said
            Chip {
                required property string word
                required property string said
                required property int n
                clickable: false
                text: qsTr("%1 · %2").arg(word !== "" ? opinion.said.word(word) : qsTr("“%1”").arg(said)).arg(n)
            }
        }
    }
}

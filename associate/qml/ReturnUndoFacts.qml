pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The return that is asked about: how much, of which order, by whom and when, its goods, and how many of them.
Rectangle {
    id: facts

    required property ReturnUndoing undo
    required property ReturnUndoWords words
    required property bool upright

    readonly property bool gone: facts.undo.phase === "done" && facts.undo.progress !== "refused"

    implicitHeight: column.height + Theme.gap * 8
    color: Theme.surface

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: facts.upright ? parent.width : Theme.hairline
        height: facts.upright ? Theme.hairline : parent.height
        color: Theme.line
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: column.height + Theme.gap * 8
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height + 1
        interactive: clip
        ColumnLayout {
            id: column
            x: Theme.gap * 4
            y: Theme.gap * 4
            width: flick.width - Theme.gap * 8
            spacing: Theme.gap * (facts.upright ? 1.2 : 1.8)
            Heading {
                Layout.fillWidth: true
                level: 2
                text: facts.undo.number !== "" ? qsTr("Return of %1").arg(Bidi.part(facts.undo.number)) : qsTr("Return")
            }
            Column {
                Layout.fillWidth: true
                Layout.topMargin: facts.upright ? 0 : Theme.gap * 2
                spacing: Theme.gap * 0.4
                visible: facts.undo.amount !== ""
                Heading {
                    width: parent.width
                    level: 0
                    text: Bidi.part(facts.undo.amount)
                    font.strikeout: facts.gone
                    color: facts.gone ? Theme.inkSoft : Theme.ink
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.heading
                    maximumLineCount: 1
                }
                BodyText {
                    width: parent.width
                    strong: true
                    visible: text !== ""
                    text: facts.gone && facts.undo.rest !== "" ? qsTr("is not paid in full any more") : facts.words.money(facts.undo.phase, facts.undo.progress, facts.undo.why, facts.undo.promised)
                }
                BodyText {
                    width: parent.width
                    text: qsTr("%n piece(s), %1", "", facts.undo.units).arg(facts.undo.at)
                }
                BodyText {
                    width: parent.width
                    strong: true
                    visible: facts.undo.rest !== ""
                    text: qsTr("%n piece(s) stay returned: %1", "", facts.undo.units - facts.undo.gone).arg(Bidi.part(facts.undo.rest))
                }
                Caption {
                    width: parent.width
                    text: facts.undo.who !== "" ? qsTr("Taken in by %1").arg(Bidi.part(facts.undo.who)) : qsTr("Taken in by somebody of the team")
                }
            }
            Caption {
                Layout.fillWidth: true
                visible: facts.undo.phase === "asking" && facts.undo.left > 0
                text: qsTr("Can be undone for %n more minute(s)", "", facts.undo.left)
                color: facts.undo.left <= 5 ? Theme.warn : Theme.inkSoft
            }
            Divider {
                Layout.fillWidth: true
                visible: facts.undo.goods.count > 0
            }
            Repeater {
                model: facts.undo.goods
                RowLayout {
                    id: one
                    required property int id
                    required property string title
                    required property int units
                    required property int gone
                    Layout.fillWidth: true
                    spacing: Theme.gap * 1.2
                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: "bag"
                        size: Theme.body * 1.3
                        color: Theme.inkSoft
                    }
                    Column {
                        Layout.fillWidth: true
                        spacing: Theme.gap * 0.6
                        BodyText {
                            width: parent.width
                            text: one.units > 1 ? qsTr("%1 × %2").arg(one.units).arg(Bidi.part(one.title)) : one.title
                        }
                        HowMany {
                            visible: facts.undo.phase === "asking" && facts.undo.units > 1
                            words: qsTr("Undo:")
                            least: 0
                            units: one.gone
                            most: one.units
                            onChosen: units => facts.undo.choose(one.id, units)
                        }
                    }
                }
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
}

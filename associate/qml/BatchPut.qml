pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Into which tote what was taken last belongs: the largest thing on the page.
Rectangle {
    id: put

    required property Batch batch
    required property BatchWords words
    required property bool wide

    readonly property var puts: put.batch.puts
    readonly property bool any: put.puts.length > 0
    readonly property bool wrong: put.batch.alarm === "wrong_tote"

    // Where a word is too long for its button, its sign will do.
    readonly property bool tight: Theme.larger || undo.implicitWidth > put.width * 0.24

    // High enough for all that it says between two scans: what lies below stays where it is.
    implicitHeight: Math.max(Theme.mm(Theme.larger ? 36 : 29), row.implicitHeight + Theme.gap * 2)
    radius: Theme.radius * 1.6
    color: put.wrong ? Theme.badSoft : put.batch.sure ? Theme.goodSoft : put.any ? Theme.accentSoft : Theme.sunken
    Accessible.role: Accessible.AlertMessage
    // With how many are picked: a second unit for the same tote is said as well.
    Accessible.name: [headline.text, said.text, saved.visible ? saved.text : ""].filter(part => part !== "").join(". ")

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap * 2
        anchors.rightMargin: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 2
        Grid {
            visible: put.any
            columns: 5
            spacing: Theme.gap
            Repeater {
                model: put.batch.shares
                Column {
                    id: one
                    required property string letter
                    required property int units
                    visible: one.letter !== ""
                    spacing: Theme.gap * 0.4
                    BatchSign {
                        width: Theme.mm(put.puts.length > 4 ? 8 : put.puts.length > 2 ? 11 : put.puts.length > 1 ? 16 : 21)
                        height: width
                        letter: one.letter
                    }
                    Heading {
                        anchors.horizontalCenter: parent.horizontalCenter
                        visible: put.puts.length > 1
                        level: put.puts.length > 4 ? 3 : 2
                        text: qsTr("× %1").arg(one.units)
                    }
                }
            }
        }
        Icon {
            visible: !put.any
            name: "scan"
            size: Theme.mm(12)
            color: Theme.accent
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.4
            Heading {
                id: headline
                width: parent.width
                level: put.puts.length > 2 ? 2 : 1
                maximumLineCount: 2
                elide: Text.ElideRight
                text: put.wrong ? qsTr("Not into %1").arg(put.batch.alarmLetter) : !put.any ? qsTr("Scan each one as you take it") : put.puts.length > 1 ? qsTr("Share them out") : qsTr("Into tote %1").arg(put.puts[0]["letter"])
                Accessible.ignored: true
            }
            BodyText {
                id: said
                width: parent.width
                // Whatever its name: what lies below must not move with every article.
                wrapMode: put.any ? Text.NoWrap : Text.Wrap
                maximumLineCount: put.any ? 1 : 2
                elide: Text.ElideRight
                text: !put.any ? qsTr("This page says into which tote it goes.") : put.wrong ? qsTr("It belongs into tote %1.").arg(put.puts.map(one => one["letter"]).join(", ")) : put.puts.length > 1 ? put.batch.takenTitle : qsTr("%1 × %2").arg(put.puts[0]["units"]).arg(put.batch.takenTitle)
                Accessible.ignored: true
            }
            Caption {
                id: saved
                width: parent.width
                visible: put.any
                text: put.batch.sure ? qsTr("It is in the right tote.") : (Theme.larger ? qsTr("Saved, %1 of %2.") : qsTr("Saved, %1 of %2. Scan the tote to be sure.")).arg(put.batch.putDone).arg(put.batch.putOf)
                color: put.batch.sure ? Theme.good : Theme.inkSoft
                strong: put.batch.sure
                Accessible.ignored: true
            }
        }
        AppButton {
            visible: put.wrong
            kind: "secondary"
            compact: true
            text: qsTr("Understood")
            onClicked: put.batch.calm()
        }
        AppButton {
            id: undo
            visible: put.batch.taken > 0 && put.any && !put.wrong && !put.tight
            kind: "quiet"
            icon: "return"
            text: qsTr("Undo")
            label: qsTr("Undo: %1 × %2").arg(put.batch.taken).arg(put.batch.takenTitle)
            onClicked: put.batch.undo()
        }
        IconButton {
            visible: put.batch.taken > 0 && put.any && !put.wrong && put.tight
            filled: true
            size: Theme.target
            icon: "return"
            label: qsTr("Undo: %1 × %2").arg(put.batch.taken).arg(put.batch.takenTitle)
            onClicked: put.batch.undo()
        }
    }
}

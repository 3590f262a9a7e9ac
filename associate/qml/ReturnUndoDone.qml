pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// It is undone: how far that has come, what the customer gets again, and the slip that says so.
Flickable {
    id: done

    required property ReturnUndoing undo
    required property Printing printing
    required property ReturnUndoWords words
    signal closed

    contentHeight: column.height + Theme.gap * 2
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: true

    ColumnLayout {
        id: column
        width: done.width
        spacing: Theme.gap * 2
        Banner {
            Layout.fillWidth: true
            kind: done.words.kind(done.undo.progress)
            icon: done.words.icon(done.undo.progress)
            title: done.words.progress(done.undo.progress)
            text: done.words.progressHelp(done.undo.progress, done.undo.alone, done.undo.why)
        }
        Part {
            Layout.fillWidth: true
            icon: "bag"
            title: qsTr("Give it back to the customer")
            Repeater {
                model: done.undo.goods
                Item {
                    id: one
                    required property int index
                    required property string title
                    required property int units
                    required property string where
                    width: parent?.width ?? 0
                    implicitHeight: row.implicitHeight
                    ListRow {
                        id: row
                        width: parent.width
                        clickable: false
                        divided: one.index < done.undo.goods.count - 1
                        icon: one.where === "stock" ? "store" : "box"
                        title: one.units > 1 ? qsTr("%1 × %2").arg(one.units).arg(Bidi.part(one.title)) : one.title
                        text: done.words.from(one.where)
                    }
                }
            }
            Caption {
                width: parent.width
                text: qsTr("Ask for the slip of the return, and for any voucher slip: they are void. Nothing is paid for it.")
            }
        }
        ReturnSlipCard {
            Layout.fillWidth: true
            printing: done.printing
            number: "undone:" + done.undo.returnId
        }
        AppButton {
            Layout.minimumWidth: Theme.mm(46)
            large: true
            icon: "check"
            text: qsTr("Done")
            onClicked: done.closed()
        }
    }
    ScrollMark {
        flickable: done
    }
}

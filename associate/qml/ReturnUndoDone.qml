pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// It is undone: how far that has come, what the customer gets again, and the slip that says so.
Item {
    id: done

    required property ReturnUndoing undo
    required property Printing printing
    required property ReturnUndoWords words
    readonly property bool refused: done.undo.progress === "refused"
    signal closed

    Flickable {
        id: flick
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: button.top
        anchors.bottomMargin: Theme.gap * 2
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        ColumnLayout {
            id: column
            x: Theme.rtl ? flick.width - width : 0
            width: flick.width - (flick.interactive ? Theme.gap * 2 : 0)
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
                visible: done.refused
                icon: "person"
                title: qsTr("If the customer is still here")
                BodyText {
                    width: parent.width
                    text: qsTr("Keep the goods, and ask for the slip which says that the return was undone: it is void.")
                }
            }
            Part {
                Layout.fillWidth: true
                visible: !done.refused
                icon: "bag"
                title: qsTr("Give it back to the customer")
                Repeater {
                    model: done.undo.goods
                    Item {
                        id: one
                        required property int index
                        required property string title
                        required property int gone
                        required property string where
                        width: parent?.width ?? 0
                        visible: one.gone > 0
                        implicitHeight: row.implicitHeight
                        ListRow {
                            id: row
                            width: parent.width
                            clickable: false
                            divided: one.index < done.undo.goods.count - 1
                            icon: one.where === "stock" ? "store" : "box"
                            title: one.gone > 1 ? qsTr("%1 × %2").arg(one.gone).arg(Bidi.part(one.title)) : one.title
                            text: done.words.from(one.where)
                        }
                    }
                }
                Caption {
                    width: parent.width
                    text: done.undo.rest !== "" ? qsTr("Ask for the slip of the return, and for any voucher slip: they are void. The new slip says what stays returned: %1.").arg(Bidi.part(done.undo.rest)) : qsTr("Ask for the slip of the return, and for any voucher slip: they are void. Nothing is paid for it.")
                }
            }
            ReturnSlipCard {
                Layout.fillWidth: true
                printing: done.printing
                number: done.refused ? "" : "undone:" + done.undo.returnId
                undone: true
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    AppButton {
        id: button
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: Math.max(implicitWidth, Theme.mm(46))
        large: true
        icon: "check"
        text: qsTr("Done")
        onClicked: done.closed()
    }
}

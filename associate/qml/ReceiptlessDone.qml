pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// It is saved: where the goods go now, and what the customer is told of their credit.
GridLayout {
    id: done

    required property Receiptless desk
    required property ReturnWords words
    required property ReceiptlessWords loose
    required property Printing printing
    required property VoucherDesk voucher
    required property bool online
    property bool wide: false

    readonly property bool undone: done.desk.progress === "undone"

    columns: done.wide ? 2 : 1
    columnSpacing: Theme.gap * 2.4
    rowSpacing: Theme.gap * 2
    Banner {
        Layout.fillWidth: true
        Layout.columnSpan: done.columns
        kind: ["refused", "not_undone"].includes(done.desk.progress) ? "bad" : "good"
        icon: done.undone ? "return" : ["refused", "not_undone"].includes(done.desk.progress) ? "warn" : done.desk.progress === "saved" ? "device" : "send"
        title: done.loose.progress(done.desk.progress)
        text: done.loose.progressHelp(done.desk.progress)
    }
    Part {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: done.wide ? Theme.mm(10) : -1
        Layout.columnSpan: done.undone ? done.columns : 1
        icon: done.undone ? "bag" : "box"
        title: done.undone ? qsTr("Give it back to the customer") : qsTr("Put it away now")
        Repeater {
            model: done.desk.lines
            Item {
                id: line
                required property int index
                required property string title
                required property string where
                required property string spot
                required property int units
                width: parent?.width ?? 0
                implicitHeight: row.implicitHeight
                ListRow {
                    id: row
                    width: parent.width
                    clickable: false
                    divided: line.index < done.desk.lines.count - 1
                    icon: line.where === "stock" ? "store" : "box"
                    title: done.undone ? line.title : done.words.putIt(line.where, line.spot)
                    text: done.undone ? (line.units > 1 ? qsTr("%n piece(s)", "", line.units) : "") : line.units > 1 ? qsTr("%1 × %2").arg(line.units).arg(Bidi.part(line.title)) : line.title
                }
            }
        }
    }
    Part {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: done.wide ? Theme.mm(10) : -1
        visible: !done.undone
        icon: "person"
        title: qsTr("What the customer is told")
        Heading {
            width: parent.width
            level: 1
            text: qsTr("Store credit of %1 is requested").arg(Bidi.part(done.desk.total))
        }
        Caption {
            width: parent.width
            text: qsTr("“We have your goods. The credit comes by e-mail, or at the till with this slip.”")
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: [done.desk.called, done.desk.email].filter(part => part !== "").map(Bidi.part).join(" · ")
        }
    }
    VoucherCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: done.wide ? Theme.mm(10) : -1
        Layout.columnSpan: slip.visible ? 1 : done.columns
        visible: !["refused", "undone"].includes(done.desk.progress)
        voucher: done.voucher
        number: done.desk.returnId
        online: done.online
    }
    ReturnSlipCard {
        id: slip
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: done.wide ? Theme.mm(10) : -1
        printing: done.printing
        number: done.undone ? "" : done.desk.returnId
    }
}

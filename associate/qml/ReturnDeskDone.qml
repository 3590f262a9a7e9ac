pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// It is saved: what was taken, where it goes now, and what the customer was told.
GridLayout {
    id: done

    required property ReturnDesk desk
    required property ReturnWords words
    required property Printing printing
    required property VoucherDesk voucher
    required property bool online
    required property Exchange exchange
    required property ExchangeWords swapping
    property bool wide: false

    readonly property bool undone: ["undone", "parted"].includes(done.desk.progress)

    columns: done.wide ? 2 : 1
    columnSpacing: Theme.gap * 2.4
    rowSpacing: Theme.gap * 2
    Banner {
        Layout.fillWidth: true
        Layout.columnSpan: done.columns
        kind: done.words.progressKind(done.desk.progress)
        icon: done.words.progressIcon(done.desk.progress)
        title: done.words.progress(done.desk.progress)
        text: done.words.progressHelp(done.desk.progress)
    }
    Part {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: done.wide ? Theme.mm(10) : -1
        visible: !done.undone
        icon: "box"
        title: qsTr("Put it away now")
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
                    title: done.words.putIt(line.where, line.spot)
                    text: line.units > 1 ? qsTr("%1 × %2").arg(line.units).arg(Bidi.part(line.title)) : line.title
                }
            }
        }
    }
    ExchangeDone {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: done.wide ? Theme.mm(10) : -1
        visible: done.exchange.active
        exchange: done.exchange
        words: done.swapping
        returning: done.words
    }
    Part {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: done.wide ? Theme.mm(10) : -1
        visible: !done.exchange.active && !done.undone
        icon: "person"
        title: qsTr("What the customer was told")
        Heading {
            width: parent.width
            level: 1
            text: done.words.told(done.desk.promised)
        }
        Heading {
            width: parent.width
            level: 2
            text: done.desk.total
        }
        Caption {
            width: parent.width
            text: done.words.toldHelp(done.desk.promised)
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: done.words.points(done.desk.points, done.desk.progress === "confirmed")
        }
    }
    ReturnVisit {
        Layout.fillWidth: true
        Layout.columnSpan: done.columns
        visible: done.desk.visit.count > 1
        desk: done.desk
        words: done.words
        offered: false
    }
    VoucherCard {
        id: credit
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: done.wide ? Theme.mm(10) : -1
        visible: done.desk.credit && !done.undone && done.desk.progress !== "refused"
        voucher: done.voucher
        number: done.desk.returnId
        online: done.online
    }
    ReturnSlipCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: done.wide ? Theme.mm(10) : -1
        Layout.columnSpan: credit.visible ? 1 : done.columns
        printing: done.printing
        number: done.undone ? "undone:" + done.desk.returnId : done.desk.returnId
        undone: done.undone
    }
}

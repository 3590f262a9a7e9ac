pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// It is saved: what goes to the customer, what they pay, and what was said.
Part {
    id: done

    required property Exchange exchange
    required property ExchangeWords words
    required property ReturnWords returning

    icon: "refresh"
    title: done.exchange.source === "shelf" ? qsTr("Goes to the customer") : qsTr("In exchange")
    // What is to be paid comes first: nothing leaves before, and the till's code is seen without scrolling.
    RowLayout {
        width: parent.width
        spacing: Theme.gap * 2
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap * 0.6
            Heading {
                Layout.fillWidth: true
                level: 1
                text: done.words.balance(done.exchange.balance, done.exchange.amount)
            }
            BodyText {
                Layout.fillWidth: true
                strong: true
                visible: text !== ""
                text: done.exchange.balance === "back" ? done.returning.told(done.exchange.told) : done.exchange.balance === "pay" ? qsTr("At the till, with the code on the slip. The new goods leave after that.") : ""
            }
        }
        ScanCode {
            Layout.alignment: Qt.AlignTop
            visible: done.exchange.balance === "pay" && done.exchange.order !== ""
            size: Theme.mm(26)
            text: "ORDER:" + done.exchange.order
            label: qsTr("Code for the till")
        }
    }
    Repeater {
        model: done.exchange.swaps
        ListRow {
            id: row
            required property int index
            required property string goods
            required property string detail
            required property string goods_picture
            required property int goods_units
            width: parent?.width ?? 0
            visible: row.goods !== ""
            clickable: false
            divided: row.index < done.exchange.swaps.count - 1
            title: row.goods_units > 1 ? qsTr("%1 × %2").arg(row.goods_units).arg(Bidi.part(row.goods)) : row.goods
            text: done.words.comes(done.exchange.source, done.exchange.place)
            leading: ProductPicture {
                width: Theme.mm(11)
                height: width
                picture: row.goods_picture
                fallbackIcon: "bag"
                crop: true
            }
        }
    }
    Caption {
        width: parent.width
        text: done.words.said(done.exchange.balance, done.exchange.amount, done.exchange.told)
    }
    Caption {
        width: parent.width
        visible: text !== ""
        text: done.words.goods(done.exchange.source, done.exchange.place)
    }
}

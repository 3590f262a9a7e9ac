import QtQuick
import associate.qml
import shell.qml

// The voucher of an earlier return once more, marked as a copy: both slips have one number.
AppDialog {
    id: dialog

    required property VoucherDesk voucher
    required property bool online
    // The return it is of; "" while nobody asks.
    property string back: ""

    open: dialog.back !== ""
    dismissable: true
    title: qsTr("Voucher once more")
    text: qsTr("It is printed as a copy with the number of the first slip: only one of the two can be spent. Ask the customer for the first one.")
    actions: [
        {
            "text": qsTr("Close"),
            "kind": "secondary"
        }
    ]
    onActed: dialog.close()
    onDismissed: dialog.close()

    function close() {
        dialog.back = "";
        dialog.voucher.forget();
    }

    VoucherCard {
        width: parent?.width ?? 0
        again: true
        voucher: dialog.voucher
        number: dialog.back
        online: dialog.online
    }
}

import QtQuick
import associate.qml
import shell.qml

// What the scanner sends, and what it means; nothing is opened meanwhile.
AppDialog {
    id: dialog

    required property ThisDevice device

    readonly property FloorWords floor: FloorWords {}
    readonly property bool heard: dialog.device.meaning !== ""

    open: dialog.device.testing
    dismissable: true
    icon: dialog.heard ? "check-circle" : "scan"
    title: dialog.heard ? dialog.floor.meaning(dialog.device.meaning) : qsTr("Scan anything now")
    text: dialog.heard ? "" : qsTr("What the scanner sends appears here and opens nothing.")
    wide: Theme.mm(110)
    actions: [
        {
            "text": qsTr("End the test"),
            "kind": "secondary"
        }
    ]
    onActed: dialog.device.test(false)
    onDismissed: dialog.device.test(false)

    Heading {
        width: parent.width
        visible: dialog.heard
        level: 2
        text: dialog.device.scanned
        wrapMode: Text.WrapAnywhere
    }
    Caption {
        width: parent.width
        visible: dialog.heard
        text: dialog.device.symbology === "" ? qsTr("Scan another one, or end the test.") : qsTr("Printed as %1. Scan another one, or end the test.").arg(dialog.device.symbology)
    }
}

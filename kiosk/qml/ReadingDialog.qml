pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// A code that may be two things: the shopper knows which.
AppDialog {
    id: dialog

    required property KioskModel kiosk

    open: dialog.kiosk.readings.count > 0
    title: qsTr("What did you scan?")
    text: qsTr("This code can mean more than one thing.")
    icon: "scan"
    dismissable: true
    wide: Theme.mm(220)
    onDismissed: dialog.kiosk.dismiss()

    Repeater {
        model: dialog.kiosk.readings
        AppButton {
            required property int id
            required property string name
            width: parent?.width ?? 0
            large: true
            kind: "secondary"
            text: name
            onClicked: dialog.kiosk.choose_reading(id)
        }
    }
}

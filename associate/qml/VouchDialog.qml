import QtQuick
import associate.qml
import shell.qml

// Open a customer's account at the kiosk: first the question whether somebody has looked, then the code.
AppDialog {
    id: dialog

    required property Vouching vouching

    readonly property string phase: dialog.vouching.phase

    open: dialog.phase !== ""
    dismissable: true
    icon: dialog.phase === "failed" ? "offline" : "person"
    title: ({
            "seen": qsTr("Is it really their card?"),
            "shown": qsTr("Hold this code in front of the kiosk"),
            "failed": qsTr("There is no code at the moment")
        })[dialog.phase] ?? qsTr("One moment")
    text: ({
            "seen": qsTr("Their points, orders and lists will be on the kiosk’s screen. Look at an ID, or ask for something that only they know. Your name is noted."),
            "shown": qsTr("It is good for one minute, and once."),
            "failed": qsTr("The head office cannot be reached, or does not know this card. The code in their app works as well.")
        })[dialog.phase] ?? ""
    actions: dialog.phase === "seen" ? [
        {
            "text": qsTr("Cancel"),
            "kind": "secondary"
        },
        {
            "text": qsTr("I have looked"),
            "kind": "primary"
        }
    ] : [
        {
            "text": qsTr("Done"),
            "kind": dialog.phase === "shown" ? "primary" : "secondary"
        }
    ]
    onDismissed: dialog.vouching.close()
    onActed: index => index === 1 ? dialog.vouching.vouch() : dialog.vouching.close()

    ScanCode {
        visible: dialog.phase === "shown"
        anchors.horizontalCenter: parent?.horizontalCenter
        text: dialog.vouching.code
        label: qsTr("Code for the kiosk")
    }
    ProgressLine {
        visible: dialog.phase === "asking"
        width: parent?.width ?? 0
    }
}

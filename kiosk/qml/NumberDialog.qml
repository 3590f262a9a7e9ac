import QtQuick
import shell.qml

// The number under the bars, typed.
AppDialog {
    id: dialog

    signal typed(string digits)

    title: qsTr("Type the number under the bars")
    text: qsTr("It usually has 8, 12 or 13 digits.")
    dismissable: true
    wide: Theme.mm(220)
    onOpenChanged: if (open)
        pad.clear()
    actions: [
        {
            "text": qsTr("Cancel"),
            "kind": "secondary"
        }
    ]
    onActed: dialog.dismissed()

    NumberPad {
        id: pad
        width: parent?.width ?? 0
        maxLength: 14
        focus: true
        onEntered: value => dialog.typed(value)
    }
}

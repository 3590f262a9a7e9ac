import QtQuick
import shell.qml

// Scanning with the tablet's own camera, over any page; or the number under the bars, typed.
AppDialog {
    id: sheet

    property bool typing: false
    signal typed(string digits)

    // A scan has its answer: what is understood is on the page below.
    function answered(understood: bool) {
        if (sheet.open && understood)
            leaving.start();
    }

    open: DeviceCamera.asked
    dismissable: true
    wide: Theme.mm(Theme.larger ? 190 : 150)
    title: sheet.typing ? qsTr("Type the number") : qsTr("Scan with the camera")
    actions: [
        {
            "text": sheet.typing ? qsTr("Use the camera") : qsTr("Type the number"),
            "icon": sheet.typing ? "camera" : "keyboard",
            "kind": "secondary"
        },
        {
            "text": qsTr("Close"),
            "kind": "secondary"
        }
    ]
    onActed: index => {
        if (index === 0)
            sheet.typing = !sheet.typing;
        else
            DeviceCamera.dismiss();
    }
    onDismissed: DeviceCamera.dismiss()
    onOpenChanged: {
        leaving.stop();
        sheet.typing = false;
    }
    onTypingChanged: pad.clear()

    Timer {
        id: leaving
        // Long enough to see the code outlined.
        interval: 600
        onTriggered: DeviceCamera.dismiss()
    }
    Viewfinder {
        width: parent?.width ?? 0
        height: Math.max(Theme.mm(40), Math.min(width * 0.6, sheet.height - Theme.mm(Theme.larger ? 62 : 48)))
        visible: sheet.open && !sheet.typing
        typable: false
    }
    NumberPad {
        id: pad
        anchors.horizontalCenter: parent?.horizontalCenter
        width: Math.min(implicitWidth, parent?.width ?? 0)
        visible: sheet.typing
        maxLength: 14
        focus: true
        onEntered: value => sheet.typed(value)
    }
}

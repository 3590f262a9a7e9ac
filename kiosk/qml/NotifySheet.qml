pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// An address for one message, once something is here again: what it is for stands above the field.
AppDialog {
    id: sheet

    required property NotifyModel model
    readonly property bool asking: sheet.model.phase === "ask" || sheet.model.phase === "saving"

    open: sheet.model.phase !== ""
    title: sheet.model.headline
    text: sheet.model.phase === "done" || sheet.model.phase === "failed" ? sheet.model.text : sheet.model.subject
    icon: sheet.model.phase === "done" ? "check-circle" : sheet.model.phase === "failed" ? "warn" : "bell"
    dismissable: true
    wide: Theme.mm(260)
    actions: sheet.asking ? [
        {
            "text": qsTr("Cancel"),
            "kind": "secondary"
        },
        {
            "text": qsTr("Yes, tell me"),
            "icon": "check",
            "busy": sheet.model.phase === "saving"
        }
    ] : [
        {
            "text": qsTr("Close"),
            "kind": "primary"
        }
    ]
    onDismissed: sheet.model.close()
    onActed: index => {
        if (sheet.asking && index === 1)
            sheet.model.send();
        else
            sheet.model.close();
    }
    onAskingChanged: {
        entry.text = "";
        if (sheet.asking)
            Qt.callLater(entry.forceActiveFocus);
    }

    BodyText {
        width: parent?.width ?? 0
        visible: sheet.asking
        soft: true
        text: sheet.model.consent
    }
    TextEntry {
        id: entry
        width: parent?.width ?? 0
        height: visible ? implicitHeight : 0
        visible: sheet.asking
        label: qsTr("E-mail")
        error: sheet.model.problem
        maxLength: 254
        onEdited: text => sheet.model.type(text)
        onAccepted: sheet.model.send()
        Connections {
            target: sheet.model
            function onRefusedChanged() {
                entry.text = "";
            }
        }
    }
    KeyboardPanel {
        width: parent?.width ?? 0
        height: visible ? implicitHeight : 0
        visible: sheet.asking
        target: entry
        // Addresses are written in Latin letters.
        language: Theme.rtl ? "en" : Language.current
        doneText: qsTr("Yes, tell me")
        onDone: sheet.model.send()
    }
}

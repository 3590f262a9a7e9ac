pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// The languages of this kiosk, each in its own words.
AppDialog {
    id: sheet

    title: qsTr("Choose your language")
    dismissable: true
    wide: Theme.mm(220)

    Repeater {
        model: Language.choices
        AppButton {
            required property var modelData
            width: parent?.width ?? 0
            height: Math.max(implicitHeight, Theme.target * 1.15)
            large: true
            kind: modelData["code"] === Language.current ? "primary" : "secondary"
            text: modelData["name"]
            onClicked: {
                Language.choose(modelData["code"]);
                sheet.dismissed();
            }
        }
    }
}

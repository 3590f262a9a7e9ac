pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// In which order products are listed.
AppDialog {
    id: sheet

    required property SearchModel model

    title: qsTr("Sort by")
    dismissable: true
    wide: Theme.mm(200)

    Repeater {
        model: sheet.shown ? sheet.model.orders : null
        AppButton {
            required property string id
            required property string name
            required property bool selected

            width: parent?.width ?? 0
            height: Math.max(implicitHeight, Theme.target)
            large: true
            kind: selected ? "primary" : "secondary"
            icon: selected ? "check" : ""
            text: name
            onClicked: {
                sheet.model.sort(id);
                sheet.dismissed();
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// People who typed ten wrong PINs; a manager lets them try again.
Part {
    id: card

    required property ThisDevice device

    icon: "lock"
    title: qsTr("Locked after wrong PINs")
    Column {
        width: parent.width
        Repeater {
            model: card.device.locked
            ListRow {
                id: row
                required property string id
                required property string name
                width: parent?.width ?? 0
                clickable: false
                title: row.name
                trailing: AppButton {
                    kind: "secondary"
                    text: qsTr("Unlock")
                    label: qsTr("Unlock %1").arg(row.name)
                    onClicked: card.device.unlock(row.id)
                }
            }
        }
    }
}

import QtQuick
import shell.qml

// The one thing to do with a call: take it, or say that it is done.
AppButton {
    id: button

    required property bool mine
    required property string place

    kind: button.large ? "primary" : "secondary"
    icon: button.mine ? "check" : "hand"
    text: button.mine ? qsTr("Done") : qsTr("Take it")
    label: button.mine || button.large ? button.text : qsTr("Take it, %1").arg(button.place)
}

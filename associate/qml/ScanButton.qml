import QtQuick
import shell.qml

// To the camera, where this tablet has one.
AppButton {
    visible: DeviceCamera.available
    kind: "secondary"
    compact: true
    icon: "camera"
    text: qsTr("Scan")
    onClicked: DeviceCamera.ask()
}

import QtQuick
import QtQuick.Window
import shell.qml

// A QR code to be scanned from this screen: black on white in every look, with the quiet zone that scanners need.
Rectangle {
    id: code

    property string text
    property string label: qsTr("Code to scan")
    property real size: Theme.mm(Theme.kiosk ? 90 : 50)

    implicitWidth: code.size
    implicitHeight: code.size
    radius: Theme.radius
    color: "#FFFFFF"
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: code.label

    Image {
        readonly property int pixels: Math.floor(Math.min(code.width, code.height) * Screen.devicePixelRatio)
        anchors.centerIn: parent
        width: implicitWidth / Screen.devicePixelRatio
        height: implicitHeight / Screen.devicePixelRatio
        source: code.text === "" ? "" : "image://codes/" + encodeURIComponent(code.text)
        sourceSize: Qt.size(pixels, pixels)
        smooth: false
        cache: false
    }
}

import QtQuick
import QtQuick.Window
import shell.qml

// One of our line icons (resources/icons), in any size and colour; arrows turn round in right-to-left languages.
Item {
    id: icon

    property string name
    property real size: Theme.mm(Theme.kiosk ? 7 : 4.2)
    property color color: Theme.ink

    implicitWidth: icon.size
    implicitHeight: icon.size
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        visible: icon.name !== ""
        source: icon.name === "" ? "" : "image://icons/" + icon.name + "/" + String(Qt.rgba(icon.color.r, icon.color.g, icon.color.b, 1)).substring(1) + (Theme.rtl ? "/rtl" : "")
        opacity: icon.color.a
        sourceSize: Qt.size(Math.ceil(icon.width * Screen.devicePixelRatio), Math.ceil(icon.width * Screen.devicePixelRatio))
        fillMode: Image.PreserveAspectFit
        smooth: true
    }
}

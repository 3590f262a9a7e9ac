import QtQuick
import shell.qml

Rectangle {
    id: avatar

    property string initials
    property string name
    property real size: Theme.targetSmall

    implicitWidth: avatar.size
    implicitHeight: avatar.size
    radius: width / 2
    color: Theme.accentSoft
    Accessible.role: Accessible.Graphic
    Accessible.name: avatar.name
    Accessible.ignored: avatar.name === ""
    Text {
        anchors.centerIn: parent
        text: avatar.initials
        color: Theme.accent
        font.family: Theme.textFont
        font.pixelSize: avatar.width * 0.36
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}

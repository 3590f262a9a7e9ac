import QtQuick
import shell.qml

// One key of the on-screen keyboard and the number pad. Never takes the focus from the field it types into.
Pressable {
    id: key

    property string text
    property string icon
    property string kind: "letter"
    property bool on: false
    property real size: Theme.body

    label: key.text
    activeFocusOnTab: false
    ring: false

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.2
        color: key.kind === "done" ? Theme.accent : key.on ? Theme.accentSoft : key.kind === "letter" ? Theme.surface : Theme.sunken
        border.width: Theme.highContrast || key.kind === "letter" ? Theme.hairline : 0
        border.color: Theme.highContrast ? Theme.edge : Theme.line
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.ink
            opacity: key.pressed ? 0.16 : 0
        }
        Text {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - Theme.gap * 0.6)
            visible: key.icon === ""
            text: key.text
            color: key.kind === "done" ? Theme.onAccent : key.enabled ? Theme.ink : Theme.inkFaint
            font.family: Theme.textFont
            font.pixelSize: key.size
            font.weight: Font.Medium
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.caption * 0.7)
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: key.icon !== ""
            name: key.icon
            size: Math.min(parent.height * 0.5, Theme.body * 1.4)
            color: key.kind === "done" ? Theme.onAccent : key.on ? Theme.accent : Theme.ink
        }
    }
}

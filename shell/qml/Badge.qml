import QtQuick
import shell.qml

// How many wait; nothing at all for 0.
Rectangle {
    id: badge

    property int count: 0

    visible: badge.count > 0
    implicitHeight: number.implicitHeight + Theme.gap * 0.5
    implicitWidth: Math.max(badge.implicitHeight, number.implicitWidth + Theme.gap * 1.4)
    radius: height / 2
    color: Theme.offer
    Accessible.role: Accessible.StaticText
    Accessible.name: number.text
    Text {
        id: number
        anchors.centerIn: parent
        text: badge.count > 99 ? "99+" : String(badge.count)
        color: Theme.onOffer
        font.family: Theme.textFont
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}

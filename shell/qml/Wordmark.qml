import QtQuick
import shell.qml

// The retailer's name in the headline face.
Text {
    id: mark

    property real size: Theme.heading

    text: Theme.shopName
    color: Theme.ink
    font.family: Theme.displayFont
    font.pixelSize: mark.size
    font.weight: Font.DemiBold
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: mark.text
}

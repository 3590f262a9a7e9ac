import QtQuick
import shell.qml

Text {
    id: body

    property bool soft: false
    property bool strong: false

    color: body.soft ? Theme.inkSoft : Theme.ink
    font.family: Theme.textFont
    font.pixelSize: Theme.body
    font.weight: body.strong ? Font.DemiBold : Font.Normal
    // Arabic faces have tall lines of their own.
    lineHeight: Language.current === "ar" ? 1 : 1.22
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: body.text
}

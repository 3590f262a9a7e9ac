import QtQuick
import shell.qml

Text {
    id: caption

    property bool strong: false

    color: Theme.inkSoft
    font.family: Theme.textFont
    font.pixelSize: Theme.caption
    font.weight: caption.strong ? Font.DemiBold : Font.Normal
    lineHeight: Language.current === "ar" ? 1 : 1.15
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: caption.text
}

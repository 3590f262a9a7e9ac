import QtQuick
import shell.qml

// Level 0 is the one headline of a page (hero), 1 a page's title, 2 a part, 3 a card.
Text {
    id: heading

    property int level: 1

    color: Theme.ink
    font.family: heading.level <= 1 ? Theme.displayFont : Theme.textFont
    font.pixelSize: [Theme.hero, Theme.title, Theme.heading, Theme.body][Math.max(0, Math.min(3, heading.level))]
    font.weight: Font.DemiBold
    lineHeight: heading.level > 1 ? 1.1 : Language.current === "ar" ? 0.82 : 0.98
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.Heading
    Accessible.name: heading.text
}

import QtQuick
import shell.qml

// How many of one variant at one place; what is not known is a word.
Item {
    id: cell

    required property string words
    required property string level

    Accessible.role: Accessible.Cell
    Accessible.name: text.text

    Rectangle {
        anchors.centerIn: parent
        visible: cell.level === "low"
        width: Math.max(text.implicitWidth + Theme.gap * 1.6, height)
        height: Theme.body * 1.5
        radius: height / 2
        color: Theme.warnSoft
    }
    Text {
        id: text
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - Theme.gap * 0.6)
        text: cell.words === "" ? qsTr("unknown") : cell.words
        color: cell.level === "low" ? Theme.warn : cell.level === "good" || cell.level === "some" ? Theme.ink : Theme.inkSoft
        font.family: Theme.textFont
        font.pixelSize: cell.words === "" ? Theme.caption : Theme.body
        font.weight: cell.words === "" || cell.level === "out" ? Font.Normal : Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(Theme.caption * 0.7)
        horizontalAlignment: Text.AlignHCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}

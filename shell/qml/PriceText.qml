import QtQuick
import shell.qml

// A price as text from shell.words: what it costs now, what it was, and why.
Item {
    id: price

    property string now
    property string was
    property string reason
    property real size: Theme.title
    readonly property bool reduced: price.was !== ""

    implicitWidth: Math.max(line.implicitWidth, Math.ceil(reasonLine.implicitWidth) + 1)
    implicitHeight: line.height + (why.visible ? why.height + Theme.gap * 0.3 : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: price.reduced ? qsTr("%1, before %2").arg(price.now).arg(price.was) : price.now
    Accessible.description: price.reason

    // Measured apart: a Text's own wish changes with the width that it is given.
    Text {
        id: reasonLine
        font: why.font
        text: price.reason
        visible: false
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Flow {
        id: line
        width: price.width > 0 ? price.width : implicitWidth
        spacing: Math.round(price.size * 0.34)
        Text {
            id: current
            text: price.now
            color: price.reduced ? Theme.offer : Theme.ink
            font.family: Theme.textFont
            font.pixelSize: price.size
            font.weight: Font.DemiBold
            font.letterSpacing: -price.size * 0.012
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            visible: price.reduced
            height: current.height
            verticalAlignment: Text.AlignVCenter
            text: price.was
            color: Theme.inkSoft
            font.family: Theme.textFont
            font.pixelSize: Math.max(Theme.caption, Math.round(price.size * 0.6))
            font.strikeout: true
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    Text {
        id: why
        anchors.top: line.bottom
        anchors.topMargin: Theme.gap * 0.3
        width: price.width
        visible: price.reason !== ""
        text: price.reason
        color: price.reduced ? Theme.offer : Theme.inkSoft
        font.family: Theme.textFont
        font.pixelSize: Theme.caption
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}

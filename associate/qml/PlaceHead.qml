import QtQuick
import shell.qml

// The head of a column: a place, and when its numbers were last confirmed.
Item {
    id: head

    required property string name
    required property bool here
    required property string age
    required property string level
    required property string kind

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: head.name + ", " + head.age

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 0.7
        width: parent.width - Theme.gap * 0.6
        spacing: Theme.gap * 0.2
        Text {
            width: parent.width
            text: head.here ? qsTr("Here") : head.name
            color: head.here ? Theme.accent : Theme.ink
            font.family: Theme.textFont
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            height: Math.ceil(Theme.caption * 2.3)
            lineHeight: 0.95
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(Theme.caption * 0.72)
            verticalAlignment: Text.AlignBottom
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            text: head.age === "" ? "–" : head.age
            color: head.level === "old" || head.level === "unknown" ? Theme.warn : Theme.inkSoft
            font.family: Theme.textFont
            font.pixelSize: Theme.caption
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Theme.caption * 0.72)
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}

import QtQuick
import shell.qml

// "as of 14:02": calm while the data is fresh, marked when it is old. level: "fresh" | "ageing" | "old" | "unknown".
Item {
    id: age

    property string text
    property string level: "fresh"
    readonly property bool marked: age.level === "old" || age.level === "unknown"

    // From what the words want, not from what they were given: words change with the language.
    implicitWidth: Math.ceil(words.implicitWidth) + age.sign
    readonly property real sign: age.level !== "fresh" && age.text !== "" ? Theme.caption * 1.05 + row.spacing : 0
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: age.text

    Row {
        id: row
        anchors.left: parent.left
        spacing: Theme.gap * 0.5
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: age.level !== "fresh" && age.text !== ""
            name: "clock"
            size: Theme.caption * 1.05
            color: age.marked ? Theme.warn : Theme.inkSoft
        }
        Text {
            id: words
            width: age.width > 0 ? Math.min(Math.ceil(implicitWidth), age.width - age.sign) : implicitWidth
            text: age.text
            color: age.marked ? Theme.warn : Theme.inkSoft
            font.family: Theme.textFont
            font.pixelSize: Theme.caption
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}

import QtQuick
import shell.qml

// "as of 14:02": calm while the data is fresh, marked when it is old. level: "fresh" | "ageing" | "old" | "unknown".
Item {
    id: age

    property string text
    property string level: "fresh"
    readonly property bool marked: age.level === "old" || age.level === "unknown"

    implicitWidth: row.implicitWidth
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
            width: age.width > 0 ? Math.min(implicitWidth, age.width - (age.level !== "fresh" ? Theme.caption * 1.05 + row.spacing : 0)) : implicitWidth
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

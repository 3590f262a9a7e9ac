import QtQuick
import shell.qml

// A sign as it hangs over the aisle: the word small, the label large.
Rectangle {
    id: spot

    property string words
    property string value

    implicitWidth: Math.max(Theme.mm(13), column.implicitWidth + Theme.gap * 2)
    implicitHeight: column.implicitHeight + Theme.gap
    radius: Theme.radius * 1.2
    color: Theme.accentSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: spot.words + " " + spot.value
    Column {
        id: column
        anchors.centerIn: parent
        Caption {
            anchors.horizontalCenter: parent.horizontalCenter
            text: spot.words
            color: Theme.accent
            Accessible.ignored: true
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: spot.value
            color: Theme.accent
            font.family: Theme.displayFont
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}

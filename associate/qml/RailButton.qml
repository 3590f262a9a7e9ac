import QtQuick
import shell.qml

// One place of the program: a sign over its word, and how many wait there.
Pressable {
    id: button

    property string text
    property string icon
    property int count: 0
    property bool current: false
    // No room for a second line of words.
    property bool flat: false

    label: button.text
    ringRadius: Theme.radius * 1.6
    implicitWidth: Math.max(Theme.mm(20), words.implicitWidth + Theme.gap)
    implicitHeight: Math.max(Theme.mm(15), column.height + Theme.gap * 1.6)
    Accessible.role: Accessible.PageTab
    Accessible.selected: button.current
    Accessible.description: button.count > 0 ? qsTr("%n waiting", "", button.count) : ""

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: button.current ? Theme.accentSoft : Theme.ink
        opacity: button.current ? 1 : button.pressed ? 0.08 : 0
    }
    TextMetrics {
        id: longest
        font.family: Theme.textFont
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
        text: button.flat ? button.text : button.text.split(" ").reduce((most, word) => word.length > most.length ? word : most, "")
    }
    Column {
        id: column
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.gap * 0.5
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: button.icon
            size: Theme.caption * 1.5
            color: button.current ? Theme.accent : Theme.inkSoft
        }
        Text {
            id: words
            width: parent.width
            text: button.text
            color: button.current ? Theme.accent : Theme.inkSoft
            font.family: Theme.textFont
            // A word is never broken.
            font.pixelSize: Math.floor(Theme.caption * Math.min(1, (button.width - Theme.gap * 0.4) / Math.max(1, longest.advanceWidth)))
            font.weight: button.current ? Font.DemiBold : Font.Medium
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: 0.95
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    Badge {
        count: button.count
        x: button.width / 2 + Theme.mm(1.2)
        y: Theme.gap * 0.5
    }
}

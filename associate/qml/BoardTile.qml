import QtQuick
import QtQuick.Layouts
import shell.qml

// One number that can be read from two metres, and what it counts. A tap opens what is behind it.
Pressable {
    id: tile

    property int number: 0
    property string words
    property string detail
    property string icon
    // "" where there is nothing to see to.
    property string kind
    property bool leads: true

    readonly property color strong: ({
            "bad": Theme.bad,
            "warn": Theme.warn,
            "good": Theme.good,
            "offer": Theme.offer
        })[tile.kind] ?? Theme.inkSoft
    readonly property color soft: ({
            "bad": Theme.badSoft,
            "warn": Theme.warnSoft,
            "good": Theme.goodSoft,
            "offer": Theme.offerSoft
        })[tile.kind] ?? Theme.surface

    label: [String(tile.number), tile.words, tile.detail].filter(part => part !== "").join(", ")
    enabled: tile.leads
    ringRadius: Theme.radius * 1.6
    implicitHeight: line.implicitHeight + Theme.gap * 2.4
    Accessible.role: tile.leads ? Accessible.Button : Accessible.StaticText

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: tile.soft
        border.width: Theme.highContrast ? Theme.hairline * 2 : tile.kind === "" ? Theme.hairline : 0
        border.color: Theme.highContrast ? tile.strong : Theme.line
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.ink
        opacity: tile.pressed ? 0.08 : 0
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 1.6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.2
        Text {
            Layout.preferredHeight: font.pixelSize * 1.06
            text: String(tile.number)
            color: tile.kind === "" ? Theme.ink : tile.strong
            font.family: Theme.displayFont
            font.pixelSize: Math.round(Theme.hero * 1.3)
            font.weight: Font.Bold
            verticalAlignment: Text.AlignVCenter
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.2
            Icon {
                anchors.left: parent.left // mirrored with the words
                name: tile.icon
                size: Theme.heading
                color: tile.strong
            }
            BodyText {
                width: parent.width
                text: tile.words
                strong: true
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: tile.detail !== ""
                text: tile.detail
                Accessible.ignored: true
            }
        }
    }
}

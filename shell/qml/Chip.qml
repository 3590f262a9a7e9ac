import QtQuick
import shell.qml

// A small choice or mark. kind: "" | "offer" | "good" | "warn" | "bad" | "accent"; not `clickable` makes it a mark.
Pressable {
    id: chip

    property string text
    property string icon
    property bool selected: false
    property string kind
    property bool clickable: true

    readonly property color strong: ({
            "offer": Theme.offer,
            "good": Theme.good,
            "warn": Theme.warn,
            "bad": Theme.bad,
            "accent": Theme.accent
        })[chip.kind] ?? Theme.ink
    readonly property color soft: ({
            "offer": Theme.offerSoft,
            "good": Theme.goodSoft,
            "warn": Theme.warnSoft,
            "bad": Theme.badSoft,
            "accent": Theme.accentSoft
        })[chip.kind] ?? (chip.clickable ? Theme.surface : Theme.sunken)
    readonly property color foreground: !chip.enabled ? Theme.inkFaint : chip.selected ? Theme.onAccent : chip.strong

    label: chip.text
    ringRadius: face.radius
    activeFocusOnTab: chip.clickable && chip.enabled
    enabled: true
    implicitHeight: chip.clickable ? Math.max(Theme.targetSmall, words.height + Theme.gap * 1.2) : words.height + Theme.gap * 0.9
    implicitWidth: row.width + Theme.gap * (chip.clickable ? 3.2 : 2)
    Accessible.role: chip.clickable ? Accessible.Button : Accessible.StaticText
    Accessible.checkable: chip.clickable
    Accessible.checked: chip.selected

    Rectangle {
        id: face
        anchors.fill: parent
        radius: height / 2
        color: chip.selected ? Theme.accent : chip.soft
        border.width: chip.clickable && !chip.selected ? Theme.hairline : 0
        border.color: chip.kind === "" ? Theme.edge : chip.strong
    }
    Rectangle {
        anchors.fill: face
        radius: face.radius
        color: Theme.ink
        opacity: chip.pressed && chip.clickable ? 0.12 : 0
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.gap * 0.6
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.icon !== ""
            name: chip.icon
            size: words.font.pixelSize * 1.15
            color: chip.foreground
        }
        Text {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            color: chip.foreground
            font.family: Theme.textFont
            font.pixelSize: Theme.caption
            font.weight: chip.clickable ? Font.Medium : Font.DemiBold
            textFormat: Text.PlainText
        }
    }
}

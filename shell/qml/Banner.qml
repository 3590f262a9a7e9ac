import QtQuick
import shell.qml

// One calm piece of news in the page. kind: "info" | "offline" | "warn" | "bad" | "good".
Item {
    id: banner

    property string kind: "info"
    property string title
    property string text
    property string icon: ({
            "offline": "offline",
            "warn": "warn",
            "bad": "error",
            "good": "check-circle"
        })[banner.kind] ?? "info"
    property string actionText
    signal acted

    readonly property color strong: ({
            "warn": Theme.warn,
            "bad": Theme.bad,
            "good": Theme.good,
            "info": Theme.accent
        })[banner.kind] ?? Theme.inkSoft
    readonly property color soft: ({
            "warn": Theme.warnSoft,
            "bad": Theme.badSoft,
            "good": Theme.goodSoft,
            "info": Theme.accentSoft
        })[banner.kind] ?? Theme.sunken
    readonly property real pad: Theme.gap * (Theme.kiosk ? 1.8 : 2)

    implicitWidth: Theme.mm(Theme.kiosk ? 200 : 110)
    implicitHeight: column.height + 2 * banner.pad
    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.title === "" ? banner.text : banner.title + ". " + banner.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.4
        color: banner.soft
        border.width: Theme.highContrast ? Theme.hairline * 2 : 0
        border.color: banner.strong
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: banner.pad
        anchors.top: parent.top
        anchors.topMargin: banner.pad + (headline.visible ? (headline.font.pixelSize * 1.2 - height) / 2 : (words.font.pixelSize * 1.22 - height) / 2)
        size: Theme.body * 1.35
        name: banner.icon
        color: banner.strong
    }
    Column {
        id: column
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap * 1.2
        anchors.right: wide.visible ? wide.left : parent.right
        anchors.rightMargin: banner.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.5
        BodyText {
            id: headline
            width: parent.width
            visible: banner.title !== ""
            text: banner.title
            strong: true
            Accessible.ignored: true
        }
        BodyText {
            id: words
            width: parent.width
            visible: banner.text !== ""
            text: banner.text
            color: banner.title === "" ? Theme.ink : Theme.inkSoft
            Accessible.ignored: true
        }
        AppButton {
            visible: banner.actionText !== "" && !wide.visible
            kind: "secondary"
            compact: true
            text: banner.actionText
            width: Math.min(implicitWidth, parent.width)
            onClicked: banner.acted()
        }
    }
    AppButton {
        id: wide
        anchors.right: parent.right
        anchors.rightMargin: banner.pad
        anchors.verticalCenter: parent.verticalCenter
        visible: banner.actionText !== "" && banner.width > wide.implicitWidth * 2.6
        kind: "secondary"
        compact: true
        text: banner.actionText
        onClicked: banner.acted()
    }
}

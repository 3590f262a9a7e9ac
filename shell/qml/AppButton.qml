pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// kind: "primary" (one on a page), "secondary", "quiet", "danger". `compact` is the smallest size a finger may be offered.
Pressable {
    id: button

    property string text
    property string icon
    property string kind: "primary"
    property bool busy: false
    property bool large: false
    property bool compact: false
    property bool iconAfter: false

    readonly property bool filled: button.kind === "primary" || button.kind === "danger"
    readonly property color ground: button.kind === "danger" ? Theme.bad : button.kind === "primary" ? Theme.accent : button.kind === "secondary" ? Theme.surface : "transparent"
    readonly property color foreground: !button.live ? Theme.inkFaint : button.kind === "danger" ? Theme.onBad : button.kind === "primary" ? Theme.onAccent : button.kind === "quiet" ? Theme.accent : Theme.ink
    readonly property bool live: button.enabled
    readonly property real side: button.kind === "quiet" ? Theme.gap * 1.4 : Theme.gap * (button.large ? 3.2 : 2.4)
    readonly property real natural: Math.ceil(line.implicitWidth) + 1
    readonly property bool signed: button.icon !== "" || button.busy
    readonly property real signWidth: button.signed ? sign.width + gutter.width : 0
    // Where even the longest word has no room beside the sign, the word goes first.
    readonly property int longest: Math.max(0, ...button.text.split(/[\s-]+/).map(word => word.length))
    property bool tight: false
    readonly property real inner: button.width - 2 * (button.tight ? Theme.gap : button.side) - (sign.visible ? button.signWidth : 0)

    // Not a binding: the width may itself follow from what is measured here.
    function weigh() {
        const least = button.longest * words.font.pixelSize * 0.6 + 2 * button.side + button.signWidth;
        button.tight = button.width < button.implicitWidth - 2 && button.width < least;
    }
    onWidthChanged: button.weigh()
    onNaturalChanged: button.weigh()

    label: button.text
    waiting: button.busy
    ringRadius: face.radius
    implicitWidth: Math.ceil(Math.max(Theme.targetSmall, button.natural + 2 * button.side + button.signWidth)) + 1
    implicitHeight: Math.max(button.compact ? Theme.targetSmall : Theme.target, words.height + Theme.gap * 1.6)
    Accessible.description: button.busy ? qsTr("Please wait") : ""

    // Measured apart: a Text's own wish changes with the width that it is given. Transparent rather than invisible, because
    // only a visible Text measures again when the faces of another script have been loaded.
    Text {
        id: line
        font: words.font
        text: button.text
        opacity: 0
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Rectangle {
        id: face
        anchors.fill: parent
        radius: Math.min(Theme.radius * 1.5, height / 2)
        color: !button.live && button.filled ? Theme.sunken : button.ground
        border.width: button.kind === "secondary" ? Theme.hairline : 0
        border.color: button.live ? Theme.edge : Theme.line
        scale: button.pressed && Theme.fast > 0 ? 0.985 : 1
    }
    Rectangle {
        anchors.fill: face
        radius: face.radius
        scale: face.scale
        color: button.filled ? (Theme.dark ? "#FFFFFF" : "#000000") : Theme.accent
        opacity: button.pressed ? (button.filled ? 0.2 : 0.12) : 0
    }

    Row {
        anchors.centerIn: parent
        layoutDirection: button.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
        Item {
            id: sign
            width: words.font.pixelSize * 1.28
            height: width
            visible: button.signed && (button.busy || !button.tight || button.text === "")
            anchors.verticalCenter: parent.verticalCenter
            Icon {
                anchors.fill: parent
                size: sign.width
                name: button.icon
                color: button.foreground
                visible: !button.busy
            }
            Loader {
                anchors.fill: parent
                active: button.busy
                sourceComponent: Spinner {
                    size: sign.width
                    color: button.foreground
                }
            }
        }
        Item {
            id: gutter
            width: button.text === "" ? 0 : words.font.pixelSize * 0.42
            height: 1
            visible: sign.visible
        }
        Text {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(button.natural, Math.max(0, button.inner))
            text: button.text
            color: button.foreground
            font.family: Theme.textFont
            font.pixelSize: button.large ? Theme.heading : Theme.body
            font.weight: Font.DemiBold
            lineHeight: 1.05
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            horizontalAlignment: sign.visible ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}

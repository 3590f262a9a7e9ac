pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// How to scan, with the scanner or with the camera of a kiosk that has one, and what to do where it does not read.
KioskPage {
    id: page

    property string noticeTitle
    property string noticeText
    property bool noticeGood: false
    signal typed
    // With the camera; off again when the page is left.
    property bool looking: false
    onVisibleChanged: page.looking = false

    primaryText: qsTr("Search by name")
    primaryIcon: "search"
    secondaryText: qsTr("Type the number")
    secondaryIcon: "keyboard"
    onSecondaryActed: page.typed()

    // Larger text in the lower half of the screen: the drawing and the camera come first, words only where they fit.
    readonly property bool cramped: !page.wide && page.height < Theme.mm(Theme.larger ? 270 : 190)
    readonly property bool alone: page.cramped && page.looking

    readonly property real half: page.wide ? (page.width - 2 * page.margin - Theme.gap * 6) / 2 : page.width - 2 * page.margin

    Rectangle {
        id: stage
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: page.wide || page.alone ? page.margin : words.y + words.height + Theme.gap * (page.cramped ? 3 : 5)
        width: page.half
        height: page.wide || page.alone ? page.height - 2 * page.margin : (steps.visible ? steps.y : page.height) - y - Theme.gap * 4
        radius: Theme.radius * 2
        color: Theme.accentSoft
        ScanDrawing {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (choice.y - height) / 2
            width: parent.width * 0.8
            height: Math.min(parent.height * 0.8, choice.y - Theme.gap * 4)
            visible: !page.looking
            moving: page.visible
        }
        Viewfinder {
            anchors.fill: parent
            visible: page.looking && page.visible
            radius: stage.radius
            ground: Theme.paper
            onTypeAsked: page.typed()
        }
        AppButton {
            id: choice
            anchors.horizontalCenter: parent.horizontalCenter
            y: visible ? parent.height - height - Theme.gap * 3 : parent.height
            visible: DeviceCamera.available && !page.looking
            kind: "secondary"
            icon: "camera"
            text: qsTr("Scan with the camera")
            width: Math.min(implicitWidth, parent.width - Theme.gap * 4)
            onClicked: page.looking = true
        }
        IconButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gap * 1.6
            visible: page.looking
            filled: true
            icon: "close"
            label: qsTr("Turn the camera off")
            onClicked: page.looking = false
        }
    }
    Column {
        id: words
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.wide ? (page.height - height - steps.height - Theme.gap * 5) / 2 : page.margin
        width: page.half
        spacing: Theme.gap * 2
        visible: !page.alone
        Heading {
            level: page.cramped ? 1 : 0
            width: parent.width
            text: page.looking ? qsTr("Show the barcode to the camera") : qsTr("Hold the barcode under the scanner")
        }
        BodyText {
            width: parent.width
            visible: !page.cramped
            soft: true
            text: page.looking ? qsTr("A short beep, and the product appears. No picture is kept.") : qsTr("A short beep, and the product appears. It works from every screen.")
        }
    }
    Column {
        id: steps
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.wide ? words.y + words.height + Theme.gap * 5 : page.height - height - Theme.gap * 4
        width: page.half
        visible: !page.cramped || page.noticeTitle !== ""
        spacing: Theme.gap * 1.2
        Banner {
            width: parent.width
            visible: page.noticeTitle !== ""
            kind: page.noticeGood ? "info" : "warn"
            title: page.noticeTitle
            text: page.noticeText
        }
        Heading {
            level: 2
            width: parent.width
            visible: page.noticeTitle === ""
            text: qsTr("It does not read?")
        }
        Repeater {
            model: page.noticeTitle !== "" ? [] : [
                {
                    "icon": "barcode",
                    "text": qsTr("Smooth the label and keep it a hand’s width away.")
                },
                {
                    "icon": "keyboard",
                    "text": qsTr("Type the number under the bars.")
                },
                {
                    "icon": "hand",
                    "text": qsTr("Or ask us. We are glad to help.")
                }
            ]
            Row {
                required property var modelData
                width: steps.width
                spacing: Theme.gap * 1.6
                Icon {
                    id: sign
                    anchors.verticalCenter: parent.verticalCenter
                    name: parent.modelData["icon"]
                    size: Theme.body * 1.5
                    color: Theme.accent
                }
                BodyText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - sign.width - parent.spacing
                    text: parent.modelData["text"]
                }
            }
        }
    }
}

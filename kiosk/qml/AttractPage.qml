pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Nobody here yet: what this store has to offer today, and how to begin.
KioskPage {
    id: page

    required property AttractModel model
    signal begun
    signal chosen(string product, string variant)
    signal helpAsked

    property int at: 0
    readonly property int count: page.model.slides.count
    readonly property real half: page.wide ? page.width * 0.5 : page.width

    Timer {
        interval: 7000
        repeat: true
        running: page.visible && page.count > 1
        onTriggered: page.at = (page.at + 1) % page.count
    }
    MouseArea {
        anchors.fill: parent
        onClicked: page.begun()
    }

    // The shop window.
    Item {
        id: shopWindow
        anchors.left: parent.left
        width: page.half
        height: page.wide ? page.height : page.height * 0.56
        clip: true
        Rectangle {
            anchors.fill: parent
            color: Theme.sunken
        }
        Repeater {
            model: page.model.slides
            AttractSlide {
                required property int index
                anchors.fill: parent
                wide: page.wide
                shown: index === page.at
                near: index === page.at || index === (page.at + 1) % page.count
                onChosen: (product, variant) => page.chosen(product, variant)
            }
        }
        Column {
            visible: page.count === 0
            anchors.centerIn: parent
            width: parent.width - 2 * page.margin
            spacing: Theme.gap * 2
            ScanDrawing {
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
        Row {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap * 2
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap * 0.8
            visible: page.count > 1
            Repeater {
                model: page.count
                Rectangle {
                    required property int index
                    width: Theme.gap * (index === page.at ? 3.2 : 1.2)
                    height: Theme.gap * 0.5
                    radius: height / 2
                    color: index === page.at ? Theme.accent : Theme.edge
                    opacity: index === page.at ? 1 : 0.5
                    Behavior on width {
                        NumberAnimation {
                            duration: Theme.slow
                        }
                    }
                }
            }
        }
    }

    // How to begin.
    Item {
        anchors.left: page.wide ? shopWindow.right : parent.left
        anchors.right: parent.right
        anchors.top: page.wide ? parent.top : shopWindow.bottom
        anchors.bottom: parent.bottom

        Row {
            id: name
            anchors.left: parent.left
            anchors.leftMargin: page.margin
            y: page.wide ? page.margin : Theme.gap * 3
            spacing: Theme.gap * 1.5
            Wordmark {
                id: mark
                size: Theme.heading * 1.25
            }
            Rectangle {
                visible: page.model.store !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.hairline * 2
                height: mark.font.pixelSize
                color: Theme.line
            }
            BodyText {
                anchors.verticalCenter: parent.verticalCenter
                text: page.model.store
                soft: true
            }
        }
        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            y: page.wide ? (parent.height - height) * 0.42 : name.y + name.height + Theme.gap * 4
            width: parent.width - 2 * page.margin
            spacing: Theme.gap * 2.4
            Heading {
                level: 0
                width: parent.width
                text: qsTr("Scan a product, or touch to begin")
            }
            BodyText {
                width: parent.width
                soft: true
                text: qsTr("See the price, the sizes we have, and the shelf it waits on. Hold the barcode under the scanner.")
            }
        }
        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: page.margin
            width: parent.width - 2 * page.margin
            spacing: Theme.gap * 2.4
            AppButton {
                width: parent.width
                height: Math.max(implicitHeight, Theme.target * 1.25)
                large: true
                text: qsTr("Touch to begin")
                icon: "hand"
                onClicked: page.begun()
            }
            Row {
                width: parent.width
                spacing: Theme.gap
                Repeater {
                    model: Language.choices
                    AppButton {
                        required property var modelData
                        readonly property int places: Language.choices.length + 1
                        kind: modelData["code"] === Language.current ? "secondary" : "quiet"
                        width: (parent.width - (places - 1) * Theme.gap) / places
                        text: modelData["name"]
                        onClicked: Language.choose(modelData["code"])
                    }
                }
                AppButton {
                    width: (parent.width - Language.choices.length * Theme.gap) / (Language.choices.length + 1)
                    kind: "quiet"
                    text: qsTr("Help")
                    icon: "hand"
                    onClicked: page.helpAsked()
                }
            }
        }
    }
}

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
    signal scheduled(string content)
    signal storeAsked

    property int at: 0
    readonly property int count: page.model.slides.count

    onCountChanged: page.at = 0
    Timer {
        interval: 7000 * Theme.patience
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
        anchors.top: page.wide ? parent.top : brand.bottom
        anchors.topMargin: page.wide ? 0 : Theme.gap * 3
        width: page.wide ? page.width * 0.52 : page.width
        height: page.wide ? page.height : Math.max(page.height * 0.26, page.height - y - words.height - doing.height - Theme.gap * 13)
        Repeater {
            model: page.model.slides
            AttractSlide {
                required property int index
                anchors.fill: parent
                side: page.margin
                shown: index === page.at
                near: index === page.at || index === (page.at + 1) % page.count
                onChosen: (product, variant) => page.chosen(product, variant)
                onTouched: content => page.scheduled(content)
            }
        }
        Rectangle {
            visible: page.count === 0
            anchors.fill: parent
            color: Theme.accentSoft
            ScanDrawing {
                anchors.centerIn: parent
                width: parent.width * 0.6
                height: parent.height * 0.7
                moving: page.visible
            }
        }
    }

    Row {
        id: brand
        anchors.left: page.wide ? shopWindow.right : parent.left
        anchors.leftMargin: page.margin
        y: page.wide ? page.margin : Theme.gap * 3
        spacing: Theme.gap * 1.6
        Wordmark {
            id: mark
            size: Theme.heading * 1.3
        }
        Rectangle {
            visible: page.model.store !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.hairline * 2
            height: mark.font.pixelSize * 0.9
            color: Theme.edge
            opacity: 0.6
        }
        Pressable {
            anchors.verticalCenter: parent.verticalCenter
            visible: page.model.store !== ""
            width: here.width + Theme.gap * 2
            height: Math.max(Theme.targetSmall, here.height)
            label: qsTr("About this store: %1").arg(page.model.store)
            onClicked: page.storeAsked()
            Row {
                id: here
                anchors.centerIn: parent
                spacing: Theme.gap * 0.6
                BodyText {
                    id: place
                    text: page.model.store
                    soft: true
                    Accessible.ignored: true
                }
                Icon {
                    anchors.verticalCenter: place.verticalCenter
                    name: "info"
                    size: Theme.body * 1.1
                    color: Theme.inkSoft
                }
            }
        }
    }

    // How to begin.
    Item {
        anchors.left: page.wide ? shopWindow.right : parent.left
        anchors.leftMargin: page.margin
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        anchors.top: page.wide ? brand.bottom : shopWindow.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 4

        Column {
            id: words
            y: page.wide ? (doing.y - height) * 0.5 : Theme.gap * 4
            width: parent.width
            spacing: Theme.gap * 2
            Heading {
                level: 0
                width: parent.width
                text: qsTr("Scan it. Find it.\nTake it home.")
            }
            BodyText {
                width: parent.width
                soft: true
                text: qsTr("Hold any barcode under the scanner: see the price, the sizes and colours we have, and the shelf it waits on.")
            }
        }
        Column {
            id: doing
            anchors.bottom: parent.bottom
            width: parent.width
            spacing: Theme.gap * 2
            AppButton {
                width: parent.width
                height: Math.max(implicitHeight, Theme.target * 1.3)
                large: true
                text: qsTr("Touch to begin")
                icon: "hand"
                onClicked: page.begun()
            }
            // In one row where their words have room, otherwise in two.
            Flow {
                id: languages
                width: parent.width
                spacing: Theme.gap
                readonly property int places: Language.choices.length + 1
                readonly property real wish: languages.children.reduce((sum, child) => sum + child.implicitWidth, 0)
                readonly property real spare: (languages.width - languages.wish) / languages.places - languages.spacing
                readonly property real half: Math.floor((languages.width + languages.spacing) / Math.ceil(languages.places / 2) - languages.spacing)
                function share(wish: real): real {
                    return languages.spare > 0 ? Math.floor(wish + languages.spare) : languages.half;
                }
                Repeater {
                    model: Language.choices
                    AppButton {
                        required property var modelData
                        kind: modelData["code"] === Language.current ? "secondary" : "quiet"
                        width: languages.share(implicitWidth)
                        text: modelData["name"]
                        onClicked: Language.choose(modelData["code"])
                    }
                }
                AppButton {
                    width: languages.share(implicitWidth)
                    kind: "quiet"
                    text: qsTr("Help")
                    icon: "hand"
                    onClicked: page.helpAsked()
                }
            }
        }
    }

    // Which of the offers is showing.
    Row {
        anchors.right: shopWindow.right
        anchors.rightMargin: page.margin
        y: shopWindow.y + (page.wide ? Theme.gap * 4 : Theme.gap * 2.4)
        spacing: Theme.gap * 0.7
        visible: page.count > 1
        Repeater {
            model: page.count
            Rectangle {
                required property int index
                width: Theme.gap * (index === page.at ? 2.6 : 0.9)
                height: Theme.gap * 0.5
                radius: height / 2
                color: Theme.ink
                opacity: index === page.at ? 0.85 : 0.28
                Behavior on width {
                    NumberAnimation {
                        duration: Theme.slow
                    }
                }
            }
        }
    }
}

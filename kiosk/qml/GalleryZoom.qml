pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// One picture over the whole screen, from as near as somebody wants: with two fingers, with buttons or with keys.
FocusScope {
    id: zoom

    required property GalleryModel model
    readonly property bool shown: zoom.model.opened

    anchors.fill: parent
    visible: zoom.shown
    z: 90
    Accessible.role: Accessible.Dialog
    Accessible.name: zoom.model.title
    onVisibleChanged: {
        if (zoom.visible) {
            zoom.forceActiveFocus();
            pane.centre();
        }
    }

    Keys.onPressed: event => {
        const doing = ({
                [Qt.Key_Escape]: () => zoom.model.close(),
                [Qt.Key_Plus]: () => zoom.model.nearer(),
                [Qt.Key_Minus]: () => zoom.model.farther(),
                [Qt.Key_PageUp]: () => zoom.model.turn(-1),
                [Qt.Key_PageDown]: () => zoom.model.turn(1),
                [Qt.Key_Left]: () => pane.by(-0.25, 0),
                [Qt.Key_Right]: () => pane.by(0.25, 0),
                [Qt.Key_Up]: () => pane.by(0, -0.25),
                [Qt.Key_Down]: () => pane.by(0, 0.25)
            })[event.key];
        if (doing) {
            doing();
            event.accepted = true;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    // What lies below is not reached through it.
    MouseArea {
        anchors.fill: parent
    }
    Flickable {
        id: pane
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        contentWidth: width * zoom.model.zoom
        contentHeight: height * zoom.model.zoom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        // What was in the middle stays there.
        property real middleX: 0.5
        property real middleY: 0.5
        onContentWidthChanged: pane.contentX = Math.max(0, pane.middleX * contentWidth - width / 2)
        onContentHeightChanged: pane.contentY = Math.max(0, pane.middleY * contentHeight - height / 2)
        onMovementEnded: pane.note()

        function note() {
            pane.middleX = (pane.contentX + pane.width / 2) / pane.contentWidth;
            pane.middleY = (pane.contentY + pane.height / 2) / pane.contentHeight;
        }
        function centre() {
            pane.middleX = 0.5;
            pane.middleY = 0.5;
            pane.contentX = (pane.contentWidth - pane.width) / 2;
            pane.contentY = (pane.contentHeight - pane.height) / 2;
        }
        function by(right: real, down: real) {
            pane.contentX = Math.max(0, Math.min(pane.contentWidth - pane.width, pane.contentX + right * pane.width));
            pane.contentY = Math.max(0, Math.min(pane.contentHeight - pane.height, pane.contentY + down * pane.height));
            pane.note();
        }
        Item {
            width: pane.contentWidth
            height: pane.contentHeight
            // Decoded once, at twice the size of the screen: nearer is that, drawn larger.
            ProductPicture {
                anchors.centerIn: parent
                width: pane.width * 2
                height: pane.height * 2
                scale: zoom.model.zoom / 2
                extend: true
                radius: 0
                ground: "transparent"
                picture: zoom.shown ? zoom.model.picture : ""
                title: zoom.model.title
            }
        }
        PinchHandler {
            id: pinch
            target: null
            property real from: 1
            onActiveChanged: if (pinch.active)
                pinch.from = zoom.model.zoom
            onActiveScaleChanged: if (pinch.active)
                zoom.model.zoom_to(pinch.from * pinch.activeScale)
        }
    }
    Rectangle {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: controls.height + Theme.gap * 6
        color: Theme.surface
        Divider {
            width: parent.width
        }
        Column {
            id: controls
            anchors.centerIn: parent
            width: parent.width - Theme.gap * 10
            spacing: Theme.gap * 2.4
            Item {
                width: parent.width
                height: Math.max(said.height, closer.height)
                Column {
                    id: said
                    anchors.left: parent.left
                    anchors.right: closer.left
                    anchors.rightMargin: Theme.gap * 3
                    anchors.verticalCenter: parent.verticalCenter
                    Heading {
                        level: 2
                        width: parent.width
                        text: zoom.model.title
                    }
                    Caption {
                        width: parent.width
                        visible: text !== ""
                        text: zoom.model.place
                    }
                }
                Row {
                    id: closer
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap
                    IconButton {
                        filled: true
                        enabled: !zoom.model.whole
                        icon: "minus"
                        label: qsTr("Farther away")
                        onClicked: zoom.model.farther()
                    }
                    BodyText {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.body * 3.6
                        horizontalAlignment: Text.AlignHCenter
                        strong: true
                        wrapMode: Text.NoWrap
                        text: zoom.model.words
                    }
                    IconButton {
                        filled: true
                        enabled: !zoom.model.nearest
                        icon: "plus"
                        label: qsTr("Nearer")
                        onClicked: zoom.model.nearer()
                    }
                }
            }
            Item {
                width: parent.width
                height: Math.max(turns.height, done.height)
                Row {
                    id: turns
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    visible: zoom.model.count > 1
                    spacing: Theme.gap
                    IconButton {
                        anchors.verticalCenter: parent.verticalCenter
                        filled: true
                        icon: Theme.rtl ? "chevron-right" : "chevron-left"
                        label: qsTr("Picture before")
                        onClicked: zoom.model.turn(-1)
                    }
                    GalleryViews {
                        model: zoom.model
                        room: controls.width - done.width - 2 * Theme.targetSmall - Theme.gap * 5
                    }
                    IconButton {
                        anchors.verticalCenter: parent.verticalCenter
                        filled: true
                        icon: Theme.rtl ? "chevron-left" : "chevron-right"
                        label: qsTr("Next picture")
                        onClicked: zoom.model.turn(1)
                    }
                }
                AppButton {
                    id: done
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    large: true
                    icon: "check"
                    text: qsTr("Done")
                    onClicked: zoom.model.close()
                }
            }
        }
    }
}

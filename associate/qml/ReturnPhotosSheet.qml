pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Photos of what comes back, with the tablet's own camera. The return never waits for one.
FocusScope {
    id: sheet

    required property ReturnPhotos photos

    readonly property bool upright: sheet.width < sheet.height
    readonly property bool full: sheet.photos.count >= sheet.photos.most
    readonly property bool seeing: DeviceCamera.available && DeviceCamera.phase === "live"

    function title(): string {
        switch (sheet.photos.trouble) {
        case "covered":
            return qsTr("Nothing can be seen on this photo");
        case "many":
            return qsTr("These are all the photos a return can have");
        case "device":
            return qsTr("This tablet cannot keep more photos just now");
        case "failed":
            return qsTr("The photo could not be kept");
        case "camera":
            return qsTr("The camera shows nothing right now");
        default:
            return "";
        }
    }
    function help(): string {
        switch (sheet.photos.trouble) {
        case "covered":
            return qsTr("Is the lens covered, or the room dark? Delete it and take another one.");
        case "many":
            return qsTr("Delete one to take another.");
        case "device":
            return qsTr("They go to the office with the next contact, then there is room again. The return goes on without this one.");
        case "failed":
            return qsTr("The disk did not take it. The return goes on without it; This device says what is wrong.");
        case "camera":
            return qsTr("No photo was taken. Try again in a moment, or go on without one.");
        default:
            return "";
        }
    }

    anchors.fill: parent
    z: 89
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Photos of the goods")
    onVisibleChanged: if (sheet.visible)
        sheet.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
    }
    RowLayout {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap * 4
        spacing: Theme.gap * 1.6
        IconButton {
            filled: true
            size: Theme.target
            icon: "back"
            label: qsTr("Back to the return")
            onClicked: sheet.photos.close()
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Photos of the goods")
        }
        Caption {
            text: qsTr("%1 of %2").arg(sheet.photos.count).arg(sheet.photos.most)
        }
    }
    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 4
        anchors.topMargin: Theme.gap * 3
        columns: sheet.upright ? 1 : 2
        columnSpacing: Theme.gap * 4
        rowSpacing: Theme.gap * 3

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            Layout.preferredHeight: 3
            Viewfinder {
                id: finder
                anchors.fill: parent
                visible: DeviceCamera.available && sheet.visible
                ground: Theme.paper
                reading: false
                typable: false
            }
            Rectangle {
                anchors.fill: parent
                visible: !DeviceCamera.available
                radius: Theme.radius * 2
                color: Theme.sunken
                EmptyState {
                    anchors.centerIn: parent
                    width: parent.width - Theme.gap * 6
                    icon: "camera"
                    title: qsTr("This tablet has no camera")
                    text: qsTr("Choose the condition as you see it. The return goes on without photos.")
                }
            }
            Rectangle {
                id: flash
                anchors.fill: parent
                radius: Theme.radius * 2
                color: "#FFFFFF"
                opacity: 0
                Accessible.ignored: true
                NumberAnimation on opacity {
                    id: fading
                    running: false
                    from: 0.7
                    to: 0
                    duration: Theme.fast
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.preferredHeight: 2
            spacing: Theme.gap * 2

            Banner {
                Layout.fillWidth: true
                visible: sheet.photos.trouble !== ""
                kind: "warn"
                title: sheet.title()
                text: sheet.help()
            }
            BodyText {
                Layout.fillWidth: true
                visible: DeviceCamera.available && sheet.photos.count === 0 && sheet.photos.trouble === ""
                text: qsTr("Only the goods: no faces, no papers with names. Photos are locked away on this tablet, go to the office, and are erased after 30 days.")
                soft: true
            }
            GridView {
                id: grid
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                cellWidth: width / 2
                cellHeight: cellWidth * 0.72
                boundsBehavior: Flickable.StopAtBounds
                model: sheet.photos.rows
                delegate: Item {
                    id: shot
                    required property int index
                    required property string id
                    required property string image
                    width: grid.cellWidth
                    height: grid.cellHeight
                    Image {
                        anchors.fill: parent
                        anchors.margins: Theme.gap * 0.5
                        source: shot.image
                        fillMode: Image.PreserveAspectCrop
                        cache: false
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("Photo %1").arg(shot.index + 1)
                    }
                    IconButton {
                        anchors.right: parent.right
                        anchors.top: parent.top
                        anchors.margins: Theme.gap
                        filled: true
                        icon: "trash"
                        label: qsTr("Delete photo %1").arg(shot.index + 1)
                        onClicked: sheet.photos.drop(shot.id)
                    }
                }
            }
            AppButton {
                Layout.fillWidth: true
                visible: DeviceCamera.available
                large: true
                icon: "camera"
                text: sheet.photos.count === 0 ? qsTr("Take a photo") : qsTr("Take another one")
                enabled: sheet.seeing && !sheet.full
                busy: sheet.photos.taking
                onClicked: sheet.photos.take()
            }
            AppButton {
                Layout.fillWidth: true
                kind: "secondary"
                text: sheet.photos.count === 0 ? qsTr("Go on without a photo") : qsTr("Done")
                onClicked: sheet.photos.close()
            }
        }
    }
    Connections {
        target: sheet.photos
        function onShotsChanged() {
            if (sheet.photos.shots > 0 && !Theme.reducedMotion)
                fading.restart();
        }
    }
}

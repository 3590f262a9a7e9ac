pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import QtQuick.Window
import shell.qml

// What the camera of this device sees, and what the person can do about it. The camera runs while this is visible.
Item {
    id: finder

    // What lies around it: the rounded corners are painted in this colour.
    property color ground: Theme.surface
    property real radius: Theme.radius * 2
    // Offers to type the number where the camera does not help.
    property bool typable: true
    // For a photo there is no code to be held into a frame.
    property bool reading: true
    signal typeAsked

    readonly property bool watching: finder.complete && finder.visible
    readonly property string phase: DeviceCamera.phase
    readonly property bool live: finder.phase === "live"
    readonly property bool waiting: finder.phase === "off" || finder.phase === "starting"
    readonly property string hint: ({
            "closer": qsTr("A little closer"),
            "light": qsTr("More light would help: a lamp, or a brighter place"),
            "steady": qsTr("Hold it still for a moment")
        })[DeviceCamera.hint] ?? qsTr("Hold the code inside the frame")
    // How many lines of text there is room for: what does not fit is left out, the words last.
    readonly property real lines: finder.height / Theme.body
    property bool complete: false
    property bool begun: false

    implicitWidth: Theme.mm(Theme.kiosk ? 200 : 120)
    implicitHeight: finder.implicitWidth * 0.62

    function watch() {
        if (finder.watching === finder.begun)
            return;
        finder.begun = finder.watching;
        if (finder.begun) {
            finder.measure();
            DeviceCamera.begin();
        } else {
            DeviceCamera.end();
        }
    }
    function measure() {
        const scale = Screen.devicePixelRatio;
        DeviceCamera.fit(Math.round(finder.width * scale), Math.round(finder.height * scale));
    }
    function troubleTitle(): string {
        if (Theme.kiosk)
            return qsTr("The camera is not available right now");
        switch (finder.phase) {
        case "busy":
            return qsTr("The camera gives no picture");
        case "refused":
            return qsTr("The camera may not be used");
        case "lost":
        case "ended":
            return qsTr("The camera is gone");
        default:
            return qsTr("No camera found");
        }
    }
    function troubleText(): string {
        if (Theme.kiosk)
            return qsTr("Please type the number under the bars, or ask our team. We are glad to help.");
        if (!finder.reading)
            return finder.phase === "busy" ? qsTr("Another program may be using it. Close that one, and the picture comes by itself. It also goes on without a photo.") : finder.phase === "refused" ? qsTr("This tablet does not let us use its camera. Support can allow it. It also goes on without a photo.") : qsTr("As soon as it is plugged in, the picture comes by itself. It also goes on without a photo.");
        switch (finder.phase) {
        case "busy":
            return qsTr("Another program may be using it. Close that one, and the picture comes by itself. Until then, type the number.");
        case "refused":
            return qsTr("This tablet does not let us use its camera. Support can allow it. Until then, type the number.");
        case "lost":
        case "ended":
            return qsTr("Plug it in again, and the picture comes by itself. Until then, type the number.");
        default:
            return qsTr("Is it plugged in? As soon as it is, the picture comes by itself. Until then, type the number.");
        }
    }

    // Later: what made it visible may follow from the camera's own state.
    onWatchingChanged: Qt.callLater(finder.watch)
    onWidthChanged: finder.measure()
    onHeightChanged: finder.measure()
    Component.onCompleted: finder.complete = true
    Component.onDestruction: if (finder.begun)
        DeviceCamera.end()

    Rectangle {
        anchors.fill: parent
        visible: !finder.live
        radius: finder.radius
        color: Theme.sunken
    }
    Image {
        id: frame
        anchors.fill: parent
        visible: finder.live
        source: DeviceCamera.frame
        mirror: DeviceCamera.mirrored
        fillMode: Image.PreserveAspectCrop
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What the camera sees")
    }

    // Where to hold the code: four corners, light on dark, to be seen on every picture.
    Item {
        id: guide
        anchors.centerIn: parent
        width: finder.width * 0.8
        height: Math.min(finder.height * 0.62, width * 0.62)
        visible: finder.live && finder.reading
        readonly property real arm: Math.min(width, height) * 0.2
        readonly property real weight: Math.max(2, Theme.mm(Theme.kiosk ? 1.6 : 0.9))
        Repeater {
            model: 4
            Item {
                id: corner
                required property int index
                readonly property bool far: corner.index % 2 === 1
                readonly property bool low: corner.index > 1
                x: corner.far ? guide.width - guide.arm : 0
                y: corner.low ? guide.height - guide.arm : 0
                width: guide.arm
                height: guide.arm
                Repeater {
                    model: [["#66000000", 1], ["#FFFFFF", 0]]
                    Item {
                        id: stroke
                        required property var modelData
                        readonly property real more: stroke.modelData[1] * Math.max(1, guide.weight * 0.3)
                        anchors.fill: parent
                        Rectangle {
                            x: -stroke.more
                            y: (corner.low ? guide.arm - guide.weight : 0) - stroke.more
                            width: guide.arm + 2 * stroke.more
                            height: guide.weight + 2 * stroke.more
                            radius: height / 2
                            color: stroke.modelData[0]
                        }
                        Rectangle {
                            x: (corner.far ? guide.arm - guide.weight : 0) - stroke.more
                            y: -stroke.more
                            width: guide.weight + 2 * stroke.more
                            height: guide.arm + 2 * stroke.more
                            radius: width / 2
                            color: stroke.modelData[0]
                        }
                    }
                }
            }
        }
    }

    // The code that was just read.
    Shape {
        id: outline
        anchors.fill: parent
        readonly property list<var> corners: DeviceCamera.outline
        visible: finder.live && finder.reading && outline.corners.length === 4
        function at(number: int): point {
            const corner = outline.corners[number] ?? Qt.point(0, 0);
            return Qt.point((DeviceCamera.mirrored ? 1 - corner.x : corner.x) * outline.width, corner.y * outline.height);
        }
        ShapePath {
            strokeColor: "#FFFFFF"
            strokeWidth: guide.weight * 2.4
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: [0, 1, 2, 3, 0].map(number => outline.at(number))
            }
        }
        ShapePath {
            strokeColor: Theme.good
            strokeWidth: guide.weight * 1.5
            fillColor: Theme.wash(Theme.good, 0.22)
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: [0, 1, 2, 3, 0].map(number => outline.at(number))
            }
        }
    }

    // What would help.
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 2
        visible: finder.live && finder.reading
        width: advice.width + Theme.gap * 4
        height: advice.height + Theme.gap * 1.6
        radius: Math.min(height / 2, Theme.radius * 3)
        color: "#D915181B"
        Row {
            id: advice
            anchors.centerIn: parent
            spacing: Theme.gap
            Icon {
                id: sign
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.body * 1.2
                name: outline.visible ? "check-circle" : DeviceCamera.hint === "light" ? "sun" : "scan"
                color: "#FFFFFF"
            }
            BodyText {
                id: said
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, finder.width - sign.width - Theme.gap * 9)
                text: outline.visible ? qsTr("Got it") : finder.hint
                color: "#FFFFFF"
                strong: true
                Accessible.role: Accessible.AlertMessage
            }
        }
    }

    Column {
        anchors.centerIn: parent
        visible: finder.waiting
        spacing: Theme.gap * 2
        Spinner {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.title * 1.4
            color: Theme.accent
        }
        BodyText {
            text: qsTr("The camera is starting")
            soft: true
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !finder.live && !finder.waiting
        icon: finder.lines > 15 ? "camera" : ""
        title: finder.troubleTitle()
        text: finder.troubleText()
        actionText: finder.typable && finder.lines > 19 ? qsTr("Type the number") : ""
        actionIcon: "keyboard"
        onActed: finder.typeAsked()
    }

    // A picture has corners, and the software renderer cannot clip them round: the ground is painted over them.
    Rectangle {
        anchors.fill: parent
        anchors.margins: -border.width
        visible: finder.live
        radius: finder.radius + border.width
        color: "transparent"
        border.width: Math.ceil(finder.radius * 0.5)
        border.color: finder.ground
    }
}

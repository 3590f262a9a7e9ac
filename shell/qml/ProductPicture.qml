import QtQuick
import QtQuick.Window
import shell.qml

// A product's picture by its SHA-256, decoded off the GUI thread; a calm drawing until it is here, or if there is none.
Item {
    id: picture

    property string picture
    property string title
    property string fallbackIcon: "image"
    property color ground: Theme.sunken
    property real radius: Theme.radius * 1.4
    property real pad: 0
    property bool ready: photo.status === Image.Ready && picture.picture !== ""

    property int round: 0

    implicitWidth: Theme.mm(Theme.kiosk ? 60 : 34)
    implicitHeight: picture.implicitWidth
    Accessible.role: Accessible.Graphic
    Accessible.name: picture.title
    Accessible.ignored: picture.title === ""

    Connections {
        target: Pictures
        enabled: picture.picture !== "" && !picture.ready
        function onArrived(arrived: string) {
            if (arrived === picture.picture)
                picture.round += 1;
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: picture.radius
        color: picture.ground
    }
    Icon {
        anchors.centerIn: parent
        visible: !picture.ready && photo.status !== Image.Loading
        size: Math.min(parent.width, parent.height) * 0.3
        name: picture.fallbackIcon
        color: Theme.inkFaint
        opacity: 0.55
    }
    Image {
        id: photo
        anchors.fill: parent
        anchors.margins: picture.pad
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        source: picture.picture === "" ? "" : "image://pictures/" + picture.picture + (picture.round > 0 ? "?" + picture.round : "")
        readonly property int side: Math.ceil(Math.max(width, height) * Screen.devicePixelRatio / 64) * 64
        sourceSize: Qt.size(side, side)
        onStatusChanged: if (status === Image.Error)
            Pictures.want(picture.picture)
    }
}

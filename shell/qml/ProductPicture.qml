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
    // Fill the whole place and cut what stands over, instead of showing all of the picture.
    property bool crop: false
    // A picture that is not here comes as a single pixel.
    readonly property bool missing: photo.status === Image.Ready && photo.implicitWidth <= 1
    readonly property bool ready: photo.status === Image.Ready && !picture.missing && picture.picture !== ""

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
        visible: picture.ready
        fillMode: picture.crop ? Image.Stretch : Image.PreserveAspectFit
        source: picture.picture === "" || width < 2 || height < 2 ? "" : "image://pictures/" + picture.picture + "?round=" + picture.round + (picture.crop ? "&crop=1" : "") + "&radius=" + Math.round((picture.pad > 0 ? 0 : picture.radius) * Screen.devicePixelRatio)
        readonly property int side: Math.ceil(Math.max(width, height) * Screen.devicePixelRatio / 64) * 64
        sourceSize: picture.crop ? Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio)) : Qt.size(side, side)
        onStatusChanged: if (status === Image.Error || picture.missing)
            Pictures.want(picture.picture)
    }
}

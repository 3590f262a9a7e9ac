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
    // Show all of the picture and let its ground go on to the edges of the place.
    property bool extend: false
    readonly property bool filling: picture.crop || picture.extend
    // Which picture at which size (shell/pictureprovider.py), and the one that is decoded.
    readonly property string key: picture.picture === "" || photo.width < 2 || photo.height < 2 ? "" : picture.picture + "/" + photo.pixels + (picture.extend ? "/extend/" : picture.crop ? "/crop/" : "/fit/") + Math.round((picture.pad > 0 ? 0 : picture.radius) * Screen.devicePixelRatio)
    property string shown
    property bool absent: false
    readonly property bool ready: picture.shown !== "" && picture.shown === picture.key

    function look() {
        if (picture.visible && picture.key !== "" && Pictures.ready(picture.key))
            picture.shown = picture.key;
    }
    // Later: a key is made of many properties, and each of them changes it.
    onKeyChanged: {
        picture.absent = false;
        Qt.callLater(picture.look);
    }
    onVisibleChanged: Qt.callLater(picture.look)

    implicitWidth: Theme.mm(Theme.kiosk ? 60 : 34)
    implicitHeight: picture.implicitWidth
    Accessible.role: Accessible.Graphic
    Accessible.name: picture.title
    Accessible.ignored: picture.title === ""

    Connections {
        target: Pictures
        enabled: picture.key !== "" && !picture.ready
        function onArrived(arrived: string) {
            if (arrived === picture.picture)
                picture.look();
        }
        function onDecoded(key: string) {
            if (key === picture.key)
                picture.shown = key;
        }
        function onAbsent(key: string) {
            if (key === picture.key)
                picture.absent = true;
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: picture.radius
        color: picture.ground
    }
    Icon {
        anchors.centerIn: parent
        visible: picture.picture === "" || picture.absent
        size: Math.min(parent.width, parent.height) * 0.3
        name: picture.fallbackIcon
        color: Theme.inkFaint
        opacity: 0.55
    }
    Image {
        id: photo
        anchors.fill: parent
        anchors.margins: picture.pad
        visible: picture.ready
        fillMode: picture.filling ? Image.Stretch : Image.PreserveAspectFit
        source: picture.ready ? "image://pictures/" + picture.shown : ""
        readonly property string pixels: picture.filling ? photo.across + "x" + photo.down : photo.side + "x" + photo.side
        readonly property int across: Math.round(width * Screen.devicePixelRatio)
        readonly property int down: Math.round(height * Screen.devicePixelRatio)
        readonly property int side: Math.ceil(Math.max(width, height) * Screen.devicePixelRatio / 64) * 64
    }
}

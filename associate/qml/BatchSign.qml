import QtQuick
import shell.qml

// A tote as people tell it from afar: by its letter, its shape and its colour, each of which is enough.
Item {
    id: sign

    property string letter
    property bool faded: false

    readonly property int nth: Math.max(0, "ABCDEFGHIJ".indexOf(sign.letter))
    readonly property color hue: ["#1d5fc4", "#b2431c", "#1e7a3c", "#8a2e8a", "#7d5a00", "#0a7480", "#b01e4b", "#4a5568", "#7a4b2a", "#4b3fb5"][sign.nth]
    // Round, square, on its tip, a leaf, an arch; from F on with a ring.
    readonly property int shape: sign.nth % 5
    readonly property bool ringed: sign.nth >= 5
    readonly property real side: Math.min(sign.width, sign.height)
    readonly property real inner: sign.shape === 2 ? sign.side * 0.74 : sign.side

    implicitWidth: Theme.mm(9)
    implicitHeight: implicitWidth
    opacity: sign.faded ? 0.45 : 1
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Tote %1").arg(sign.letter)

    Rectangle {
        anchors.centerIn: parent
        width: sign.inner
        height: sign.inner
        rotation: sign.shape === 2 ? 45 : 0
        color: sign.hue
        radius: sign.shape === 0 ? width / 2 : width * 0.12
        topLeftRadius: sign.shape === 4 ? width / 2 : radius
        topRightRadius: sign.shape === 3 || sign.shape === 4 ? width / 2 : radius
        bottomLeftRadius: sign.shape === 3 ? width / 2 : radius
        bottomRightRadius: radius
        border.width: Theme.dark || Theme.highContrast ? Theme.hairline : 0
        border.color: "#ffffff"
        antialiasing: true
        Rectangle {
            anchors.fill: parent
            anchors.margins: sign.side * 0.07
            visible: sign.ringed
            color: "transparent"
            radius: Math.max(0, parent.radius - anchors.margins)
            topLeftRadius: Math.max(0, parent.topLeftRadius - anchors.margins)
            topRightRadius: Math.max(0, parent.topRightRadius - anchors.margins)
            bottomLeftRadius: Math.max(0, parent.bottomLeftRadius - anchors.margins)
            bottomRightRadius: radius
            border.width: Math.max(1, sign.side * 0.035)
            border.color: "#ffffff"
            antialiasing: true
        }
    }
    Text {
        anchors.centerIn: parent
        text: sign.letter
        color: "#ffffff"
        font.family: "Inter"
        font.pixelSize: Math.round(sign.side * 0.56)
        font.weight: Font.Bold
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}

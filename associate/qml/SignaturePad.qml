pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import shell.qml

// A signature drawn with a finger. `path` is in a field of 1000 by 400, as moves and lines.
Rectangle {
    id: pad

    property string path
    signal drawn(string path)

    // A finger is on the glass, or what it drew is on its way.
    property bool drawing: false
    readonly property real unit: pad.width / 1000
    readonly property int longest: 3900

    color: Theme.surface
    radius: Theme.radius * 1.6
    border.width: Theme.hairline
    border.color: Theme.edge
    implicitHeight: pad.width * 0.4
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Signature")

    // What was drawn so far ends where the record is full: a signature is not a letter.
    function add(move: string, x: real, y: real) {
        const point = move + Math.round(Math.max(0, Math.min(1000, x / pad.unit))) + " " + Math.round(Math.max(0, Math.min(400, y / pad.unit)));
        if (pad.path.length + point.length <= pad.longest)
            pad.path += point;
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 3
        anchors.bottomMargin: pad.height * 0.2
        height: Theme.hairline
        color: Theme.edge
    }
    Shape {
        width: 1000
        height: 400
        scale: pad.unit
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: 5
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: pad.path
            }
        }
    }
    MouseArea {
        property point last
        anchors.fill: parent
        preventStealing: true
        LayoutMirroring.enabled: false
        onPressed: mouse => {
            pad.drawing = true;
            last = Qt.point(mouse.x, mouse.y);
            pad.add("M", mouse.x, mouse.y);
        }
        onPositionChanged: mouse => {
            if (Math.abs(mouse.x - last.x) + Math.abs(mouse.y - last.y) < pad.unit * 6)
                return;
            last = Qt.point(mouse.x, mouse.y);
            pad.add("L", mouse.x, mouse.y);
        }
        onReleased: pad.drawn(pad.path)
    }
}

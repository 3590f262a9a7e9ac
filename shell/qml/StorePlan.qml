pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import shell.qml

// The floor of the store: `plan` from shell.plans.drawing(). The aisle in question stands out, a pin marks the bay, a ring
// says where one stands, and a dotted line shows the way. A plan is not mirrored: the shop is not either.
Item {
    id: map

    property var plan: null
    property string aisle
    property string bay
    property bool youAreHere: true

    readonly property real across: map.plan ? map.plan["width"] : 1
    readonly property real down: map.plan ? map.plan["height"] : 1
    readonly property real meter: Math.min(map.width / map.across, map.height / map.down)
    readonly property var spots: map.plan ? map.plan["spots"] : ({})
    readonly property var spot: map.spots[map.aisle + "/" + map.bay] ?? map.spots[map.aisle + "/"] ?? null
    readonly property var here: map.plan ? map.plan["here"] ?? null : null
    readonly property string hereWords: qsTr("You are here")

    implicitWidth: Theme.mm(Theme.kiosk ? 160 : 90)
    implicitHeight: Math.ceil((map.width > 0 ? map.width : map.implicitWidth) * map.down / map.across)
    Accessible.role: Accessible.Graphic
    Accessible.name: map.aisle === "" ? qsTr("Store plan") : map.bay === "" ? qsTr("Store plan: aisle %1").arg(map.aisle) : qsTr("Store plan: aisle %1, bay %2").arg(map.aisle).arg(map.bay)

    Item {
        id: floor
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        width: map.across * map.meter
        height: map.down * map.meter
        anchors.centerIn: parent

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: Theme.sunken
        }
        Repeater {
            model: map.plan ? map.plan["fixtures"] : []
            StoreFixture {
                required property var modelData
                kind: modelData["kind"]
                text: modelData["label"]
                here: modelData["label"] === map.aisle
                roomy: map.meter * 1.4 > Theme.caption
                x: modelData["x"] * map.meter
                y: modelData["y"] * map.meter
                width: modelData["width"] * map.meter
                height: modelData["height"] * map.meter
            }
        }
        Shape {
            anchors.fill: parent
            visible: map.youAreHere && map.spot !== null && map.spot["way"] !== ""
            preferredRendererType: Shape.CurveRenderer
            ShapePath {
                strokeColor: Theme.offer
                strokeWidth: Math.max(2, Theme.mm(Theme.kiosk ? 1.3 : 0.8))
                strokeStyle: ShapePath.DashLine
                dashPattern: [0.1, 2]
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                fillColor: "transparent"
                PathPolyline {
                    path: map.spot === null || map.spot["way"] === "" ? [] : map.spot["way"].split(" ").map(pair => {
                        const at = pair.split(",");
                        return Qt.point(at[0] * map.meter, at[1] * map.meter);
                    })
                }
            }
        }
        Rectangle {
            id: ring
            visible: map.youAreHere && map.here !== null
            width: Theme.mm(Theme.kiosk ? 5.4 : 3.2)
            height: width
            radius: width / 2
            x: (map.here ? map.here["x"] : 0) * map.meter - width / 2
            y: (map.here ? map.here["y"] : 0) * map.meter - height / 2
            color: Theme.surface
            border.width: width * 0.3
            border.color: Theme.offer
        }
        Text {
            id: hereLabel
            visible: ring.visible
            anchors.top: ring.bottom
            anchors.topMargin: Theme.gap * 0.2
            x: Math.max(Theme.gap, Math.min(floor.width - width - Theme.gap, ring.x + ring.width / 2 - width / 2))
            text: map.hereWords
            color: Theme.offer
            font.family: Theme.textFont
            font.pixelSize: Math.min(Theme.caption, map.meter * 1.1)
            font.weight: Font.DemiBold
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Item {
            visible: map.spot !== null
            width: Theme.mm(Theme.kiosk ? 11 : 6.5)
            height: width
            x: (map.spot ? map.spot["x"] : 0) * map.meter - width / 2
            y: (map.spot ? map.spot["y"] : 0) * map.meter - height * 0.93
            Icon {
                anchors.centerIn: parent
                size: parent.width * 1.22
                name: "pin-full"
                color: Theme.surface
            }
            Icon {
                anchors.centerIn: parent
                size: parent.width
                name: "pin-full"
                color: Theme.offer
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// The floor of the store: `plan` from shell.plans.drawing(). The aisle in question stands out, a pin marks the bay, a dot
// says where one stands, and a dotted line shows the way.
Item {
    id: map

    property var plan: null
    property string aisle
    property string bay
    property bool youAreHere: true

    readonly property real across: map.plan ? map.plan["width"] : 1
    readonly property real down: map.plan ? map.plan["height"] : 1
    readonly property real meter: Math.min(map.width / map.across, map.height / map.down)
    readonly property var fixtures: map.plan ? map.plan["fixtures"] : []
    readonly property var spot: map.plan ? map.plan["spots"][map.aisle + "/" + map.bay] ?? map.plan["spots"][map.aisle + "/"] ?? null : null

    implicitWidth: Theme.mm(Theme.kiosk ? 160 : 90)
    implicitHeight: map.width > 0 ? map.width * map.down / map.across : map.implicitWidth * 0.6
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
            radius: Theme.radius * 1.4
            color: Theme.sunken
            border.width: Theme.hairline
            border.color: Theme.line
        }
        Repeater {
            model: map.fixtures
            Rectangle {
                id: fixture
                required property var modelData
                readonly property string kind: modelData["kind"]
                readonly property bool here: kind === "aisle" && modelData["label"] === map.aisle
                visible: kind !== "kiosk"
                x: modelData["x"] * map.meter
                y: modelData["y"] * map.meter
                width: modelData["width"] * map.meter
                height: modelData["height"] * map.meter
                radius: Math.min(width, height) * (kind === "wall" ? 0 : 0.22)
                color: here ? Theme.accent : kind === "aisle" ? Theme.surface : kind === "counter" ? Theme.line : kind === "wall" ? Theme.line : "transparent"
                border.width: here || kind === "department" || kind === "entrance" ? 0 : Theme.hairline
                border.color: Theme.highContrast ? Theme.edge : Theme.line
                Text {
                    anchors.centerIn: parent
                    width: fixture.height > fixture.width * 1.6 && fixture.kind !== "aisle" ? fixture.height : fixture.width
                    rotation: fixture.height > fixture.width * 1.6 && fixture.kind !== "aisle" ? -90 : 0
                    visible: fixture.modelData["label"] !== ""
                    text: fixture.modelData["label"]
                    color: fixture.here ? Theme.onAccent : fixture.kind === "aisle" ? Theme.ink : Theme.inkSoft
                    font.family: Theme.textFont
                    font.pixelSize: Theme.caption
                    font.weight: fixture.here ? Font.Bold : Font.Medium
                    fontSizeMode: Text.Fit
                    minimumPixelSize: 6
                    horizontalAlignment: Text.AlignHCenter
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            model: map.youAreHere && map.spot ? map.spot["way"] : []
            Rectangle {
                required property var modelData
                width: Math.max(3, Theme.mm(Theme.kiosk ? 1.3 : 0.8))
                height: width
                radius: width / 2
                x: modelData["x"] * map.meter - width / 2
                y: modelData["y"] * map.meter - height / 2
                color: Theme.offer
            }
        }
        Rectangle {
            visible: map.youAreHere && map.plan !== null && map.plan["here"] !== undefined
            readonly property var place: map.plan ? map.plan["here"] ?? ({
                        "x": 0,
                        "y": 0
                    }) : ({
                    "x": 0,
                    "y": 0
                })
            width: Theme.mm(Theme.kiosk ? 5 : 3)
            height: width
            radius: width / 2
            x: place["x"] * map.meter - width / 2
            y: place["y"] * map.meter - height / 2
            color: Theme.paper
            border.width: width * 0.28
            border.color: Theme.offer
        }
        Item {
            id: needle
            visible: map.spot !== null
            width: Theme.mm(Theme.kiosk ? 9 : 5.5)
            height: width
            x: (map.spot ? map.spot["x"] : 0) * map.meter - width / 2
            y: (map.spot ? map.spot["y"] : 0) * map.meter - height * 0.94
            Icon {
                anchors.fill: parent
                size: parent.width
                name: "pin-full"
                color: Theme.offer
            }
        }
    }
}

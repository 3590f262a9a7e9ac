pragma ComponentBehavior: Bound

import QtQuick
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
    readonly property real dot: Math.max(2, Theme.mm(Theme.kiosk ? 1.3 : 0.8))
    readonly property string hereWords: qsTr("You are here")

    implicitWidth: Theme.mm(Theme.kiosk ? 160 : 90)
    implicitHeight: Math.ceil((map.width > 0 ? map.width : map.implicitWidth) * map.down / map.across)
    Accessible.role: Accessible.Graphic
    Accessible.name: map.aisle === "" ? qsTr("Store plan") : map.bay === "" ? qsTr("Store plan: aisle %1").arg(map.aisle) : qsTr("Store plan: aisle %1, bay %2").arg(map.aisle).arg(map.bay)

    // Points at even distances along a way of "x,y x,y ..." in metres.
    function dots(way: string): list<point> {
        const corners = way.split(" ").map(pair => pair.split(",").map(Number)), gap = map.dot * 2.1, found = [];
        let rest = 0;
        for (let n = 1; n < corners.length && map.meter > 0; n++) {
            const [x, y] = corners[n - 1], [across, down] = [corners[n][0] - x, corners[n][1] - y];
            const length = Math.hypot(across, down) * map.meter;
            let at = rest;
            for (; at <= length && length > 0; at += gap)
                found.push(Qt.point((x + across * at / length) * map.meter, (y + down * at / length) * map.meter));
            rest = at - length;
        }
        return found;
    }

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
        // Dots of their own: a drawn shape is not cut at the edges of a page that is scrolled, where software renders.
        Repeater {
            model: map.visible && map.youAreHere && map.spot !== null && map.spot["way"] !== "" ? map.dots(map.spot["way"]) : []
            Rectangle {
                required property point modelData
                x: modelData.x - map.dot / 2
                y: modelData.y - map.dot / 2
                width: map.dot
                height: map.dot
                radius: map.dot / 2
                color: Theme.offer
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

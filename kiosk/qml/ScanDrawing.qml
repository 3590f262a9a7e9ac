import QtQuick
import shell.qml

// A parcel whose barcode passes under the light of a scanner; still where less motion was asked for.
Item {
    id: drawing

    property bool moving: true
    readonly property real unit: Math.min(drawing.width / 120, drawing.height / 100)

    implicitWidth: Theme.mm(120)
    implicitHeight: Theme.mm(100)
    Accessible.ignored: true

    Item {
        anchors.centerIn: parent
        width: 120 * drawing.unit
        height: 100 * drawing.unit

        // The light.
        Repeater {
            model: 7
            Rectangle {
                required property int index
                anchors.horizontalCenter: parent.horizontalCenter
                y: 18 * drawing.unit
                width: (30 + index * 9) * drawing.unit
                height: 70 * drawing.unit
                radius: 6 * drawing.unit
                color: Theme.accent
                opacity: 0.032
            }
        }
        // The scanner.
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 54 * drawing.unit
            height: 13 * drawing.unit
            radius: 4 * drawing.unit
            color: Theme.ink
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                width: 34 * drawing.unit
                height: 2.4 * drawing.unit
                radius: height / 2
                color: Theme.offer
            }
        }
        // The parcel.
        Rectangle {
            id: parcel
            anchors.horizontalCenter: parent.horizontalCenter
            y: (33 + drawing.lift) * drawing.unit
            width: 68 * drawing.unit
            height: 56 * drawing.unit
            radius: 3 * drawing.unit
            color: Theme.surface
            border.color: Theme.ink
            border.width: Math.max(1.5, drawing.unit * 0.7)
            Row {
                id: bars
                anchors.centerIn: parent
                spacing: 0
                Repeater {
                    model: [2, 1, 1, 2, 3, 1, 1, 1, 2, 2, 1, 3, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 1, 2, 2, 1, 1, 3, 1, 2]
                    Rectangle {
                        required property int index
                        required property int modelData
                        width: modelData * drawing.unit
                        height: 32 * drawing.unit
                        color: index % 2 === 0 ? Theme.ink : "transparent"
                    }
                }
            }
            Rectangle {
                id: beam
                anchors.horizontalCenter: parent.horizontalCenter
                y: 12 * drawing.unit + drawing.sweep * 30 * drawing.unit
                width: bars.width + 8 * drawing.unit
                height: Math.max(2, 1.1 * drawing.unit)
                radius: height / 2
                color: Theme.offer
            }
        }
    }

    property real lift: 0
    property real sweep: 0.45
    SequentialAnimation on sweep {
        running: drawing.moving && drawing.visible && Theme.fast > 0
        loops: Animation.Infinite
        NumberAnimation {
            from: 0
            to: 1
            duration: 1400
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            from: 1
            to: 0
            duration: 1400
            easing.type: Easing.InOutSine
        }
    }
    SequentialAnimation on lift {
        running: drawing.moving && drawing.visible && Theme.fast > 0
        loops: Animation.Infinite
        NumberAnimation {
            from: 3
            to: 0
            duration: 2800
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            from: 0
            to: 3
            duration: 2800
            easing.type: Easing.InOutSine
        }
    }
}

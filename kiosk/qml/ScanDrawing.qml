pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import shell.qml

// A label that passes under the light of a scanner; still where less motion was asked for.
Item {
    id: drawing

    property bool moving: true
    readonly property real unit: Math.min(drawing.width / 140, drawing.height / 150)

    implicitWidth: Theme.mm(140)
    implicitHeight: Theme.mm(150)
    Accessible.role: Accessible.Graphic
    Accessible.ignored: true

    Item {
        id: scene
        anchors.centerIn: parent
        width: 140 * drawing.unit
        height: 150 * drawing.unit

        // The light.
        Shape {
            anchors.fill: parent
            ShapePath {
                strokeWidth: -1
                strokeColor: "transparent"
                startX: 50 * drawing.unit
                startY: 20 * drawing.unit
                fillGradient: LinearGradient {
                    y1: 20 * drawing.unit
                    y2: 122 * drawing.unit
                    GradientStop {
                        position: 0
                        color: Theme.wash(Theme.offer, 0.34)
                    }
                    GradientStop {
                        position: 1
                        color: Theme.wash(Theme.offer, 0)
                    }
                }
                PathLine {
                    x: 90 * drawing.unit
                    y: 20 * drawing.unit
                }
                PathLine {
                    x: 122 * drawing.unit
                    y: 122 * drawing.unit
                }
                PathLine {
                    x: 18 * drawing.unit
                    y: 122 * drawing.unit
                }
            }
        }
        // The scanner.
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 72 * drawing.unit
            height: 20 * drawing.unit
            radius: 10 * drawing.unit
            color: Theme.accent
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 3.4 * drawing.unit
                width: 42 * drawing.unit
                height: 3.4 * drawing.unit
                radius: height / 2
                color: Theme.offer
            }
        }
        // The label.
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (58 + drawing.lift) * drawing.unit
            width: 92 * drawing.unit
            height: 76 * drawing.unit
            Repeater {
                model: 4
                Rectangle {
                    required property int index
                    anchors.fill: parent
                    anchors.margins: -(index + 1) * 1.1 * drawing.unit
                    anchors.topMargin: (index - 1) * 0.6 * drawing.unit
                    radius: 5 * drawing.unit
                    color: Theme.wash(Theme.ink, 0.022)
                }
            }
            Rectangle {
                anchors.fill: parent
                radius: 4 * drawing.unit
                color: Theme.surface
                border.width: Theme.highContrast ? 2 : 0
                border.color: Theme.ink
            }
            Row {
                id: bars
                anchors.horizontalCenter: parent.horizontalCenter
                y: 10 * drawing.unit
                Repeater {
                    model: [1, 1, 1, 2, 3, 1, 1, 1, 2, 2, 1, 3, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 1, 2, 2, 1, 1, 3, 1, 1, 2, 1, 1, 2, 3, 1, 1, 1, 1, 1]
                    Rectangle {
                        required property int index
                        required property int modelData
                        width: modelData * 1.12 * drawing.unit
                        height: 44 * drawing.unit
                        color: index % 2 === 0 ? Theme.ink : "transparent"
                    }
                }
            }
            Text {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 57 * drawing.unit
                text: "9 520123 456788"
                color: Theme.ink
                font.family: Theme.textFont
                font.pixelSize: Math.max(8, 7.4 * drawing.unit)
                font.letterSpacing: 1.1 * drawing.unit
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: (12 + drawing.sweep * 40) * drawing.unit
                width: bars.width + 8 * drawing.unit
                height: Math.max(2, 1.2 * drawing.unit)
                radius: height / 2
                color: Theme.offer
            }
        }
    }

    property real lift: 2
    property real sweep: 0.45
    SequentialAnimation on sweep {
        running: drawing.moving && drawing.visible && Theme.fast > 0
        loops: Animation.Infinite
        NumberAnimation {
            from: 0
            to: 1
            duration: 1500
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            from: 1
            to: 0
            duration: 1500
            easing.type: Easing.InOutSine
        }
    }
    SequentialAnimation on lift {
        running: drawing.moving && drawing.visible && Theme.fast > 0
        loops: Animation.Infinite
        NumberAnimation {
            from: 4
            to: 0
            duration: 3000
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            from: 0
            to: 4
            duration: 3000
            easing.type: Easing.InOutSine
        }
    }
}

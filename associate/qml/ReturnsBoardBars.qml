pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// What there is most of, as bars to be read from two metres. A touched bar says its numbers in words, and which orders
// are behind it. bars: [{ "text", "count", "detail", "orders" }].
Column {
    id: chart

    property var bars: []
    property int chosen: -1
    signal opened(string order)

    readonly property int most: Math.max(1, ...chart.bars.map(bar => bar["count"]))

    spacing: Theme.gap * 0.4
    onBarsChanged: chart.chosen = chart.chosen < chart.bars.length ? chart.chosen : -1

    TextMetrics {
        id: number
        font.family: Theme.displayFont
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        text: String(chart.most)
    }
    Repeater {
        model: chart.bars
        Pressable {
            id: bar
            required property int index
            required property var modelData
            readonly property bool current: chart.chosen === bar.index
            readonly property var orders: bar.current ? bar.modelData["orders"] ?? [] : []
            width: chart.width
            implicitHeight: column.height + Theme.gap * 1.2
            label: [bar.modelData["text"], bar.modelData["count"], bar.modelData["detail"]].join(", ")
            onClicked: chart.chosen = bar.current ? -1 : bar.index
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius * 0.8
                color: bar.current ? Theme.accentSoft : Theme.ink
                opacity: bar.current ? 0.7 : bar.pressed ? 0.06 : 0
            }
            Column {
                id: column
                x: Theme.gap * 0.8
                width: parent.width - Theme.gap * 1.6
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap * 0.5
                BodyText {
                    width: parent.width
                    text: bar.modelData["text"]
                    maximumLineCount: bar.current ? 3 : 1
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Item {
                    width: parent.width
                    height: Math.max(Theme.mm(4), count.height)
                    Rectangle {
                        id: track
                        readonly property real room: parent.width - number.advanceWidth - Theme.gap * 1.2
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.max(Theme.hairline * 3, track.room * bar.modelData["count"] / chart.most)
                        height: Theme.mm(4)
                        radius: Math.min(Theme.radius * 0.5, height / 4)
                        color: Theme.accent
                    }
                    Text {
                        id: count
                        anchors.left: track.right
                        anchors.leftMargin: Theme.gap * 0.8
                        anchors.verticalCenter: parent.verticalCenter
                        text: String(bar.modelData["count"])
                        color: Theme.ink
                        font: number.font
                        textFormat: Text.PlainText
                        Accessible.ignored: true
                    }
                }
                Caption {
                    width: parent.width
                    visible: bar.current
                    text: bar.modelData["detail"]
                    color: Theme.ink
                    Accessible.ignored: true
                }
                Flow {
                    width: parent.width
                    visible: bar.orders.length > 0
                    spacing: Theme.gap
                    Repeater {
                        model: bar.orders.slice(0, 6)
                        Chip {
                            required property string modelData
                            icon: "bag"
                            text: modelData
                            onClicked: chart.opened(modelData)
                        }
                    }
                }
            }
        }
    }
}

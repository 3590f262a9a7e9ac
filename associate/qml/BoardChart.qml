pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// The day by the hour: ordered, made ready, handed over, or three other counts. The three differ by their fill as well
// as by their colour; a touched hour says its numbers in words.
Item {
    id: chart

    property var hours: []
    property int most: 0
    property int current: -1
    property int chosen: -1
    property var counts: ["placed", "ready", "handedOver"]
    property var legend: [qsTr("Ordered"), qsTr("Made ready"), qsTr("Handed over")]
    // The counts of an hour in words.
    property var tell: hour => [qsTr("%n ordered", "", hour["placed"]), qsTr("%n made ready", "", hour["ready"]), qsTr("%n handed over", "", hour["handedOver"])]

    readonly property int shown: chart.chosen >= 0 && chart.chosen < chart.hours.length ? chart.chosen : chart.current >= 0 ? chart.current : chart.hours.length - 1
    readonly property var steps: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    readonly property int step: chart.steps.find(step => chart.most / step <= 4) ?? 5000
    readonly property int ceiling: Math.max(1, Math.ceil(chart.most / chart.step)) * chart.step
    readonly property real inset: Math.ceil(scale.advanceWidth) + Theme.gap

    // An hour below the chart, without its minutes where it has none.
    function mark(hour: var): string {
        return hour["time"].replace(/^0/, "").replace(":00", "");
    }
    function said(hour: var): string {
        const said = chart.tell(hour);
        return qsTr("%1 to %2: %3, %4, %5").arg(hour["time"]).arg(hour["until"]).arg(said[0]).arg(said[1]).arg(said[2]);
    }

    implicitHeight: Theme.mm(Theme.larger ? 62 : 46)
    TextMetrics {
        id: scale
        font.family: Theme.textFont
        font.pixelSize: Theme.caption
        text: String(chart.ceiling)
    }
    TextMetrics {
        id: hourMark
        font: scale.font
        text: chart.hours.reduce((most, hour) => chart.mark(hour).length > most.length ? chart.mark(hour) : most, "00")
    }
    Flow {
        id: names
        width: parent.width
        spacing: Theme.gap * 1.6
        Repeater {
            model: chart.legend
            Row {
                id: entry
                required property int index
                required property string modelData
                spacing: Theme.gap * 0.6
                BoardBar {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.caption
                    height: Theme.caption
                    sort: entry.index
                }
                Caption {
                    text: entry.modelData
                }
            }
        }
    }
    Item {
        id: field
        anchors.top: names.bottom
        anchors.topMargin: Theme.gap * 1.6
        anchors.bottom: times.top
        anchors.left: parent.left
        anchors.right: parent.right
        Repeater {
            model: chart.ceiling / chart.step + 1
            Item {
                id: rule
                required property int index
                y: field.height * (1 - rule.index * chart.step / chart.ceiling)
                width: field.width
                Rectangle {
                    x: Theme.rtl ? 0 : chart.inset
                    width: parent.width - chart.inset
                    height: Theme.hairline
                    color: Theme.line
                }
                Text {
                    x: Theme.rtl ? parent.width - width : chart.inset - width - Theme.gap * 0.6
                    y: -height / 2
                    text: String(rule.index * chart.step)
                    color: Theme.inkSoft
                    font.family: Theme.textFont
                    font.pixelSize: Theme.caption
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
        Row {
            id: columns
            x: Theme.rtl ? 0 : chart.inset
            width: parent.width - chart.inset
            height: parent.height
            readonly property real share: chart.hours.length > 0 ? width / chart.hours.length : 0
            Repeater {
                model: chart.hours
                Pressable {
                    id: hour
                    required property int index
                    required property var modelData
                    readonly property var counts: chart.counts.map(name => hour.modelData[name])
                    width: columns.share
                    height: columns.height
                    label: chart.said(hour.modelData)
                    onClicked: chart.chosen = hour.index
                    Rectangle {
                        anchors.fill: parent
                        anchors.topMargin: -Theme.gap * 0.6
                        radius: Theme.radius * 0.6
                        color: hour.index === chart.shown ? Theme.accentSoft : Theme.ink
                        opacity: hour.index === chart.shown ? 0.7 : hour.pressed ? 0.08 : 0
                    }
                    Row {
                        anchors.bottom: parent.bottom
                        anchors.horizontalCenter: parent.horizontalCenter
                        height: parent.height
                        spacing: Math.max(1, hour.width * 0.04)
                        Repeater {
                            model: 3
                            BoardBar {
                                required property int index
                                // Of an hour that goes, nothing is there any more when this is worked out once more.
                                readonly property int count: hour?.counts[index] ?? 0
                                anchors.bottom: parent?.bottom
                                width: (hour?.width ?? 0) * 0.24
                                height: count > 0 ? Math.max(Theme.hairline * 2, (parent?.height ?? 0) * count / chart.ceiling) : 0
                                sort: index
                            }
                        }
                    }
                }
            }
        }
    }
    Item {
        id: times
        anchors.bottom: words.top
        anchors.bottomMargin: Theme.gap * 0.6
        width: parent.width
        height: scale.height + Theme.gap * 0.6
        Repeater {
            model: chart.hours
            Text {
                id: tick
                required property int index
                required property var modelData
                // Every hour is named where there is room, else every second or third.
                readonly property int every: Math.max(1, Math.ceil((hourMark.advanceWidth + Theme.gap) / Math.max(1, columns.share)))
                readonly property real middle: (tick.index + 0.5) * columns.share
                visible: tick.index % tick.every === 0
                x: Theme.rtl ? columns.width - tick.middle - width / 2 : chart.inset + tick.middle - width / 2
                anchors.bottom: parent.bottom
                text: chart.mark(tick.modelData)
                color: tick.index === chart.current ? Theme.ink : Theme.inkSoft
                font.family: Theme.textFont
                font.pixelSize: Theme.caption
                font.weight: tick.index === chart.current ? Font.Bold : Font.Normal
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
    Caption {
        id: words
        anchors.bottom: parent.bottom
        width: parent.width
        text: chart.shown >= 0 && chart.shown < chart.hours.length ? chart.said(chart.hours[chart.shown]) : ""
        color: Theme.ink
        strong: true
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One of a few, all in sight.
Rectangle {
    id: segments

    property list<string> options
    property int index: 0
    signal chosen(int index)

    readonly property real inset: Theme.gap * 0.4
    implicitHeight: Theme.targetSmall
    implicitWidth: Math.max(1, segments.options.length) * Theme.mm(Theme.kiosk ? 40 : 26)
    radius: Theme.radius * 1.5
    color: Theme.sunken
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.edge
    Accessible.role: Accessible.PageTabList

    Row {
        anchors.fill: parent
        Repeater {
            model: segments.options
            Pressable {
                id: option
                required property int index
                required property string modelData
                readonly property bool current: segments.index === index
                width: segments.width / segments.options.length
                height: segments.height
                label: modelData
                Accessible.role: Accessible.PageTab
                Accessible.selected: option.current
                onClicked: {
                    segments.index = index;
                    segments.chosen(index);
                }
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: segments.inset
                    radius: segments.radius - segments.inset
                    color: option.current ? Theme.surface : option.pressed ? Theme.line : "transparent"
                    border.width: option.current ? Theme.hairline : 0
                    border.color: Theme.highContrast ? Theme.edge : Theme.line
                }
                Text {
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - Theme.gap * 2)
                    text: option.modelData
                    color: option.current ? Theme.ink : Theme.inkSoft
                    font.family: Theme.textFont
                    font.pixelSize: Theme.caption
                    font.weight: option.current ? Font.DemiBold : Font.Medium
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(Theme.caption * 0.75)
                    horizontalAlignment: Text.AlignHCenter
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
    }
}

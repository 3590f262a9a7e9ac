pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Every variant at every place. The names stay in sight while the places are pushed sideways; `shift` keeps the heads in
// sight while the page is pushed up.
Item {
    id: matrix

    required property Stock stock
    property real shift: 0

    readonly property real nameWidth: Math.min(matrix.width * 0.42, Theme.mm(Theme.larger ? 62 : 38))
    readonly property real least: Theme.mm(Theme.larger ? 36 : 19)
    readonly property real cellWidth: Math.max(matrix.least, (matrix.width - matrix.nameWidth - Theme.gap) / Math.max(1, matrix.stock.places.count))
    readonly property real rowHeight: Math.max(Theme.targetSmall + Theme.gap * 0.6, Theme.body * 2.1)
    readonly property real headHeight: Theme.caption * (Theme.rtl ? 5 : 4.2) + Theme.gap

    implicitHeight: matrix.headHeight + matrix.stock.lines.count * matrix.rowHeight

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Column {
        id: names
        y: matrix.headHeight
        width: matrix.width
        Repeater {
            model: matrix.stock.lines
            Pressable {
                id: name
                required property int index
                required property string id
                required property string color
                required property string size
                required property bool selected
                width: matrix.width
                height: matrix.rowHeight
                label: [name.color, name.size].filter(part => part !== "").join(", ") || matrix.stock.title
                Accessible.selected: name.selected
                onClicked: matrix.stock.choose(name.id)
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.gap * 0.4
                    radius: Theme.radius
                    color: name.selected ? Theme.accentSoft : Theme.ink
                    opacity: name.selected ? 1 : name.pressed ? 0.06 : 0
                }
                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.line
                }
                Column {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gap * 1.6
                    anchors.verticalCenter: parent.verticalCenter
                    width: matrix.nameWidth - Theme.gap * 2
                    BodyText {
                        width: parent.width
                        text: name.label
                        strong: name.selected
                        lineHeight: 1
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Flickable {
        id: cells
        x: Theme.rtl ? Theme.gap : matrix.nameWidth
        width: matrix.width - matrix.nameWidth - Theme.gap
        height: parent.height
        contentWidth: matrix.cellWidth * matrix.stock.places.count
        contentHeight: height
        clip: contentWidth > width + 1
        interactive: clip
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick

        Column {
            y: matrix.headHeight
            Repeater {
                model: matrix.stock.lines
                Item {
                    id: line
                    required property string id
                    required property var cells
                    required property var levels
                    required property bool selected
                    width: cells.contentWidth
                    height: matrix.rowHeight
                    Row {
                        Repeater {
                            model: line.cells
                            MatrixCell {
                                required property int index
                                required property string modelData
                                width: matrix.cellWidth
                                height: matrix.rowHeight
                                words: modelData
                                level: line.levels[index] ?? "unknown"
                            }
                        }
                    }
                    TapHandler {
                        onTapped: matrix.stock.choose(line.id)
                    }
                }
            }
        }
    }
    Item {
        id: head
        y: Math.min(matrix.shift, matrix.height - matrix.headHeight)
        width: matrix.width
        height: matrix.headHeight
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.hairline
            radius: Theme.radius * 1.5
            color: Theme.surface
        }
        Caption {
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 1.6
            anchors.verticalCenter: parent.verticalCenter
            width: matrix.nameWidth - Theme.gap * 2
            text: matrix.stock.lines.count > 1 ? qsTr("%n variants", "", matrix.stock.lines.count) : ""
            strong: true
        }
        Item {
            x: cells.x
            width: cells.width
            height: parent.height
            clip: true
            Row {
                x: -cells.contentX
                Repeater {
                    model: matrix.stock.places
                    PlaceHead {
                        width: matrix.cellWidth
                        height: matrix.headHeight
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The sizes of one colour: how many are here, in the nearest store that may have it, and in the warehouse.
Column {
    id: list

    required property Exchange exchange

    readonly property real cell: Theme.mm(Theme.larger ? 37 : 20)

    spacing: 0
    Row {
        width: list.width
        layoutDirection: Qt.LeftToRight
        Item {
            width: list.width - 3 * list.cell
            height: 1
        }
        Repeater {
            model: [qsTr("Here"), qsTr("Nearby"), qsTr("Warehouse")]
            Caption {
                required property string modelData
                width: list.cell
                horizontalAlignment: Text.AlignHCenter
                strong: true
                maximumLineCount: 1
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(Theme.caption * 0.6)
                text: modelData
            }
        }
    }
    Repeater {
        model: list.exchange.variants
        Pressable {
            id: row
            required property string id
            required property string color
            required property string size
            required property bool selected
            required property string price
            required property string here
            required property string here_level
            required property string near
            required property string near_level
            required property string near_name
            required property string stock
            required property string stock_level
            width: list.width
            height: Math.max(Theme.targetSmall + Theme.gap * 0.6, column.implicitHeight + Theme.gap * 1.2)
            label: [row.size !== "" ? row.size : row.color !== "" ? row.color : list.exchange.title, row.price].join(", ")
            ringRadius: Theme.radius * 1.4
            Accessible.selected: row.selected
            Accessible.description: [qsTr("here: %1").arg(row.here !== "" ? row.here : qsTr("unknown")), row.near_name !== "" ? row.near_name + ": " + row.near : "", qsTr("warehouse: %1").arg(row.stock !== "" ? row.stock : qsTr("unknown"))].filter(part => part !== "").join(", ")
            onClicked: list.exchange.choose(row.id)
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.gap * 0.3
                radius: Theme.radius * 1.4
                color: row.selected ? Theme.accentSoft : row.pressed ? Theme.sunken : "transparent"
                border.width: row.selected ? Theme.hairline * 2 : 0
                border.color: Theme.accent
            }
            Row {
                anchors.fill: parent
                GridLayout {
                    id: column
                    readonly property bool tight: named.implicitWidth + cost.implicitWidth + Theme.gap * 4 > width
                    anchors.verticalCenter: parent.verticalCenter
                    width: row.width - 3 * list.cell
                    columns: column.tight ? 1 : 2
                    columnSpacing: Theme.gap * 1.2
                    rowSpacing: 0
                    BodyText {
                        id: named
                        Layout.leftMargin: Theme.gap * 1.4
                        Layout.maximumWidth: column.width - Theme.gap * 2.4
                        text: row.size !== "" ? row.size : row.color !== "" ? row.color : list.exchange.title
                        strong: row.selected
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Caption {
                        id: cost
                        Layout.leftMargin: column.tight ? Theme.gap * 1.4 : 0
                        Layout.fillWidth: true
                        text: row.price
                        visible: text !== ""
                        Accessible.ignored: true
                    }
                }
                MatrixCell {
                    width: list.cell
                    height: parent.height
                    words: row.here
                    level: row.here_level
                }
                MatrixCell {
                    width: list.cell
                    height: parent.height
                    words: row.near
                    level: row.near_level
                }
                MatrixCell {
                    width: list.cell
                    height: parent.height
                    words: row.stock
                    level: row.stock_level
                }
            }
        }
    }
}

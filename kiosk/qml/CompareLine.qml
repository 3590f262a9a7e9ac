pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// One line of the comparison; where the products differ it says so, and not by colour alone.
Item {
    id: line

    required property string label
    required property list<string> values
    required property bool differs
    required property CompareModel model
    property real cell: 0
    property real gutter: 0
    property bool stacked: false

    implicitHeight: content.height + Theme.gap * 2.6

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.gap * 1.4
        anchors.rightMargin: -Theme.gap * 1.4
        radius: Theme.radius
        color: Theme.accentSoft
        visible: line.differs
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
        visible: !line.differs
    }
    Column {
        id: content
        width: parent.width
        y: Theme.gap * 1.2
        spacing: Theme.gap * 0.7
        Flow {
            width: parent.width
            spacing: Theme.gap
            Caption {
                strong: true
                color: line.differs ? Theme.accent : Theme.inkSoft
                text: line.label
            }
            Caption {
                visible: line.differs
                color: Theme.accent
                text: qsTr("differs")
            }
        }
        Grid {
            width: parent.width
            columns: line.stacked ? 1 : Math.max(1, line.values.length)
            columnSpacing: line.gutter
            rowSpacing: Theme.gap
            Repeater {
                model: line.values
                Column {
                    id: value
                    required property string modelData
                    required property int index
                    width: line.cell
                    Caption {
                        width: parent.width
                        visible: line.stacked
                        text: line.model.products.count > value.index ? line.model.title(value.index) : ""
                    }
                    BodyText {
                        width: parent.width
                        soft: !line.differs
                        text: value.modelData === "" ? "–" : value.modelData
                    }
                }
            }
        }
    }
}

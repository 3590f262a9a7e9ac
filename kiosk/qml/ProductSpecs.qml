pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The specification as a table: what on the left, how on the right, section by section.
Column {
    id: specs

    required property ProductModel model
    readonly property int count: specs.model.specs.count

    visible: specs.count > 0
    spacing: Theme.gap * 1.6

    Heading {
        level: 1
        width: parent.width
        text: qsTr("In detail")
    }
    Column {
        width: parent.width
        Repeater {
            model: specs.model.specs
            Column {
                id: row
                required property int index
                required property string section
                required property string name
                required property string value

                visible: row.index < specs.count
                width: specs.width
                Caption {
                    width: parent.width
                    visible: row.section !== ""
                    strong: true
                    topPadding: row.index > 0 ? Theme.gap * 2.4 : 0
                    bottomPadding: Theme.gap * 0.6
                    text: row.section
                    color: Theme.accent
                }
                Item {
                    width: parent.width
                    height: Math.max(what.height, how.height) + Theme.gap * 2
                    Accessible.role: Accessible.StaticText
                    Accessible.name: row.name + ": " + row.value
                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.radius
                        visible: row.index % 2 === 0
                        color: Theme.sunken
                    }
                    BodyText {
                        id: what
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.gap * 1.6
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width * 0.42
                        soft: true
                        text: row.name
                        Accessible.ignored: true
                    }
                    BodyText {
                        id: how
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.gap * 1.6
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width * 0.5
                        strong: true
                        text: row.value
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

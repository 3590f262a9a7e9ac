pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The two codes that teach, and how many scans have come.
Part {
    id: card

    required property ScannerSetup setup

    icon: "scan"
    title: qsTr("Scan one of these three times")

    Row {
        width: parent.width
        spacing: Theme.gap
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1 of %2 scans").arg(card.setup.done).arg(card.setup.of)
        Repeater {
            model: card.setup.of
            Rectangle {
                required property int index
                anchors.verticalCenter: parent?.verticalCenter
                width: Theme.caption * 1.25
                height: width
                radius: height / 2
                color: index < card.setup.done ? Theme.good : Theme.sunken
                border.width: Theme.hairline
                border.color: index < card.setup.done ? Theme.good : Theme.edge
                Icon {
                    anchors.centerIn: parent
                    visible: parent.index < card.setup.done
                    name: "check"
                    size: parent.width * 0.66
                    color: Theme.surface
                }
            }
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%1 of %2 scans").arg(card.setup.done).arg(card.setup.of)
            Accessible.ignored: true
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        Image {
            width: Theme.mm(30)
            height: width
            source: card.setup.square
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Square code to learn from")
        }
        Image {
            width: Math.min(Theme.mm(46), parent.width)
            height: Theme.mm(30)
            source: card.setup.bars
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Bars to learn from")
        }
    }
    Caption {
        width: parent.width
        text: qsTr("The square teaches more. Take the bars if the scanner reads nothing else. Some laser scanners read only from paper: print a picture of this page for them.")
    }
    AppButton {
        visible: card.setup.done > 0
        kind: "secondary"
        icon: "restart"
        text: qsTr("Start again")
        onClicked: card.setup.again()
    }
}

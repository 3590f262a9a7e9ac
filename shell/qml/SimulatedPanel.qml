pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// Codes to scan with a tap, and any other as free text (F8, demonstrations only).
Item {
    id: panel

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Simulated scanner")

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: 0.4
    }
    MouseArea {
        anchors.fill: parent
        onClicked: SimulatedScanner.choose("")
    }
    Card {
        id: sheet
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.gap * 4, Theme.mm(Theme.kiosk ? 240 : 150))
        height: Math.min(parent.height - Theme.gap * 4, Theme.mm(Theme.kiosk ? 400 : 125))
        raised: true
        padding: Theme.gap * 3
        MouseArea {
            anchors.fill: parent
        }
        Heading {
            id: title
            anchors.left: parent.left
            anchors.right: shut.left
            level: 2
            text: qsTr("Scan something")
        }
        IconButton {
            id: shut
            anchors.right: parent.right
            anchors.verticalCenter: title.verticalCenter
            icon: "close"
            label: qsTr("Close")
            onClicked: SimulatedScanner.choose("")
        }
        TextEntry {
            id: free
            anchors.top: shut.bottom
            anchors.topMargin: Theme.gap
            width: parent.width
            focus: true
            icon: "scan"
            placeholder: qsTr("Type any code and press Enter")
            maxLength: 4200
            onAccepted: SimulatedScanner.choose(free.text)
        }
        ListView {
            id: list
            anchors.top: free.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: parent.bottom
            width: parent.width
            clip: true
            model: SimulatedScanner.codes
            delegate: ListRow {
                required property var modelData
                width: ListView.view.width
                icon: "barcode"
                title: modelData["title"]
                text: modelData["code"]
                onClicked: SimulatedScanner.choose(modelData["code"])
            }
            ScrollMark {
                flickable: list
            }
        }
    }
    Component.onCompleted: free.forceActiveFocus()
}

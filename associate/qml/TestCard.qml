import QtQuick
import associate.qml
import shell.qml

// Does the scanner scan, does the loudspeaker speak.
Part {
    id: card

    required property ThisDevice device

    readonly property FloorWords floor: FloorWords {}

    icon: "scan"
    title: qsTr("Try it out")
    Rectangle {
        width: parent.width
        height: tried.implicitHeight + Theme.gap * 3
        visible: card.device.testing
        radius: Theme.radius * 1.2
        color: Theme.sunken
        Column {
            id: tried
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.gap * 2
            BodyText {
                width: parent.width
                text: card.device.meaning === "" ? qsTr("Scan anything now") : card.floor.meaning(card.device.meaning)
                strong: true
            }
            Caption {
                width: parent.width
                text: card.device.meaning === "" ? qsTr("What the scanner sends appears here and opens nothing.") : card.device.scanned
                wrapMode: Text.WrapAnywhere
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 1.4
        AppButton {
            kind: "secondary"
            icon: card.device.testing ? "close" : "barcode"
            text: card.device.testing ? qsTr("End the test") : qsTr("Test the scanner")
            onClicked: card.device.test(!card.device.testing)
        }
        AppButton {
            kind: "secondary"
            icon: "speaker"
            text: qsTr("Play “understood”")
            onClicked: Sounds.understood()
        }
        AppButton {
            kind: "secondary"
            icon: "speaker"
            text: qsTr("Play “unknown”")
            onClicked: Sounds.unknown()
        }
    }
}

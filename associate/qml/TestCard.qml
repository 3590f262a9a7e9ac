import QtQuick
import associate.qml
import shell.qml

// Does the scanner scan, does the loudspeaker speak.
Part {
    id: card

    required property ThisDevice device
    signal setUp

    icon: "scan"
    title: qsTr("Try it out")
    Flow {
        width: parent.width
        spacing: Theme.gap * 1.4
        AppButton {
            kind: "secondary"
            icon: "barcode"
            text: qsTr("Test the scanner")
            onClicked: card.device.test(true)
        }
        AppButton {
            kind: "secondary"
            icon: "scan"
            text: qsTr("Set up a scanner")
            onClicked: card.setUp()
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
        AppButton {
            kind: "secondary"
            icon: "bell"
            text: qsTr("Play the ring")
            onClicked: Sounds.call()
        }
    }
}

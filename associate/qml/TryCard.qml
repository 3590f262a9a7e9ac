import QtQuick
import associate.qml
import shell.qml

// Scan anything with what was learnt, then keep it.
Part {
    id: card

    required property ScannerSetup setup
    required property FloorWords floor
    signal done

    readonly property bool heard: card.setup.meaning !== ""

    icon: "barcode"
    title: qsTr("Try it on a product")
    BodyText {
        width: parent.width
        soft: true
        visible: !card.heard
        text: qsTr("Scan something now. What comes appears here and opens nothing.")
    }
    Heading {
        width: parent.width
        visible: card.heard
        level: 2
        text: card.floor.meaning(card.setup.meaning)
    }
    BodyText {
        width: parent.width
        visible: card.heard && card.setup.scanned !== ""
        text: card.setup.scanned
        wrapMode: Text.WrapAnywhere
    }
    Caption {
        width: parent.width
        visible: card.setup.symbology !== ""
        text: qsTr("Printed as %1.").arg(card.setup.symbology)
    }
    Flow {
        width: parent.width
        spacing: Theme.gap * 1.4
        AppButton {
            visible: card.setup.kept !== "saved"
            icon: "check"
            text: qsTr("Keep it")
            busy: card.setup.kept === "saving"
            onClicked: card.setup.keep()
        }
        AppButton {
            visible: card.setup.kept === "saved"
            icon: "check"
            text: qsTr("Done")
            onClicked: card.done()
        }
        AppButton {
            kind: "secondary"
            icon: "restart"
            text: qsTr("Start again")
            onClicked: card.setup.again()
        }
    }
    Caption {
        width: parent.width
        visible: card.setup.kept === "saved"
        text: qsTr("Saved on this device, for every scanner on it.")
    }
}

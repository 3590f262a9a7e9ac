import QtQuick
import associate.qml
import shell.qml

// What to switch on in the scanner first. Its manual has a code to scan for each of these.
Part {
    id: card

    required property ScannerSetup setup

    icon: "info"
    title: qsTr("First, in the scanner’s manual")
    BodyText {
        width: parent.width
        soft: true
        text: qsTr("Scan the manual’s codes for these settings. It works without them, but not as well.")
    }
    Fact {
        width: parent.width
        words: qsTr("Interface")
        value: qsTr("USB or Bluetooth keyboard (HID)")
    }
    Fact {
        width: parent.width
        words: qsTr("Keyboard country")
        value: qsTr("United States")
    }
    Fact {
        width: parent.width
        words: qsTr("After each code")
        value: qsTr("Enter (CR)")
    }
    Fact {
        width: parent.width
        words: qsTr("Transmit AIM identifier")
        value: qsTr("On, for all kinds of codes")
    }
    Fact {
        width: parent.width
        words: qsTr("Group separator (GS, FNC1)")
        value: qsTr("Transmit")
    }
    Caption {
        width: parent.width
        text: qsTr("With the AIM identifier (]E0, ]C1, ]d2, ]Q3 in front of a code) this tablet knows how a code was printed. It never has to guess between two meanings.")
    }
    Divider {
        width: parent.width
        visible: card.setup.known
    }
    BodyText {
        width: parent.width
        visible: card.setup.known
        text: qsTr("A scanner has been set up on this device before.")
    }
    AppButton {
        visible: card.setup.known
        kind: "secondary"
        icon: "trash"
        text: qsTr("Forget it")
        onClicked: card.setup.forget()
    }
}

import QtQuick
import associate.qml
import shell.qml

// For the person on the phone with support.
Part {
    id: card

    required property ThisDevice device

    icon: "device"
    title: qsTr("About")
    Fact {
        width: parent.width
        words: qsTr("Version")
        value: card.device.appVersion
    }
    Fact {
        width: parent.width
        words: qsTr("Device number")
        value: card.device.install
    }
    Fact {
        width: parent.width
        words: qsTr("Office")
        value: card.device.server
    }
    Fact {
        width: parent.width
        visible: card.device.free !== ""
        words: qsTr("Free storage")
        value: card.device.free
        color: card.device.space === "ok" ? Theme.ink : Theme.warn
    }
    Fact {
        width: parent.width
        words: qsTr("Set up")
        value: card.device.enrolled
    }
    Fact {
        width: parent.width
        words: qsTr("Interface")
        value: card.device.qtVersion
    }
}

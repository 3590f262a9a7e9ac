import QtQuick
import shell.qml

// Before everything is forgotten: one big button, as often as one likes.
FocusScope {
    id: asking

    required property Idle idle
    readonly property bool fenced: true
    signal startedOver

    visible: asking.idle.warning
    z: 120
    Accessible.role: Accessible.Dialog
    Accessible.name: headline.text

    FocusFence {
        around: asking
        up: asking.idle.warning
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: Theme.dark ? 0.7 : 0.55
    }
    MouseArea {
        anchors.fill: parent
    }
    Card {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.lowControls ? parent.height - height - Theme.gap * 6 : (parent.height - height) / 2
        width: Math.min(parent.width - Theme.gap * 8, Theme.mm(250))
        height: column.height + 2 * padding
        padding: Theme.gap * 5
        radius: Theme.radius * 2.4
        raised: true
        Column {
            id: column
            width: parent.width
            spacing: Theme.gap * 3
            Heading {
                id: headline
                level: 0
                width: parent.width
                text: qsTr("Are you still there?")
            }
            BodyText {
                width: parent.width
                soft: true
                text: qsTr("To keep your visit private, this screen starts over in %n second(s).", "", asking.idle.secondsLeft)
            }
            AppButton {
                width: parent.width
                height: Math.max(implicitHeight, Theme.target * 1.5)
                large: true
                text: qsTr("I’m still here")
                icon: "hand"
                onClicked: asking.idle.stay()
            }
            AppButton {
                width: parent.width
                kind: "quiet"
                large: true
                text: qsTr("Start over")
                icon: "restart"
                onClicked: asking.startedOver()
            }
        }
    }
}

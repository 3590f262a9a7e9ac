import QtQuick
import shell.qml

// One step of a call on its way: done, now, or next.
Item {
    id: step

    required property string label
    required property string mark
    property bool last: false

    readonly property bool reached: step.mark === "done"
    readonly property bool now: step.mark === "now"
    readonly property real disc: Theme.heading * 1.5

    implicitHeight: Math.max(Theme.target * (step.last ? 0.9 : 1.25), words.height + Theme.gap * 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: step.label
    Accessible.description: step.reached ? qsTr("done") : step.now ? qsTr("now") : qsTr("next")

    Rectangle {
        visible: !step.last
        anchors.horizontalCenter: ring.horizontalCenter
        anchors.top: ring.bottom
        anchors.bottom: parent.bottom
        width: Math.max(3, Theme.hairline * 2)
        color: step.reached ? Theme.accent : Theme.line
    }
    Rectangle {
        id: ring
        anchors.left: parent.left
        width: step.disc
        height: width
        radius: width / 2
        color: step.reached ? Theme.accent : step.now ? Theme.accentSoft : "transparent"
        border.width: Math.max(2, Theme.hairline * 2)
        border.color: step.reached || step.now ? Theme.accent : Theme.edge
        Icon {
            anchors.centerIn: parent
            visible: step.reached
            name: "check"
            size: parent.width * 0.62
            color: Theme.onAccent
        }
        Rectangle {
            anchors.centerIn: parent
            visible: step.now
            width: parent.width * 0.36
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }
    Heading {
        id: words
        anchors.left: ring.right
        anchors.leftMargin: Theme.gap * 2
        anchors.right: parent.right
        y: (step.disc - font.pixelSize * 1.2) / 2
        level: 2
        text: step.label
        font.weight: step.now ? Font.DemiBold : Font.Normal
        color: step.reached || step.now ? Theme.ink : Theme.inkSoft
        Accessible.ignored: true
    }
}

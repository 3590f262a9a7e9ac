import QtQuick
import associate.qml
import shell.qml

// The line to central in a few calm words; a tap tells more on This device.
Pressable {
    id: line

    required property Tablet tablet
    property real most: Theme.mm(84)

    readonly property bool starting: line.tablet.line === "starting"
    readonly property string words: {
        if (line.tablet.line === "revoked")
            return qsTr("No longer allowed");
        if (line.tablet.online)
            return line.tablet.catchingUp ? qsTr("Catching up") : qsTr("Connected");
        if (line.starting)
            return qsTr("Connecting");
        return line.tablet.asOf === "" ? qsTr("Working offline") : qsTr("Working offline · %1").arg(line.tablet.asOf);
    }

    label: line.words
    ringRadius: height / 2
    implicitWidth: row.implicitWidth + Theme.gap * 2.6
    implicitHeight: Math.max(Theme.targetSmall, row.implicitHeight + Theme.gap)

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.targetSmall / 2)
        color: line.tablet.online || line.starting ? "transparent" : Theme.sunken
    }
    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.targetSmall / 2)
        color: Theme.ink
        opacity: line.pressed ? 0.1 : 0
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.gap * 0.8
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: line.tablet.online
            width: Theme.caption * 0.5
            height: width
            radius: width / 2
            color: Theme.good
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: !line.tablet.online
            name: line.starting ? "refresh" : "offline"
            size: Theme.caption * 1.2
            color: line.tablet.line === "revoked" ? Theme.bad : Theme.inkSoft
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, line.most - Theme.caption * 1.2 - Theme.gap * 3.4)
            text: line.words
            maximumLineCount: 2
            elide: Text.ElideRight
            color: line.tablet.line === "revoked" ? Theme.bad : Theme.inkSoft
            Accessible.ignored: true
        }
    }
}

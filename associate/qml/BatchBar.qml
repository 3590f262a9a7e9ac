import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The foot of the list while orders are chosen for one walk: how many, the next ten with one tap, and off.
Rectangle {
    id: bar

    required property Pickups pickups
    signal begun

    implicitHeight: column.implicitHeight + Theme.gap * 3
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap * 4
        anchors.rightMargin: Theme.gap * 4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.2
        Banner {
            Layout.fillWidth: true
            visible: bar.pickups.full
            kind: "warn"
            title: qsTr("%n order(s) are the most on one walk", "", bar.pickups.room)
            text: Theme.larger ? "" : qsTr("More totes do not fit on a trolley. Take one out of your choice first, or pick this one on the next walk.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap * 1.4
            layoutDirection: Theme.rtl ? Qt.RightToLeft : Qt.LeftToRight
            LayoutMirroring.enabled: false
            AppButton {
                icon: "walk"
                enabled: bar.pickups.chosen > 0
                text: bar.pickups.theirs > 0 ? qsTr("Begin with %1, take over %2").arg(bar.pickups.chosen).arg(bar.pickups.theirs) : bar.pickups.chosen > 0 ? qsTr("Begin with %n order(s)", "", bar.pickups.chosen) : qsTr("Begin")
                onClicked: bar.begun()
            }
            AppButton {
                visible: !Theme.larger || enabled
                kind: "secondary"
                icon: "clock"
                enabled: bar.pickups.chosen < bar.pickups.room
                text: bar.pickups.room === 10 ? qsTr("The ten most urgent") : qsTr("The %n most urgent", "", bar.pickups.room)
                onClicked: bar.pickups.take_next()
            }
            AppButton {
                kind: "quiet"
                icon: "close"
                text: qsTr("Cancel")
                onClicked: bar.pickups.pick_together(false)
            }
        }
    }
}

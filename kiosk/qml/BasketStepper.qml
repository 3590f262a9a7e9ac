import QtQuick
import shell.qml

// How many: one less, the number, one more.
Row {
    id: stepper

    property int quantity: 1
    property bool full: false
    property bool least: false
    property string subject
    // With one left, "less" takes it out.
    property bool removes: false
    signal more
    signal fewer

    spacing: Theme.gap * 0.4
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        filled: true
        enabled: !stepper.least
        icon: stepper.removes && stepper.quantity === 1 ? "trash" : "minus"
        label: stepper.removes && stepper.quantity === 1 ? qsTr("Remove %1").arg(stepper.subject) : qsTr("One less of %1").arg(stepper.subject)
        onClicked: stepper.fewer()
    }
    Heading {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(implicitWidth, Theme.mm(13))
        horizontalAlignment: Text.AlignHCenter
        level: 2
        wrapMode: Text.NoWrap
        text: stepper.quantity
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Quantity: %1").arg(stepper.quantity)
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        filled: true
        enabled: !stepper.full
        icon: "plus"
        label: qsTr("One more of %1").arg(stepper.subject)
        onClicked: stepper.more()
    }
}

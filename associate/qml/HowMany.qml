import QtQuick
import shell.qml

// A few units, one more or one less.
Row {
    id: many

    required property int units
    required property int most
    property int least: 1
    property string words
    // How many there could be at most is worth saying.
    property bool bounded: true
    signal chosen(int units)

    width: parent?.width ?? implicitWidth // so that it begins at the other side where one reads from there
    visible: many.most > 1
    spacing: Theme.gap
    BodyText {
        anchors.verticalCenter: parent.verticalCenter
        visible: many.words !== ""
        text: many.words
        soft: true
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        filled: true
        icon: "minus"
        label: qsTr("One less")
        enabled: many.units > many.least
        onClicked: many.chosen(many.units - 1)
    }
    Heading {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(Theme.larger ? 22 : 14)
        level: 2
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        text: many.bounded ? qsTr("%1 of %2").arg(many.units).arg(many.most) : many.units
    }
    IconButton {
        anchors.verticalCenter: parent.verticalCenter
        filled: true
        icon: "plus"
        label: qsTr("One more")
        enabled: many.units < many.most
        onClicked: many.chosen(many.units + 1)
    }
}

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// A bay or tote in which part of the order lies, and the way out of it again.
Item {
    id: place

    required property string id
    required property int units
    required property PickupWords words
    signal takenOut(string place)

    implicitHeight: line.implicitHeight + Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: place.words.place(place.id)

    RowLayout {
        id: line
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        Column {
            Layout.fillWidth: true
            Heading {
                width: parent.width
                level: 2
                text: place.words.place(place.id)
            }
            Caption {
                width: parent.width
                text: qsTr("%n unit(s)", "", place.units)
            }
        }
        AppButton {
            kind: "quiet"
            compact: true
            icon: "return"
            text: qsTr("Take out")
            label: qsTr("Take out of %1").arg(place.words.place(place.id))
            onClicked: place.takenOut(place.id)
        }
    }
}

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// An article in somebody's hands: to be staged, or to be brought back to its shelf.
Item {
    id: line

    required property int id
    required property string title
    required property string detail
    required property string picture
    required property string aisle
    required property string bay
    required property int in_hand
    required property int to_shelve
    property bool back: false
    required property PickupWords words
    signal putBack(int line)

    readonly property int units: line.back ? line.to_shelve : line.in_hand

    visible: line.units > 0
    implicitHeight: visible ? row.implicitHeight + Theme.gap * 1.6 : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2 times").arg(line.title).arg(line.units)

    GridLayout {
        id: row
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        columns: 3
        columnSpacing: Theme.gap * 1.4
        rowSpacing: Theme.gap
        ProductPicture {
            Layout.preferredWidth: Theme.mm(13)
            Layout.preferredHeight: Layout.preferredWidth
            picture: line.picture
            fallbackIcon: "box"
            crop: true
        }
        Column {
            Layout.fillWidth: true
            BodyText {
                width: parent.width
                text: line.title
                strong: true
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: [line.detail, !line.back ? "" : line.aisle !== "" ? qsTr("belongs in %1").arg(line.words.label(line.aisle + "-" + line.bay)) : qsTr("no bay noted")].filter(part => part !== "").map(Bidi.part).join(" · ")
                Accessible.ignored: true
            }
        }
        Heading {
            level: 2
            text: line.units + " ×"
            wrapMode: Text.NoWrap
            color: line.units > 1 ? Theme.accent : Theme.inkSoft
            Accessible.ignored: true
        }
        AppButton {
            Layout.columnSpan: 3
            Layout.fillWidth: true
            visible: line.back
            kind: "secondary"
            icon: "check"
            text: qsTr("Back on its shelf")
            label: qsTr("Back on its shelf: %1").arg(line.title)
            onClicked: line.putBack(line.id)
        }
    }
}

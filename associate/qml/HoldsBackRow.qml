pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Units of one article that go back to their shelf: where that is, where they lie now, how many, and the tap that says
// that they are there.
Item {
    id: row

    required property string id
    required property string number
    required property string title
    required property string detail
    required property string picture
    required property string aisle
    required property string bay
    required property string place
    required property int units
    required property string why
    property PickupWords floor
    signal done(string row)

    readonly property string lies: row.place !== "" ? qsTr("lies in %1").arg(row.floor.places(row.place)) : ""

    implicitHeight: line.implicitHeight + Theme.gap * 2.4
    Accessible.role: Accessible.ListItem
    Accessible.name: [row.title, row.detail, row.lies].filter(part => part !== "").join(", ")

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.6
        Column {
            Layout.preferredWidth: Theme.mm(Theme.larger ? 34 : 22)
            Heading {
                width: parent.width
                level: 2
                text: row.aisle !== "" ? row.floor.label(row.aisle + "-" + row.bay) : "–"
            }
            Caption {
                width: parent.width
                text: row.aisle !== "" ? qsTr("aisle, bay") : qsTr("place not known")
            }
        }
        ProductPicture {
            visible: !Theme.larger
            Layout.preferredWidth: Theme.mm(14)
            Layout.preferredHeight: Theme.mm(14)
            picture: row.picture
            crop: true
            fallbackIcon: "box"
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.3
            BodyText {
                width: parent.width
                text: row.title
                strong: true
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            BodyText {
                width: parent.width
                visible: row.lies !== ""
                text: row.lies
            }
            Caption {
                width: parent.width
                text: [row.detail, row.why === "expired" ? qsTr("not collected: %1").arg(row.number) : qsTr("cancelled: %1").arg(row.number)].filter(part => part !== "").map(Bidi.part).join(" · ")
            }
        }
        Heading {
            text: "× " + row.units
        }
        AppButton {
            kind: "secondary"
            icon: "check"
            text: qsTr("Put back")
            label: qsTr("Put back: %1").arg(row.title)
            onClicked: row.done(row.id)
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}

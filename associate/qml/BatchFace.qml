import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One article of the walk: where it is, what it looks like, how many. Of the two faces the one that is not in front is laid
// out already.
Face {
    id: face

    required property string title
    required property string detail
    required property string picture
    required property string gtin
    required property string aisle
    required property string bay
    required property int open
    required property int short
    required property bool wide

    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        columns: 2
        columnSpacing: Theme.gap * 2.4
        ProductPicture {
            Layout.preferredWidth: Theme.mm(face.wide ? 40 : 36)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignTop
            picture: face.picture
            title: face.front ? face.title : ""
            fallbackIcon: "box"
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap * 0.9
            Row {
                spacing: Theme.gap
                visible: face.aisle !== ""
                Spot {
                    words: qsTr("Aisle")
                    value: face.aisle
                    Accessible.ignored: !face.front
                }
                Spot {
                    words: qsTr("Bay")
                    value: face.bay
                    Accessible.ignored: !face.front
                }
            }
            BodyText {
                Layout.fillWidth: true
                visible: face.aisle === ""
                text: qsTr("Nobody has noted where it lies. Look in its department.")
                soft: true
                Accessible.ignored: !face.front
            }
            Heading {
                Layout.fillWidth: true
                text: face.title
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: !face.front
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: [face.detail, face.gtin !== "" ? qsTr("number ends in %1").arg(face.gtin.slice(-4)) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
                Accessible.ignored: !face.front
            }
            HowManyMore {
                Layout.fillWidth: true
                kind: face.open > 0 ? "take" : face.short > 0 ? "missing" : "picked"
                text: face.open > 0 ? qsTr("Take %n", "", face.open) : face.short > 0 ? qsTr("%n missing", "", face.short) : qsTr("All picked")
                Accessible.ignored: !face.front
            }
        }
    }
}

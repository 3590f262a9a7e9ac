import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One article of the order: where it is, what it looks like, how many. The face that is not in front is laid out already.
Face {
    id: face

    required property string title
    required property string detail
    required property string picture
    required property string gtin
    required property string aisle
    required property string bay
    required property int open
    required property int on_way
    required property bool wide

    readonly property bool elsewhere: face.open === 0 && face.on_way > 0
    readonly property bool finished: face.open === 0 && !face.elsewhere

    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        columns: 2
        columnSpacing: Theme.gap * 2.4
        ProductPicture {
            Layout.preferredWidth: face.wide ? Theme.mm(Theme.larger ? 44 : 52) : Theme.mm(44)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignTop
            picture: face.picture
            title: face.front ? face.title : ""
            fallbackIcon: "box"
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap * 1.2
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
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: !face.front
            }
            BodyText {
                Layout.fillWidth: true
                visible: face.detail !== ""
                text: face.detail
                Accessible.ignored: !face.front
            }
            Caption {
                Layout.fillWidth: true
                visible: face.gtin !== ""
                text: qsTr("number ends in %1").arg(face.gtin.slice(-4))
                Accessible.ignored: !face.front
            }
            HowManyMore {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                level: 0
                kind: face.elsewhere ? "missing" : face.finished ? "picked" : "take"
                text: face.elsewhere ? qsTr("%n asked for elsewhere", "", face.on_way) : face.finished ? qsTr("All picked") : qsTr("Take %n", "", face.open)
                Accessible.ignored: !face.front
            }
        }
    }
}

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One code that nobody knows, and the one thing to do about it.
Item {
    id: row

    required property string id
    required property string why
    required property string what
    required property int n
    required property string seen
    required property string devices
    property bool narrow: false
    property real gutter: 0
    property FloorWords words
    signal settled(string id)

    readonly property string title: row.what !== "" ? row.what : row.words.unknownCode(row.why)

    implicitHeight: line.implicitHeight + Theme.gap * 3
    Accessible.role: Accessible.ListItem
    Accessible.name: row.title
    Accessible.description: [reason.text, often.text, where.text].filter(part => part !== "").join(", ")

    GridLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: row.gutter
        anchors.verticalCenter: parent.verticalCenter
        columns: row.narrow ? 1 : 3
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap

        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.5
            BodyText {
                width: parent.width
                text: row.title
                strong: true
                wrapMode: Text.WrapAnywhere
            }
            BodyText {
                id: reason
                width: parent.width
                visible: row.what !== ""
                text: row.what !== "" ? row.words.unknownCode(row.why) : ""
                soft: true
            }
            Caption {
                id: where
                width: parent.width
                text: [qsTr("last %1").arg(row.seen), row.devices].filter(part => part !== "").map(Bidi.part).join(" · ")
            }
        }
        BodyText {
            id: often
            text: qsTr("%n time(s)", "", row.n)
            strong: true
        }
        AppButton {
            kind: "secondary"
            icon: "check"
            text: qsTr("Taken care of")
            label: qsTr("Taken care of: %1").arg(row.title)
            onClicked: row.settled(row.id)
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: line.width
        anchors.left: parent.left
    }
}

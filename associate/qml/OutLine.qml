pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shell.qml

// One line at the counter: how many of it were scanned, and whether it stays here.
Item {
    id: line

    required property int id
    required property string title
    required property string detail
    required property string picture
    required property string lies
    required property int scanned
    required property int wanted
    required property bool stays
    signal moved
    signal takenBack

    readonly property bool full: !line.stays && line.scanned >= line.wanted

    implicitHeight: row.implicitHeight + Theme.gap * 2
    opacity: line.stays ? 0.75 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: line.stays ? qsTr("%1 stays here").arg(line.title) : qsTr("%1, %2 of %3").arg(line.title).arg(line.scanned).arg(line.wanted)

    RowLayout {
        id: row
        width: parent.width
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.6
        ProductPicture {
            Layout.preferredWidth: Theme.mm(Theme.larger ? 20 : 16)
            Layout.preferredHeight: Layout.preferredWidth
            picture: line.picture
            fallbackIcon: "box"
            crop: true
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.6
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
                text: [line.detail, line.lies !== "" ? qsTr("lies in %1").arg(Bidi.code(line.lies)) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
                Accessible.ignored: true
            }
            AppButton {
                kind: "quiet"
                compact: true
                icon: line.stays ? "return" : ""
                text: line.stays ? qsTr("Give it out after all") : qsTr("Leave it here")
                label: line.stays ? qsTr("Give out %1 after all").arg(line.title) : qsTr("Leave %1 here").arg(line.title)
                onClicked: line.moved()
            }
        }
        IconButton {
            visible: line.scanned > 0
            icon: "minus"
            label: qsTr("One %1 less").arg(line.title)
            onClicked: line.takenBack()
        }
        Heading {
            visible: !line.stays
            level: 2
            wrapMode: Text.NoWrap
            color: line.full ? Theme.good : Theme.ink
            text: line.scanned + " / " + line.wanted
            Accessible.ignored: true
        }
        Icon {
            name: line.full ? "check-circle" : line.stays ? "return" : "barcode"
            size: Theme.heading * 1.3
            color: line.full ? Theme.good : Theme.inkFaint
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// One line of an order to return from: how many of it, and once some are chosen, why.
Item {
    id: item

    required property int id
    required property string title
    required property string detail
    required property string picture
    required property int most
    required property int chosen
    required property string reason
    required property string note
    required property bool warns
    property var reasons
    signal more(int line)
    signal fewer(int line)
    signal explained(int line, string reason)

    readonly property bool gone: item.most === 0

    implicitHeight: column.height + Theme.gap * 3
    Accessible.role: Accessible.ListItem
    Accessible.name: item.title
    Accessible.description: [item.detail, item.note].filter(part => part !== "").join(". ")

    Column {
        id: column
        width: parent.width
        y: Theme.gap * 1.5
        spacing: Theme.gap * 1.5
        Item {
            width: parent.width
            height: Math.max(photo.height, words.height, counter.height)
            ProductPicture {
                id: photo
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(32)
                height: width
                picture: item.picture
                fallbackIcon: "box"
                crop: true
                opacity: item.gone ? 0.5 : 1
            }
            Column {
                id: words
                anchors.left: photo.right
                anchors.leftMargin: Theme.gap * 2
                anchors.right: counter.visible ? counter.left : parent.right
                anchors.rightMargin: counter.visible ? Theme.gap * 2 : 0
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap * 0.4
                Heading {
                    width: parent.width
                    level: 2
                    color: item.gone ? Theme.inkSoft : Theme.ink
                    text: item.title
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    visible: item.detail !== ""
                    text: item.detail
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    visible: item.note !== ""
                    color: item.warns ? Theme.warn : Theme.inkSoft
                    text: item.note
                    Accessible.ignored: true
                }
            }
            Row {
                id: counter
                visible: !item.gone
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap
                IconButton {
                    visible: item.chosen > 0 && item.most > 1
                    anchors.verticalCenter: parent.verticalCenter
                    filled: true
                    icon: "minus"
                    label: qsTr("One less of %1").arg(item.title)
                    onClicked: item.fewer(item.id)
                }
                Heading {
                    visible: item.chosen > 0 && item.most > 1
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(implicitWidth, Theme.mm(22))
                    horizontalAlignment: Text.AlignHCenter
                    level: 2
                    wrapMode: Text.NoWrap
                    color: Theme.accent
                    text: qsTr("%1 of %2").arg(item.chosen).arg(item.most)
                }
                IconButton {
                    visible: item.chosen > 0 && item.most > 1
                    enabled: item.chosen < item.most
                    anchors.verticalCenter: parent.verticalCenter
                    filled: true
                    icon: "plus"
                    label: qsTr("One more of %1").arg(item.title)
                    onClicked: item.more(item.id)
                }
                AppButton {
                    visible: item.chosen > 0 && item.most === 1
                    anchors.verticalCenter: parent.verticalCenter
                    kind: "quiet"
                    compact: true
                    icon: "close"
                    text: qsTr("Keep it")
                    Accessible.name: qsTr("Keep %1").arg(item.title)
                    onClicked: item.fewer(item.id)
                }
                AppButton {
                    visible: item.chosen === 0
                    anchors.verticalCenter: parent.verticalCenter
                    kind: "secondary"
                    compact: true
                    icon: "return"
                    text: qsTr("Return it")
                    Accessible.name: qsTr("Return %1").arg(item.title)
                    onClicked: item.more(item.id)
                }
            }
        }
        Caption {
            width: parent.width
            visible: item.chosen > 0 && item.reason === ""
            color: Theme.ink
            text: qsTr("Why does it come back?")
        }
        Flow {
            visible: item.chosen > 0
            width: parent.width
            spacing: Theme.gap
            Repeater {
                model: item.reasons
                Chip {
                    required property string id
                    required property string name
                    text: name
                    selected: item.reason === id
                    onClicked: item.explained(item.id, id)
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

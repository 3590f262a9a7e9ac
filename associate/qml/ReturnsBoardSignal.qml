pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Something worth a look, in one sentence, with the orders behind it.
RowLayout {
    id: row

    required property string id
    required property string kind
    required property string who
    required property string at
    required property int days
    required property int returns
    required property int allowed
    required property string value
    required property int units
    required property int usual
    required property string title
    required property string serial
    required property var orders
    property ReturnsBoardWords words
    property bool all: false
    signal opened(string order)

    spacing: Theme.gap * 1.6
    Accessible.role: Accessible.ListItem
    Accessible.name: row.words.signalTitle(row.kind, row.who)
    Icon {
        Layout.alignment: Qt.AlignTop
        name: row.words.signalIcon(row.kind)
        size: Theme.heading * 1.2
        color: Theme.warn
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.gap * 0.4
        BodyText {
            width: parent.width
            text: row.words.signalTitle(row.kind, row.who)
            strong: true
        }
        Caption {
            width: parent.width
            text: [row.at, row.words.signalStory(row)].map(Bidi.part).join(" · ")
        }
        Flow {
            width: parent.width
            visible: row.orders.length > 0
            spacing: Theme.gap
            topPadding: Theme.gap * 0.4
            bottomPadding: Theme.gap
            Repeater {
                model: row.all ? row.orders : row.orders.slice(0, 3)
                Chip {
                    required property string modelData
                    icon: "bag"
                    text: modelData
                    onClicked: row.opened(modelData)
                }
            }
            Chip {
                visible: !row.all && row.orders.length > 3
                text: qsTr("%n more", "", row.orders.length - 3)
                onClicked: row.all = true
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One order that lies ready: whose, where, until when, and whether the customer was written to.
Pressable {
    id: row

    required property string id
    required property string first_name
    required property string when
    required property string until
    required property string place
    required property int units
    required property int days
    required property bool told
    required property bool extended
    required property bool arrived
    required property bool pending
    property PickupWords floor
    property bool online: false
    property real gutter: 0
    signal opened(string number)

    readonly property string detail: [qsTr("%n unit(s)", "", row.units), row.place !== "" ? row.floor.places(row.place) : "", row.days > 0 ? qsTr("there for %n day(s)", "", row.days) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
    readonly property string end: row.when === "over" ? qsTr("was held until %1").arg(row.until) : qsTr("until %1").arg(row.until)
    readonly property var marks: [
        {
            "show": row.arrived,
            "text": qsTr("Customer is here"),
            "kind": "offer",
            "icon": "person"
        },
        {
            "show": row.extended,
            "text": qsTr("Held longer already"),
            "kind": "",
            "icon": "calendar"
        },
        {
            "show": row.told,
            "text": qsTr("Written to"),
            "kind": "",
            "icon": "send"
        },
        {
            "show": row.pending,
            "text": row.floor.saved(true, row.online),
            "kind": "",
            "icon": row.floor.savedIcon(true, row.online)
        }
    ].filter(mark => mark.show)

    label: [row.first_name, row.id, row.end].filter(part => part !== "").join(", ")
    Accessible.description: row.detail
    implicitHeight: Math.max(Theme.target * 1.2, line.implicitHeight + Theme.gap * 2)
    onClicked: row.opened(row.id)

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: row.pressed ? 0.06 : 0
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: row.gutter
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.6
        Icon {
            name: row.when === "over" ? "return" : "bag"
            size: Theme.heading * 1.3
            color: row.when === "over" ? Theme.bad : row.when === "later" ? Theme.inkSoft : Theme.warn
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.4
            BodyText {
                width: parent.width
                text: row.first_name !== "" ? [row.first_name, row.id].map(Bidi.part).join(" · ") : row.id
                strong: true
                maximumLineCount: 1
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: row.detail
                Accessible.ignored: true
            }
            Flow {
                width: parent.width
                visible: row.marks.length > 0
                spacing: Theme.gap * 0.8
                Repeater {
                    model: row.marks
                    Chip {
                        required property var modelData
                        clickable: false
                        text: modelData["text"]
                        kind: modelData["kind"]
                        icon: modelData["icon"]
                    }
                }
            }
        }
        Caption {
            Layout.maximumWidth: row.width * 0.4
            text: row.end
            strong: row.when !== "later"
            color: row.when === "over" ? Theme.bad : row.when === "later" ? Theme.inkSoft : Theme.warn
            horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
            Accessible.ignored: true
        }
        Icon {
            name: "chevron-right"
            size: Theme.body * 1.1
            color: Theme.inkFaint
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        anchors.left: line.left
        width: line.width
    }
}

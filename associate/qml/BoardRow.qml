pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One order of the board: why it is here, whose it is, what is next, and who is at it.
Pressable {
    id: row

    required property string id
    required property string first_name
    required property string why
    required property string group
    required property string due
    required property int late
    required property int waits
    required property string bay
    required property int to_pick
    required property string claimed_by
    required property bool claimed
    required property string place
    required property bool pending
    property BoardWords words
    property real gutter: 0
    signal opened(string number)

    readonly property string reason: row.words.why(row.why, row.late, row.waits, row.due, row.bay)
    readonly property string kind: row.words.whyKind(row.why)
    readonly property color strong: row.kind === "bad" ? Theme.bad : row.kind === "warn" ? Theme.warn : row.kind === "offer" ? Theme.offer : Theme.inkSoft
    readonly property string detail: [row.words.next(row.group, row.to_pick, row.place), row.claimed_by !== "" ? row.claimed_by : row.claimed ? qsTr("somebody is at it") : row.group === "ready" ? "" : qsTr("nobody is at it")].filter(part => part !== "").map(Bidi.part).join(" · ")

    label: [row.first_name, row.id, row.reason].filter(part => part !== "").join(", ")
    Accessible.description: row.detail
    implicitHeight: Math.max(Theme.target * 1.1, line.implicitHeight + Theme.gap * 2)
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
            name: row.words.whyIcon(row.why)
            size: Theme.heading * 1.3
            color: row.strong
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.3
            BodyText {
                width: parent.width
                text: row.first_name !== "" ? [row.first_name, row.id].map(Bidi.part).join(" · ") : row.id
                strong: true
                maximumLineCount: 1
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Flow {
                width: parent.width
                spacing: Theme.gap * 0.8
                Caption {
                    visible: row.reason !== ""
                    text: row.reason
                    strong: row.why !== ""
                    color: row.why === "" ? Theme.inkSoft : row.strong
                    Accessible.ignored: true
                }
                Caption {
                    visible: row.detail !== ""
                    text: row.detail
                    Accessible.ignored: true
                }
            }
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

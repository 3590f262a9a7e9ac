import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Money of one line that is not back yet: how much, how far it came, since when, and what the customer was told.
Pressable {
    id: row

    required property string id
    required property string order
    required property string title
    required property string stage
    required property string amount
    required property int waits
    required property string promised
    required property string back
    required property int photos
    property ReturnsBoardWords words
    property bool divided: true
    signal opened(string order)
    signal photosAsked(string back, string order)

    readonly property string kind: row.words.stateKind(row.stage)
    readonly property color strong: row.kind === "bad" ? Theme.bad : row.kind === "warn" ? Theme.warn : Theme.inkSoft
    readonly property string detail: [row.words.since(row.waits), row.words.told(row.promised)].filter(part => part !== "").map(Bidi.part).join(" · ")

    label: [row.order, row.amount, row.words.state(row.stage)].join(", ")
    Accessible.description: row.detail
    implicitHeight: Math.max(Theme.target * 1.1, line.implicitHeight + Theme.gap * 2)
    onClicked: row.opened(row.order)

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: row.pressed ? 0.06 : 0
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.6
        Icon {
            name: row.words.stateIcon(row.stage)
            size: Theme.heading * 1.2
            color: row.strong
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.3
            BodyText {
                width: parent.width
                text: [row.order, row.title !== "" ? row.title : qsTr("Delivery")].map(Bidi.part).join(" · ")
                strong: true
                maximumLineCount: 1
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: row.words.state(row.stage)
                strong: row.kind !== ""
                color: row.strong
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: row.detail
                Accessible.ignored: true
            }
        }
        AppButton {
            visible: row.photos > 0
            kind: "secondary"
            compact: true
            icon: "camera"
            text: qsTr("%n photo(s)", "", row.photos)
            onClicked: row.photosAsked(row.back, row.order)
        }
        BodyText {
            text: row.amount
            strong: true
            Accessible.ignored: true
        }
        Icon {
            name: "chevron-right"
            size: Theme.body * 1.1
            color: Theme.inkFaint
        }
    }
    Divider {
        visible: row.divided
        anchors.bottom: parent.bottom
        anchors.left: line.left
        width: line.width
    }
}

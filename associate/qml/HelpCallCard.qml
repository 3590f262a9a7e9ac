import QtQuick
import QtQuick.Layouts
import shell.qml

// One shopper who called: what about, where, since when, and the one thing to do. `leading` is the call to take next;
// it and one's own are large.
Card {
    id: card

    required property string taskId
    required property string reason
    required property string place
    required property string productTitle
    required property string picture
    required property string language
    required property int minutes
    required property string patience
    required property string progress
    required property bool mine
    // Somebody had taken it and cannot come.
    required property bool passed
    property bool leading: false
    property bool stacked: false
    signal acted
    signal passedOn
    signal looked

    readonly property bool large: card.leading || card.mine
    readonly property FloorWords words: FloorWords {}
    readonly property color urgency: card.patience === "late" ? Theme.bad : card.patience === "soon" ? Theme.warn : Theme.inkSoft

    color: card.mine ? Theme.accentSoft : Theme.surface
    raised: card.leading
    implicitHeight: line.implicitHeight + 2 * card.padding
    Accessible.role: Accessible.Grouping
    Accessible.name: card.words.reason(card.reason) + ", " + card.place

    RowLayout {
        id: line
        width: parent.width
        spacing: Theme.gap * 2.4

        Item {
            Layout.preferredWidth: Theme.mm(card.large ? (card.stacked ? 24 : 36) : 18)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: card.large ? Qt.AlignTop : Qt.AlignVCenter
            ProductPicture {
                anchors.fill: parent
                visible: card.productTitle !== ""
                ground: card.mine ? Theme.surface : Theme.sunken
                picture: card.picture
            }
            Rectangle {
                anchors.fill: parent
                visible: card.productTitle === ""
                radius: Theme.radius * 1.4
                color: card.mine ? Theme.surface : Theme.accentSoft
                Icon {
                    anchors.centerIn: parent
                    name: "hand"
                    size: parent.width * 0.44
                    color: Theme.accent
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.gap * 0.7

            Flow {
                id: marks
                Layout.fillWidth: true
                spacing: Theme.gap * 1.4
                CallMark {
                    icon: "clock"
                    text: card.words.waited(card.minutes)
                    color: card.urgency
                    strong: card.patience !== "calm"
                    most: marks.width
                }
                CallMark {
                    icon: "pin"
                    text: card.place
                    most: marks.width
                }
                CallMark {
                    visible: card.mine
                    icon: card.words.progressIcon(card.progress)
                    text: card.words.progress(card.progress)
                    color: card.progress === "confirmed" ? Theme.good : Theme.inkSoft
                    most: marks.width
                }
                CallMark {
                    visible: card.passed
                    icon: "people"
                    text: qsTr("passed on")
                    color: Theme.warn
                    strong: true
                    most: marks.width
                }
                CallMark {
                    visible: card.language !== "" && card.language !== Language.current
                    icon: "globe"
                    text: card.words.spoken(card.language)
                    most: marks.width
                }
            }
            Heading {
                Layout.fillWidth: true
                level: card.large ? 1 : 2
                text: card.words.reason(card.reason)
            }
            BodyText {
                Layout.fillWidth: true
                visible: card.productTitle !== ""
                text: card.productTitle
                soft: !card.large
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Flow {
                id: acts
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                visible: card.large || card.stacked
                spacing: Theme.gap
                TakeButton {
                    width: card.stacked ? acts.width : Math.max(implicitWidth, Theme.mm(40))
                    mine: card.mine
                    large: card.large
                    place: card.place
                    onClicked: card.acted()
                }
                AppButton {
                    visible: card.mine
                    kind: "secondary"
                    icon: "people"
                    text: qsTr("Pass on")
                    implicitHeight: Theme.target
                    Accessible.description: qsTr("You cannot come: it rings for everybody else")
                    onClicked: card.passedOn()
                }
                AppButton {
                    visible: card.productTitle !== ""
                    kind: "quiet"
                    icon: card.reason === "collect" ? "bag" : "box"
                    text: card.reason === "collect" ? qsTr("Open the order") : qsTr("Look up")
                    implicitHeight: Theme.target
                    onClicked: card.looked()
                }
            }
        }
        TakeButton {
            Layout.alignment: Qt.AlignVCenter
            visible: !card.large && !card.stacked
            mine: false
            large: false
            place: card.place
            onClicked: card.acted()
        }
    }
}

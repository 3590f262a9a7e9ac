import QtQuick
import QtQuick.Layouts
import shell.qml

// One shopper who called: what about, where, since when, and the one thing to do. `leading` is the call to take next.
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
    property bool leading: false
    property bool stacked: false
    signal acted
    signal looked

    readonly property FloorWords words: FloorWords {}
    readonly property color urgency: card.patience === "late" ? Theme.bad : card.patience === "soon" ? Theme.warn : Theme.inkSoft

    color: card.mine ? Theme.accentSoft : Theme.surface
    raised: card.leading
    implicitHeight: grid.implicitHeight + 2 * card.padding
    Accessible.role: Accessible.Grouping
    Accessible.name: card.words.reason(card.reason) + ", " + card.place

    GridLayout {
        id: grid
        width: parent.width
        columns: card.stacked ? 2 : 3
        columnSpacing: Theme.gap * 2.4
        rowSpacing: Theme.gap * 1.8

        ProductPicture {
            Layout.preferredWidth: Theme.mm(card.leading || card.mine ? 28 : 17)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignTop
            visible: card.productTitle !== ""
            picture: card.picture
        }
        Rectangle {
            Layout.preferredWidth: Theme.mm(card.leading || card.mine ? 28 : 17)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignTop
            visible: card.productTitle === ""
            radius: Theme.radius * 1.2
            color: card.mine ? Theme.surface : Theme.accentSoft
            Icon {
                anchors.centerIn: parent
                name: "hand"
                size: parent.width * 0.46
                color: Theme.accent
            }
        }

        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.gap * 0.7

            Flow {
                width: parent.width
                spacing: Theme.gap * 1.4
                Row {
                    spacing: Theme.gap * 0.5
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "clock"
                        size: Theme.caption * 1.1
                        color: card.urgency
                    }
                    Caption {
                        text: card.words.waited(card.minutes)
                        color: card.urgency
                        strong: true
                    }
                }
                Row {
                    spacing: Theme.gap * 0.5
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "pin"
                        size: Theme.caption * 1.1
                        color: Theme.inkSoft
                    }
                    Caption {
                        text: card.place
                        strong: true
                    }
                }
                Row {
                    visible: card.language !== ""
                    spacing: Theme.gap * 0.5
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "chat"
                        size: Theme.caption * 1.1
                        color: Theme.inkSoft
                    }
                    Caption {
                        text: card.words.spoken(card.language)
                    }
                }
            }
            Heading {
                width: parent.width
                level: card.leading || card.mine ? 1 : 2
                text: card.words.reason(card.reason)
            }
            BodyText {
                width: parent.width
                visible: card.productTitle !== ""
                text: card.productTitle
                soft: true
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Row {
                visible: card.mine
                spacing: Theme.gap * 0.6
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: card.words.progressIcon(card.progress)
                    size: Theme.caption * 1.1
                    color: card.progress === "confirmed" ? Theme.good : Theme.inkSoft
                }
                Caption {
                    text: card.words.progress(card.progress)
                }
            }
        }

        Column {
            Layout.columnSpan: card.stacked ? 2 : 1
            Layout.fillWidth: card.stacked
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.gap
            AppButton {
                width: card.stacked ? parent.width : Math.max(implicitWidth, Theme.mm(34))
                kind: card.mine || card.leading ? "primary" : "secondary"
                large: card.mine || card.leading
                icon: card.mine ? "check" : "hand"
                text: card.mine ? qsTr("Done") : qsTr("Take it")
                label: card.mine ? qsTr("Done") : card.leading ? qsTr("Take it") : qsTr("Take it, %1").arg(card.place)
                onClicked: card.acted()
            }
            AppButton {
                width: card.stacked ? parent.width : Math.max(implicitWidth, Theme.mm(34))
                visible: card.mine && card.productTitle !== ""
                kind: "quiet"
                icon: "box"
                text: qsTr("Look up")
                onClicked: card.looked()
            }
        }
    }
}

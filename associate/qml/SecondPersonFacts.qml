pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import shell.qml

// What somebody is asked to agree to: how much, of which order, for whom, and why a second person has to look.
Rectangle {
    id: facts

    required property string title
    required property string amount
    required property string order
    required property string who
    required property var reasons
    required property bool upright
    property string note
    signal closed

    readonly property SecondPersonWords words: SecondPersonWords {}

    implicitHeight: column.height + Theme.gap * 8
    color: Theme.surface

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: facts.upright ? parent.width : Theme.hairline
        height: facts.upright ? Theme.hairline : parent.height
        color: Theme.line
    }
    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: column.height + Theme.gap * 8
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height + 1
        interactive: clip
        ColumnLayout {
            id: column
            x: Theme.gap * 4
            y: Theme.gap * 4
            width: flick.width - Theme.gap * 8
            spacing: Theme.gap * (facts.upright ? 1.2 : 1.8)
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap * 1.6
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    filled: true
                    size: Theme.target
                    icon: "close"
                    label: qsTr("Close")
                    onClicked: facts.closed()
                }
                Heading {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    level: 2
                    text: facts.title
                }
            }
            Column {
                Layout.fillWidth: true
                Layout.topMargin: facts.upright ? 0 : Theme.gap * 2
                spacing: Theme.gap * 0.4
                visible: facts.amount !== ""
                Heading {
                    width: parent.width
                    level: 0
                    text: Bidi.part(facts.amount)
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.heading
                    maximumLineCount: 1
                }
                BodyText {
                    width: parent.width
                    text: facts.order === "NO-RECEIPT" ? qsTr("Goods without a receipt") : qsTr("Order %1").arg(Bidi.part(facts.order))
                }
                Caption {
                    width: parent.width
                    visible: facts.who !== ""
                    text: qsTr("%1 asks").arg(Bidi.part(facts.who))
                }
            }
            Divider {
                Layout.fillWidth: true
                visible: facts.reasons.length > 0
            }
            Repeater {
                model: facts.reasons
                RowLayout {
                    id: reason
                    required property string modelData
                    Layout.fillWidth: true
                    spacing: Theme.gap * 1.2
                    Icon {
                        Layout.alignment: Qt.AlignTop
                        name: "eye"
                        size: Theme.body * 1.3
                        color: Theme.warn
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: facts.words.reason(reason.modelData)
                    }
                }
            }
            Caption {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                visible: facts.note !== ""
                text: facts.note
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Something is not there: one step at a time, in the order of the trade, the article always in sight.
Flickable {
    id: work

    required property Tablet tablet
    required property Pick pick
    required property Missing missing
    required property Replacing replacing
    required property PickupWords places
    required property bool wide
    // Room for the mark of scrolling.
    property real gutter: 0
    signal numberAsked

    readonly property string step: work.missing.step
    readonly property int number: words.steps.indexOf(work.step)
    readonly property MissingWords words: MissingWords {
        name: work.missing.firstName
    }

    contentHeight: grid.height + Theme.gap * 4
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: contentHeight > height
    onStepChanged: work.contentY = 0

    GridLayout {
        id: grid
        x: Theme.rtl ? work.gutter : 0
        width: work.width - work.gutter
        columns: work.wide ? 2 : 1
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap * 2

        Card {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.row: work.wide ? 0 : 1
            Layout.column: 0
            implicitHeight: inside.implicitHeight + 2 * padding
            raised: true
            ColumnLayout {
                id: inside
                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap * 1.8
                MissingLook {
                    Layout.fillWidth: true
                    visible: work.step === "look"
                    missing: work.missing
                    words: work.words
                    places: work.places
                }
                MissingReplace {
                    Layout.fillWidth: true
                    visible: work.step === "replace"
                    missing: work.missing
                    replacing: work.replacing
                    words: work.words
                    places: work.places
                    wide: work.wide
                    onNumberAsked: work.numberAsked()
                }
                MissingElsewhere {
                    Layout.fillWidth: true
                    visible: work.step === "elsewhere"
                    missing: work.missing
                    words: work.words
                }
                MissingPartly {
                    Layout.fillWidth: true
                    visible: work.step === "partly"
                    missing: work.missing
                    words: work.words
                    onStageAsked: work.tablet.open_stage(work.pick.number)
                }
                MissingCancel {
                    Layout.fillWidth: true
                    visible: work.step === "cancel"
                    missing: work.missing
                    words: work.words
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    visible: work.missing.recorded && (work.step !== "cancel" || work.missing.more)
                    AppButton {
                        visible: work.step !== "cancel"
                        kind: "quiet"
                        icon: "forward"
                        iconAfter: true
                        text: work.words.onwards(work.words.steps[work.number + 1] ?? "")
                        onClicked: work.missing.next()
                    }
                    AppButton {
                        visible: work.missing.more
                        kind: "quiet"
                        icon: "clock"
                        text: qsTr("Decide later, pick the rest")
                        onClicked: work.missing.later()
                    }
                }
            }
        }
        Part {
            Layout.preferredWidth: work.wide ? Theme.mm(Theme.larger ? 80 : 62) : -1
            Layout.fillWidth: !work.wide
            Layout.alignment: Qt.AlignTop
            Layout.row: 0
            Layout.column: work.wide ? 1 : 0
            icon: "warn"
            title: work.missing.recorded ? qsTr("%n missing", "", work.missing.most) : qsTr("%n to find", "", work.missing.most)
            RowLayout {
                width: parent.width
                spacing: Theme.gap * 1.4
                ProductPicture {
                    Layout.preferredWidth: Theme.mm(Theme.larger ? 18 : 20)
                    Layout.preferredHeight: Layout.preferredWidth
                    Layout.alignment: Qt.AlignTop
                    picture: work.missing.picture
                    title: work.missing.title
                    fallbackIcon: "box"
                }
                Column {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    BodyText {
                        width: parent.width
                        text: work.missing.title
                        strong: true
                        maximumLineCount: 3
                        elide: Text.ElideRight
                    }
                    Caption {
                        width: parent.width
                        visible: text !== ""
                        text: [work.missing.detail, work.missing.aisle !== "" ? qsTr("bay %1").arg(work.places.label(work.missing.aisle + "-" + work.missing.bay)) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
                    }
                    Caption {
                        width: parent.width
                        visible: work.missing.gtin !== ""
                        text: qsTr("number ends in %1").arg(work.missing.gtin.slice(-4))
                    }
                }
            }
            MissingLadder {
                width: parent.width
                visible: work.wide
                missing: work.missing
                words: work.words
            }
        }
        Part {
            Layout.fillWidth: true
            Layout.row: 2
            Layout.column: 0
            visible: !work.wide
            icon: "list"
            title: qsTr("Step by step")
            MissingLadder {
                width: parent.width
                missing: work.missing
                words: work.words
            }
        }
    }
    ScrollMark {
        flickable: work
    }
}

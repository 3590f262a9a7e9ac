pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// A list of totes: before the walk they are bound to orders, after it they are laid into bays. `mode`: totes, done.
Flickable {
    id: view

    required property Batch batch
    required property BatchWords words
    required property string mode
    property real gutter: 0
    signal begun
    signal laid(string number)
    signal decided(string number)
    signal finished

    readonly property bool over: view.mode === "done" && view.batch.orders === 0

    contentHeight: column.height + Theme.gap * 4
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: contentHeight > height

    ColumnLayout {
        id: column
        x: Theme.rtl ? view.gutter : 0
        width: view.width - view.gutter
        spacing: Theme.gap * 2
        Card {
            Layout.fillWidth: true
            implicitHeight: said.implicitHeight + 2 * padding
            raised: true
            color: view.over ? Theme.goodSoft : Theme.surface
            GridLayout {
                id: said
                anchors.left: parent.left
                anchors.right: parent.right
                columns: Theme.larger ? 2 : 3
                columnSpacing: Theme.gap * 2
                rowSpacing: Theme.gap * 1.6
                Icon {
                    name: view.over ? "check-circle" : view.mode === "totes" ? "box" : "pin"
                    size: Theme.title * 1.5
                    color: view.over ? Theme.good : Theme.accent
                }
                Column {
                    Layout.fillWidth: true
                    spacing: Theme.gap * 0.6
                    Heading {
                        width: parent.width
                        text: view.over ? qsTr("All totes are empty") : view.mode === "totes" ? qsTr("Get %n tote(s) ready", "", view.batch.orders) : qsTr("The walk is done. Put each tote into its bay.")
                    }
                    BodyText {
                        width: parent.width
                        soft: true
                        text: view.over ? qsTr("Everything that was picked lies in its place.") : view.mode === "totes" ? qsTr("Scan the code of each tote to tie it to its order, or begin at once and go by the letters.") : qsTr("Scan a tote, or tap its button. What is missing is decided order by order.")
                    }
                }
                AppButton {
                    Layout.columnSpan: Theme.larger ? 2 : 1
                    visible: view.mode === "totes" || view.over
                    icon: view.over ? "check" : "walk"
                    text: view.over ? qsTr("To the list") : qsTr("Begin the walk")
                    onClicked: view.over ? view.finished() : view.begun()
                }
            }
        }
        Part {
            Layout.fillWidth: true
            icon: "list"
            title: qsTr("Totes")
            Column {
                width: parent.width
                Repeater {
                    model: view.batch.totes
                    BatchTote {
                        width: parent?.width ?? 0
                        words: view.words
                        mode: view.mode
                        onBound: number => view.batch.mark(number)
                        onPutDown: number => view.batch.put_down(number)
                        onLaid: number => view.laid(number)
                        onDecided: number => view.decided(number)
                    }
                }
            }
        }
    }
    ScrollMark {
        flickable: view
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The article in front of the person and the totes it is for; beside or below it all totes, and the whole way.
Flickable {
    id: walk

    required property Batch batch
    required property BatchWords words
    required property bool wide
    property real gutter: 0
    // Not taken away for the moment between two articles.
    readonly property bool more: walk.batch.left > 0 || walk.batch.turning

    contentHeight: grid.height + Theme.gap * 4
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: contentHeight > height

    GridLayout {
        id: grid
        x: Theme.rtl ? walk.gutter : 0
        width: walk.width - walk.gutter
        columns: walk.wide ? 2 : 1
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap * 2

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap * 1.6
            BatchPut {
                Layout.fillWidth: true
                batch: walk.batch
                words: walk.words
                wide: walk.wide
            }
            Card {
                Layout.fillWidth: true
                implicitHeight: inside.implicitHeight + 2 * padding
                raised: true
                ColumnLayout {
                    id: inside
                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: Theme.gap * 1.6
                    Item {
                        id: faces
                        property real tall: 0
                        Layout.fillWidth: true
                        implicitHeight: faces.tall
                        Repeater {
                            model: walk.batch.faces
                            BatchFace {
                                id: face
                                width: faces.width
                                wide: walk.wide
                                front: index === walk.batch.face
                                seen: walk.visible
                                Binding {
                                    target: faces
                                    property: "tall"
                                    value: face.implicitHeight
                                    when: face.front
                                    restoreMode: Binding.RestoreNone
                                }
                            }
                        }
                    }
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.gap * 1.6
                        Repeater {
                            model: walk.batch.totes
                            Row {
                                id: share
                                required property string letter
                                required property int needs
                                required property int got
                                required property bool next
                                visible: share.needs > 0 || share.got > 0
                                height: Theme.mm(10)
                                spacing: Theme.gap * 0.6
                                BatchSign {
                                    anchors.verticalCenter: parent.verticalCenter
                                    width: Theme.mm(share.next ? 10 : 8)
                                    height: width
                                    letter: share.letter
                                    faded: share.needs === 0
                                }
                                BodyText {
                                    anchors.verticalCenter: parent.verticalCenter
                                    strong: share.next
                                    soft: !share.next
                                    text: share.needs > 0 ? qsTr("× %1").arg(share.needs) : qsTr("done")
                                }
                            }
                        }
                    }
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.gap
                        AppButton {
                            visible: walk.more
                            kind: "secondary"
                            icon: "grid"
                            text: qsTr("Type how many")
                            onClicked: walk.batch.ask("quantity", "")
                        }
                        AppButton {
                            visible: walk.more
                            kind: "secondary"
                            icon: "search"
                            text: qsTr("Not found")
                            onClicked: walk.batch.ask("look", "not_found")
                        }
                        AppButton {
                            visible: walk.more
                            kind: "secondary"
                            icon: "warn"
                            text: qsTr("Damaged")
                            onClicked: walk.batch.ask("look", "damaged")
                        }
                    }
                }
            }
        }
        Part {
            Layout.preferredWidth: walk.wide ? Theme.mm(Theme.larger ? 80 : 62) : -1
            Layout.fillWidth: !walk.wide
            Layout.alignment: Qt.AlignTop
            icon: "list"
            title: qsTr("%1 of %2 picked").arg(walk.batch.done).arg(walk.batch.units)
            Segments {
                id: which
                width: parent.width
                options: [qsTr("Totes"), qsTr("Way")]
            }
            Column {
                width: parent.width
                visible: which.index === 0
                Repeater {
                    model: walk.batch.totes
                    BatchTote {
                        width: parent?.width ?? 0
                        words: walk.words
                        onPutDown: number => walk.batch.put_down(number)
                    }
                }
            }
            Column {
                width: parent.width
                visible: which.index === 1
                Repeater {
                    model: which.index === 1 ? walk.batch.stops : null
                    BatchStop {
                        width: parent?.width ?? 0
                        words: walk.words
                        current: walk.batch.article === id
                        onClicked: walk.batch.go(id)
                    }
                }
            }
            Flow {
                id: ends
                width: parent.width
                AppButton {
                    width: Math.min(implicitWidth, ends.width)
                    kind: "quiet"
                    icon: "box"
                    text: qsTr("Tie totes to orders")
                    onClicked: walk.batch.label(true)
                }
                AppButton {
                    width: Math.min(implicitWidth, ends.width)
                    kind: "quiet"
                    icon: "person"
                    text: qsTr("Leave them for somebody else")
                    onClicked: walk.batch.ask("leave", "")
                }
            }
        }
    }
    ScrollMark {
        flickable: walk
    }
}

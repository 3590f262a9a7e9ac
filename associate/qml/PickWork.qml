pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The article in front of the person: where it is, what it looks like, how many; beside or below it the whole way.
Flickable {
    id: work

    required property Pick pick
    required property Missing missing
    required property Coming coming
    required property PickupWords words
    required property Tablet tablet
    required property bool wide
    // Room for the mark of scrolling.
    property real gutter: 0

    readonly property bool elsewhere: work.pick.left === 0 && work.pick.onWay > 0
    // Not taken away for the moment between two articles.
    readonly property bool more: work.pick.left > 0 || work.pick.turning

    contentHeight: grid.height + Theme.gap * 4
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    interactive: contentHeight > height

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
                        model: work.pick.faces
                        PickFace {
                            id: face
                            width: faces.width
                            wide: work.wide
                            front: index === work.pick.face
                            seen: work.visible
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
                // As high with words as with something to take back: nothing below it moves with a scan.
                Item {
                    Layout.fillWidth: true
                    implicitHeight: Math.max(Theme.target, (help.visible ? help.implicitHeight : 0) + (undo.visible ? undo.implicitHeight : 0))
                    BodyText {
                        id: help
                        width: parent.width
                        height: undo.visible ? implicitHeight : parent.height
                        verticalAlignment: Text.AlignVCenter
                        visible: work.elsewhere || !undo.visible
                        soft: true
                        text: work.elsewhere ? qsTr("When it is here, say so beside this, and it is picked.") : work.more ? qsTr("Scan each one as you take it.") : qsTr("Nothing more of this article is needed.")
                    }
                    AppButton {
                        id: undo
                        anchors.bottom: parent.bottom
                        anchors.left: parent.left
                        // Its words begin where all others do.
                        anchors.leftMargin: -side
                        width: Math.min(implicitWidth, parent.width)
                        visible: work.pick.taken > 0
                        kind: "quiet"
                        icon: "return"
                        text: qsTr("Undo: %1 × %2").arg(work.pick.taken).arg(work.pick.takenTitle)
                        onClicked: work.pick.undo()
                    }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    AppButton {
                        visible: work.more
                        kind: "secondary"
                        icon: "grid"
                        text: qsTr("Type how many")
                        onClicked: work.pick.ask("quantity")
                    }
                    AppButton {
                        visible: work.more
                        kind: "secondary"
                        icon: "search"
                        text: qsTr("Not found")
                        onClicked: work.missing.begin("not_found")
                    }
                    AppButton {
                        visible: work.more
                        kind: "secondary"
                        icon: "warn"
                        text: qsTr("Damaged")
                        onClicked: work.missing.begin("damaged")
                    }
                }
            }
        }
        ColumnLayout {
            Layout.preferredWidth: work.wide ? Theme.mm(Theme.larger ? 80 : 62) : -1
            Layout.fillWidth: !work.wide
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap * 2
            OnItsWay {
                Layout.fillWidth: true
                coming: work.coming
            }
            Part {
                Layout.fillWidth: true
                icon: "list"
                title: qsTr("%1 of %2 picked").arg(work.pick.done).arg(work.pick.units)
                Column {
                    width: parent.width
                    Repeater {
                        model: work.pick.stops
                        PickStop {
                            width: parent?.width ?? 0
                            current: work.pick.line === id
                            onClicked: work.pick.go(id)
                        }
                    }
                }
                AppButton {
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    kind: "quiet"
                    icon: "person"
                    text: qsTr("Leave it for somebody else")
                    onClicked: {
                        work.pick.leave();
                        work.tablet.go("pickups");
                    }
                }
            }
        }
    }
    ScrollMark {
        flickable: work
    }
}

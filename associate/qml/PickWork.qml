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
    readonly property bool finished: work.pick.left === 0 && !work.elsewhere

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

                GridLayout {
                    Layout.fillWidth: true
                    columns: 2
                    columnSpacing: Theme.gap * 2.4
                    ProductPicture {
                        Layout.preferredWidth: work.wide ? Theme.mm(Theme.larger ? 44 : 52) : Theme.mm(44)
                        Layout.preferredHeight: Layout.preferredWidth
                        Layout.alignment: Qt.AlignTop
                        picture: work.pick.picture
                        title: work.pick.title
                        fallbackIcon: "box"
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.gap * 1.2
                        Row {
                            spacing: Theme.gap
                            visible: work.pick.aisle !== ""
                            Spot {
                                words: qsTr("Aisle")
                                value: work.pick.aisle
                            }
                            Spot {
                                words: qsTr("Bay")
                                value: work.pick.bay
                            }
                        }
                        BodyText {
                            Layout.fillWidth: true
                            visible: work.pick.aisle === ""
                            text: qsTr("Nobody has noted where it lies. Look in its department.")
                            soft: true
                        }
                        Heading {
                            Layout.fillWidth: true
                            text: work.pick.title
                            maximumLineCount: 3
                            elide: Text.ElideRight
                        }
                        BodyText {
                            Layout.fillWidth: true
                            visible: work.pick.detail !== ""
                            text: work.pick.detail
                        }
                        Caption {
                            Layout.fillWidth: true
                            visible: work.pick.gtin !== ""
                            text: qsTr("number ends in %1").arg(work.pick.gtin.slice(-4))
                        }
                        Heading {
                            Layout.fillWidth: true
                            Layout.topMargin: Theme.gap
                            level: 0
                            wrapMode: Text.NoWrap
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.heading
                            color: work.elsewhere ? Theme.warn : work.finished ? Theme.good : Theme.accent
                            text: work.elsewhere ? qsTr("%n asked for elsewhere", "", work.pick.onWay) : work.finished ? qsTr("All picked") : qsTr("Take %n", "", work.pick.left)
                        }
                    }
                }
                BodyText {
                    Layout.fillWidth: true
                    soft: true
                    text: work.elsewhere ? qsTr("When it is here, say so beside this, and it is picked.") : work.finished ? qsTr("Nothing more of this article is needed.") : qsTr("Scan each one as you take it.")
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    AppButton {
                        visible: work.pick.left > 0
                        kind: "secondary"
                        icon: "grid"
                        text: qsTr("Type how many")
                        onClicked: work.pick.ask("quantity")
                    }
                    AppButton {
                        visible: work.pick.left > 0
                        kind: "secondary"
                        icon: "search"
                        text: qsTr("Not found")
                        onClicked: work.missing.begin("not_found")
                    }
                    AppButton {
                        visible: work.pick.left > 0
                        kind: "secondary"
                        icon: "warn"
                        text: qsTr("Damaged")
                        onClicked: work.missing.begin("damaged")
                    }
                    AppButton {
                        visible: work.pick.taken > 0
                        kind: "quiet"
                        icon: "return"
                        text: qsTr("Undo: %1 × %2").arg(work.pick.taken).arg(work.pick.takenTitle)
                        onClicked: work.pick.undo()
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

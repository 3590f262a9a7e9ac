pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Where the promise is in danger, when the work will be done, and how the day goes: to be understood in ten seconds.
FocusScope {
    id: page

    required property Tablet tablet
    required property PickupBoard board
    required property BoardOrder sheet

    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 240 : 150)
    readonly property real side: Theme.gap * 4
    readonly property BoardWords words: BoardWords {}
    readonly property bool old: page.board.freshness === "old" || page.board.freshness === "unknown"
    readonly property bool content: !page.board.loading && !page.board.unreadable
    readonly property string forecast: page.board.making === 0 ? qsTr("Nothing left to get ready") : page.board.soonLate > 0 ? qsTr("%n more order(s) will be late", "", page.board.soonLate) : page.board.doneBy !== "" ? qsTr("All picked by %1").arg(page.board.doneBy) : page.board.units === 0 ? qsTr("Everything is picked, some needs a bay") : qsTr("No forecast: the opening hours are not known")
    readonly property string basis: page.board.units === 0 ? "" : [page.board.soonLate > 0 && page.board.doneBy !== "" ? qsTr("all picked by %1").arg(page.board.doneBy) : "", qsTr("%n unit(s) to pick", "", page.board.units), page.board.people > 0 ? qsTr("%n picking", "", page.board.people) : qsTr("nobody is picking: counted with one person"), page.board.measured ? "" : qsTr("usual speed, too little was picked today")].filter(part => part !== "").map(Bidi.part).join(" · ")

    Component.onCompleted: page.sheet.close()

    PageHeader {
        id: header
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.side
        tablet: page.tablet
        title: qsTr("Pickup board")
        text: page.content ? [qsTr("%n in progress", "", page.board.making), qsTr("%n ready", "", page.board.ready), page.board.asOf].filter(part => part !== "").map(Bidi.part).join(" · ") : ""
    }
    Flickable {
        id: flick
        anchors.top: header.bottom
        anchors.topMargin: Theme.gap * 1.6
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: page.content
        contentHeight: all.height + page.side
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        ColumnLayout {
            id: all
            x: page.side
            width: flick.width - 2 * page.side
            spacing: Theme.gap * 1.6
            BoardTurn {
                Layout.preferredWidth: Math.min(implicitWidth * (Theme.larger ? 1.8 : 1.2), all.width)
                tablet: page.tablet
            }
            Banner {
                Layout.fillWidth: true
                visible: !page.tablet.online
                kind: page.old ? "warn" : "offline"
                text: page.board.asOf !== "" ? qsTr("No line to the office: the board is %1. New orders and what other tablets did since are missing; what is done here counts already.").arg(page.board.asOf) : qsTr("No line to the office, and nothing has come from it yet: the board may be empty although orders wait.")
            }
            Repeater {
                model: page.board.silent
                Banner {
                    id: quiet
                    required property var modelData
                    Layout.fillWidth: true
                    kind: "info"
                    icon: "device"
                    text: quiet.modelData["name"] !== "" ? qsTr("%1 has %2 in hand and has not reported since %3: no network there, or put aside.").arg(quiet.modelData["name"]).arg(qsTr("%n order(s)", "", quiet.modelData["orders"])).arg(quiet.modelData["since"]) : qsTr("Somebody has %1 in hand and has not reported since %2: no network there, or put aside.").arg(qsTr("%n order(s)", "", quiet.modelData["orders"])).arg(quiet.modelData["since"])
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 4 : 2
                columnSpacing: Theme.gap * 1.6
                rowSpacing: Theme.gap * 1.6
                uniformCellWidths: true
                BoardTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    number: page.board.breached
                    kind: page.board.breached > 0 ? "bad" : ""
                    icon: page.board.breached > 0 ? "error" : "check-circle"
                    words: qsTr("late")
                    onClicked: page.tablet.open_list("late")
                }
                BoardTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    number: page.board.nearing
                    kind: page.board.nearing > 0 ? "warn" : ""
                    icon: "clock"
                    words: qsTr("due soon")
                    onClicked: page.tablet.open_list("nearing")
                }
                BoardTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    number: page.board.within
                    kind: page.board.within > 0 ? "good" : ""
                    icon: "check-circle"
                    words: qsTr("in time")
                    onClicked: page.tablet.open_list("")
                }
                BoardTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    number: page.board.waiting
                    kind: page.board.waiting > 0 ? "offer" : ""
                    icon: "person"
                    words: qsTr("waiting here")
                    detail: page.board.waiting > 0 ? qsTr("longest %1").arg(page.words.span(page.board.longest)) : ""
                    onClicked: page.tablet.open_list("here")
                }
            }
            Rectangle {
                id: ahead
                readonly property bool bad: page.board.soonLate > 0
                Layout.fillWidth: true
                implicitHeight: told.implicitHeight + Theme.gap * 3
                radius: Theme.radius * 1.6
                color: ahead.bad ? Theme.warnSoft : Theme.sunken
                border.width: Theme.highContrast ? Theme.hairline * 2 : 0
                border.color: ahead.bad ? Theme.warn : Theme.edge
                RowLayout {
                    id: told
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.margins: Theme.gap * 2
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap * 1.6
                    Icon {
                        name: ahead.bad ? "warn" : "walk"
                        size: Theme.title * 1.1
                        color: ahead.bad ? Theme.warn : Theme.accent
                    }
                    Column {
                        Layout.fillWidth: true
                        spacing: Theme.gap * 0.4
                        Heading {
                            width: parent.width
                            text: page.forecast
                        }
                        Caption {
                            width: parent.width
                            visible: page.basis !== ""
                            text: page.basis
                        }
                    }
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.gap * 2
                rowSpacing: Theme.gap * 1.6
                uniformCellWidths: true
                Part {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    icon: "flag"
                    title: qsTr("Orders")
                    Flow {
                        width: parent.width
                        spacing: Theme.gap
                        Repeater {
                            model: [
                                {
                                    "list": "danger",
                                    "text": qsTr("Act now"),
                                    "n": page.board.danger
                                },
                                {
                                    "list": "making",
                                    "text": qsTr("In progress"),
                                    "n": page.board.making
                                },
                                {
                                    "list": "ready",
                                    "text": qsTr("Ready"),
                                    "n": page.board.ready
                                }
                            ]
                            Chip {
                                required property var modelData
                                selected: page.board.listed === modelData["list"]
                                text: qsTr("%1 · %2").arg(modelData["text"]).arg(modelData["n"])
                                onClicked: page.board.choose(modelData["list"])
                            }
                        }
                    }
                    Column {
                        width: parent.width
                        Repeater {
                            model: page.board.rows
                            BoardRow {
                                width: parent?.width ?? 0
                                words: page.words
                                onOpened: number => page.sheet.open(number)
                            }
                        }
                    }
                    BodyText {
                        width: parent.width
                        visible: page.board.rows.count === 0
                        text: page.board.listed === "danger" ? qsTr("No order needs you now.") : qsTr("None of these at the moment.")
                        soft: true
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.gap * 1.6
                    Part {
                        Layout.fillWidth: true
                        icon: "percent"
                        title: qsTr("Today so far")
                        BoardFigures {
                            width: parent.width
                            board: page.board
                            words: page.words
                        }
                    }
                    Part {
                        Layout.fillWidth: true
                        visible: page.board.hours.length > 0
                        icon: "clock"
                        title: qsTr("Today by the hour")
                        BoardChart {
                            width: parent.width
                            hours: page.board.hours
                            most: page.board.most
                            current: page.board.current
                        }
                        Caption {
                            width: parent.width
                            visible: page.board.earlier > 0
                            text: qsTr("%n more came in before the first of these hours.", "", page.board.earlier)
                        }
                    }
                }
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    Column {
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.side
        visible: page.board.loading
        spacing: Theme.gap * 1.6
        Repeater {
            model: 3
            Skeleton {
                width: parent?.width ?? 0
                height: Theme.mm(24)
                radius: Theme.radius * 1.6
            }
        }
    }
    StateView {
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: page.board.unreadable
        icon: "error"
        title: qsTr("The board cannot be read right now")
        text: qsTr("Nothing is lost. Picking and handing over go on.")
        actionText: qsTr("Try again")
        onActed: page.board.refresh()
    }
    BoardSheet {
        sheet: page.sheet
        tablet: page.tablet
        words: page.words
    }
}

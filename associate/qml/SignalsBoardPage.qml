pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Shoppers at the kiosks: how many come and what becomes of it, what they say, how long help takes, and when.
FocusScope {
    id: page

    required property Tablet tablet
    required property SignalsBoard board

    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 240 : 150)
    readonly property real side: Theme.gap * 4
    readonly property BoardWords words: BoardWords {}
    readonly property SignalsWords said: SignalsWords {}
    readonly property bool content: !page.board.loading && !page.board.unreadable

    PageHeader {
        id: header
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.side
        tablet: page.tablet
        title: qsTr("Shoppers at the kiosks")
        text: page.content ? [qsTr("%n visit(s) today", "", page.board.visits), page.board.asOf].filter(part => part !== "").map(Bidi.part).join(" · ") : ""
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
                shoppers: true
            }
            Banner {
                Layout.fillWidth: true
                visible: !page.tablet.online
                kind: "offline"
                text: qsTr("Without a connection this is what the kiosks had told before. They go on counting, and nothing of it is lost.")
            }
            Banner {
                Layout.fillWidth: true
                visible: page.board.behind !== "" && page.tablet.online
                kind: "warn"
                text: qsTr("Not heard of for an hour: %1. Their last visits are still missing here.").arg(page.board.behind)
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.gap * 2
                rowSpacing: Theme.gap * 1.6
                uniformCellWidths: true
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.gap * 1.6
                    Part {
                        Layout.fillWidth: true
                        icon: "hand"
                        title: qsTr("From the first touch to the order")
                        SignalsFunnel {
                            width: parent.width
                            board: page.board
                        }
                    }
                    Part {
                        Layout.fillWidth: true
                        icon: "clock"
                        title: qsTr("Today by the hour")
                        BoardChart {
                            width: parent.width
                            visible: page.board.hours.length > 0
                            hours: page.board.hours
                            most: page.board.most
                            current: page.board.current
                            counts: ["visits", "baskets", "orders"]
                            legend: [qsTr("Visits"), qsTr("With a basket"), qsTr("Orders")]
                            tell: hour => [qsTr("%n visit(s)", "", hour["visits"]), qsTr("%n with a basket", "", hour["baskets"]), qsTr("%n order(s)", "", hour["orders"])]
                        }
                        BodyText {
                            width: parent.width
                            visible: page.board.hours.length === 0
                            soft: true
                            text: qsTr("No kiosk has told of a visit today. They do so every few minutes.")
                        }
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.gap * 1.6
                    Part {
                        Layout.fillWidth: true
                        icon: "heart"
                        title: qsTr("Would they recommend us?")
                        SignalsOpinion {
                            width: parent.width
                            board: page.board
                            said: page.said
                        }
                    }
                    Part {
                        Layout.fillWidth: true
                        icon: "bell"
                        title: qsTr("Help")
                        Grid {
                            id: help
                            width: parent.width
                            columns: help.width > Theme.mm(Theme.larger ? 130 : 78) ? 3 : 2
                            columnSpacing: Theme.gap * 2
                            rowSpacing: Theme.gap * 1.6
                            readonly property real share: (help.width - (help.columns - 1) * help.columnSpacing) / help.columns
                            Figure {
                                width: help.share
                                value: page.words.span(page.board.wait)
                                words: qsTr("usual wait until somebody takes a call")
                            }
                            Figure {
                                width: help.share
                                value: page.words.span(page.board.longest)
                                words: qsTr("longest wait today")
                            }
                            Figure {
                                width: help.share
                                value: String(page.board.calls)
                                words: page.board.waiting > 0 ? qsTr("calls, %n still waiting", "", page.board.waiting) : page.board.passed > 0 ? qsTr("calls, %n passed on", "", page.board.passed) : qsTr("calls, all answered")
                            }
                        }
                    }
                    Part {
                        Layout.fillWidth: true
                        icon: "search"
                        title: qsTr("Search and scan")
                        Grid {
                            id: found
                            width: parent.width
                            columns: help.columns
                            columnSpacing: Theme.gap * 2
                            rowSpacing: Theme.gap * 1.6
                            Figure {
                                width: help.share
                                value: page.board.empty !== "" ? page.board.empty : "–"
                                words: page.board.searches > 0 ? qsTr("found nothing, %1 of %2 searches").arg(page.board.emptyPart).arg(page.board.searches) : qsTr("no search yet")
                            }
                            Figure {
                                width: help.share
                                value: String(page.board.scans)
                                words: qsTr("codes scanned")
                            }
                            Figure {
                                width: help.share
                                value: String(page.board.later)
                                words: qsTr("saved for the phone")
                            }
                        }
                    }
                }
            }
            Caption {
                Layout.fillWidth: true
                text: qsTr("The kiosks count how often, never who or what: no names, no products, no words that were typed into a search.")
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
        text: qsTr("Nothing is lost. The kiosks go on counting.")
        actionText: qsTr("Try again")
        onActed: page.board.refresh()
    }
}

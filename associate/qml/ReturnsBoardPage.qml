pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Returns for whoever answers for them: what needs an answer first, then money that is not back, then why.
FocusScope {
    id: page

    required property Tablet tablet
    required property ReturnsBoard board
    required property ReturnLooks looks
    // A desk without a line asks by a code.
    signal agreeAsked

    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 240 : 150)
    readonly property real side: Theme.gap * 4
    readonly property ReturnsBoardWords words: ReturnsBoardWords {}
    readonly property bool content: !page.board.loading && !page.board.unreadable

    // To the part that a number is of.
    function show(part: Item) {
        const at = part.mapToItem(all, 0, 0).y;
        flick.contentY = Math.max(0, Math.min(at - Theme.gap, flick.contentHeight - flick.height));
    }
    function ofOrders(count: int, rate: string, back: int, of: int): string {
        return of > 0 ? qsTr("%1 of what was handed over came back: %2 of %3").arg(rate).arg(back).arg(of) : "";
    }

    PageHeader {
        id: header
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: page.side
        tablet: page.tablet
        title: qsTr("Returns")
        text: page.content ? [page.board.waiting > 0 ? qsTr("%n wait(s) for an answer", "", page.board.waiting) : qsTr("nobody waits for an answer"), page.board.asOf].filter(part => part !== "").map(Bidi.part).join(" · ") : ""
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
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.gap * 1.6
                rowSpacing: Theme.gap
                BoardTurn {
                    Layout.preferredWidth: Math.min(implicitWidth * (Theme.larger ? 1.8 : 1.2), all.width * (page.wide ? 0.5 : 1))
                    tablet: page.tablet
                    returns: true
                }
                Flow {
                    Layout.fillWidth: true
                    // At the far end where it is beside the turn.
                    LayoutMirroring.enabled: page.wide !== Theme.rtl
                    spacing: Theme.gap
                    AppButton {
                        compact: true
                        kind: "quiet"
                        icon: "list"
                        text: qsTr("Rules")
                        label: qsTr("Rules for returns")
                        onClicked: rules.open = true
                    }
                    AppButton {
                        compact: true
                        kind: "quiet"
                        icon: "qr"
                        text: qsTr("Agree by a code")
                        onClicked: page.agreeAsked()
                    }
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: !page.tablet.online
                kind: "offline"
                text: page.board.asOf !== "" ? qsTr("No line to the office (%1). What you answer is saved here and goes to the desk as soon as there is a line.").arg(page.board.asOf) : qsTr("No line to the office, and nothing has come from it yet.")
            }
            Banner {
                Layout.fillWidth: true
                visible: page.board.answeredId !== ""
                kind: "good"
                text: page.board.agreed ? (page.tablet.online ? qsTr("Agreed. The desk will see it in a moment.") : qsTr("Agreed and saved on this tablet. It will be sent as soon as there is a line.")) : (page.tablet.online ? qsTr("Declined. The desk will see it in a moment.") : qsTr("Declined and saved on this tablet. It will be sent as soon as there is a line."))
                actionText: qsTr("Understood")
                onActed: page.board.calm()
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
                    number: page.board.toAnswer
                    kind: page.board.toAnswer > 0 ? "offer" : ""
                    icon: page.board.toAnswer > 0 ? "bell" : "check-circle"
                    words: qsTr("to answer")
                    onClicked: page.show(asks)
                }
                BoardTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    number: page.board.pending + page.board.unsent
                    icon: "clock"
                    words: qsTr("refunds under way")
                    detail: page.board.pendingSum
                    onClicked: page.show(money)
                }
                BoardTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    number: page.board.unknown + page.board.failed
                    kind: page.board.failed > 0 ? "bad" : page.board.unknown > 0 ? "warn" : ""
                    icon: page.board.failed > 0 ? "error" : page.board.unknown > 0 ? "help" : "check-circle"
                    words: qsTr("unclear or refused")
                    detail: page.board.stuckSum
                    onClicked: page.show(money)
                }
                BoardTile {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    number: page.board.noticed
                    kind: page.board.noticed > 0 ? "warn" : ""
                    icon: "eye"
                    words: qsTr("worth a look")
                    onClicked: page.show(noticed)
                }
            }
            Column {
                id: asks
                Layout.fillWidth: true
                visible: page.board.asks.count > 0
                spacing: Theme.gap * 1.2
                Heading {
                    width: parent.width
                    level: 2
                    text: page.board.waiting > 0 ? qsTr("Needs an answer") : qsTr("Answered of late")
                }
                Repeater {
                    model: page.board.asks
                    ReturnsBoardAsk {
                        width: parent?.width ?? 0
                        words: page.words
                        online: page.tablet.online
                        saving: page.board.saving === id
                        onAgree: (id, agreed, about) => answer.ask(id, agreed, about)
                        onLook: number => page.tablet.open_order(number)
                    }
                }
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
                        id: money
                        Layout.fillWidth: true
                        icon: "return"
                        title: qsTr("Money that is not back yet")
                        Flow {
                            width: parent.width
                            visible: page.board.refunds.count > 1
                            spacing: Theme.gap
                            Chip {
                                selected: !page.board.largest
                                text: qsTr("Oldest first")
                                onClicked: page.board.sort(false)
                            }
                            Chip {
                                selected: page.board.largest
                                text: qsTr("Largest first")
                                onClicked: page.board.sort(true)
                            }
                        }
                        Column {
                            width: parent.width
                            Repeater {
                                model: page.board.refunds
                                ReturnsBoardRefund {
                                    required property int index
                                    width: parent?.width ?? 0
                                    divided: index < page.board.refunds.count - 1
                                    words: page.words
                                    onOpened: number => page.tablet.open_order(number)
                                    onPhotosAsked: (back, number) => page.looks.look(back, number)
                                }
                            }
                        }
                        BodyText {
                            width: parent.width
                            visible: page.board.refunds.count === 0
                            text: qsTr("Nothing waits to be paid back.")
                            soft: true
                        }
                        Caption {
                            width: parent.width
                            visible: page.board.more > 0
                            text: qsTr("%n more are not listed here.", "", page.board.more)
                        }
                    }
                    Part {
                        Layout.fillWidth: true
                        icon: "offline"
                        title: qsTr("Promised today without the office")
                        Repeater {
                            model: page.board.promises
                            ReturnsBoardPromise {
                                width: parent?.width ?? 0
                            }
                        }
                    }
                    Part {
                        id: noticed
                        Layout.fillWidth: true
                        icon: "eye"
                        title: qsTr("Worth a look")
                        Caption {
                            width: parent.width
                            visible: page.board.signals.count > 0
                            text: qsTr("It proves nothing. Look at the orders before you speak to anybody.")
                        }
                        Repeater {
                            model: page.board.signals
                            ReturnsBoardSignal {
                                width: parent?.width ?? 0
                                words: page.words
                                onOpened: number => page.tablet.open_order(number)
                            }
                        }
                        BodyText {
                            width: parent.width
                            visible: page.board.signals.count === 0
                            text: qsTr("Nothing stands out.")
                            soft: true
                        }
                    }
                    Part {
                        Layout.fillWidth: true
                        visible: page.board.people.length > 0
                        icon: "people"
                        title: qsTr("Who took it back")
                        Repeater {
                            model: page.board.people
                            ListRow {
                                required property int index
                                required property var modelData
                                width: parent?.width ?? 0
                                clickable: false
                                divided: index < page.board.people.length - 1
                                icon: "person"
                                title: modelData["name"] !== "" ? modelData["name"] : qsTr("Not known who")
                                text: [qsTr("%n return(s)", "", modelData["returns"]), modelData["agreed"] > 0 ? qsTr("%n with a second person", "", modelData["agreed"]) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
                                value: modelData["value"]
                            }
                        }
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.gap * 1.6
                    Part {
                        Layout.fillWidth: true
                        icon: "percent"
                        title: qsTr("What came back")
                        Flow {
                            width: parent.width
                            spacing: Theme.gap
                            Repeater {
                                model: [
                                    {
                                        "period": "today",
                                        "text": qsTr("Today")
                                    },
                                    {
                                        "period": "week",
                                        "text": qsTr("7 days")
                                    },
                                    {
                                        "period": "month",
                                        "text": qsTr("30 days")
                                    }
                                ]
                                Chip {
                                    required property var modelData
                                    selected: page.board.period === modelData["period"]
                                    text: modelData["text"]
                                    onClicked: page.board.choose(modelData["period"])
                                }
                            }
                        }
                        Row {
                            width: parent.width
                            spacing: Theme.gap * 2
                            Figure {
                                width: (parent.width - 2 * parent.spacing) / 3
                                value: String(page.board.returns)
                                words: qsTr("number of returns")
                            }
                            Figure {
                                width: (parent.width - 2 * parent.spacing) / 3
                                value: String(page.board.units)
                                words: qsTr("number of units")
                            }
                            Figure {
                                width: (parent.width - 2 * parent.spacing) / 3
                                value: page.board.value !== "" ? page.board.value : "–"
                                words: qsTr("asked back")
                            }
                        }
                        BodyText {
                            width: parent.width
                            visible: page.board.returns === 0
                            text: qsTr("Nothing came back in this time.")
                            soft: true
                        }
                    }
                    Part {
                        Layout.fillWidth: true
                        visible: page.board.returns > 0
                        icon: "list"
                        title: qsTr("Why")
                        ReturnsBoardBars {
                            width: parent.width
                            bars: page.board.reasons.map(one => ({
                                        "text": page.words.reason(one["reason"]),
                                        "count": one["units"],
                                        "detail": qsTr("%1, worth %2").arg(qsTr("%n unit(s)", "", one["units"])).arg(one["value"])
                                    }))
                        }
                    }
                    Part {
                        Layout.fillWidth: true
                        visible: page.board.returns > 0
                        icon: "tag"
                        title: qsTr("Which articles")
                        ReturnsBoardBars {
                            width: parent.width
                            bars: page.board.articles.map(one => ({
                                        "text": one["title"],
                                        "count": one["units"],
                                        "detail": [qsTr("worth %1").arg(one["value"]), page.ofOrders(one["units"], one["rate"], one["back"], one["of"])].filter(part => part !== "").join("; "),
                                        "orders": one["orders"]
                                    }))
                            onOpened: number => page.tablet.open_order(number)
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
        text: qsTr("Nothing is lost. Goods can be taken back all the same.")
        actionText: qsTr("Try again")
        onActed: page.board.refresh()
    }
    ReturnsBoardAnswer {
        id: answer
        board: page.board
        words: page.words
    }
    ReturnsBoardPolicy {
        id: rules
        words: page.words
        rules: page.board.rules
    }
}

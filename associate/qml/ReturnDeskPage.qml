pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Goods come back: which order, what of it, the decision in plain words, done. A shopper looks over the shoulder.
FocusScope {
    id: page

    required property Tablet tablet
    required property ReturnDesk desk
    required property ReturnPhotos photos
    required property Printing printing
    required property VoucherDesk voucher
    required property Exchange exchange

    readonly property ReturnWords words: ReturnWords {}
    readonly property ExchangeWords swapping: ExchangeWords {}
    readonly property string phase: page.desk.phase
    readonly property bool finding: page.phase === "find" || page.phase === "many" || page.phase === "gone"
    readonly property bool working: page.phase === "lines" || page.phase === "saving"
    readonly property bool asksManager: page.working && page.desk.outcome === "manager" && page.desk.approver === ""
    readonly property bool brief: page.working && !page.wide && page.desk.outcome !== ""
    readonly property bool undoable: page.phase === "done" && page.desk.undoLeft > 0 && !["undone", "parted", "refused"].includes(page.desk.progress)
    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 230 : 150)
    readonly property real side: Theme.gap * 4
    // What is being asked over the page: "" or serial.
    property string asking: ""
    property int line: 0

    onPhaseChanged: {
        page.asking = "";
        flick.contentY = 0;
    }
    onVisibleChanged: page.asking = ""

    SheetHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: page.side
        tablet: page.tablet
        title: page.finding ? qsTr("Take goods back") : qsTr("Return of %1").arg(page.desk.number)
        text: page.finding ? "" : [page.desk.firstName, page.desk.placed !== "" ? qsTr("placed %1").arg(page.desk.placed) : "", page.desk.store].filter(part => part !== "").map(Bidi.part).join(" · ")
    }
    ReturnDeskFind {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2.4
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: page.finding
        tablet: page.tablet
        desk: page.desk
        words: page.words
        wide: page.wide
    }
    Flickable {
        id: flick
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.gap * 1.6
        anchors.left: parent.left
        width: page.wide && page.working ? Math.round(parent.width * 0.56) : parent.width
        visible: !page.finding
        contentHeight: column.height + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        Column {
            id: column
            x: Theme.rtl && page.wide && page.working ? Theme.gap * 1.2 : page.side
            width: flick.width - page.side - (page.wide && page.working ? Theme.gap * 1.2 : page.side)
            spacing: Theme.gap * 1.6
            Banner {
                width: parent.width
                visible: page.working && page.desk.trouble !== ""
                kind: page.desk.trouble === "changed" ? "warn" : page.desk.trouble === "asked" ? "info" : "bad"
                icon: page.desk.trouble === "changed" ? "refresh" : page.desk.trouble === "asked" ? "people" : "error"
                title: page.words.trouble(page.desk.trouble)
                text: page.desk.trouble === "changed" ? page.words.changed(page.desk.changedParts) : page.words.troubleHelp(page.desk.trouble, page.desk.shown, page.desk.why, page.tablet.online)
            }
            Banner {
                width: parent.width
                visible: page.working && page.desk.clock
                kind: "warn"
                icon: "clock"
                title: qsTr("The clock of this tablet is behind")
                text: qsTr("Goods can come back. Refunds are promised up to the limit only. Ask a manager to set the clock.")
            }
            Banner {
                width: parent.width
                visible: page.working && page.desk.contested
                kind: "warn"
                text: qsTr("Somebody else changed this order meanwhile. Look before you take anything.")
            }
            Column {
                width: parent.width
                visible: page.working
                Repeater {
                    model: page.desk.lines
                    ReturnDeskLine {
                        id: line
                        width: parent?.width ?? 0
                        words: page.words
                        reasons: page.desk.reasons
                        onTaken: page.desk.take(line.id)
                        onLeaving: page.desk.leave(line.id)
                        onUnitsChosen: units => page.desk.set_units(line.id, units)
                        onReasonChosen: code => page.desk.set_reason(line.id, code)
                        onConditionChosen: code => page.desk.set_condition(line.id, code)
                        onDispositionChosen: code => page.desk.set_disposition(line.id, code)
                        onSerialAsked: {
                            page.line = line.id;
                            page.asking = "serial";
                        }
                    }
                }
            }
            ListRow {
                width: parent.width
                visible: page.phase === "lines" && page.desk.units > 0
                icon: "camera"
                title: qsTr("Photos of the goods")
                text: page.photos.count > 0 ? qsTr("%n photo(s), locked away with this return", "", page.photos.count) : qsTr("Where the condition may be asked about later.")
                onClicked: page.desk.show_photos()
            }
            Loader {
                id: below
                width: parent.width
                active: page.working && !page.wide
                visible: active
                sourceComponent: ReturnDecision {
                    desk: page.desk
                    words: page.words
                    exchange: page.exchange
                    swapping: page.swapping
                }
            }
            ReturnBefore {
                width: parent.width
                visible: page.working && page.desk.before.count > 0
                rows: page.desk.before
                words: page.words
            }
            ReturnDeskDone {
                width: parent.width
                visible: page.phase === "done"
                printing: page.printing
                voucher: page.voucher
                online: page.tablet.online
                desk: page.desk
                words: page.words
                wide: page.wide
                exchange: page.exchange
                swapping: page.swapping
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    Flickable {
        id: aside
        anchors.top: flick.top
        anchors.bottom: flick.bottom
        anchors.left: flick.right
        anchors.right: parent.right
        visible: page.working && page.wide
        contentHeight: verdict.height + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        ReturnDecision {
            id: verdict
            x: Theme.rtl ? page.side : Theme.gap * 1.2
            width: aside.width - page.side - Theme.gap * 1.2
            desk: page.desk
            words: page.words
            exchange: page.exchange
            swapping: page.swapping
        }
        ScrollMark {
            flickable: aside
        }
    }
    RowLayout {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        anchors.bottomMargin: visible ? page.side * 0.7 : 0
        height: visible ? implicitHeight : 0
        spacing: Theme.gap * 1.6
        visible: !page.finding
        // What is decided lies further down: in short, and the way there.
        Pressable {
            id: brief
            Layout.fillWidth: true
            Layout.preferredHeight: lines.height
            visible: page.brief
            label: outcome.text
            Accessible.description: money.text
            onClicked: flick.contentY = Math.max(0, Math.min(below.y, flick.contentHeight - flick.height))
            Column {
                id: lines
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                BodyText {
                    id: outcome
                    width: parent.width
                    strong: true
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: page.words.outcome(page.desk.approver !== "" ? "authorised" : page.desk.outcome)
                    Accessible.ignored: true
                }
                Caption {
                    id: money
                    width: parent.width
                    maximumLineCount: page.desk.outcome === "denied" ? 2 : 1
                    elide: Text.ElideRight
                    text: page.desk.outcome === "denied" ? page.words.leaveIt() : page.exchange.active ? page.swapping.balance(page.exchange.balance, page.exchange.amount) : [page.desk.total, page.words.told(page.desk.promised)].map(Bidi.part).join(" · ")
                    Accessible.ignored: true
                }
            }
        }
        AppButton {
            visible: !page.brief
            kind: "secondary"
            icon: page.phase === "done" ? "plus" : "search"
            text: page.phase === "done" ? qsTr("Another order") : qsTr("Other order")
            enabled: page.phase !== "saving"
            onClicked: page.desk.find()
        }
        AppButton {
            visible: page.undoable && !Theme.larger
            kind: "quiet"
            icon: "return"
            text: qsTr("Undo (%n min)", "", page.desk.undoLeft)
            label: qsTr("Undo this return")
            onClicked: page.tablet.undo_return(page.desk.number, page.desk.returnId)
        }
        IconButton {
            visible: page.undoable && Theme.larger
            size: Theme.target
            icon: "return"
            label: qsTr("Undo this return")
            onClicked: page.tablet.undo_return(page.desk.number, page.desk.returnId)
        }
        Heading {
            Layout.fillWidth: true
            visible: !page.brief
            level: 2
            horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
            text: page.working && page.exchange.active ? page.swapping.balance(page.exchange.balance, page.exchange.amount) : ""
        }
        AppButton {
            Layout.maximumWidth: page.width * (page.brief ? 0.46 : 0.66)
            Layout.minimumWidth: Theme.mm(46)
            large: true
            busy: page.phase === "saving"
            enabled: page.phase === "done" || (page.desk.outcome !== "" && page.desk.outcome !== "denied" && !page.exchange.stays)
            icon: page.asksManager ? "people" : "check"
            text: page.asksManager ? qsTr("Ask a manager") : page.phase === "done" ? qsTr("The visit is over") : page.exchange.active ? qsTr("Exchange") : page.desk.units > 0 && !page.brief ? qsTr("Take back %n piece(s)", "", page.desk.units) : qsTr("Take back")
            onClicked: if (page.phase === "done") {
                page.desk.end();
                page.tablet.go("today");
            } else if (page.asksManager)
                page.desk.ask_manager();
            else
                page.desk.finish()
        }
    }
    AskView {
        anchors.fill: parent
        visible: page.asking === "serial"
        title: qsTr("The serial number")
        text: qsTr("It stands on the article or its box. Scanning is safer.")
        label: qsTr("Serial number")
        wordsNeeded: true
        longest: 60
        tongue: "en"
        onAccepted: (option, words) => {
            page.asking = "";
            page.desk.set_serial(page.line, words);
        }
        onCancelled: page.asking = ""
    }
}

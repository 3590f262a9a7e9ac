pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Goods come back without a receipt: what, whose credit it is, what it is worth and why, done.
FocusScope {
    id: page

    required property Tablet tablet
    required property Receiptless desk
    required property Printing printing
    required property VoucherDesk voucher

    readonly property ReturnWords words: ReturnWords {}
    readonly property ReceiptlessWords loose: ReceiptlessWords {}
    readonly property ReturnUndoWords undoing: ReturnUndoWords {}
    readonly property bool done: page.desk.phase === "done"
    readonly property bool empty: !page.done && page.desk.units === 0
    readonly property bool asksManager: !page.done && page.desk.outcome === "manager" && page.desk.approver === ""
    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 230 : 150)
    readonly property bool parted: page.wide && !page.done && !page.empty
    readonly property real side: Theme.gap * 4
    // What is being asked over the page: "", serial, number or contact.
    property string asking: ""
    property int line: 0

    onDoneChanged: {
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
        title: qsTr("Goods without a receipt")
        text: !page.empty ? "" : qsTr("Store credit only, at the lowest price of late.")
    }
    Flickable {
        id: flick
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.gap * 1.6
        anchors.left: parent.left
        width: page.parted ? Math.round(parent.width * 0.56) : parent.width
        contentHeight: column.height + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        Column {
            id: column
            x: Theme.rtl && page.parted ? Theme.gap * 1.2 : page.side
            width: flick.width - page.side - (page.parted ? Theme.gap * 1.2 : page.side)
            spacing: Theme.gap * 1.6
            Banner {
                width: parent.width
                visible: page.desk.trouble !== "" && !page.done
                kind: page.desk.trouble === "changed" || page.desk.trouble === "unknown" || page.desk.trouble === "nobody" ? "warn" : "bad"
                icon: page.desk.trouble === "changed" ? "refresh" : page.desk.trouble === "unknown" || page.desk.trouble === "nobody" ? "search" : "error"
                title: page.loose.trouble(page.desk.trouble, page.words)
                text: page.desk.trouble === "changed" ? page.words.changed(page.desk.changedParts) : page.loose.troubleHelp(page.desk.trouble, page.desk.shown, page.words)
            }
            StateView {
                width: parent.width
                height: Math.max(implicitHeight, Theme.mm(Theme.larger ? 80 : 56))
                visible: page.empty
                icon: "scan"
                title: qsTr("Scan the goods")
                text: qsTr("One after the other. What they are worth, this tablet says at once.") + " " + qsTr("Or scan the slip of such a return, to print its credit.")
            }
            VoucherCard {
                width: parent.width
                visible: page.empty && page.desk.slip !== ""
                voucher: page.voucher
                number: page.desk.slip
                online: page.tablet.online
            }
            Column {
                width: parent.width
                visible: !page.done && !page.empty
                Repeater {
                    model: page.desk.lines
                    ReturnDeskLine {
                        id: line
                        width: parent?.width ?? 0
                        loose: true
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
                visible: !page.done && !page.empty
                icon: page.desk.contact !== "" ? "check-circle" : "person"
                title: page.desk.contact !== "" ? page.desk.called : qsTr("Whose credit is it?")
                text: page.desk.contact === "customer" ? qsTr("Known by their card") : page.desk.contact === "mail" ? Bidi.code(page.desk.email) : qsTr("Scan their card, or tap to enter a name and an e-mail address.")
                onClicked: page.asking = "contact"
            }
            ListRow {
                width: parent.width
                visible: !page.done
                divided: false
                icon: "barcode"
                title: page.empty ? qsTr("The code cannot be scanned") : qsTr("One more article")
                text: page.empty ? qsTr("Type the number under the bars.") : qsTr("Scan it, or type the number under its bars.")
                onClicked: page.asking = "number"
            }
            Loader {
                id: below
                width: parent.width
                active: !page.done && !page.empty && !page.wide
                visible: active
                sourceComponent: ReceiptlessDecision {
                    desk: page.desk
                    words: page.words
                    loose: page.loose
                    onContactAsked: page.asking = "contact"
                }
            }
            ReceiptlessDone {
                width: parent.width
                visible: page.done
                desk: page.desk
                words: page.words
                loose: page.loose
                printing: page.printing
                voucher: page.voucher
                online: page.tablet.online
                wide: page.wide
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
        visible: page.parted
        contentHeight: verdict.height + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        ReceiptlessDecision {
            id: verdict
            x: Theme.rtl ? page.side : Theme.gap * 1.2
            width: aside.width - page.side - Theme.gap * 1.2
            desk: page.desk
            words: page.words
            loose: page.loose
            onContactAsked: page.asking = "contact"
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
        visible: !page.empty
        // What is decided lies further down: in short, and the way there.
        Pressable {
            id: brief
            Layout.fillWidth: true
            Layout.preferredHeight: short.height
            visible: !page.done && !page.wide
            label: outcome.text
            Accessible.description: money.text
            onClicked: if (page.desk.lacking === "contact")
                page.asking = "contact";
            else
                flick.contentY = Math.max(0, Math.min(below.y, flick.contentHeight - flick.height))
            Column {
                id: short
                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                BodyText {
                    id: outcome
                    width: parent.width
                    strong: true
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: page.desk.outcome === "" ? page.loose.lacking(page.desk.lacking, page.desk.lackingTitle, page.words) : page.words.outcome(page.desk.approver !== "" ? "authorised" : page.desk.outcome)
                    Accessible.ignored: true
                }
                Caption {
                    id: money
                    width: parent.width
                    maximumLineCount: 1
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    visible: text !== ""
                    text: page.desk.outcome === "" || page.desk.outcome === "denied" ? "" : qsTr("%1 as store credit").arg(page.desk.total)
                    Accessible.ignored: true
                }
            }
        }
        AppButton {
            visible: !page.done && page.wide
            kind: "secondary"
            icon: "close"
            text: qsTr("Take nothing")
            enabled: page.desk.phase === "goods"
            onClicked: {
                page.desk.end();
                page.tablet.back();
            }
        }
        AppButton {
            visible: page.done && page.desk.undoLeft > 0
            kind: "quiet"
            icon: "return"
            text: qsTr("Undo (%n min)", "", page.desk.undoLeft)
            label: qsTr("Undo this return")
            onClicked: page.asking = "undo"
        }
        Item {
            Layout.fillWidth: true
            visible: page.done || page.wide
        }
        AppButton {
            Layout.maximumWidth: page.width * (brief.visible ? 0.46 : 0.66)
            Layout.minimumWidth: Theme.mm(46)
            large: true
            busy: page.desk.phase === "saving"
            enabled: page.done || (page.desk.outcome !== "" && page.desk.outcome !== "denied")
            icon: page.asksManager ? "people" : "check"
            text: page.done ? qsTr("Done") : page.asksManager ? qsTr("Ask a manager") : brief.visible ? qsTr("Take the goods") : qsTr("Take %n piece(s)", "", page.desk.units)
            onClicked: if (page.done) {
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
    AskView {
        anchors.fill: parent
        visible: page.asking === "number"
        title: qsTr("The number under the bars")
        text: qsTr("All digits, with the last one.")
        label: qsTr("Number")
        wordsNeeded: true
        longest: 40
        tongue: "en"
        acceptText: qsTr("Find")
        onAccepted: (option, words) => {
            page.asking = "";
            page.tablet.type_code(words);
        }
        onCancelled: page.asking = ""
    }
    AskView {
        anchors.fill: parent
        visible: page.asking === "undo"
        title: qsTr("Undo this return?")
        text: qsTr("The customer gets the goods again, and nothing is credited.")
        options: page.undoing.reasons().slice(1) // there is no order
        label: qsTr("In your own words")
        longest: 160
        acceptText: qsTr("Undo the return")
        onAccepted: (option, words) => {
            page.asking = "";
            page.desk.undo([option, words].filter(part => part !== "").join(": "));
        }
        onCancelled: page.asking = ""
    }
    ReceiptlessContact {
        anchors.fill: parent
        visible: page.asking === "contact"
        desk: page.desk
        onClosed: page.asking = ""
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// An order goes to its customer: who it is, what goes out, a signature, done.
FocusScope {
    id: page

    required property Tablet tablet
    required property HandOverSheet handOver

    readonly property HandOverWords words: HandOverWords {}
    readonly property string phase: page.handOver.phase
    readonly property bool under: page.phase === "verify" || page.phase === "scan" || page.phase === "sign" || page.phase === "saving"
    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 230 : 150)
    readonly property real side: Theme.gap * 4
    // What is being asked over the page: "", code, document or unscanned.
    property string asking: ""

    readonly property var steps: [qsTr("Who it is"), qsTr("What goes out"), qsTr("Signature")]
    readonly property int step: page.phase === "verify" ? 0 : page.phase === "scan" ? 1 : 2

    onPhaseChanged: page.asking = ""
    onVisibleChanged: page.asking = ""

    SheetHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: page.side
        tablet: page.tablet
        title: qsTr("Hand over %1").arg(page.handOver.number)
        text: [page.handOver.firstName !== "" ? qsTr("to %1").arg(page.handOver.firstName) : "", page.under && !way.visible ? page.steps[page.step] : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
    }
    Flow {
        id: way
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        spacing: Theme.gap
        // Where letters are large and the tablet lies, the pieces need the room more.
        visible: page.under && !(Theme.larger && page.width > page.height)
        height: visible ? implicitHeight : 0
        Repeater {
            model: page.steps
            Chip {
                required property int index
                required property string modelData
                clickable: false
                icon: index < page.step ? "check" : ""
                selected: index === page.step
                kind: index < page.step ? "good" : ""
                text: (index + 1) + "  " + modelData
            }
        }
    }
    Flickable {
        id: flick
        anchors.top: way.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.bottom: bar.top
        anchors.bottomMargin: bar.visible ? Theme.gap * 1.6 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        visible: page.phase !== "gone"
        contentHeight: column.height + page.side
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        Column {
            id: column
            x: page.side
            width: flick.width - 2 * page.side
            spacing: Theme.gap * 2
            Banner {
                width: parent.width
                visible: page.under && page.handOver.trouble !== ""
                kind: "bad"
                title: page.words.trouble(page.handOver.trouble)
                text: page.words.troubleHelp(page.handOver.trouble, page.handOver.shown)
            }
            Banner {
                width: parent.width
                visible: page.under && page.handOver.toPay !== ""
                kind: page.handOver.receipt ? "info" : "warn"
                icon: page.handOver.receipt ? "check" : "tag"
                title: (page.handOver.receipt ? qsTr("Paid at the till: %1") : qsTr("Still to be paid: %1")).arg(page.handOver.toPay)
                text: page.handOver.receipt ? qsTr("You have seen the receipt. Our centre does not know of it yet.") : qsTr("First to the till, with the number %1. Nothing goes out before.").arg(page.handOver.request)
                actionText: page.handOver.receipt ? "" : qsTr("Receipt seen")
                onActed: page.handOver.see_receipt()
            }
            Banner {
                width: parent.width
                visible: page.under && page.handOver.takenBy !== "" && page.handOver.trouble === ""
                kind: "warn"
                icon: "people"
                title: qsTr("%1 is on it as well").arg(page.handOver.takenBy)
                text: qsTr("They said so on a tablet. Ask them before anything goes out.")
            }
            VerifyPart {
                width: parent.width
                visible: page.phase === "verify"
                handOver: page.handOver
                words: page.words
                wide: page.wide
                onCodeAsked: page.asking = "code"
                onDocumentAsked: page.asking = "document"
            }
            Part {
                width: parent.width
                visible: page.phase === "scan"
                icon: "scan"
                title: page.handOver.wanted === 0 ? qsTr("Everything stays here") : qsTr("%1 of %2 scanned").arg(page.handOver.scanned).arg(page.handOver.wanted)
                BodyText {
                    width: parent.width
                    soft: true
                    text: page.handOver.scanned < page.handOver.wanted ? qsTr("Scan every piece as it goes into the bag.") : page.handOver.stays > 0 ? qsTr("The rest stays here for the next time.") : qsTr("That is all of it.")
                }
                Column {
                    width: parent.width
                    Repeater {
                        model: page.handOver.pieces
                        OutLine {
                            id: piece
                            width: parent?.width ?? 0
                            onMoved: page.handOver.leave(piece.id)
                            onTakenBack: page.handOver.take_back(piece.id)
                        }
                    }
                }
                AppButton {
                    visible: page.handOver.scanned < page.handOver.wanted
                    kind: "secondary"
                    icon: "check"
                    text: qsTr("All are here, without scanning")
                    onClicked: if (page.handOver.manager)
                        page.handOver.all_here("")
                    else
                        page.asking = "unscanned"
                }
            }
            Part {
                width: parent.width
                visible: page.phase === "sign" || page.phase === "saving"
                icon: "edit"
                title: qsTr("%n piece(s) go out", "", page.handOver.scanned)
                BodyText {
                    width: parent.width
                    soft: true
                    text: qsTr("The customer signs here with a finger. It also works without.")
                }
                SignaturePad {
                    id: pad
                    width: Math.min(parent.width, Math.max(Theme.mm(60), (flick.height - Theme.mm(Theme.larger ? 62 : 42)) / 0.4))
                    height: implicitHeight
                    onDrawn: path => page.handOver.draw(path)
                    Component.onCompleted: pad.path = page.handOver.signature
                    Connections {
                        target: page.handOver
                        function onChanged() {
                            if (page.handOver.signature === pad.path)
                                pad.drawing = false;
                            else if (page.handOver.signature !== "" && pad.path === "")
                                pad.path = page.handOver.signature;
                            else if (page.handOver.signature === "" && !pad.drawing)
                                pad.path = "";
                        }
                    }
                }
                AppButton {
                    kind: "quiet"
                    compact: true
                    icon: "close"
                    text: qsTr("Wipe it")
                    enabled: page.handOver.signature !== ""
                    onClicked: {
                        pad.drawing = false;
                        page.handOver.draw("");
                    }
                }
            }
            Banner {
                width: parent.width
                visible: page.phase === "done"
                kind: page.words.progressKind(page.handOver.progress)
                icon: page.words.progressIcon(page.handOver.progress)
                title: page.words.progress(page.handOver.progress)
                text: page.words.progressHelp(page.handOver.progress, page.handOver.other, page.handOver.otherAt)
            }
            Part {
                width: parent.width
                visible: page.phase === "done"
                icon: "bag"
                title: qsTr("%n piece(s)", "", page.handOver.scanned)
                Fact {
                    width: parent.width
                    words: qsTr("Order")
                    value: page.handOver.number
                }
                Fact {
                    width: parent.width
                    words: qsTr("Pickup code")
                    value: page.handOver.code !== "" ? page.words.code(page.handOver.code) : qsTr("Not shown")
                }
                Fact {
                    width: parent.width
                    visible: page.handOver.document !== ""
                    words: page.words.document(page.handOver.document)
                    value: qsTr("ending in %1").arg(page.handOver.lastFour)
                }
                Fact {
                    width: parent.width
                    visible: page.handOver.stays > 0
                    words: qsTr("Pieces that stay here")
                    value: String(page.handOver.stays)
                }
                Fact {
                    width: parent.width
                    words: qsTr("Signature")
                    value: page.handOver.signature !== "" ? qsTr("Given") : qsTr("None")
                }
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    StateView {
        anchors.top: head.bottom
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        visible: page.phase === "gone"
        icon: page.handOver.trouble === "failed" ? "error" : "hand"
        title: page.handOver.trouble === "failed" ? page.words.trouble("failed") : qsTr("Nothing is left to hand over")
        text: page.handOver.trouble === "failed" ? page.words.troubleHelp("failed", "") : page.handOver.otherAt !== "" ? page.words.progressHelp("refused", page.handOver.other, page.handOver.otherAt) : qsTr("It was cancelled or expired meanwhile. Give nothing out.")
        actionText: qsTr("Back to the order")
        actionIcon: "back"
        onActed: page.tablet.back()
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
        visible: page.under || page.phase === "done"
        IconButton {
            visible: Theme.larger && (page.phase === "scan" || page.phase === "sign")
            filled: true
            size: Theme.target
            icon: "back"
            label: qsTr("One step back")
            onClicked: page.handOver.step_back()
        }
        AppButton {
            Layout.alignment: Qt.AlignBottom
            visible: page.phase === "done" || (!Theme.larger && (page.phase === "scan" || page.phase === "sign"))
            kind: "secondary"
            icon: page.phase === "done" ? "bag" : "back"
            text: page.phase === "done" ? qsTr("To the order") : qsTr("One step back")
            onClicked: if (page.phase === "done")
                page.tablet.back()
            else
                page.handOver.step_back()
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            Layout.maximumWidth: page.width * (page.phase === "done" ? 0.5 : 0.66)
            Layout.minimumWidth: Theme.mm(46)
            large: true
            busy: page.phase === "saving"
            visible: page.under ? page.handOver.ask !== "not_here" || page.phase !== "verify" : true
            icon: page.phase === "sign" || page.phase === "saving" ? "check" : page.phase === "done" ? "bell" : "forward"
            iconAfter: page.phase === "verify" || page.phase === "scan"
            enabled: page.phase === "verify" ? page.handOver.lacking.length === 0 : page.phase === "scan" ? page.handOver.scanned > 0 : true
            text: page.phase === "verify" ? qsTr("Go on") : page.phase === "scan" && page.handOver.scanned === 0 ? qsTr("Hand over") : page.phase === "scan" ? (page.handOver.scanned < page.handOver.wanted || page.handOver.stays > 0 ? qsTr("Hand over %n piece(s) only", "", page.handOver.scanned) : qsTr("Hand over %n piece(s)", "", page.handOver.scanned)) : page.phase === "done" ? qsTr("To Today") : qsTr("Handed over")
            onClicked: if (page.phase === "sign")
                page.handOver.finish()
            else if (page.phase === "done")
                page.tablet.go("today")
            else
                page.handOver.go_on()
        }
    }
    AskView {
        anchors.fill: parent
        visible: page.asking === "code"
        title: qsTr("The eight characters")
        text: qsTr("They stand below the code in the customer’s e-mail.")
        label: qsTr("Pickup code")
        wordsNeeded: true
        longest: 16
        tongue: "en"
        acceptText: qsTr("Compare")
        onAccepted: (option, words) => {
            page.asking = "";
            page.handOver.type_code(words);
        }
        onCancelled: page.asking = ""
    }
    AskView {
        anchors.fill: parent
        visible: page.asking === "document"
        title: qsTr("Which document?")
        text: qsTr("Compare the name and the face. Only the last four characters of its number are kept.")
        options: ["identity_card", "passport", "driving_licence", "other"].map(kind => ({
                    "code": kind,
                    "words": page.words.document(kind)
                }))
        label: qsTr("Last four characters")
        optionNeeded: true
        wordsNeeded: true
        shortest: 4
        longest: 4
        tongue: "en"
        acceptText: qsTr("Looked at")
        onAccepted: (option, words) => {
            page.asking = "";
            page.handOver.note_document(option, words);
        }
        onCancelled: page.asking = ""
    }
    AskView {
        anchors.fill: parent
        visible: page.asking === "unscanned"
        title: qsTr("Why without scanning?")
        text: qsTr("Count the pieces twice. The reason is kept with the hand-over.")
        options: page.words.unscannedReasons()
        label: qsTr("In your own words")
        acceptText: qsTr("All are here")
        onAccepted: (option, words) => {
            page.asking = "";
            page.handOver.all_here([option, words].filter(part => part !== "").join(": "));
        }
        onCancelled: page.asking = ""
    }
}

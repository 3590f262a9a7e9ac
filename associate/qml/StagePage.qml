pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What was picked gets its place; what nobody wants any more goes back to the shelf.
FocusScope {
    id: page

    required property Tablet tablet
    required property Stage stage
    required property Coming coming
    required property Printing printing

    readonly property bool wide: page.width > page.height * 0.9 && page.width > Theme.mm(Theme.larger ? 190 : 150)
    readonly property real side: Theme.gap * 4
    readonly property PickupWords words: PickupWords {}
    readonly property string phase: page.stage.phase
    readonly property var paper: page.printing.standing(page.stage.number, page.printing.revision)
    // Where all is in one column, paper that did not come out would lie below the edge.
    readonly property bool jammed: !page.wide && page.paper.phase === "stopped"
    readonly property bool content: page.phase === "staging" || page.phase === "partly" || page.phase === "ready" || page.phase === "back"

    function rest() {
        keyboard.visible = false;
        page.forceActiveFocus();
        entry.focus = false;
    }
    function headline(): string {
        switch (page.phase) {
        case "staging":
            return qsTr("%n unit(s) need a place", "", page.stage.inHand);
        case "partly":
            return qsTr("Staged, but not complete");
        case "ready":
            return qsTr("Ready");
        default:
            return qsTr("Back on the shelf");
        }
    }
    function help(): string {
        switch (page.phase) {
        case "staging":
            return qsTr("Scan the bay or the tote you put them in.");
        case "partly":
            return [page.stage.toPick > 0 ? qsTr("%n still to pick.", "", page.stage.toPick) : "", page.stage.short > 0 ? qsTr("%n missing: somebody has to decide about it.", "", page.stage.short) : ""].filter(part => part !== "").join(" ");
        case "ready":
            return [qsTr("Everything lies ready to be handed over."), page.stage.holdUntil !== "" ? qsTr("Held until %1.").arg(page.stage.holdUntil) : ""].filter(part => part !== "").join(" ");
        default:
            return qsTr("Nobody waits for these any more. Bring each to its place, then confirm it.");
        }
    }

    // The office sends it, never this tablet.
    function told(): string {
        if (!page.stage.pending)
            return qsTr("The office knows, and sends the customer a message.");
        return page.tablet.online ? qsTr("On its way to the office, which sends the customer a message.") : qsTr("Message to the customer: saved on this tablet. The office sends it as soon as the line is back.");
    }

    Connections {
        target: page.stage
        function onChanged() {
            if (page.phase !== "staging" && keyboard.visible)
                page.rest();
            if (page.phase !== "staging" && entry.text !== "")
                entry.text = "";
        }
    }
    SheetHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: page.side
        tablet: page.tablet
        title: page.phase === "back" ? qsTr("Put back") : page.stage.firstName !== "" ? qsTr("Stage for %1").arg(page.stage.firstName) : qsTr("Stage %1").arg(page.stage.number)
        text: [page.stage.number, page.content ? page.words.saved(page.stage.pending, page.tablet.online) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
    }
    Flickable {
        id: flick
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: page.content
        contentHeight: grid.height + page.side
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: contentHeight > height

        GridLayout {
            id: grid
            x: page.side
            width: flick.width - 2 * page.side
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.gap * 3
            rowSpacing: Theme.gap * 2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 1.6
                Banner {
                    Layout.fillWidth: true
                    visible: page.stage.unsaved
                    kind: "bad"
                    title: qsTr("That could not be saved")
                    text: qsTr("It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.")
                }
                Banner {
                    Layout.fillWidth: true
                    visible: page.stage.refused !== ""
                    kind: "warn"
                    title: page.words.refused(page.stage.refused)
                    text: qsTr("Nothing was recorded.")
                    actionText: qsTr("Understood")
                    onActed: page.stage.calm()
                }
                Banner {
                    Layout.fillWidth: true
                    visible: page.stage.contested
                    kind: "warn"
                    title: qsTr("Somebody else was quicker")
                    text: qsTr("What you did here does not fit what somebody else did meanwhile. Look where the goods are before you go on; the office sees both.")
                }
                PrintCard {
                    Layout.fillWidth: true
                    visible: page.jammed && (page.phase === "ready" || page.phase === "back")
                    printing: page.printing
                    number: page.stage.number
                    shelf: page.phase === "back"
                    lain: page.stage.places.count
                }
                Banner {
                    Layout.fillWidth: true
                    visible: page.stage.checked !== ""
                    kind: page.stage.liesHere ? "good" : "warn"
                    icon: page.stage.liesHere ? "check-circle" : "pin"
                    title: page.stage.liesHere ? qsTr("Right: %1").arg(page.words.place(page.stage.checked)) : qsTr("Not in %1").arg(page.words.place(page.stage.checked))
                    text: page.stage.liesHere ? qsTr("This order lies there.") : qsTr("Nothing of this order lies there. See where it is before you take anything.")
                    actionText: qsTr("Understood")
                    onActed: page.stage.calm()
                }
                Card {
                    Layout.fillWidth: true
                    implicitHeight: said.implicitHeight + 2 * padding
                    raised: true
                    color: page.phase === "ready" ? Theme.goodSoft : Theme.surface
                    ColumnLayout {
                        id: said
                        width: parent.width
                        spacing: Theme.gap * 1.4
                        Icon {
                            name: page.phase === "ready" ? "check-circle" : page.phase === "back" ? "return" : page.phase === "partly" ? "clock" : "scan"
                            size: Theme.title * 1.6
                            color: page.phase === "ready" ? Theme.good : Theme.accent
                        }
                        Heading {
                            Layout.fillWidth: true
                            text: page.headline()
                        }
                        BodyText {
                            Layout.fillWidth: true
                            text: page.help()
                            soft: true
                        }
                        RowLayout {
                            Layout.fillWidth: true
                            visible: page.phase === "ready"
                            spacing: Theme.gap
                            Icon {
                                Layout.alignment: Qt.AlignTop
                                name: page.words.savedIcon(page.stage.pending, page.tablet.online)
                                size: Theme.body * 1.3
                                color: Theme.good
                            }
                            BodyText {
                                Layout.fillWidth: true
                                text: page.told()
                            }
                        }
                        RowLayout {
                            Layout.fillWidth: true
                            visible: page.phase === "staging"
                            spacing: Theme.gap
                            TextEntry {
                                id: entry
                                Layout.fillWidth: true
                                icon: "pin"
                                placeholder: qsTr("or type it: %1").arg(page.words.label("7-B"))
                                maxLength: 20
                                error: page.stage.misread ? qsTr("No bay or tote has a code like this.") : ""
                                onEdited: text => {
                                    if (page.stage.misread)
                                        page.stage.calm();
                                }
                                onAccepted: page.stage.typed(entry.text)
                                onActiveFocusChanged: if (entry.activeFocus)
                                    keyboard.visible = true
                            }
                            AppButton {
                                Layout.alignment: Qt.AlignTop
                                Layout.preferredHeight: Math.max(Theme.targetSmall, Theme.body * 2.1)
                                enabled: entry.text.trim() !== ""
                                text: qsTr("Stage")
                                onClicked: page.stage.typed(entry.text)
                            }
                        }
                        Flow {
                            Layout.fillWidth: true
                            visible: page.phase === "partly" || page.phase === "ready"
                            spacing: Theme.gap
                            AppButton {
                                visible: page.phase === "partly"
                                icon: "walk"
                                text: page.stage.toPick > 0 ? qsTr("Go on picking") : qsTr("See what is missing")
                                onClicked: page.tablet.open_pick(page.stage.number)
                            }
                            AppButton {
                                kind: page.phase === "ready" ? "primary" : "quiet"
                                icon: "list"
                                text: qsTr("Back to the list")
                                onClicked: page.tablet.go("pickups")
                            }
                        }
                    }
                }
            }
            ColumnLayout {
                Layout.preferredWidth: page.wide ? Theme.mm(Theme.larger ? 104 : 84) : -1
                Layout.fillWidth: !page.wide
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 2
                Part {
                    Layout.fillWidth: true
                    visible: page.stage.places.count > 0
                    icon: "pin"
                    title: page.phase === "staging" ? qsTr("The rest lies here") : qsTr("It lies here")
                    Column {
                        width: parent.width
                        Repeater {
                            model: page.stage.places
                            StagePlace {
                                width: parent?.width ?? 0
                                words: page.words
                                onTakenOut: place => page.stage.take_out(place)
                            }
                        }
                    }
                }
                OnItsWay {
                    Layout.fillWidth: true
                    coming: page.coming
                }
                Part {
                    Layout.fillWidth: true
                    visible: page.stage.stops.count > 0
                    icon: page.phase === "back" ? "return" : "bag"
                    title: page.phase === "back" ? qsTr("To put back") : qsTr("In your hands")
                    Column {
                        width: parent.width
                        Repeater {
                            model: page.stage.stops
                            StageLine {
                                width: parent?.width ?? 0
                                back: page.phase === "back"
                                words: page.words
                                onPutBack: line => page.stage.put_back(line)
                            }
                        }
                    }
                }
                PrintCard {
                    Layout.fillWidth: true
                    visible: page.printing.setUp && !page.jammed && (page.phase === "ready" || page.phase === "back")
                    printing: page.printing
                    number: page.stage.number
                    shelf: page.phase === "back"
                    lain: page.stage.places.count
                }
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    StateView {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !page.content && page.phase !== "empty"
        icon: page.phase === "failed" ? "error" : page.phase === "nothing" ? "check-circle" : "search"
        title: page.phase === "failed" ? qsTr("This order could not be read") : page.phase === "nothing" ? qsTr("Nothing left to stage") : qsTr("No order of this store")
        text: page.phase === "failed" ? qsTr("Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.") : page.phase === "nothing" ? qsTr("Nothing of this order is in anybody’s hands, and nothing is to be put back.") : qsTr("This tablet does not know %1. New orders arrive within a minute while connected.").arg(page.stage.number)
        actionText: page.phase === "failed" ? qsTr("Try again") : qsTr("Back to the list")
        onActed: {
            if (page.phase === "failed")
                page.tablet.open_stage(page.stage.number);
            else
                page.tablet.go("pickups");
        }
    }
    AppDialog {
        open: page.stage.asked !== ""
        dismissable: true
        icon: "warn"
        title: qsTr("Wrong place?")
        text: qsTr("You scanned %1, but part of this order lies in %2. An order is quickest found in one place.").arg(page.words.place(page.stage.asked)).arg(page.words.places(page.stage.elsewhere))
        actions: [
            {
                "text": qsTr("I’ll bring it to the rest")
            },
            {
                "text": qsTr("Stage it here all the same"),
                "kind": "secondary"
            }
        ]
        onActed: index => {
            if (index === 1)
                page.stage.stage_here();
            else
                page.stage.calm();
        }
        onDismissed: page.stage.calm()
    }
    KeyboardPanel {
        id: keyboard
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: false
        target: entry
        hideable: true
        doneText: qsTr("Stage")
        onDone: page.stage.typed(entry.text)
        onHidden: page.rest()
    }
}

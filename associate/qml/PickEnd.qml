pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Nothing to take from the shelf: all is picked or on its way, somebody else is at it, or it was given up.
Item {
    id: end

    required property Tablet tablet
    required property Pick pick
    required property Missing missing
    required property Coming coming
    required property PickupWords words
    required property bool wide

    readonly property string phase: end.pick.phase
    readonly property MissingWords agreed: MissingWords {
        name: end.pick.firstName
    }

    function icon(): string {
        return ({
                "picked": "check-circle",
                "claimed": "person",
                "waiting": "truck",
                "back": "return",
                "cancelled": "close",
                "nothing": "check-circle",
                "failed": "error"
            })[end.phase] ?? "search";
    }
    function title(): string {
        switch (end.phase) {
        case "picked":
            return qsTr("Everything is picked");
        case "claimed":
            return !end.pick.lost ? end.words.picking(end.pick.claimedBy, end.pick.claimedHere) : end.pick.claimedBy !== "" ? qsTr("%1 has taken this order over").arg(end.pick.claimedBy) : qsTr("Somebody else has taken this order over");
        case "waiting":
            return qsTr("The rest is on its way");
        case "back":
            return qsTr("This order was given up");
        case "cancelled":
            return qsTr("This order was cancelled");
        case "nothing":
            return qsTr("Nothing left to pick");
        case "failed":
            return qsTr("This order could not be read");
        default:
            return qsTr("No order of this store");
        }
    }
    function help(): string {
        switch (end.phase) {
        case "picked":
            return end.coming.rows.count > 0 ? qsTr("Scan the bay or tote where it will lie. The order is ready when the rest has come as well.") : qsTr("Scan the bay or tote where it will lie until it is collected.");
        case "claimed":
            return end.pick.lost ? (end.pick.inHand > 0 ? qsTr("%n unit(s) of it are picked and stay recorded. Give them what you have in your hands, or take over again and tell them.", "", end.pick.inHand) : qsTr("You had picked nothing yet. Leave it to them, or take over again and tell them.")) : qsTr("Since %1. If you take over, tell them: what they have picked already stays picked.").arg(end.pick.since);
        case "waiting":
            return qsTr("It was asked for elsewhere, and the customer is told that it takes longer. When it comes, scan it or say that it is here.");
        case "back":
            return qsTr("Pick no more. What was picked already goes back to its shelf.");
        case "cancelled":
            return qsTr("Pick no more. If you have anything of it in your hands, put it back on its shelf.");
        case "nothing":
            return qsTr("This order is staged, handed over or closed.");
        case "failed":
            return qsTr("Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.");
        default:
            return qsTr("This tablet does not know %1. New orders arrive within a minute while connected.").arg(end.pick.number);
        }
    }
    function next(): string {
        switch (end.phase) {
        case "picked":
            return qsTr("Stage it");
        case "claimed":
            return end.pick.lost ? qsTr("I gave it to them") : qsTr("Take over");
        case "back":
            return qsTr("Put it back");
        case "failed":
            return qsTr("Try again");
        default:
            return qsTr("Back to the list");
        }
    }
    function act() {
        if (end.phase === "picked" || end.phase === "back")
            end.tablet.open_stage(end.pick.number);
        else if (end.phase === "claimed" && !end.pick.lost)
            end.pick.take_over();
        else if (end.phase === "failed")
            end.tablet.open_pick(end.pick.number);
        else
            end.tablet.go("pickups");
    }

    StateView {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: more.top
        visible: arriving.count === 0
        icon: end.icon()
        title: end.title()
        text: end.help()
        actionText: end.next()
        onActed: end.act()
    }
    Flickable {
        id: arriving
        readonly property int count: end.phase === "waiting" || end.phase === "picked" ? end.coming.rows.count : 0
        anchors.top: parent.top
        anchors.topMargin: Theme.gap * 2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: more.top
        visible: arriving.count > 0
        contentHeight: grid.height + Theme.gap * 2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: contentHeight > height
        GridLayout {
            id: grid
            width: arriving.width
            columns: end.wide ? 2 : 1
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
                    spacing: Theme.gap * 1.4
                    Icon {
                        name: end.icon()
                        size: Theme.title * 1.4
                        color: end.phase === "picked" ? Theme.good : Theme.accent
                    }
                    Heading {
                        Layout.fillWidth: true
                        text: end.title()
                    }
                    BodyText {
                        Layout.fillWidth: true
                        soft: true
                        text: end.help()
                    }
                    MissingPartly {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gap
                        visible: end.phase === "waiting" && end.missing.staged > 0
                        missing: end.missing
                        words: end.agreed
                        onStageAsked: end.tablet.open_stage(end.pick.number)
                    }
                    AppButton {
                        Layout.topMargin: Theme.gap
                        kind: end.phase === "waiting" && end.missing.staged > 0 ? "secondary" : "primary"
                        text: end.next()
                        onClicked: end.act()
                    }
                }
            }
            OnItsWay {
                Layout.preferredWidth: end.wide ? Theme.mm(Theme.larger ? 104 : 78) : -1
                Layout.fillWidth: !end.wide
                Layout.alignment: Qt.AlignTop
                coming: end.coming
            }
        }
        ScrollMark {
            flickable: arriving
        }
    }
    Row {
        id: more
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 4
        height: visible ? implicitHeight : 0
        spacing: Theme.gap
        visible: end.phase === "claimed" || (end.phase === "picked" && end.pick.taken > 0)
        AppButton {
            visible: end.phase === "claimed"
            kind: "quiet"
            icon: end.pick.lost ? "person" : "back"
            text: end.pick.lost ? qsTr("Take over again") : qsTr("Leave it to them")
            onClicked: {
                if (end.pick.lost)
                    end.pick.take_over();
                else
                    end.tablet.go("pickups");
            }
        }
        AppButton {
            visible: end.phase === "picked" && end.pick.taken > 0
            kind: "quiet"
            icon: "return"
            text: qsTr("Undo: %1 × %2").arg(end.pick.taken).arg(end.pick.takenTitle)
            onClicked: end.pick.undo()
        }
    }
}

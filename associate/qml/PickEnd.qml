import QtQuick
import associate.qml
import shell.qml

// Nothing to take from the shelf: everything is picked, somebody else is at it, or there is no such order.
Item {
    id: end

    required property Tablet tablet
    required property Pick pick
    required property PickupWords words

    readonly property string phase: end.pick.phase

    function icon(): string {
        return ({
                "picked": "check-circle",
                "claimed": "person",
                "nothing": "check-circle",
                "failed": "error"
            })[end.phase] ?? "search";
    }
    function title(): string {
        switch (end.phase) {
        case "picked":
            return qsTr("Everything is picked");
        case "claimed":
            return end.words.picking(end.pick.claimedBy, end.pick.claimedHere);
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
            return qsTr("Scan the bay or tote where it will lie until it is collected.");
        case "claimed":
            return qsTr("Since %1. If you take over, tell them: what they have picked already stays picked.").arg(end.pick.since);
        case "nothing":
            return qsTr("This order is staged, handed over or closed.");
        case "failed":
            return qsTr("Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.");
        default:
            return qsTr("This tablet does not know %1. New orders arrive within a minute while connected.").arg(end.pick.number);
        }
    }

    StateView {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: more.top
        icon: end.icon()
        title: end.title()
        text: end.help()
        actionText: end.phase === "picked" ? qsTr("Stage it") : end.phase === "claimed" ? qsTr("Take over") : end.phase === "failed" ? qsTr("Try again") : qsTr("Back to the list")
        onActed: {
            if (end.phase === "picked")
                end.tablet.open_stage(end.pick.number);
            else if (end.phase === "claimed")
                end.pick.take_over();
            else if (end.phase === "failed")
                end.tablet.open_pick(end.pick.number);
            else
                end.tablet.go("pickups");
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
            icon: "back"
            text: qsTr("Leave it to them")
            onClicked: end.tablet.go("pickups")
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

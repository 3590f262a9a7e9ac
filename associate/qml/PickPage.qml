pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One order from the shelf: one article at a time, in walking order.
FocusScope {
    id: page

    required property Tablet tablet
    required property Pick pick

    readonly property bool wide: page.width > page.height * 0.9 && page.width > Theme.mm(Theme.larger ? 190 : 150)
    readonly property real side: Theme.gap * 4
    readonly property PickupWords words: PickupWords {}
    readonly property string phase: page.pick.phase
    readonly property bool working: page.phase === "picking" || page.phase === "missing"
    readonly property bool held: page.working || page.phase === "picked" || page.phase === "nothing" || page.phase === "claimed"

    SheetHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: page.side
        tablet: page.tablet
        title: page.pick.firstName !== "" ? qsTr("Pick for %1").arg(page.pick.firstName) : qsTr("Pick %1").arg(page.pick.number)
        text: page.held ? [page.pick.firstName !== "" ? page.pick.number : "", page.words.promised("pick", page.pick.band === "nearing" ? "within" : page.pick.band, page.pick.due, 0), page.pick.pending ? page.words.saved(true, page.tablet.online) : ""].filter(part => part !== "").join(" · ") : ""
    }
    ColumnLayout {
        id: news
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 1.6
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        spacing: Theme.gap * 1.2
        ProgressLine {
            Layout.fillWidth: true
            visible: page.working
            value: page.pick.units > 0 ? page.pick.done / page.pick.units : 0
            label: qsTr("%1 of %2 picked").arg(page.pick.done).arg(page.pick.units)
        }
        Banner {
            Layout.fillWidth: true
            visible: page.pick.alarm !== ""
            kind: "bad"
            title: page.pick.alarm === "enough" ? qsTr("There are enough of these: %1").arg(page.pick.alarmTitle) : page.pick.alarm === "stranger" || page.pick.alarmTitle === "" ? qsTr("That is not it") : qsTr("That is not it: %1").arg(page.pick.alarmTitle)
            text: page.pick.alarm === "enough" ? qsTr("All that was ordered is picked. Put this one back.") : qsTr("Nothing was recorded. Look for: %1").arg([page.pick.title, page.pick.detail].filter(part => part !== "").join(", "))
            actionText: qsTr("Understood")
            onActed: page.pick.calm()
        }
        Banner {
            Layout.fillWidth: true
            visible: page.pick.unsaved
            kind: "bad"
            title: qsTr("That could not be saved")
            text: qsTr("It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.")
        }
        Banner {
            Layout.fillWidth: true
            visible: page.pick.refused !== ""
            kind: "warn"
            title: page.words.refused(page.pick.refused)
            text: qsTr("Nothing was recorded.")
            actionText: qsTr("Understood")
            onActed: page.pick.calm()
        }
        Banner {
            Layout.fillWidth: true
            visible: page.pick.contested
            kind: "warn"
            title: page.pick.claimedBy !== "" && page.phase === "claimed" ? qsTr("%1 was quicker").arg(page.pick.claimedBy) : qsTr("Somebody else was quicker")
            text: qsTr("Part of what you picked here was picked by somebody else as well. Put back what is too much; the office sees both.")
        }
    }
    PickWork {
        anchors.top: news.bottom
        anchors.topMargin: Theme.gap * 1.6
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        gutter: Theme.gap * 1.4
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side - gutter
        visible: page.working
        tablet: page.tablet
        pick: page.pick
        words: page.words
        wide: page.wide
    }
    PickEnd {
        anchors.top: news.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        visible: !page.working && page.phase !== "empty"
        tablet: page.tablet
        pick: page.pick
        words: page.words
    }
    PickDialogs {
        anchors.fill: parent
        pick: page.pick
    }
}

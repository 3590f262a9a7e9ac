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
    required property Missing missing
    required property Coming coming
    required property Replacing replacing

    readonly property bool wide: page.width > page.height * 0.9 && page.width > Theme.mm(Theme.larger ? 190 : 150)
    readonly property real side: Theme.gap * 4
    readonly property PickupWords words: PickupWords {}
    readonly property string phase: page.pick.phase
    readonly property bool working: page.phase === "picking" || page.phase === "missing"
    readonly property bool lacking: page.working && page.missing.step !== ""
    readonly property bool held: page.working || page.phase === "picked" || page.phase === "waiting" || page.phase === "nothing" || page.phase === "claimed"

    SheetHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: page.side
        tablet: page.tablet
        title: page.pick.firstName !== "" ? qsTr("Pick for %1").arg(page.pick.firstName) : qsTr("Pick %1").arg(page.pick.number)
        text: page.held ? [page.pick.firstName !== "" ? page.pick.number : "", page.words.promised("pick", page.pick.band === "nearing" ? "within" : page.pick.band, page.pick.due, 0), page.pick.pending ? page.words.saved(true, page.tablet.online) : ""].filter(part => part !== "").map(Bidi.part).join(" · ") : ""
    }
    PickNews {
        id: news
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 1.6
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        pick: page.pick
        words: page.words
        working: page.working
    }
    MissingWork {
        anchors.top: news.bottom
        anchors.topMargin: Theme.gap * 1.6
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        gutter: Theme.gap * 1.4
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side - gutter
        visible: page.lacking
        tablet: page.tablet
        pick: page.pick
        missing: page.missing
        replacing: page.replacing
        places: page.words
        wide: page.wide
        onNumberAsked: dialogs.numberAsked = true
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
        visible: page.working && !page.lacking
        tablet: page.tablet
        pick: page.pick
        missing: page.missing
        coming: page.coming
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
        missing: page.missing
        coming: page.coming
        words: page.words
        wide: page.wide
    }
    PickDialogs {
        id: dialogs
        anchors.fill: parent
        pick: page.pick
        replacing: page.replacing
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Several orders on one walk: their totes first, then one article after the other, then the bays.
FocusScope {
    id: page

    required property Tablet tablet
    required property Batch batch

    readonly property bool wide: page.width > page.height * 0.9 && page.width > Theme.mm(Theme.larger ? 190 : 150)
    readonly property real side: Theme.gap * 4
    readonly property BatchWords words: BatchWords {}
    readonly property string phase: page.batch.phase
    readonly property bool listed: page.phase === "totes" || page.phase === "done"
    readonly property bool held: page.listed || page.phase === "walking"

    Connections {
        target: page.batch
        function onLay(number: string) {
            page.tablet.lay(number);
        }
    }
    SheetHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: page.side
        tablet: page.tablet
        title: page.held && page.batch.orders > 0 ? qsTr("Pick %n order(s) together", "", page.batch.orders) : qsTr("Pick together")
        text: page.held && page.batch.pending ? page.words.saved(true, page.tablet.online) : ""
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
            visible: page.phase === "walking"
            value: page.batch.units > 0 ? page.batch.done / page.batch.units : 0
            label: qsTr("%1 of %2 picked").arg(page.batch.done).arg(page.batch.units)
        }
        Banner {
            readonly property bool goods: page.batch.alarm === "enough" || page.batch.alarm === "wrong" || page.batch.alarm === "stranger"
            Layout.fillWidth: true
            visible: goods
            kind: "bad"
            title: page.batch.alarm === "enough" ? qsTr("There are enough of these: %1").arg(page.batch.alarmTitle) : page.batch.alarm === "stranger" || page.batch.alarmTitle === "" ? qsTr("None of the orders needs that") : qsTr("None of the orders needs that: %1").arg(page.batch.alarmTitle)
            text: page.batch.alarm === "enough" ? qsTr("All that was ordered is picked. Put this one back.") : qsTr("Nothing was recorded. Look for: %1").arg([page.batch.title, page.batch.detail].filter(part => part !== "").join(", "))
            actionText: qsTr("Understood")
            onActed: page.batch.calm()
        }
        Banner {
            readonly property bool totes: page.batch.alarm === "strange_tote" || page.batch.alarm === "tote_taken"
            Layout.fillWidth: true
            visible: totes
            kind: "bad"
            title: page.batch.alarm === "tote_taken" ? qsTr("This tote is %1 already").arg(page.batch.alarmLetter) : qsTr("This tote is none of yours")
            text: page.batch.alarm === "tote_taken" ? qsTr("Take another one. One tote holds one order.") : page.phase === "totes" ? qsTr("Tap the order it is for, then scan it once more.") : qsTr("Look for a tote of this batch.")
            actionText: qsTr("Understood")
            onActed: page.batch.calm()
        }
        Banner {
            Layout.fillWidth: true
            visible: page.batch.out !== ""
            kind: "warn"
            title: qsTr("%1: %2").arg(page.batch.out).arg(page.words.dropped(page.batch.outWhy, page.words.whose(page.batch.outName, page.batch.outNumber), page.batch.outWho))
            text: page.words.droppedHelp(page.batch.outWhy, page.batch.out, page.batch.outUnits)
            actionText: qsTr("Understood")
            onActed: page.batch.understand()
        }
        Banner {
            Layout.fillWidth: true
            visible: page.batch.unsaved
            kind: "bad"
            title: qsTr("That could not be saved")
            text: qsTr("It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.")
        }
        Banner {
            Layout.fillWidth: true
            visible: page.batch.refused !== ""
            kind: "warn"
            title: page.batch.refusedLetter !== "" ? qsTr("%1: %2").arg(page.batch.refusedLetter).arg(page.words.refused(page.batch.refused)) : page.words.refused(page.batch.refused)
            text: qsTr("Nothing was recorded.")
            actionText: qsTr("Understood")
            onActed: page.batch.calm()
        }
    }
    Item {
        id: place
        readonly property real gutter: Theme.gap * 1.4
        anchors.top: news.bottom
        anchors.topMargin: Theme.gap * 1.6
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side - gutter

        BatchWalk {
            anchors.fill: parent
            visible: page.phase === "walking"
            batch: page.batch
            words: page.words
            wide: page.wide
            gutter: place.gutter
        }
        // Made little by little near the end of the walk: it is there at once when the last unit is picked.
        Loader {
            anchors.fill: parent
            active: page.listed || (page.phase === "walking" && page.batch.units - page.batch.done <= 5)
            asynchronous: !page.listed
            visible: page.listed
            sourceComponent: BatchTotes {
                batch: page.batch
                words: page.words
                mode: page.phase === "done" ? "done" : "totes"
                gutter: place.gutter
                onBegun: page.batch.label(false)
                onLaid: number => page.tablet.lay(number)
                onDecided: number => page.tablet.decide(number)
                onFinished: {
                    page.batch.forget();
                    page.tablet.go("pickups");
                }
            }
        }
        StateView {
            anchors.fill: parent
            visible: !page.held && page.phase !== "loading"
            icon: page.phase === "failed" ? "error" : "box"
            title: page.phase === "failed" ? qsTr("These orders could not be read") : qsTr("Nothing is being picked together")
            text: page.phase === "failed" ? qsTr("Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.") : qsTr("Choose orders in the list of pickups.")
            actionText: page.phase === "failed" ? qsTr("Try again") : qsTr("To the list")
            onActed: {
                if (page.phase === "failed")
                    page.tablet.open_batch();
                else
                    page.tablet.go("pickups");
            }
        }
    }
    BatchDialogs {
        anchors.fill: parent
        batch: page.batch
    }
}

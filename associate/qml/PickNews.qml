import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What one has to know before going on: how far it is, and what has come in between.
ColumnLayout {
    id: news

    required property Pick pick
    required property PickupWords words
    required property bool working

    spacing: Theme.gap * 1.2
    ProgressLine {
        Layout.fillWidth: true
        visible: news.working
        value: news.pick.units > 0 ? news.pick.done / news.pick.units : 0
        label: qsTr("%1 of %2 picked").arg(news.pick.done).arg(news.pick.units)
    }
    PickAlarm {
        Layout.fillWidth: true
        visible: news.pick.alarm !== ""
        pick: news.pick
    }
    Banner {
        Layout.fillWidth: true
        visible: news.pick.cancelAsked
        kind: "warn"
        title: news.pick.firstName !== "" ? qsTr("%1 asked to cancel this order").arg(news.pick.firstName) : qsTr("The customer asked to cancel this order")
        text: qsTr("Pick no more until a manager has answered. What is picked stays recorded; keep it together.")
    }
    Banner {
        Layout.fillWidth: true
        visible: news.pick.unsaved
        kind: "bad"
        title: qsTr("That could not be saved")
        text: qsTr("It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.")
    }
    Banner {
        Layout.fillWidth: true
        visible: news.pick.refused !== ""
        kind: "warn"
        title: news.words.refused(news.pick.refused)
        text: qsTr("Nothing was recorded.")
        actionText: qsTr("Understood")
        onActed: news.pick.calm()
    }
    Banner {
        Layout.fillWidth: true
        visible: news.pick.contested && !news.pick.lost && news.pick.phase !== "cancelled" && news.pick.phase !== "back"
        kind: "warn"
        title: news.pick.claimedBy !== "" && news.pick.phase === "claimed" ? qsTr("%1 was quicker").arg(news.pick.claimedBy) : qsTr("Somebody else was quicker")
        text: qsTr("Part of what you picked here was picked by somebody else as well. Put back what is too much; the office sees both.")
    }
}

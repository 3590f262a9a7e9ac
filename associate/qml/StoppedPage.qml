import QtQuick
import associate.qml
import shell.qml

// The tablet cannot be used yet, or no longer: why, and who can help.
Rectangle {
    id: page

    required property Tablet tablet

    readonly property string why: page.tablet.stopped

    function title_(): string {
        switch (page.why) {
        case "not_enrolled":
            return qsTr("This tablet is not set up yet");
        case "disk_full":
            return qsTr("This tablet is full");
        case "not_writable":
            return qsTr("This tablet cannot save anything");
        case "newer_version":
            return qsTr("This tablet needs the newer program");
        case "in_use":
            return qsTr("The program is already open");
        case "no_key_store":
        case "exposed_key":
            return qsTr("There is no safe place for this tablet’s key");
        case "no_key":
        case "wrong_key":
            return qsTr("This tablet’s records are locked");
        default:
            return qsTr("This tablet’s records are damaged");
        }
    }
    function text_(): string {
        switch (page.why) {
        case "not_enrolled":
            return qsTr("A manager gets a code from the office and sets the tablet up with it. This page goes away by itself.");
        case "disk_full":
            return qsTr("Free some storage, then start the program again. Nothing that was saved is lost.");
        case "not_writable":
            return qsTr("Its folder is locked or the storage is worn out. Take another tablet and tell a manager.");
        case "newer_version":
            return qsTr("Its records were written by a newer version. Update the program; nothing is lost.");
        case "in_use":
            return qsTr("Another window of this program uses the same records. Close that one first.");
        case "no_key_store":
        case "exposed_key":
            return qsTr("Take another tablet and call support: “storeside doctor” tells what is missing. Nothing was changed.");
        case "no_key":
        case "wrong_key":
            return qsTr("Their key is not on this tablet. Take another one and call support. Nothing was changed.");
        default:
            return qsTr("Take another tablet and call support. What was sent before is safe at the office.");
        }
    }

    color: Theme.paper
    MouseArea {
        anchors.fill: parent
    }
    StateView {
        anchors.fill: parent
        icon: page.why === "not_enrolled" ? "device" : page.why === "in_use" ? "info" : "error"
        title: page.title_()
        text: page.text_()
    }
}

import QtQuick
import kiosk.qml
import shell.qml

// What a scan was answered with where it opened no product. Goes by itself; a tap takes it away.
Item {
    id: notice

    required property KioskModel kiosk
    property bool quiet: false
    readonly property bool shown: notice.kiosk.noticeTitle !== "" && !notice.quiet

    implicitHeight: banner.implicitHeight
    visible: opacity > 0.01
    opacity: notice.shown ? 1 : 0
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.fast
        }
    }
    Timer {
        id: goes
        interval: 9000 * Theme.patience
        running: notice.kiosk.noticeTitle !== ""
        onTriggered: notice.kiosk.dismiss()
    }
    // It was said in the language of before.
    Connections {
        target: Language
        function onChanged() {
            notice.kiosk.dismiss();
        }
    }
    Connections {
        target: notice.kiosk
        property int last: 0
        function onChanged() {
            if (notice.kiosk.noticeId !== last) {
                last = notice.kiosk.noticeId;
                goes.restart();
            }
        }
    }
    Shadow {
        anchors.fill: banner
        radius: Theme.radius * 1.4
    }
    Rectangle {
        anchors.fill: banner
        radius: Theme.radius * 1.4
        color: Theme.surface
    }
    Banner {
        id: banner
        width: parent.width
        kind: notice.kiosk.noticeGood ? "info" : "warn"
        icon: notice.kiosk.noticeSound === "refused" ? "lock" : notice.kiosk.noticeGood ? "info" : "warn"
        title: notice.kiosk.noticeTitle
        text: notice.kiosk.noticeText
    }
    MouseArea {
        anchors.fill: parent
        onClicked: notice.kiosk.dismiss()
    }
}

import QtQuick
import shell.qml

// A word in passing, for staff. `show(text, kind)`; kinds as in Banner.
Item {
    id: toast

    property string text
    property string kind: "info"

    function show(text: string, kind: string) {
        toast.text = text;
        toast.kind = kind === "" ? "info" : kind;
        timer.restart();
        sheet.opacity = 1;
    }

    anchors.fill: parent
    z: 90

    Timer {
        id: timer
        interval: 4000 + toast.text.length * 40
        onTriggered: sheet.opacity = 0
    }
    Rectangle {
        id: sheet
        anchors.horizontalCenter: parent.horizontalCenter
        // On a tablet at the top: the keyboard and what one taps are at the bottom.
        y: Theme.kiosk ? toast.height - height - Theme.gap * 5 : Theme.gap * 2
        width: Math.min(row.implicitWidth + Theme.gap * 5, toast.width - Theme.gap * 4)
        height: row.height + Theme.gap * 3
        radius: Theme.radius * 1.6
        color: Theme.ink
        opacity: 0
        visible: opacity > 0
        Accessible.role: Accessible.AlertMessage
        Accessible.name: toast.text
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fast
            }
        }
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.gap
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: ({
                        "good": "check-circle",
                        "warn": "warn",
                        "bad": "error",
                        "offline": "offline"
                    })[toast.kind] ?? "info"
                size: Theme.body * 1.3
                color: Theme.paper
            }
            Text {
                width: Math.min(implicitWidth, toast.width - Theme.gap * 12 - Theme.body)
                anchors.verticalCenter: parent.verticalCenter
                text: toast.text
                color: Theme.paper
                font.family: Theme.textFont
                font.pixelSize: Theme.body
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
        MouseArea {
            anchors.fill: parent
            onClicked: sheet.opacity = 0
        }
    }
}

import QtQuick
import shell.qml

// A word in passing, for staff. `show(text, kind)`; kinds as in Banner. It covers what one can do without for a moment:
// `place` is "head", at the end of a page's head, where the connection is said, so that the title stays to be read;
// "foot", over the navigation at the foot, `foot` high; or "low", in the middle above the lower edge.
Item {
    id: toast

    property string text
    property string kind: "info"
    property string place: Theme.kiosk ? "low" : "head"
    property real foot: 0

    readonly property real side: Theme.gap * 4
    // Large letters push the connection below the title.
    readonly property real most: toast.place === "head" ? toast.width * (Theme.larger ? 0.6 : 0.35) : toast.width - toast.side
    readonly property real head: toast.side + (Theme.larger ? Theme.title * 1.4 : 0)

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
        interval: (4000 + toast.text.length * 40) * Theme.patience
        onTriggered: sheet.opacity = 0
    }
    Rectangle {
        id: sheet
        x: toast.place !== "head" ? (toast.width - width) / 2 : Theme.rtl ? toast.side : toast.width - width - toast.side
        y: toast.place === "head" ? toast.head : toast.height - height - (toast.place === "low" ? Theme.gap * 5 : Math.max(0, toast.foot - height) / 2)
        width: toast.place === "foot" ? toast.most : Math.min(row.implicitWidth + Theme.gap * 5, toast.most)
        height: Math.max(row.height + Theme.gap * 3, toast.place === "foot" ? toast.foot - Theme.gap * 1.6 : 0)
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
                width: Math.min(implicitWidth, toast.most - Theme.gap * 6 - Theme.body * 1.3)
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

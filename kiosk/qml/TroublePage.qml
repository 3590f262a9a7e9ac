import QtQuick
import kiosk.qml
import shell.qml

// This kiosk cannot serve now: calm words, and a line for the team.
Rectangle {
    id: page

    required property KioskModel kiosk

    color: Theme.paper
    MouseArea {
        anchors.fill: parent
    }
    Wordmark {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 5
        y: Theme.gap * 5
        size: Theme.heading * 1.25
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 5
        y: parent.height * (parent.width > parent.height ? 0.28 : 0.34)
        width: Math.min(parent.width - Theme.gap * 10, Theme.mm(300))
        spacing: Theme.gap * 3
        Rectangle {
            width: Theme.hero * 1.9
            height: width
            radius: width / 2
            color: Theme.accentSoft
            Icon {
                anchors.centerIn: parent
                size: parent.width * 0.46
                name: "leaf"
                color: Theme.accent
            }
        }
        Heading {
            level: 0
            width: parent.width
            text: page.kiosk.troubleTitle
        }
        Heading {
            level: 2
            width: parent.width
            font.weight: Font.Normal
            color: Theme.inkSoft
            text: page.kiosk.troubleText
        }
    }
    Caption {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 5
        text: page.kiosk.troubleTeam
    }
}

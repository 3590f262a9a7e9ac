pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Beside the code: whose turn it is, what is expected, and the code by e-mail.
Column {
    id: steps

    required property ReturnModel model

    spacing: Theme.gap * 2

    component Line: Item {
        id: line
        property string icon
        property string text
        width: lines.width
        height: words.height
        Accessible.role: Accessible.StaticText
        Accessible.name: line.text
        Icon {
            id: sign
            anchors.left: parent.left
            y: (words.font.pixelSize * 1.25 - height) / 2
            name: line.icon
            size: Theme.heading * 1.2
            color: Theme.accent
        }
        BodyText {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap * 2
            anchors.right: parent.right
            text: line.text
            Accessible.ignored: true
        }
    }

    Rectangle {
        width: parent.width
        height: lines.height + Theme.gap * 4
        radius: Theme.radius * 2
        color: Theme.accentSoft
        Column {
            id: lines
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gap * 3
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
            Line {
                visible: steps.model.place !== ""
                icon: "people"
                text: steps.model.place
            }
            Line {
                visible: steps.model.expected !== ""
                icon: "tag"
                text: qsTr("Expected refund: %1").arg(steps.model.expected)
            }
            Line {
                visible: steps.model.mailing === "sent"
                icon: "send"
                text: steps.model.mailed
            }
        }
    }
    AppButton {
        width: parent.width
        visible: steps.model.mailing === "offered"
        enabled: !steps.model.busy
        kind: "secondary"
        icon: "send"
        text: qsTr("Send it to my e-mail as well")
        onClicked: steps.model.mail()
    }
}

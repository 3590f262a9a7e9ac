import QtQuick
import kiosk.qml
import shell.qml

// Who is signed in, and the way out: over every page, so that nobody leaves without seeing it.
Rectangle {
    id: bar

    required property MemberModel member
    signal opened
    signal signedOut

    color: Theme.accentSoft
    implicitHeight: Math.max(Theme.targetSmall, out.height) + Theme.gap

    Pressable {
        id: who
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 4
        anchors.right: out.left
        anchors.rightMargin: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.targetSmall
        label: bar.member.greeting
        ringRadius: height / 2
        Accessible.description: bar.member.card
        onClicked: bar.opened()
        Rectangle {
            id: face
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(Theme.targetSmall * 0.74, Math.min(who.height, Theme.caption * 1.75))
            height: width
            radius: width / 2
            color: Theme.accent
            Icon {
                anchors.centerIn: parent
                visible: bar.member.initials === ""
                name: "person"
                size: parent.width * 0.58
                color: Theme.onAccent
            }
            Text {
                anchors.centerIn: parent
                text: bar.member.initials
                color: Theme.onAccent
                font.family: Theme.textFont
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
        // Measured apart: a Text's own wish changes with the width that it is given.
        BodyText {
            id: line
            text: bar.member.greeting
            strong: true
            opacity: 0
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        BodyText {
            id: name
            anchors.left: face.right
            anchors.leftMargin: Theme.gap * 1.4
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(line.implicitWidth), parent.width - face.width - next.width - Theme.gap * 5)
            text: bar.member.greeting
            strong: true
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            id: next
            anchors.left: name.right
            anchors.leftMargin: Theme.gap * 0.6
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            size: Theme.body
            color: Theme.inkSoft
        }
    }
    AppButton {
        id: out
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 3
        anchors.verticalCenter: parent.verticalCenter
        kind: "quiet"
        compact: true
        icon: "sign-out"
        text: qsTr("Sign out")
        onClicked: bar.signedOut()
    }
}

import QtQuick
import shell.qml

// What somebody agrees to, or not: one tap, and it counts from now on.
Pressable {
    id: consent

    required property string id
    required property string title
    required property string text
    required property bool given
    required property bool waits
    signal turned(bool given)

    label: consent.title
    ringRadius: Theme.radius
    implicitHeight: Math.max(Theme.target * 1.3, words.height + Theme.gap * 3)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: consent.given
    Accessible.description: consent.text
    onClicked: consent.turned(!consent.given)

    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: track.left
        anchors.rightMargin: Theme.gap * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.4
        BodyText {
            width: parent.width
            strong: true
            text: consent.title
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            text: consent.text
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            strong: true
            text: consent.waits ? qsTr("Saved here, on its way to our head office") : consent.given ? qsTr("Yes") : qsTr("No")
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: track
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.target * 0.9
        height: width * 0.56
        radius: height / 2
        color: consent.given ? Theme.accent : Theme.sunken
        border.width: consent.given ? 0 : Math.max(2, Theme.hairline)
        border.color: Theme.edge
        Rectangle {
            readonly property real gap: track.height * 0.12
            width: track.height - 2 * gap
            height: width
            radius: width / 2
            y: gap
            x: consent.given !== Theme.rtl ? track.width - width - gap : gap
            color: consent.given ? Theme.onAccent : Theme.edge
            Behavior on x {
                NumberAnimation {
                    duration: Theme.fast
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

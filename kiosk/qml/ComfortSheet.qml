pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// Larger text, more contrast, lower controls, less motion, more time, read aloud: for this visit only.
AppDialog {
    id: sheet

    title: qsTr("Make it easier to use")
    text: qsTr("For this visit only. It resets when you start over.")
    dismissable: true
    wide: Theme.mm(270)
    actions: [
        {
            "text": qsTr("Done"),
            "kind": "primary"
        }
    ]

    component Switch: Pressable {
        id: option
        property string icon
        property string title
        property string text
        property bool on: false
        label: option.title
        Accessible.description: option.text
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: option.on
        ringRadius: face.radius
        width: parent?.width ?? 0
        implicitHeight: Math.max(Theme.target * 1.25, words.height + Theme.gap * 2.6)
        Rectangle {
            id: face
            anchors.fill: parent
            radius: Theme.radius * 1.4
            color: option.on ? Theme.accentSoft : Theme.surface
            border.width: option.on ? Math.max(3, Theme.hairline * 2) : Theme.hairline
            border.color: option.on ? Theme.accent : Theme.edge
        }
        Icon {
            id: sign
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            name: option.icon
            size: Theme.heading * 1.5
            color: option.on ? Theme.accent : Theme.ink
        }
        Column {
            id: words
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap * 2
            anchors.right: state.left
            anchors.rightMargin: Theme.gap * 1.5
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap * 0.3
            BodyText {
                width: parent.width
                strong: true
                text: option.title
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: option.text
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: state
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.targetSmall * 1.3
            height: Theme.targetSmall * 0.72
            radius: height / 2
            color: option.on ? Theme.accent : Theme.paper
            border.width: Math.max(2, Theme.hairline)
            border.color: option.on ? Theme.accent : Theme.edge
            Rectangle {
                anchors.left: option.on ? undefined : parent.left
                anchors.right: option.on ? parent.right : undefined
                anchors.margins: parent.height * 0.16
                anchors.verticalCenter: parent.verticalCenter
                width: parent.height * 0.68
                height: width
                radius: width / 2
                color: option.on ? Theme.onAccent : Theme.edge
            }
        }
    }

    Switch {
        icon: "text-size"
        title: qsTr("Larger text")
        text: qsTr("Everything half as large again")
        on: Theme.larger
        onClicked: Theme.larger = !Theme.larger
    }
    Switch {
        icon: "contrast"
        title: qsTr("High contrast")
        text: qsTr("Stronger colours and edges")
        on: Theme.highContrast
        onClicked: Theme.highContrast = !Theme.highContrast
    }
    Switch {
        icon: "lower"
        title: qsTr("Lower controls")
        text: qsTr("Everything you can touch moves down")
        on: Theme.lowControls
        onClicked: Theme.lowControls = !Theme.lowControls
    }
    Switch {
        icon: "eye"
        title: qsTr("Less motion")
        text: qsTr("Nothing moves by itself")
        on: Theme.reducedMotion
        onClicked: Theme.reducedMotion = !Theme.reducedMotion
    }
    Switch {
        icon: "clock"
        title: qsTr("More time")
        text: qsTr("This screen waits three times as long")
        on: Theme.slower
        onClicked: Theme.slower = !Theme.slower
    }
    Switch {
        visible: Speech.available
        icon: "speaker"
        title: qsTr("Read aloud")
        text: qsTr("What is on the screen is spoken")
        on: Theme.aloud
        onClicked: Theme.aloud = !Theme.aloud
    }
}

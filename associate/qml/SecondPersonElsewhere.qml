import QtQuick
import associate.qml
import shell.qml

// A manager who is elsewhere: they are asked through the office, and the answer comes back by itself.
Column {
    id: page

    required property SecondPerson second
    required property bool online

    readonly property string names: page.second.askedWho

    spacing: Theme.gap * 2

    Heading {
        width: parent.width
        level: 2
        text: page.second.remote === "asked" ? qsTr("Asked: %1").arg(page.names) : qsTr("Ask a manager who is elsewhere")
    }
    BodyText {
        width: parent.width
        visible: page.second.remote === ""
        text: qsTr("It goes through the office to the tablets of: %1. Here it goes on by itself as soon as somebody has answered.").arg(page.names)
        soft: true
    }
    Banner {
        width: parent.width
        visible: !page.online && page.second.remote !== "refused"
        kind: "offline"
        text: page.second.remote === "asked" ? qsTr("No line to the office: the question is kept here and goes out with the next contact. Nobody has seen it yet.") : qsTr("No line to the office just now. The question would wait here until there is one.")
    }
    Row {
        visible: page.second.remote === "asked"
        spacing: Theme.gap * 1.6
        Spinner {
            id: turning
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.title
            color: Theme.accent
        }
        BodyText {
            anchors.verticalCenter: parent.verticalCenter
            width: page.width - turning.width - Theme.gap * 2
            text: qsTr("Since %1. You may close this and serve the next customer: the return stays open with its question.").arg(page.second.askedAt)
        }
    }
    Banner {
        width: parent.width
        visible: page.second.remote === "refused"
        kind: "bad"
        title: qsTr("%1 does not agree").arg(page.second.answeredBy)
        text: page.second.note !== "" ? page.second.note : qsTr("No reason was given.")
    }
    Banner {
        width: parent.width
        visible: page.second.remote === "failed"
        kind: "bad"
        title: qsTr("The question could not be saved")
        text: qsTr("Nobody was asked. Please try once more, or take another way.")
    }
    Flow {
        width: parent.width
        visible: page.second.remote !== "asked"
        AppButton {
            icon: "send"
            text: page.second.remote === "refused" ? qsTr("Ask once more") : qsTr("Ask now")
            kind: page.second.remote === "refused" ? "secondary" : "primary"
            busy: page.second.remote === "asking"
            enabled: page.names !== ""
            onClicked: page.second.send()
        }
    }
}

import QtQuick
import associate.qml
import shell.qml

// Six digits for the person chosen, and what to do when they do not fit.
FocusScope {
    id: entry

    required property SignIn signIn

    readonly property string trouble: entry.signIn.trouble
    readonly property bool shut: entry.trouble === "locked" || entry.trouble === "closed" || entry.trouble === "manager_first" || entry.trouble === "wait"
    readonly property FloorWords words: FloorWords {}

    function said(): string {
        switch (entry.trouble) {
        case "wrong":
            return entry.signIn.left > 1 ? qsTr("Not the right PIN. %n tries left before a pause.", "", entry.signIn.left) : qsTr("Not the right PIN. One more try before a longer pause.");
        case "wait":
            return qsTr("Too many wrong tries. Try again in %1.").arg(entry.clock(entry.signIn.waitSeconds));
        case "locked":
            return qsTr("Locked after ten wrong tries. A manager unlocks it under This device.");
        case "closed":
            return qsTr("The list of people was never confirmed, so nobody can sign in yet. Connect this tablet first.");
        case "manager_first":
            return qsTr("The list of people is more than three days old. A manager signs in first this shift.");
        case "failed":
            return qsTr("The PIN could not be checked. Please enter it again.");
        default:
            return "";
        }
    }
    function clock(seconds: int): string {
        const rest = seconds % 60;
        return Math.floor(seconds / 60) + ":" + (rest < 10 ? "0" : "") + rest;
    }

    Connections {
        target: entry.signIn
        function onTriesChanged() {
            pad.clear();
        }
    }

    AppButton {
        id: leave
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.gap * 3
        kind: "quiet"
        icon: "back"
        text: qsTr("Not me")
        onClicked: entry.signIn.back()
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Math.max(0, leave.height + Theme.gap * 6 - (parent.height - height) / 2)
        width: Math.min(parent.width - Theme.gap * 8, Theme.mm(86))
        spacing: Theme.gap * (entry.shut ? 2.6 : 1.4)

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap * 1.6
            Avatar {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.mm(13)
                initials: entry.signIn.initials
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                Heading {
                    width: Math.min(implicitWidth, Theme.mm(66))
                    text: entry.signIn.name
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
                Caption {
                    text: entry.words.role(entry.signIn.role)
                }
            }
        }
        NumberPad {
            id: pad
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            focus: true
            visible: !entry.shut
            enabled: !entry.signIn.checking
            opacity: entry.signIn.checking ? 0.6 : 1
            secret: true
            maxLength: 6
            error: entry.trouble === "wrong" ? entry.said() : ""
            onEntered: value => {
                if (value.length === 6)
                    entry.signIn.enter(value);
            }
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: entry.shut
            width: Theme.mm(26)
            height: width
            radius: width / 2
            color: Theme.warnSoft
            Icon {
                anchors.centerIn: parent
                name: entry.trouble === "wait" ? "clock" : "lock"
                size: parent.width * 0.44
                color: Theme.warn
            }
        }
        BodyText {
            width: parent.width
            topPadding: Theme.gap * 0.8
            height: Math.max(implicitHeight, Theme.body * (entry.signIn.admission === "no_overrides" ? 1.6 : 3.4))
            text: entry.signIn.checking ? qsTr("Checking") : entry.said() !== "" ? entry.said() : qsTr("Enter your six-digit PIN")
            color: entry.trouble === "wrong" || entry.trouble === "failed" ? Theme.bad : Theme.inkSoft
            strong: entry.trouble !== ""
            horizontalAlignment: Text.AlignHCenter
        }
        Caption {
            width: parent.width
            visible: entry.signIn.admission === "no_overrides" && entry.trouble === ""
            text: qsTr("The list of people is not current: approvals need a connection.")
            horizontalAlignment: Text.AlignHCenter
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: entry.shut
            text: qsTr("Choose somebody else")
            onClicked: entry.signIn.back()
        }
    }
}

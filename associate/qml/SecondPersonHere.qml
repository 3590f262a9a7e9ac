pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// A manager who stands here: their badge or their name, then their PIN. Whoever asked stays signed in.
FocusScope {
    id: here

    required property SecondPerson second

    readonly property bool asking: here.second.signIn.step === "pin"
    readonly property bool listed: !here.second.loading && here.second.admitted && !here.second.lone
    readonly property int columns: Math.max(1, Math.floor(here.width / Theme.mm(Theme.larger ? 80 : 54)))

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: !here.asking
        spacing: Theme.gap * 2
        Heading {
            width: parent.width
            level: 2
            text: qsTr("Who agrees?")
        }
        BodyText {
            width: parent.width
            text: qsTr("A manager scans their badge here, or chooses their name, and enters their PIN. You stay signed in.")
            soft: true
        }
        Banner {
            width: parent.width
            visible: here.second.trouble !== ""
            kind: "warn"
            title: here.second.trouble === "same_person" ? qsTr("That is your own badge") : here.second.trouble === "badge_refused" ? qsTr("This badge is not accepted") : qsTr("That is not a manager of this store")
            text: here.second.trouble === "same_person" ? qsTr("Whoever asks cannot agree to it. Please ask another manager.") : qsTr("Only a manager of this store can agree. They can also choose their name below.")
        }
        Banner {
            width: parent.width
            visible: here.second.lone
            kind: "warn"
            title: qsTr("There is no other manager in the list of this store")
            text: qsTr("Whoever asks cannot agree. The office has to add another manager to this store.")
        }
        Grid {
            width: parent.width
            visible: here.listed
            columns: here.columns
            spacing: Theme.gap * 1.2
            Repeater {
                model: here.second.signIn.people
                PersonTile {
                    id: tile
                    required property string id
                    width: (here.width - (here.columns - 1) * Theme.gap * 1.2) / here.columns
                    height: Math.max(Theme.mm(16), Theme.body * 3.4)
                    onClicked: here.second.signIn.choose(tile.id)
                }
            }
        }
        Repeater {
            model: here.second.loading ? 2 : 0
            Skeleton {
                width: parent?.width ?? 0
                height: Theme.mm(15)
                radius: Theme.radius * 1.6
            }
        }
        Flow {
            width: parent.width
            visible: DeviceCamera.available && here.listed
            ScanButton {
                text: qsTr("Scan a badge")
            }
        }
    }
    PinEntry {
        anchors.fill: parent
        anchors.margins: -Theme.gap * 3
        visible: here.asking
        focus: here.asking
        signIn: here.second.signIn
    }
}

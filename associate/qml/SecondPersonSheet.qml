pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// A second person agrees to a return, over any page: here, from their own tablet, or from elsewhere.
FocusScope {
    id: sheet

    required property SecondPerson second
    // What is agreed to beside it, "" for nothing.
    property string beside
    required property bool online

    readonly property bool upright: sheet.width < sheet.height
    // Six digits need the height: the ways come back with “Not me”.
    readonly property bool pin: sheet.second.way === "here" && sheet.second.admitted && sheet.second.signIn.step === "pin"
    readonly property list<string> ways: sheet.second.canAsk ? ["here", "code", "remote"] : ["here", "code"]

    anchors.fill: parent
    visible: sheet.second.open
    z: 90
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("A second person agrees")
    onVisibleChanged: if (sheet.visible)
        sheet.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
    }
    SecondPersonFacts {
        id: facts
        anchors.left: parent.left
        anchors.top: parent.top
        width: sheet.upright ? parent.width : parent.width * 0.36
        height: sheet.upright ? Math.min(implicitHeight, parent.height * 0.4) : parent.height
        upright: sheet.upright
        title: qsTr("A second person agrees")
        amount: sheet.second.amount
        order: sheet.second.order
        who: sheet.second.who
        reasons: sheet.second.reasons
        note: sheet.beside
        onClosed: sheet.second.decline()
    }
    Item {
        id: side
        anchors.left: sheet.upright ? parent.left : facts.right
        anchors.right: parent.right
        anchors.top: sheet.upright ? facts.bottom : parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 4

        Segments {
            id: ways
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: Theme.target
            visible: !sheet.pin
            options: sheet.second.canAsk ? [qsTr("Here"), qsTr("Their own tablet"), qsTr("Elsewhere")] : [qsTr("Here"), qsTr("Their own tablet")]
            index: sheet.ways.indexOf(sheet.second.way)
            onChosen: index => sheet.second.choose(sheet.ways[index])
        }
        Binding {
            target: ways
            property: "index"
            value: sheet.ways.indexOf(sheet.second.way)
        }
        Banner {
            id: stale
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: ways.bottom
            anchors.topMargin: Theme.gap * 2
            visible: !sheet.second.admitted && sheet.second.way !== "remote"
            kind: "warn"
            title: qsTr("The list of people is not current")
            text: qsTr("Nobody can agree by PIN or by a code until this tablet has reached the office. Under “Elsewhere” the question waits for the next contact.")
        }
        Item {
            id: content
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: sheet.pin ? parent.top : stale.visible ? stale.bottom : ways.bottom
            anchors.topMargin: sheet.pin ? 0 : Theme.gap * 3
            anchors.bottom: parent.bottom
            SecondPersonHere {
                anchors.fill: parent
                visible: sheet.second.way === "here" && sheet.second.admitted
                focus: visible
                second: sheet.second
            }
            SecondPersonCode {
                anchors.fill: parent
                visible: sheet.second.way === "code" && sheet.second.admitted
                focus: visible
                second: sheet.second
            }
            SecondPersonElsewhere {
                width: parent.width
                visible: sheet.second.way === "remote"
                second: sheet.second
                online: sheet.online
            }
        }
    }
}

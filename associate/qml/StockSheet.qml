pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Work on the stock of one article, over any page: what it is beside what is asked.
FocusScope {
    id: sheet

    required property StockWork work

    readonly property bool upright: sheet.width < sheet.height
    readonly property StockWords words: StockWords {}
    readonly property string step: sheet.work.phase !== "saving" ? sheet.work.phase : sheet.work.job === "count" ? (sheet.work.tries > 0 ? "again" : "counting") : sheet.work.job === "place" ? "moving" : "adjusting"

    anchors.fill: parent
    z: 90
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Stock of %1").arg(sheet.work.title)
    visible: sheet.work.phase !== ""
    Component.onCompleted: sheet.forceActiveFocus()
    onVisibleChanged: if (sheet.visible)
        sheet.forceActiveFocus()
    Keys.onEscapePressed: sheet.work.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
    }
    StockFacts {
        id: facts
        anchors.left: parent.left
        anchors.top: parent.top
        width: sheet.upright ? parent.width : parent.width * 0.34
        height: sheet.upright ? Math.min(implicitHeight, parent.height * 0.3) : parent.height
        work: sheet.work
        upright: sheet.upright
    }
    IconButton {
        id: shut
        anchors.right: parent.right
        anchors.top: side.top
        anchors.margins: Theme.gap * 2
        z: 1
        filled: true
        icon: "close"
        label: qsTr("Close")
        enabled: sheet.work.phase !== "saving"
        onClicked: sheet.work.close()
    }
    Item {
        id: side
        anchors.left: sheet.upright ? parent.left : facts.right
        anchors.right: parent.right
        anchors.rightMargin: shut.width + Theme.gap
        anchors.top: sheet.upright ? facts.bottom : parent.top
        anchors.bottom: parent.bottom
        StockCounting {
            anchors.fill: parent
            visible: sheet.step === "counting" || sheet.step === "again"
            work: sheet.work
            words: sheet.words
        }
        StockAdjusting {
            anchors.fill: parent
            visible: sheet.step === "adjusting"
            work: sheet.work
            words: sheet.words
        }
        StockMoves {
            anchors.fill: parent
            visible: sheet.step === "moves"
            work: sheet.work
            words: sheet.words
        }
        StateView {
            anchors.fill: parent
            visible: sheet.step === "moving"
            icon: "pin"
            title: qsTr("Scan the label of the bay")
            text: sheet.work.trouble !== "" ? sheet.words.trouble(sheet.work.trouble) : sheet.work.spot !== "" ? qsTr("It lies in bay %1 by the record. The bay that you scan is its place from now on.").arg(Bidi.code(sheet.work.spot)) : qsTr("It has no place by the record. The bay that you scan is its place from now on.")
        }
        ScanButton {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap * 4
            anchors.horizontalCenter: parent.horizontalCenter
            visible: DeviceCamera.available && sheet.step === "moving"
        }
        StockSaved {
            anchors.fill: parent
            visible: sheet.step === "saved"
            work: sheet.work
            words: sheet.words
            onClosed: sheet.work.close()
        }
        StateView {
            anchors.fill: parent
            visible: sheet.step === "failed"
            icon: "error"
            title: qsTr("That could not be saved")
            text: qsTr("Nothing was changed. Please try once more. If it happens again, tell a manager: This device says what is wrong.")
            actionText: qsTr("Try again")
            onActed: sheet.work.again()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Codes that were scanned in this store and that nothing answers to: what, why, how often, when and where.
FocusScope {
    id: page

    required property Tablet tablet
    required property UnknownCodes codes

    readonly property bool narrow: page.width < Theme.mm(Theme.larger ? 200 : 130)
    readonly property FloorWords words: FloorWords {}

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 4
        anchors.bottomMargin: 0
        spacing: Theme.gap * 2

        AppButton {
            Layout.leftMargin: -Theme.gap * 1.4
            kind: "quiet"
            compact: true
            icon: "back"
            text: qsTr("This device")
            onClicked: page.tablet.go("device")
        }
        PageHeader {
            Layout.fillWidth: true
            tablet: page.tablet
            title: qsTr("Codes we don’t know")
            text: page.codes.count > 0 ? qsTr("Scanned here, and nothing answers to them. The most frequent come first.") : ""
        }
        Banner {
            Layout.fillWidth: true
            visible: page.codes.unsaved
            kind: "bad"
            title: qsTr("That could not be saved")
            text: qsTr("Please try once more. If it happens again, tell a manager: This device says what is wrong.")
        }
        Banner {
            Layout.fillWidth: true
            visible: !page.tablet.online && !page.codes.unreadable && !page.codes.loading
            kind: "info"
            icon: "offline"
            text: qsTr("No line to the office: other devices may have seen more. What you take care of is saved here and sent later.")
        }
        ListView {
            id: list
            currentIndex: -1
            readonly property real gutter: Theme.gap * 1.4
            Layout.fillWidth: true
            // The mark of scrolling has room beside the buttons.
            Layout.rightMargin: -gutter
            Layout.fillHeight: true
            visible: page.codes.count > 0 && !page.codes.unreadable
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 4
            model: page.codes.rows
            delegate: UnknownCodeRow {
                gutter: list.gutter
                width: list.width
                narrow: page.narrow
                words: page.words
                onSettled: id => page.codes.settle(id)
            }
            ScrollMark {
                flickable: list
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.codes.loading && (page.codes.unreadable || page.codes.count === 0)
            icon: page.codes.unreadable ? "error" : "check-circle"
            title: page.codes.unreadable ? qsTr("The list cannot be read right now") : qsTr("Every code was understood")
            text: page.codes.unreadable ? qsTr("Nothing is lost. Scanning and looking up go on.") : qsTr("When somebody scans a code that nothing answers to, it is counted and appears here. Who scanned it is not kept.")
            actionText: page.codes.unreadable ? qsTr("Try again") : ""
            onActed: page.codes.refresh()
        }
        Item {
            Layout.fillHeight: true
            visible: page.codes.loading
        }
    }
}

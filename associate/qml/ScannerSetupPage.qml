pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Teach this tablet how its scanner types: three scans of a known code, what they say, a try, and keeping it.
FocusScope {
    id: page

    required property Tablet tablet
    required property ScannerSetup setup
    signal done

    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 240 : 150)
    readonly property FloorWords floor: FloorWords {}
    readonly property SetupWords words: SetupWords {}

    RowLayout {
        id: header
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 4
        spacing: Theme.gap * 1.6
        IconButton {
            Layout.alignment: Qt.AlignTop
            filled: true
            icon: "back"
            label: qsTr("Back")
            onClicked: page.done()
        }
        PageHeader {
            Layout.fillWidth: true
            tablet: page.tablet
            title: qsTr("Set up a scanner")
            text: qsTr("For scanners that type like a keyboard")
        }
    }
    Scroller {
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        padding: Theme.gap * 4
        topMargin: -Theme.gap * 1.6
        spacing: Theme.gap * 3

        Banner {
            width: parent.width
            visible: page.setup.phase === "trouble"
            kind: "warn"
            title: page.words.trouble(page.setup.why)
            text: page.words.remedy(page.setup.why)
        }
        Banner {
            width: parent.width
            visible: page.setup.kept === "failed"
            kind: "bad"
            title: qsTr("It could not be saved")
            text: qsTr("The scanner works until this tablet is restarted. Try again, or call support.")
        }
        GridLayout {
            width: parent.width
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.gap * 3
            rowSpacing: Theme.gap * 3
            uniformCellWidths: true

            KnownCodesCard {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: page.setup.phase !== "learnt"
                setup: page.setup
            }
            BeforehandCard {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: page.setup.phase !== "learnt"
                setup: page.setup
            }
            LearntCard {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: page.setup.phase === "learnt"
                setup: page.setup
                words: page.words
            }
            TryCard {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                visible: page.setup.phase === "learnt"
                setup: page.setup
                floor: page.floor
                onDone: page.done()
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The device itself: its line, what it knows and since when, what waits, whether everything works.
FocusScope {
    id: page

    required property Tablet tablet
    required property ThisDevice device
    required property UnknownCodes codes
    required property Printing printing

    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 240 : 150)

    PageHeader {
        id: header
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 4
        tablet: page.tablet
        title: qsTr("This device")
        text: [page.device.name, page.device.store].filter(part => part !== "").map(Bidi.part).join(" · ")
    }
    Scroller {
        id: scroller
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        padding: Theme.gap * 4
        topMargin: -Theme.gap * 1.6
        spacing: Theme.gap * 3

        Banner {
            width: parent.width
            visible: page.device.unreadable
            kind: "bad"
            title: qsTr("The tablet cannot read its own records")
            text: qsTr("Restart it. If it stays like this, call support; nothing that was saved is lost.")
            actionText: qsTr("Try again")
            onActed: page.device.refresh()
        }
        Banner {
            width: parent.width
            visible: page.device.space !== "ok"
            kind: page.device.space === "full" ? "bad" : "warn"
            title: page.device.space === "full" ? qsTr("No space left") : qsTr("Little space left: %1").arg(page.device.free)
            text: page.device.space === "full" ? qsTr("Take nothing back and hand nothing over until there is space again. What was saved is safe.") : qsTr("Pictures and the catalogue stop growing first. What people do is still saved.")
        }
        GridLayout {
            id: grid
            width: parent.width
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.gap * 3
            rowSpacing: Theme.gap * 3
            uniformCellWidths: true

            GridLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                columns: 1
                rowSpacing: Theme.gap * 3
                LineCard {
                    Layout.row: 0
                    Layout.fillWidth: true
                    device: page.device
                }
                QueueCard {
                    Layout.row: 1
                    Layout.fillWidth: true
                    device: page.device
                }
                PrinterCard {
                    // Where there is none, there is nothing to look after.
                    Layout.row: page.printing.setUp ? 2 : 3
                    Layout.fillWidth: true
                    printing: page.printing
                }
                TestCard {
                    Layout.row: page.printing.setUp ? 3 : 2
                    Layout.fillWidth: true
                    device: page.device
                    onSetUp: page.tablet.go("scanner")
                }
                ComfortCard {
                    Layout.row: 4
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 3
                UnknownCodesCard {
                    Layout.fillWidth: true
                    tablet: page.tablet
                    codes: page.codes
                }
                KnownCard {
                    Layout.fillWidth: true
                    device: page.device
                }
                SafeCard {
                    Layout.fillWidth: true
                    device: page.device
                }
                LockedCard {
                    Layout.fillWidth: true
                    visible: page.device.manager && page.device.locked.count > 0
                    device: page.device
                }
                AboutCard {
                    Layout.fillWidth: true
                    device: page.device
                }
            }
        }
    }
}

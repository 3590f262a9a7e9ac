import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The top of a page: one headline, one line below it, the way to the camera, and how the connection is: beside, or below
// where it is narrow.
GridLayout {
    id: header

    required property Tablet tablet
    property string title
    property string text
    // Whether a tap on the connection leads to This device.
    property bool leads: true

    readonly property bool tight: header.width < Theme.mm(Theme.larger ? 260 : 112)

    columns: header.tight ? 2 : 3
    columnSpacing: Theme.gap * 2
    rowSpacing: Theme.gap

    Column {
        Layout.fillWidth: true
        spacing: Theme.gap * 0.6
        Heading {
            width: parent.width
            text: header.title
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Caption {
            width: parent.width
            visible: header.text !== ""
            text: header.text
        }
    }
    ScanButton {
        Layout.alignment: Qt.AlignTop
    }
    ConnectionLine {
        Layout.alignment: Qt.AlignTop
        Layout.columnSpan: header.tight ? 2 : 1
        visible: !header.tight || !header.tablet.online
        most: header.tight ? header.width : Theme.mm(84)
        tablet: header.tablet
        enabled: header.leads
        onClicked: header.tablet.go("device")
    }
}

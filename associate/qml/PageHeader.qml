import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The top of a page: one headline, one line below it, and how the connection is.
RowLayout {
    id: header

    required property Tablet tablet
    property string title
    property string text

    spacing: Theme.gap * 2

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
    ConnectionLine {
        Layout.alignment: Qt.AlignTop
        tablet: header.tablet
        onClicked: header.tablet.go("device")
    }
}

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The head of a page that lies over another: the way back, then as on every page.
RowLayout {
    id: head

    required property Tablet tablet
    property alias title: words.title
    property alias text: words.text

    spacing: Theme.gap * 1.6
    IconButton {
        Layout.alignment: Qt.AlignTop
        filled: true
        size: Theme.target
        icon: "back"
        label: qsTr("Back")
        onClicked: head.tablet.back()
    }
    PageHeader {
        id: words
        Layout.fillWidth: true
        tablet: head.tablet
    }
}

import QtQuick
import QtQuick.Layouts
import shell.qml

// A question over the Basket page, with the way back; its children are set below each other.
Rectangle {
    id: sheet

    property string title
    property string text
    // Room that a keyboard takes at its foot.
    property real foot: 0
    default property alias parts: column.data
    property alias flickable: flick
    signal closed

    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: sheet.title
    onVisibleChanged: {
        flick.contentY = 0;
        if (sheet.visible)
            sheet.forceActiveFocus();
    }

    MouseArea {
        anchors.fill: parent
    }
    RowLayout {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap * 4
        spacing: Theme.gap * 1.6
        IconButton {
            Layout.alignment: Qt.AlignTop
            filled: true
            size: Theme.target
            icon: "back"
            label: qsTr("Back")
            onClicked: sheet.closed()
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.4
            Heading {
                width: parent.width
                text: sheet.title
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: sheet.text
            }
        }
    }
    Flickable {
        id: flick
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: sheet.foot
        contentHeight: column.height + Theme.gap * 4
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        Column {
            id: column
            x: Theme.gap * 4
            width: Math.min(flick.width - Theme.gap * 8, Theme.mm(Theme.larger ? 230 : 170))
            spacing: Theme.gap * 1.4
        }
        ScrollMark {
            flickable: flick
        }
    }
}

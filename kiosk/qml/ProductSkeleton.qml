import QtQuick
import shell.qml

// The shape of a product page, where the answer takes longer than a moment.
Item {
    id: shape

    required property bool wide
    required property real margin
    property bool late: false

    onVisibleChanged: shape.late = false
    Timer {
        running: shape.visible && !shape.late
        interval: 300
        onTriggered: shape.late = true
    }
    Rectangle {
        id: photo
        visible: shape.late
        anchors.left: parent.left
        anchors.top: parent.top
        width: shape.wide ? parent.width * 0.42 : parent.width
        height: shape.wide ? parent.height : parent.width * 0.62
        color: Theme.sunken
    }
    Column {
        visible: shape.late
        anchors.left: shape.wide ? photo.right : parent.left
        anchors.right: parent.right
        anchors.margins: shape.margin
        anchors.top: shape.wide ? parent.top : photo.bottom
        anchors.topMargin: Theme.gap * 4
        spacing: Theme.gap * 2
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("One moment")
        Repeater {
            model: [0.2, 0.7, 0.5, 1, 1, 0.9]
            Skeleton {
                required property real modelData
                required property int index
                width: parent.width * modelData
                height: index < 3 ? Theme.title : Theme.target * 1.6
            }
        }
    }
}

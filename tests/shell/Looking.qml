import QtQuick
import shell.qml

// A page with a view-finder that a test opens and closes.
AppFrame {
    id: page

    property bool looking: true
    property int typed: 0

    Viewfinder {
        anchors.fill: parent
        anchors.margins: Theme.gap * 4
        visible: page.looking
        ground: Theme.paper
        onTypeAsked: page.typed++
    }
}

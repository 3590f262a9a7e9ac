import QtQuick
import shell.qml

// A page that is longer than the screen: swipe it, or use the round buttons. Tells at its edge that there is more.
Item {
    id: scroller

    default property alias content: column.data
    property alias spacing: column.spacing
    property real side: 0
    property color ground: Theme.paper
    property real topSpace: 0
    property real bottomSpace: Theme.gap * 4
    readonly property alias flickable: flick
    readonly property real innerWidth: column.width
    readonly property alias inner: column

    function toTop() {
        glide.stop();
        flick.contentY = 0;
    }
    // Bring what lies at `y` of the column into sight.
    function reveal(y: real, height: real) {
        const top = scroller.topSpace + y, most = Math.max(0, flick.contentHeight - flick.height);
        glide.stop();
        if (top + height + Theme.gap * 3 > flick.contentY + flick.height || top < flick.contentY)
            flick.contentY = Math.max(0, Math.min(most, top - Theme.gap * 4));
    }
    function by(pages: real) {
        glide.stop();
        glide.to = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + pages * flick.height * 0.8));
        glide.restart();
    }

    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: column.height + scroller.topSpace + scroller.bottomSpace
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        pixelAligned: true
        Column {
            id: column
            x: scroller.side
            y: scroller.topSpace
            width: flick.width - 2 * scroller.side
        }
        ScrollMark {
            flickable: flick
        }
        FocusFollower {
            flickable: flick
        }
        NumberAnimation {
            id: glide
            target: flick
            property: "contentY"
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
    }
    Rectangle {
        id: edge
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.gap * 5
        visible: !flick.atYEnd && flick.contentHeight > flick.height + 1
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.wash(scroller.ground, 0)
            }
            GradientStop {
                position: 1
                color: scroller.ground
            }
        }
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: Math.max(0, (scroller.side - Theme.targetSmall) / 2)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 1.5
        spacing: Theme.gap
        visible: flick.contentHeight > flick.height + Theme.gap
        IconButton {
            visible: !flick.atYBeginning
            filled: true
            icon: "chevron-up"
            label: qsTr("Scroll up")
            onClicked: scroller.by(-1)
        }
        IconButton {
            visible: !flick.atYEnd
            filled: true
            icon: "chevron-down"
            label: qsTr("Scroll down")
            onClicked: scroller.by(1)
        }
    }
}

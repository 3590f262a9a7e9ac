pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// What the list can be narrowed down by, with how many products each choice would leave.
Item {
    id: panel

    required property SearchModel model

    ListView {
        id: list
        anchors.fill: parent
        clip: true
        model: panel.model.facets
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        cacheBuffer: 0
        bottomMargin: Theme.gap * 8
        header: BrowseBranches {
            width: list.width
            model: panel.model
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)
        }
        delegate: FacetRow {
            width: list.width - Theme.gap
            onToggled: (facet, option) => panel.model.toggle(facet, option)
            onUnfolded: facet => panel.model.unfold(facet)
        }
        ScrollMark {
            flickable: list
        }
        FocusFollower {
            flickable: list
        }
        NumberAnimation on contentY {
            id: glide
            running: false
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
        function by(pages: real) {
            const last = originY + contentHeight + bottomMargin - height;
            glide.to = Math.max(originY, Math.min(last, contentY + pages * height * 0.8));
            glide.restart();
        }
    }
    Connections {
        target: panel.model
        property string asked
        function onChanged() {
            const now = panel.model.path.join(" > ") + "\n" + panel.model.text;
            if (now !== asked)
                list.positionViewAtBeginning();
            asked = now;
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.targetSmall + Theme.gap * 3
        visible: !list.atYEnd && list.contentHeight > list.height + 1
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.wash(Theme.paper, 0)
            }
            GradientStop {
                position: 0.7
                color: Theme.paper
            }
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        spacing: Theme.gap
        visible: list.contentHeight > list.height + Theme.gap
        IconButton {
            visible: !list.atYBeginning
            filled: true
            icon: "chevron-up"
            label: qsTr("Scroll the filters up")
            onClicked: list.by(-1)
        }
        IconButton {
            visible: !list.atYEnd
            filled: true
            icon: "chevron-down"
            label: qsTr("Scroll the filters down")
            onClicked: list.by(1)
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// From all categories down to the open one: each step leads back there.
Flow {
    id: trail

    required property SearchModel model

    spacing: Theme.gap * 0.6
    visible: trail.model.crumbs.count > 0
    Repeater {
        model: trail.model.crumbs
        Row {
            id: step
            required property string id
            required property string name
            required property bool last

            spacing: trail.spacing
            Chip {
                selected: step.last
                clickable: !step.last
                kind: step.last ? "accent" : ""
                height: Theme.targetSmall
                text: step.name
                onClicked: trail.model.enter(step.id)
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: !step.last
                name: "chevron-right"
                size: Theme.caption
                color: Theme.inkSoft
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The pictures of a product, small, in a row or one below the other: as many as there is room for, none smaller than a
// finger. The others come by turning on.
Grid {
    id: views

    required property GalleryModel model
    property bool across: true
    property real small: Theme.targetSmall
    property real room: 1e6
    readonly property int most: Math.max(1, Math.floor((views.room + views.spacing) / (views.small + views.spacing)))

    visible: views.model.count > 1
    columns: views.across ? Math.min(views.most, views.model.count) : 1
    spacing: Theme.gap
    Repeater {
        model: views.model.views
        Pressable {
            id: view
            required property int index
            required property string picture
            required property string words
            required property bool selected

            visible: view.index < Math.min(views.most, views.model.count)
            width: views.small
            height: views.small
            label: view.words
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: view.selected
            ringRadius: face.radius
            onClicked: views.model.choose(view.index)

            ProductPicture {
                anchors.fill: parent
                crop: true
                radius: Theme.radius
                picture: view.picture
            }
            Rectangle {
                id: face
                anchors.fill: parent
                radius: Theme.radius
                color: "transparent"
                border.width: view.selected ? Math.max(3, Theme.hairline * 2.5) : Theme.hairline
                border.color: view.selected ? Theme.accent : Theme.edge
            }
        }
    }
}

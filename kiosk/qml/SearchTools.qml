pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// How many there are, in which order, and what was chosen; one tap takes each choice away.
Column {
    id: tools

    required property SearchModel model
    // The filters have no room of their own beside the list.
    property bool folded: false
    property bool comparing: false
    signal orderAsked
    signal compareToggled
    signal filtersAsked

    spacing: Theme.gap * 1.2

    Item {
        id: top
        // Long words of a language: the choices stand under the count.
        readonly property bool tall: acts.width > tools.width * 0.72
        width: parent.width
        height: top.tall ? words.height + acts.height + Theme.gap : Math.max(words.height, acts.height)
        Column {
            id: words
            anchors.left: parent.left
            width: top.tall ? parent.width : parent.width - acts.width - Theme.gap
            y: top.tall ? 0 : (parent.height - height) / 2
            spacing: Theme.gap * 0.3
            BodyText {
                width: parent.width
                strong: true
                text: tools.model.total
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: tools.model.note
            }
        }
        Row {
            id: acts
            anchors.right: parent.right
            y: parent.height - height
            spacing: Theme.gap
            Chip {
                icon: "stack"
                selected: tools.comparing
                text: qsTr("Compare")
                Accessible.description: qsTr("Choose products to put side by side")
                onClicked: tools.compareToggled()
            }
            Chip {
                visible: tools.folded
                icon: "filter"
                selected: tools.model.filters > 0
                text: tools.model.filters > 0 ? qsTr("Filter · %1").arg(tools.model.filters) : qsTr("Filter")
                onClicked: tools.filtersAsked()
            }
            Chip {
                icon: "list"
                text: tools.model.order
                Accessible.description: qsTr("Change the order")
                onClicked: tools.orderAsked()
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: tools.model.chips.count > 0
        Repeater {
            model: tools.model.chips
            Chip {
                required property string facet
                required property string option
                required property string name

                // Names in another script than the page's are as high as the words of the page.
                height: Math.max(implicitHeight, all.implicitHeight)
                icon: "close"
                kind: "accent"
                text: name
                Accessible.description: qsTr("Remove this filter")
                onClicked: tools.model.toggle(facet, option)
            }
        }
        Chip {
            id: all
            visible: tools.model.chips.count > 1
            text: qsTr("Remove all")
            onClicked: tools.model.clear()
        }
    }
}

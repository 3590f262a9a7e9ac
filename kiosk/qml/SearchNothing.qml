pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Nothing to show: which choice to give up, or where else to look.
Flickable {
    id: nothing

    required property SearchModel model
    signal helpAsked
    signal browsed(string branch)

    readonly property bool narrowed: nothing.model.filters > 0

    contentHeight: column.height + Theme.gap * 6
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    FocusFollower {
        flickable: nothing
    }
    Column {
        id: column
        x: (parent.width - width) / 2
        y: Math.max(Theme.gap * 2, (nothing.height - height) * 0.3)
        width: Math.min(nothing.width, Theme.mm(220))
        spacing: Theme.gap * 2
        EmptyState {
            width: parent.width
            icon: nothing.narrowed ? "filter" : "search"
            title: nothing.narrowed ? qsTr("Nothing fits all of that") : qsTr("Nothing found for “%1”").arg(nothing.model.text)
            text: nothing.narrowed ? (nothing.model.ways.count > 0 ? qsTr("Leave something out, and there are products again:") : qsTr("Take away one of your filters to see more.")) : qsTr("Try a shorter or more general word, or open a category. We are also glad to look for you.")
            actionText: nothing.narrowed ? "" : qsTr("Ask us")
            actionIcon: "hand"
            onActed: nothing.helpAsked()
        }
        Repeater {
            model: nothing.model.ways
            Card {
                id: way
                required property list<string> given
                required property string name
                required property string count

                width: column.width
                height: row.implicitHeight
                padding: 0
                ListRow {
                    id: row
                    anchors.fill: parent
                    divided: false
                    title: way.name
                    value: way.count
                    onClicked: nothing.model.relax(way.given)
                }
            }
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: nothing.narrowed
            kind: "secondary"
            text: qsTr("Remove all filters")
            onClicked: nothing.model.clear()
        }
        Flow {
            width: parent.width
            visible: !nothing.narrowed
            spacing: Theme.gap
            Repeater {
                model: nothing.narrowed ? null : nothing.model.branches
                Chip {
                    required property string id
                    required property string name
                    text: name
                    onClicked: nothing.browsed(id)
                }
            }
        }
    }
}

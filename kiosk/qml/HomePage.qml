pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Where to begin: search, browse, or simply scan.
KioskPage {
    id: page

    required property HomeModel model
    signal searched
    signal browsed(string branch)
    signal chosen(string product, string variant)

    readonly property int columns: page.wide ? 6 : 3

    PageScroller {
        anchors.fill: parent
        side: page.margin
        topSpace: Theme.gap * 5
        spacing: Theme.gap * 4

        Wordmark {
            size: Theme.heading * 1.25
        }
        Heading {
            level: 0
            width: parent.width
            text: qsTr("What are you looking for?")
        }
        Pressable {
            width: parent.width
            height: Math.max(Theme.target * 1.15, Theme.heading * 2.6)
            label: qsTr("Search by name or number")
            ringRadius: field.radius
            onClicked: page.searched()
            Rectangle {
                id: field
                anchors.fill: parent
                radius: Theme.radius * 1.6
                color: Theme.surface
                border.width: Math.max(2, Theme.hairline)
                border.color: Theme.edge
            }
            Row {
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap * 2.4
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap * 1.6
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "search"
                    size: Theme.heading * 1.2
                    color: Theme.accent
                }
                Heading {
                    anchors.verticalCenter: parent.verticalCenter
                    level: 2
                    font.weight: Font.Normal
                    color: Theme.inkSoft
                    text: qsTr("Search by name or number")
                    Accessible.ignored: true
                }
            }
        }
        Column {
            width: parent.width
            visible: page.model.branches.count > 0
            spacing: Theme.gap * 2
            Heading {
                level: 2
                text: qsTr("Browse")
            }
            Grid {
                id: branches
                width: parent.width
                columns: Math.min(page.columns, Math.max(1, page.model.branches.count))
                columnSpacing: Theme.gap * 2
                rowSpacing: Theme.gap * 2
                Repeater {
                    model: page.model.branches
                    BranchTile {
                        width: (branches.width - (branches.columns - 1) * branches.columnSpacing) / branches.columns
                        flat: page.wide
                        onClicked: page.browsed(id)
                    }
                }
            }
        }
        Column {
            width: parent.width
            visible: page.model.offers.count > 0
            spacing: Theme.gap * 2
            Heading {
                level: 2
                text: qsTr("On offer in this store")
            }
            TileGrid {
                width: parent.width
                rows: page.model.offers
                columns: page.columns
                most: 6
                onChosen: (product, variant) => page.chosen(product, variant)
            }
        }
    }
}

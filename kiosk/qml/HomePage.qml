pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Where to begin: search, browse, or simply scan.
KioskPage {
    id: page

    required property HomeModel model
    // What was scanned in this visit.
    required property Rows recent
    // Somebody is signed in already.
    property bool known: false
    signal searched
    signal collected
    signal returned
    signal identified
    signal storeAsked
    signal browsed(string branch)
    signal chosen(string product, string variant)

    readonly property real inner: page.width - 2 * page.margin

    PageScroller {
        id: first
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: page.wide ? page.width * 0.46 : page.width
        side: page.margin
        topSpace: Theme.gap * 5
        spacing: Theme.gap * (page.wide ? 3 : 4)

        Wordmark {
            width: parent.width
            visible: !Theme.lowControls
            size: Theme.heading * 1.3
        }
        Heading {
            level: 0
            width: parent.width
            text: qsTr("What are you\nlooking for?")
        }
        SearchButton {
            width: parent.width
            onClicked: page.searched()
        }
        Flow {
            id: doors
            width: parent.width
            readonly property int columns: Theme.larger ? 1 : 2
            readonly property real tallest: Math.max(collecting.implicitHeight, returning.implicitHeight, account.implicitHeight, about.implicitHeight)
            spacing: Theme.gap * 1.5
            readonly property real share: Math.floor((doors.width - (doors.columns - 1) * doors.spacing) / doors.columns)
            AppButton {
                id: collecting
                width: doors.share
                height: doors.tallest
                kind: "secondary"
                icon: "bag"
                text: qsTr("Collect an order")
                onClicked: page.collected()
            }
            AppButton {
                id: returning
                width: doors.share
                height: doors.tallest
                kind: "secondary"
                icon: "return"
                text: qsTr("Return something")
                onClicked: page.returned()
            }
            AppButton {
                id: account
                visible: !page.known
                width: doors.share
                height: doors.tallest
                kind: "secondary"
                icon: "person"
                text: qsTr("My account")
                onClicked: page.identified()
            }
            AppButton {
                id: about
                width: page.known ? doors.columns * doors.share + (doors.columns - 1) * doors.spacing : doors.share
                height: doors.tallest
                kind: "secondary"
                icon: "store"
                text: qsTr("About this store")
                onClicked: page.storeAsked()
            }
        }
        Item {
            width: parent.width
            height: visible ? waiting.height + Theme.gap * 12 : 0
            visible: page.model.branches.count === 0 && page.model.offers.count === 0
            EmptyState {
                id: waiting
                anchors.centerIn: parent
                icon: "box"
                title: qsTr("Our products are on their way")
                text: qsTr("This screen is still fetching them. It takes a moment. We are glad to help you in the meantime.")
            }
        }
        Column {
            width: parent.width
            visible: page.model.branches.count > 0
            spacing: Theme.gap * 2
            Heading {
                level: 2
                width: parent.width
                text: qsTr("Browse")
            }
            Grid {
                id: branches
                width: parent.width
                columns: Math.min(3, Math.max(1, page.model.branches.count))
                spacing: Theme.gap * (page.wide ? 1.5 : 2)
                Repeater {
                    model: page.model.branches
                    BranchTile {
                        width: (branches.width - (branches.columns - 1) * branches.spacing) / branches.columns
                        onClicked: page.browsed(id)
                    }
                }
            }
        }
        Column {
            width: parent.width
            visible: page.recent.count > 0
            spacing: Theme.gap * 2
            Heading {
                level: 2
                width: parent.width
                text: qsTr("You just scanned")
            }
            TileGrid {
                width: parent.width
                columns: 3
                most: 6
                tiles: page.recent
                onChosen: (product, variant) => page.chosen(product, variant)
            }
        }
        Column {
            width: parent.width
            visible: !page.wide && page.model.offers.count > 0
            spacing: Theme.gap * 2
            Heading {
                level: 2
                width: parent.width
                text: qsTr("On offer in this store")
            }
            TileGrid {
                width: parent.width
                tiles: page.model.offers
                columns: 3
                most: 6
                onChosen: (product, variant) => page.chosen(product, variant)
            }
        }
    }
    Rectangle {
        visible: page.wide
        anchors.left: first.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        color: Theme.surface
        PageScroller {
            anchors.fill: parent
            ground: Theme.surface
            side: page.margin
            topSpace: Theme.gap * 5
            spacing: Theme.gap * 2.4
            Heading {
                level: 2
                width: parent.width
                text: page.model.offers.count > 0 ? qsTr("On offer in this store") : ""
            }
            TileGrid {
                width: parent.width
                tiles: page.model.offers
                columns: 3
                most: 12
                onChosen: (product, variant) => page.chosen(product, variant)
            }
        }
    }
}

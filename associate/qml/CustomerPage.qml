pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// A customer who showed their card: name, tier, points and how current they are, and what is open here.
FocusScope {
    id: page

    required property Tablet tablet
    required property CustomerSheet customer

    readonly property FloorWords words: FloorWords {}
    readonly property ReturnWords returning: ReturnWords {}
    readonly property bool here: page.customer.phase === "customer"
    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 230 : 150)
    readonly property real side: Theme.gap * 4

    SheetHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: page.side
        tablet: page.tablet
        title: page.here ? page.customer.name : qsTr("Customer")
        text: page.customer.member !== "" ? qsTr("Card ending in %1").arg(page.customer.member) : ""
    }
    Flickable {
        id: flick
        visible: page.here
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2.4
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        contentHeight: grid.height + page.side
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        GridLayout {
            id: grid
            x: page.side
            width: flick.width - 2 * page.side
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.gap * 2.4
            rowSpacing: Theme.gap * 2.4
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: page.wide ? Theme.mm(Theme.larger ? 84 : 66) : -1
                spacing: Theme.gap * 2.4
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: figures.height + Theme.gap * 6
                    radius: Theme.radius * 2
                    color: Theme.accentSoft
                    Column {
                        id: figures
                        x: Theme.gap * 3
                        y: Theme.gap * 3
                        width: parent.width - Theme.gap * 6
                        spacing: Theme.gap * 0.8
                        Caption {
                            width: parent.width
                            strong: true
                            color: Theme.accent
                            text: page.words.tier(page.customer.tier)
                        }
                        Heading {
                            width: parent.width
                            level: 0
                            text: page.customer.points
                        }
                        BodyText {
                            width: parent.width
                            text: page.customer.age === "" ? qsTr("points") : qsTr("points, %1").arg(page.customer.age)
                        }
                    }
                }
                Banner {
                    Layout.fillWidth: true
                    kind: page.customer.verified ? "good" : "info"
                    title: page.customer.verified ? qsTr("Their changing code was genuine") : qsTr("Only the card was shown")
                    text: page.customer.verified ? "" : qsTr("A card can be copied. For returns and points ask for the code in the app, or an ID.")
                }
                AppButton {
                    Layout.fillWidth: true
                    visible: !page.customer.verified
                    kind: "secondary"
                    icon: "qr"
                    text: qsTr("Open their account at the kiosk")
                    onClicked: page.customer.vouching.begin()
                }
            }
            Part {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                icon: "bag"
                title: page.customer.orders.count > 0 ? qsTr("Orders in this store") : qsTr("No orders in this store")
                Column {
                    width: parent.width
                    Repeater {
                        model: page.customer.orders
                        ListRow {
                            required property string number
                            required property string status
                            required property string placed
                            required property string told
                            required property bool settled
                            width: parent?.width ?? 0
                            icon: page.words.statusIcon(status)
                            title: number
                            text: [qsTr("placed %1").arg(placed), settled ? page.returning.paidBack() : page.returning.told(told)].filter(part => part !== "").map(Bidi.part).join(" · ")
                            value: page.words.status(status)
                            onClicked: page.tablet.open_order(number)
                        }
                    }
                }
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    StateView {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: !page.here && page.customer.phase !== "empty"
        icon: page.customer.phase === "refused" ? "lock" : page.customer.phase === "failed" ? "error" : "person"
        title: page.words.noCustomer(page.customer.phase)
        text: page.words.noCustomerHelp(page.customer.phase, page.customer.why)
        actionText: qsTr("Back")
        actionIcon: "back"
        onActed: page.tablet.back()
    }
    // Most people who stand at a kiosk have nothing open here: the tablet does not know them, and opens it all the same.
    AppButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.side
        anchors.horizontalCenter: parent.horizontalCenter
        visible: page.customer.phase === "unknown" && !page.customer.verified
        kind: "secondary"
        icon: "qr"
        text: qsTr("Open their account at the kiosk")
        onClicked: page.customer.vouching.begin()
    }
    VouchDialog {
        vouching: page.customer.vouching
    }
}

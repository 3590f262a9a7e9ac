import QtQuick
import associate.qml
import shell.qml

// Where one can go and who is here: at the side of a lying tablet, at the foot of a standing one.
Rectangle {
    id: rail

    required property bool upright
    required property Tablet tablet
    required property string page
    property int hurrying: 0
    // A manager has the board as well.
    readonly property bool leads: rail.tablet.role === "manager"
    readonly property int count: rail.leads ? 5 : 4
    // Large letters leave no room for everything below each other: the language is beside the person.
    readonly property bool tight: !rail.upright && Theme.larger
    signal languageAsked

    readonly property real side: Theme.mm(Theme.larger ? 34 : 25)

    color: Theme.surface
    implicitWidth: rail.side
    implicitHeight: Theme.mm(Theme.larger ? 22 : 18)

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        width: rail.upright ? parent.width : Theme.hairline
        height: rail.upright ? Theme.hairline : parent.height
        color: Theme.line
    }

    Grid {
        id: places
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.top: parent.top
        anchors.topMargin: rail.upright || rail.tight ? Theme.gap : Theme.gap * 2
        flow: rail.upright ? Grid.LeftToRight : Grid.TopToBottom
        columns: rail.upright ? rail.count : 1
        spacing: rail.tight ? 0 : Theme.gap
        // Arabic letters are tall: what is left of the height is shared.
        readonly property real wanted: today.implicitHeight + pickups.implicitHeight + (rail.leads ? board.implicitHeight : 0) + stock.implicitHeight + device.implicitHeight
        readonly property real squeeze: rail.tight ? Math.min(1, (rail.height - people.height - people.anchors.bottomMargin - 2 * Theme.gap) / places.wanted) : 1
        readonly property real share: rail.upright ? (rail.width - 2 * Theme.gap - people.width - rail.count * Theme.gap) / rail.count : rail.width - 2 * Theme.gap
        RailButton {
            id: today
            width: places.share
            height: implicitHeight * places.squeeze
            flat: rail.upright
            icon: "bell"
            text: qsTr("Today")
            count: rail.tablet.waiting
            current: rail.page === "today" || rail.page === "holds" || rail.page === "attention"
            onClicked: rail.tablet.go("today")
        }
        RailButton {
            id: pickups
            width: places.share
            height: implicitHeight * places.squeeze
            flat: rail.upright
            icon: "bag"
            text: qsTr("Pickups")
            count: rail.hurrying
            current: rail.page === "pickups" || rail.page === "batch" || rail.page === "pick" || rail.page === "stage"
            onClicked: rail.tablet.go("pickups")
        }
        RailButton {
            id: board
            width: places.share
            height: implicitHeight * places.squeeze
            visible: rail.leads
            flat: rail.upright
            icon: "flag"
            text: qsTr("Board")
            current: ["board", "returns_board", "signals_board"].includes(rail.page)
            onClicked: rail.tablet.go("board")
        }
        RailButton {
            id: stock
            width: places.share
            height: implicitHeight * places.squeeze
            flat: rail.upright
            icon: "box"
            text: qsTr("Stock")
            current: ["stock", "basket", "counts", "transfers"].includes(rail.page)
            onClicked: rail.tablet.go("stock")
        }
        RailButton {
            id: device
            width: places.share
            height: implicitHeight * places.squeeze
            flat: rail.upright
            icon: "device"
            text: qsTr("This device")
            current: rail.page === "device" || rail.page === "scanner" || rail.page === "codes"
            onClicked: rail.tablet.go("device")
        }
    }

    Grid {
        id: people
        anchors.right: parent.right
        anchors.rightMargin: rail.upright ? Theme.gap : (rail.width - people.width) / 2
        anchors.bottom: rail.upright ? undefined : parent.bottom
        anchors.bottomMargin: rail.tight ? Theme.gap : Theme.gap * 2
        anchors.verticalCenter: rail.upright ? parent.verticalCenter : undefined
        columns: rail.upright || rail.tight ? 2 : 1
        spacing: rail.tight ? Theme.gap * 0.5 : Theme.gap
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        IconButton {
            icon: "globe"
            label: qsTr("Language")
            color: Theme.inkSoft
            size: Theme.target
            onClicked: rail.languageAsked()
        }
        Pressable {
            label: qsTr("Switch person, %1").arg(rail.tablet.name)
            implicitWidth: Theme.target
            implicitHeight: Theme.target
            ringRadius: height / 2
            onClicked: rail.tablet.switch_person()
            Avatar {
                anchors.fill: parent
                initials: rail.tablet.initials
            }
            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: Theme.ink
                opacity: parent.pressed ? 0.12 : 0
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What waits in the bays and for how long yet, and what goes back to its shelf.
FocusScope {
    id: page

    required property Tablet tablet
    required property Holds holds
    required property BoardOrder sheet

    readonly property real side: Theme.gap * 4
    readonly property BoardWords words: BoardWords {}
    readonly property PickupWords floor: PickupWords {}
    readonly property bool content: !page.holds.loading && !page.holds.unreadable
    readonly property bool empty: page.content && (page.holds.view === "dates" ? page.holds.rows.count === 0 : page.holds.view === "bays" ? page.holds.bays.count === 0 : page.holds.back.count === 0)

    function heading(when: string): string {
        switch (when) {
        case "over":
            return qsTr("Over: take these back");
        case "today":
            return qsTr("Until today");
        case "tomorrow":
            return qsTr("Until tomorrow");
        default:
            return qsTr("Later");
        }
    }

    Component.onCompleted: page.sheet.close()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.side
        anchors.bottomMargin: 0
        spacing: Theme.gap * 1.6

        SheetHead {
            Layout.fillWidth: true
            tablet: page.tablet
            title: page.holds.view === "back" ? qsTr("To put back") : qsTr("Holds")
            text: !page.content ? "" : page.holds.view === "back" ? qsTr("In walking order. Scan each piece as it lies on its shelf, or tap it.") : [page.holds.counts[0] > 0 ? qsTr("%n over", "", page.holds.counts[0]) : "", page.holds.counts[1] > 0 ? qsTr("%n end(s) today", "", page.holds.counts[1]) : "", page.holds.counts[2] > 0 ? qsTr("%n end(s) tomorrow", "", page.holds.counts[2]) : "", page.holds.asOf].filter(part => part !== "").map(Bidi.part).join(" · ")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            Repeater {
                model: [
                    {
                        "view": "dates",
                        "text": qsTr("By date"),
                        "n": page.holds.rows.count
                    },
                    {
                        "view": "bays",
                        "text": qsTr("By bay"),
                        "n": page.holds.bayCount
                    },
                    {
                        "view": "back",
                        "text": qsTr("To put back"),
                        "n": page.holds.backUnits
                    }
                ]
                Chip {
                    required property var modelData
                    selected: page.holds.view === modelData["view"]
                    text: qsTr("%1 · %2").arg(modelData["text"]).arg(modelData["n"])
                    onClicked: page.holds.choose(modelData["view"])
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: !page.tablet.online && page.content
            kind: page.holds.freshness === "old" || page.holds.freshness === "unknown" ? "warn" : "offline"
            text: page.holds.asOf !== "" ? qsTr("No line to the office: the list is %1. Holds end by the clock of this tablet; look into the bay before you take something back.").arg(page.holds.asOf) : qsTr("No line to the office, and nothing has come from it yet.")
        }
        Banner {
            Layout.fillWidth: true
            visible: page.holds.unsaved
            kind: "bad"
            title: qsTr("That could not be saved")
            text: qsTr("It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.")
            actionText: qsTr("Understood")
            onActed: page.holds.calm()
        }
        Banner {
            Layout.fillWidth: true
            visible: page.holds.refused !== "" || page.holds.unknown
            kind: "warn"
            title: page.holds.unknown ? qsTr("This is not to be put back") : page.words.refused(page.holds.refused)
            text: page.holds.unknown ? qsTr("Perhaps it is of another order: put it aside and ask.") : qsTr("Nothing was recorded.")
            actionText: qsTr("Understood")
            onActed: page.holds.calm()
        }
        Banner {
            Layout.fillWidth: true
            visible: page.holds.put !== "" && page.holds.view === "back"
            kind: "good"
            text: qsTr("Back on its shelf: %1").arg(page.holds.put)
        }
        ListView {
            id: dates
            currentIndex: -1
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.content && page.holds.view === "dates" && !page.empty
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 4
            model: page.holds.rows
            section.property: "when"
            section.delegate: RowLayout {
                id: part
                required property string section
                width: dates.width - Theme.gap * 1.4
                spacing: Theme.gap
                Heading {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap * 1.6
                    Layout.bottomMargin: Theme.gap * 0.6
                    level: 2
                    text: page.heading(part.section)
                    color: part.section === "over" ? Theme.bad : Theme.ink
                }
                AppButton {
                    Layout.topMargin: Theme.gap
                    visible: part.section === "over" && page.holds.counts[0] > 1
                    kind: "secondary"
                    compact: true
                    icon: "return"
                    text: qsTr("Take all %n back", "", page.holds.counts[0])
                    onClicked: sure.open = true
                }
            }
            delegate: HoldsRow {
                width: dates.width
                gutter: Theme.gap * 1.4
                floor: page.floor
                online: page.tablet.online
                onOpened: number => page.sheet.open(number)
            }
            ScrollMark {
                flickable: dates
            }
        }
        ListView {
            id: places
            currentIndex: -1
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.content && page.holds.view === "bays" && !page.empty
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 4
            model: page.holds.bays
            delegate: ListRow {
                id: bay
                required property string id
                required property string since
                required property int days
                required property int units
                required property var orders
                required property int over
                width: places.width
                icon: bay.over > 0 ? "warn" : "pin"
                clickable: false
                title: page.floor.place(bay.id)
                text: [qsTr("%n unit(s)", "", bay.units), bay.orders.join(", "), bay.over > 0 ? qsTr("%n to take back", "", bay.over) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
                value: bay.days < 0 ? qsTr("nobody knows since when") : bay.days === 0 ? qsTr("since %1").arg(bay.since) : qsTr("%n day(s)", "", bay.days)
            }
            ScrollMark {
                flickable: places
            }
        }
        ListView {
            id: back
            currentIndex: -1
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.content && page.holds.view === "back" && !page.empty
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 4
            model: page.holds.back
            delegate: HoldsBackRow {
                width: back.width
                floor: page.floor
                onDone: row => page.holds.put_back(row)
            }
            ScrollMark {
                flickable: back
            }
        }
        Column {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.holds.loading
            spacing: Theme.gap * 1.6
            Repeater {
                model: 4
                Skeleton {
                    width: parent?.width ?? 0
                    height: Theme.mm(15)
                    radius: Theme.radius * 1.6
                }
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.holds.unreadable || page.empty
            icon: page.holds.unreadable ? "error" : "check-circle"
            title: page.holds.unreadable ? qsTr("The list cannot be read right now") : page.holds.view === "back" ? qsTr("Nothing to put back") : page.holds.view === "bays" ? qsTr("Every bay is free") : qsTr("Nothing is being held")
            text: page.holds.unreadable ? qsTr("Nothing is lost.") : page.holds.view === "back" ? qsTr("When a hold is over or an order is cancelled, its goods appear here with their aisle and bay.") : qsTr("Orders that lie ready for their customers appear here by themselves.")
            actionText: page.holds.unreadable ? qsTr("Try again") : ""
            onActed: page.holds.refresh()
        }
    }
    AppDialog {
        id: sure
        dismissable: true
        icon: "return"
        title: qsTr("Take all %n back to the shelf?", "", page.holds.counts[0])
        text: qsTr("Nobody came for them in time. The customers are told, the office is asked to pay back, and the goods are on the list of what goes back to the shelf.")
        actions: [
            {
                "text": qsTr("Yes, take them back")
            },
            {
                "text": qsTr("No"),
                "kind": "secondary"
            }
        ]
        onDismissed: sure.open = false
        onActed: index => {
            sure.open = false;
            if (index === 0)
                page.holds.expire_all();
        }
    }
    BoardSheet {
        sheet: page.sheet
        tablet: page.tablet
        words: page.words
    }
}

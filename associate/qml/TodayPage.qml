pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What to do now: who waits for help, what is mine, how the day has gone.
FocusScope {
    id: page

    required property Tablet tablet
    required property Today today
    required property ThisDevice device
    required property Resume resume
    required property ReturnDesk returns

    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 230 : 150)
    readonly property bool stacked: page.width < Theme.mm(Theme.larger ? 200 : 118)
    readonly property bool quiet: page.today.toSettle + page.today.holdsOver + page.today.holdsEnding + page.today.toPutBack === 0 && page.today.openCount === 0 && page.today.notices.count === 0 && page.today.pickups.count === 0 && page.today.here.count === 0
    readonly property FloorWords words: FloorWords {}

    function greeting(): string {
        const name = page.today.firstName;
        switch (page.today.partOfDay) {
        case "morning":
            return qsTr("Good morning, %1").arg(name);
        case "afternoon":
            return qsTr("Good afternoon, %1").arg(name);
        default:
            return qsTr("Good evening, %1").arg(name);
        }
    }

    PageHeader {
        id: header
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 4
        tablet: page.tablet
        title: page.greeting()
        text: page.today.hereCount > 0 ? qsTr("%1 · %2").arg(page.today.date).arg(qsTr("%n customer(s) here for their order", "", page.today.hereCount)) : page.today.openCount === 0 ? qsTr("%1 · nobody is waiting").arg(page.today.date) : page.today.waitingCount === 0 ? qsTr("%1 · every call has somebody").arg(page.today.date) : qsTr("%1 · %2").arg(page.today.date).arg(qsTr("%n shopper(s) waiting", "", page.today.waitingCount))
    }

    GridLayout {
        id: body
        anchors.top: header.bottom
        anchors.topMargin: Theme.gap * 3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.gap * 4
        anchors.rightMargin: Theme.gap * 4
        columns: 2
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap * 2

        Scroller {
            id: calls
            gutter: Theme.gap * 1.4
            Layout.rightMargin: -gutter // mirrored with the layout
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: contentHeight > height
            interactive: contentHeight > height

            ResumeCard {
                width: parent.width
                resume: page.resume
            }
            Banner {
                width: parent.width
                visible: page.today.unsaved
                kind: "bad"
                title: qsTr("That could not be saved")
                text: qsTr("Please try once more. If it happens again, tell a manager: This device says what is wrong.")
            }
            Banner {
                width: parent.width
                visible: page.today.unreadable
                kind: "bad"
                title: qsTr("The calls cannot be read right now")
                text: qsTr("Nothing is lost. Scanning and looking up go on.")
                actionText: qsTr("Try again")
                onActed: page.today.refresh()
            }
            Repeater {
                model: page.today.notices
                Banner {
                    id: notice
                    required property string id
                    required property string type
                    required property string place
                    required property string reason
                    required property string words
                    width: parent?.width ?? 0
                    kind: "warn"
                    title: notice.type.startsWith("order.") ? qsTr("Not accepted: order %1").arg(notice.place) : notice.type === "help.take" ? qsTr("You do not have this call: %1").arg(notice.place) : qsTr("Not accepted: %1").arg(notice.place)
                    text: page.words.refusal(notice.reason, notice.words)
                    actionText: qsTr("Understood")
                    onActed: page.today.dismiss(notice.id)
                }
            }
            Repeater {
                model: page.today.loading ? 2 : 0
                Skeleton {
                    width: parent?.width ?? 0
                    height: Theme.mm(24)
                    radius: Theme.radius * 1.6
                }
            }
            Repeater {
                model: page.today.here
                delegate: WaitingCard {
                    id: customer
                    required property string id
                    width: parent?.width ?? 0
                    number: customer.id
                    stacked: page.stacked
                    onWent: page.today.go(customer.number)
                    onHandedOver: page.tablet.hand_over_to(customer.number)
                    onPicked: page.tablet.open_pick(customer.number)
                    onOpened: page.tablet.open_order(customer.number)
                }
            }
            Repeater {
                model: page.today.mine
                delegate: HelpCallCard {
                    id: own
                    required property string id
                    required property string title
                    width: parent?.width ?? 0
                    taskId: own.id
                    productTitle: own.title
                    stacked: page.stacked
                    onActed: page.today.done(own.id)
                    onPassedOn: page.today.pass_on(own.id)
                    onLooked: own.reason === "collect" ? page.tablet.open_order(own.title) : page.tablet.look_up(own.product)
                    required property string product
                }
            }
            Repeater {
                model: page.today.waiting
                delegate: HelpCallCard {
                    id: waiting
                    required property int index
                    required property string id
                    required property string title
                    width: parent?.width ?? 0
                    taskId: waiting.id
                    productTitle: waiting.title
                    stacked: page.stacked
                    leading: waiting.index === 0 && page.today.mine.count === 0
                    onActed: page.today.take(waiting.id)
                    onLooked: waiting.reason === "collect" ? page.tablet.open_order(waiting.title) : page.tablet.look_up(waiting.product)
                    required property string product
                }
            }
            HoldsToday {
                width: parent.width
                tablet: page.tablet
                today: page.today
                returns: page.returns.atDesk
            }
            Caption {
                width: parent.width
                visible: page.today.pickups.count > 0
                text: [page.today.makingCount > 0 ? qsTr("%n to get ready", "", page.today.makingCount) : "", page.today.readyCount > 0 ? qsTr("%n ready for their customers", "", page.today.readyCount) : "", page.today.asOf].filter(part => part !== "").map(Bidi.part).join(" · ")
                strong: true
                topPadding: Theme.gap * 0.6
            }
            Repeater {
                model: page.today.pickups
                delegate: DueRow {
                    id: pickup
                    required property string id
                    width: parent?.width ?? 0
                    number: pickup.id
                    onClicked: page.tablet.open_order(pickup.number)
                }
            }
            Column {
                width: parent.width
                visible: page.today.others.count > 0
                spacing: 0
                Caption {
                    text: qsTr("Somebody is on it")
                    strong: true
                    bottomPadding: Theme.gap * 0.6
                }
                Repeater {
                    model: page.today.others
                    delegate: ListRow {
                        id: other
                        required property string taken_name
                        required property string place
                        required property string reason
                        required property int minutes
                        width: parent?.width ?? 0
                        icon: "person"
                        clickable: false
                        title: other.taken_name !== "" ? other.taken_name : qsTr("A colleague")
                        text: [other.place, page.words.reason(other.reason)].map(Bidi.part).join(" · ")
                        value: qsTr("%n min", "", other.minutes)
                    }
                }
            }
            Item {
                width: parent.width
                height: visible ? Math.max(empty.height + Theme.gap * 6, calls.height - Theme.gap * 6) : 0
                visible: page.quiet && !page.today.loading && !page.today.unreadable
                EmptyState {
                    id: empty
                    anchors.centerIn: parent
                    icon: "check-circle"
                    title: qsTr("Nobody is waiting")
                    text: qsTr("When a shopper asks for help, this tablet rings and the call appears here. Scan any product to look it up.")
                    actionText: qsTr("Look up stock")
                    actionIcon: "search"
                    onActed: page.tablet.go("stock")
                }
            }
            DaySoFar {
                width: parent.width
                visible: !page.wide && page.today.helped > 0
                today: page.today
                brief: true
            }
            Item {
                width: 1
                height: Theme.gap * 2
            }
        }

        ColumnLayout {
            Layout.preferredWidth: Theme.mm(60)
            Layout.maximumWidth: Theme.mm(60)
            Layout.fillWidth: false
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.gap * 4
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap * 3
            visible: page.wide
            DaySoFar {
                Layout.fillWidth: true
                Layout.fillHeight: true
                today: page.today
            }
            KnownCard {
                Layout.fillWidth: true
                device: page.device
                most: 3
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One order: how it stands, whose it is, until when, and where each piece of it is.
FocusScope {
    id: page

    required property Tablet tablet
    required property OrderSheet order
    required property Undoing undoing
    required property Printing printing
    required property ReturnLooks looks
    required property VoucherDesk voucher

    readonly property FloorWords words: FloorWords {}
    readonly property HandOverWords handing: HandOverWords {}
    readonly property ReturnWords returning: ReturnWords {}
    readonly property ToldWords telling: ToldWords {}
    readonly property bool here: page.order.phase === "order"
    readonly property bool wide: page.width > Theme.mm(Theme.larger ? 230 : 150)
    readonly property real side: Theme.gap * 4
    readonly property string number: page.order.number

    onNumberChanged: flick.contentY = 0

    SheetHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: page.side
        tablet: page.tablet
        title: page.here ? qsTr("Order %1").arg(page.order.number) : qsTr("Order")
        text: page.here ? [page.words.channel(page.order.channel), page.order.placed !== "" ? qsTr("placed %1").arg(page.order.placed) : ""].filter(part => part !== "").map(Bidi.part).join(" · ") : ""
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
                Banner {
                    Layout.fillWidth: true
                    kind: page.words.statusKind(page.order.status)
                    icon: page.words.statusIcon(page.order.status)
                    title: page.words.status(page.order.status)
                    text: page.words.statusHelp(page.order.status)
                }
                Banner {
                    Layout.fillWidth: true
                    visible: page.order.toPay !== ""
                    kind: "warn"
                    icon: "tag"
                    title: qsTr("Still to be paid: %1").arg(page.order.toPay)
                    text: qsTr("At the till, with the number %1. Kept until %2.").arg(page.order.request).arg(page.order.payUntil)
                }
                Banner {
                    Layout.fillWidth: true
                    visible: page.order.contested
                    kind: "warn"
                    text: qsTr("Somebody else changed this order meanwhile. Look before you hand anything over.")
                }
                Banner {
                    Layout.fillWidth: true
                    visible: page.order.hereSince !== ""
                    kind: "warn"
                    icon: "person"
                    title: qsTr("The customer is here")
                    text: page.order.bay !== "" ? qsTr("Waiting since %1, parking bay %2.").arg(page.order.hereSince).arg(page.order.bay) : qsTr("Waiting since %1.").arg(page.order.hereSince)
                }
                AppButton {
                    Layout.fillWidth: true
                    visible: page.order.canHandOver
                    large: true
                    icon: "hand"
                    text: qsTr("Hand over")
                    onClicked: page.tablet.hand_over()
                }
                AppButton {
                    Layout.fillWidth: true
                    visible: page.order.canReturn
                    kind: page.order.canHandOver ? "secondary" : "primary"
                    icon: "return"
                    text: qsTr("Take goods back")
                    onClicked: page.tablet.take_goods_back(page.order.number)
                }
                Part {
                    Layout.fillWidth: true
                    icon: "person"
                    title: page.order.firstName !== "" ? page.order.firstName : qsTr("Customer not on this tablet")
                    Fact {
                        width: parent.width
                        words: page.order.method === "pickup" ? qsTr("Promised for") : qsTr("Expected")
                        visible: page.order.promised !== ""
                        value: page.order.late ? qsTr("%1, late").arg(page.order.promised) : page.order.promised
                        color: page.order.late ? Theme.bad : Theme.ink
                    }
                    Fact {
                        width: parent.width
                        visible: page.order.told !== ""
                        words: qsTr("Message")
                        value: page.telling.line(page.order.topic, page.order.told, page.order.toldAt)
                    }
                    Fact {
                        width: parent.width
                        words: qsTr("Code shown")
                        value: page.order.proven ? qsTr("Genuine") : qsTr("None that proves it")
                        color: page.order.proven ? Theme.good : Theme.ink
                    }
                    Fact {
                        width: parent.width
                        visible: page.order.age !== ""
                        words: qsTr("Known")
                        value: page.order.age
                    }
                    Fact {
                        width: parent.width
                        visible: page.order.pending
                        words: qsTr("On this tablet")
                        value: qsTr("not confirmed yet")
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 2.4
                Part {
                    Layout.fillWidth: true
                    visible: page.order.given.count > 0
                    icon: "hand"
                    title: qsTr("Handed over")
                    Repeater {
                        model: page.order.given
                        ListRow {
                            id: given
                            required property string id
                            required property string who
                            required property string at
                            required property int units
                            required property bool waits
                            width: parent?.width ?? 0
                            icon: given.waits ? "device" : "check-circle"
                            title: qsTr("%n piece(s), %1", "", given.units).arg(given.at)
                            text: [given.who !== "" ? given.who : qsTr("Somebody of the team"), given.waits ? qsTr("not confirmed yet") : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
                            value: qsTr("Undo")
                            onClicked: page.undoing.ask(page.order.number, given.id, given.who, given.at, given.units)
                        }
                    }
                }
                ReturnBefore {
                    Layout.fillWidth: true
                    visible: page.order.cameBack.count > 0
                    title: qsTr("Came back")
                    rows: page.order.cameBack
                    words: page.returning
                    opening: true
                    onSwapAsked: order => page.tablet.open_order(order)
                    manager: page.looks.manager
                    vouchers: true
                    undoing: true
                    onUndoAsked: back => page.tablet.undo_return(page.number, back)
                    onPhotosAsked: back => page.looks.look(back, page.number)
                    onVoucherAsked: back => {
                        voucherAgain.back = back;
                        page.voucher.forget();
                    }
                }
                Part {
                    Layout.fillWidth: true
                    visible: page.order.parents.length > 0
                    icon: "refresh"
                    title: qsTr("Given in exchange")
                    Repeater {
                        model: page.order.parents
                        ListRow {
                            id: parentOrder
                            required property int index
                            required property string modelData
                            width: parent?.width ?? 0
                            icon: "return"
                            divided: parentOrder.index < page.order.parents.length - 1
                            title: qsTr("For goods of order %1").arg(parentOrder.modelData)
                            text: qsTr("Bought first there: until when they can come back counts from that day.")
                            onClicked: page.tablet.open_order(parentOrder.modelData)
                        }
                    }
                }
                Part {
                    Layout.fillWidth: true
                    icon: "bag"
                    title: qsTr("%n line(s)", "", page.order.pieces.count)
                    Column {
                        width: parent.width
                        ListRow {
                            width: parent?.width ?? 0
                            visible: page.order.asked > 0
                            icon: "truck"
                            title: page.order.source !== "" ? qsTr("%n asked for at %1", "", page.order.asked).arg(page.order.source) : qsTr("%n asked for elsewhere", "", page.order.asked)
                            text: qsTr("When it comes, take it in here.")
                            onClicked: page.tablet.decide(page.order.number)
                        }
                        Repeater {
                            model: page.order.pieces
                            OrderLine {
                                width: parent?.width ?? 0
                            }
                        }
                    }
                }
                PrintCard {
                    Layout.fillWidth: true
                    visible: page.printing.setUp && page.order.places > 0
                    printing: page.printing
                    number: page.order.number
                    lain: page.order.places
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
        visible: !page.here && page.order.phase !== "empty"
        icon: page.order.phase === "refused" ? "lock" : page.order.phase === "elsewhere" ? "store" : page.order.phase === "failed" ? "error" : "search"
        title: page.words.noOrder(page.order.phase, page.order.place)
        text: page.words.noOrderHelp(page.order.phase, page.order.why, page.order.shown, page.order.age)
        actionText: qsTr("Back")
        actionIcon: "back"
        onActed: page.tablet.back()
    }
    VoucherAgain {
        id: voucherAgain
        voucher: page.voucher
        online: page.tablet.online
    }
    AskView {
        anchors.fill: parent
        visible: page.undoing.handOver !== ""
        title: qsTr("Undo this hand-over?")
        text: qsTr("%n piece(s), %1. They count as staged again: put them back into their bay.", "", page.undoing.units).arg(page.undoing.at)
        options: page.handing.undoReasons()
        label: qsTr("In your own words")
        given: page.undoing.reason
        error: page.handing.undoTrouble(page.undoing.trouble)
        acceptText: qsTr("Undo")
        busy: page.undoing.saving
        onAccepted: (option, words) => page.undoing.confirm([option, words].filter(part => part !== "").join(": "))
        onCancelled: page.undoing.cancel()
    }
}

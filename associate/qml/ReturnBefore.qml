pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What came back of this order before: by whom, when, and what the customer was told.
Part {
    id: part

    required property Rows rows
    required property ReturnWords words
    // Where more can be done with a return: whether a manager looks at it, and whether its voucher can be printed.
    property bool manager: false
    property bool vouchers: false
    signal photosAsked(string back)
    signal voucherAsked(string back)
    // Whether a return is undone from here.
    property bool undoing: false
    signal undoAsked(string back)
    // Whether the order that went out for it is opened from here.
    property bool opening: false
    signal swapAsked(string order)

    icon: "clock"
    title: qsTr("Came back before")
    Column {
        width: parent.width
        Repeater {
            model: part.rows
            Column {
                id: one
                required property int index
                required property string who
                required property string at
                required property int units
                required property string amount
                required property string promised
                required property bool settled
                required property bool waits
                required property string back
                required property int photos
                required property int points
                required property bool credit
                required property int undo_left
                required property bool partly
                required property string pictured
                required property string undone
                required property string undone_at
                required property string swap
                required property string goods
                readonly property bool last: one.index === part.rows.count - 1
                // What a child says of itself holds only while its parent is seen.
                readonly property bool opens: part.opening && one.swap !== "" && !one.waits
                readonly property bool seen: part.manager && one.photos > 0
                readonly property bool vouched: part.vouchers && one.credit
                readonly property bool undoes: part.undoing && one.undo_left > 0
                width: parent?.width ?? 0
                bottomPadding: deeds.visible && !one.last ? Theme.gap : 0
                ListRow {
                    width: parent.width
                    divided: !one.last && !deeds.visible
                    clickable: false
                    icon: one.undone !== "" ? "return" : one.settled ? "check-circle" : one.waits ? "device" : "clock"
                    title: qsTr("%n piece(s), %1", "", one.units).arg(one.at)
                    text: [one.who !== "" ? one.who : qsTr("Somebody of the team"), one.goods !== "" ? qsTr("exchanged for %1").arg(Bidi.part(one.goods)) : "", one.undone !== "" ? part.words.undoneBy(one.undone, one.undone_at) : one.settled ? part.words.paidBack() : one.promised === "exchanged" ? "" : part.words.told(one.promised), part.words.points(one.points, !one.waits), one.waits ? qsTr("not confirmed yet") : ""].filter(text => text !== "").map(Bidi.part).join(" · ")
                    value: one.partly ? qsTr("undone in part") : one.undone !== "" ? qsTr("nothing paid") : one.amount
                }
                Flow {
                    id: deeds
                    width: parent.width
                    spacing: Theme.gap
                    visible: one.opens || one.seen || one.vouched || one.undoes
                    AppButton {
                        visible: one.opens
                        kind: "secondary"
                        compact: true
                        icon: "refresh"
                        text: qsTr("What went out")
                        onClicked: part.swapAsked(one.swap)
                    }
                    AppButton {
                        visible: one.seen
                        kind: "secondary"
                        compact: true
                        icon: "camera"
                        text: qsTr("%n photo(s)", "", one.photos)
                        onClicked: part.photosAsked(one.pictured)
                    }
                    AppButton {
                        visible: one.vouched
                        kind: "secondary"
                        compact: true
                        icon: "printer"
                        text: qsTr("Voucher")
                        onClicked: part.voucherAsked(one.back)
                    }
                    AppButton {
                        visible: one.undoes
                        kind: "secondary"
                        compact: true
                        icon: "return"
                        text: qsTr("Undo this return")
                        onClicked: part.undoAsked(one.back)
                    }
                    Caption {
                        height: Theme.target
                        verticalAlignment: Text.AlignVCenter
                        visible: one.undoes
                        text: qsTr("%n more minute(s)", "", one.undo_left)
                    }
                }
            }
        }
    }
}

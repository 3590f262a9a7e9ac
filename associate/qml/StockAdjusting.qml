pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Without a count: pieces are damaged, or (for those who may) the record is wrong by so many.
Scroller {
    id: adjusting

    required property StockWork work
    required property StockWords words

    property string reason: "damage"
    property int units: 1
    property bool more: false

    readonly property bool damaged: adjusting.reason === "damage"

    padding: Theme.gap * 4
    contentHeight: column.implicitHeight + 2 * adjusting.padding
    onVisibleChanged: if (adjusting.visible) {
        adjusting.reason = "damage";
        adjusting.units = 1;
        adjusting.more = false;
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.gap * 2.4
        Heading {
            width: parent.width
            text: adjusting.damaged ? qsTr("How many are damaged?") : qsTr("By how many is the record wrong?")
        }
        BodyText {
            width: parent.width
            soft: true
            text: adjusting.damaged ? qsTr("They leave the stock at once. Please take them off the shelf.") : qsTr("Only where nobody can count now. Your name stands beside it.")
        }
        Flow {
            width: parent.width
            visible: adjusting.work.trusted
            spacing: Theme.gap
            Chip {
                icon: "warn"
                text: qsTr("Damaged")
                selected: adjusting.damaged
                onClicked: adjusting.reason = "damage"
            }
            Chip {
                icon: "edit"
                text: qsTr("The record is wrong")
                selected: !adjusting.damaged
                onClicked: adjusting.reason = "adjustment"
            }
        }
        Flow {
            width: parent.width
            visible: !adjusting.damaged
            spacing: Theme.gap
            Chip {
                icon: "minus"
                text: qsTr("Fewer are here")
                selected: !adjusting.more
                onClicked: adjusting.more = false
            }
            Chip {
                icon: "plus"
                text: qsTr("More are here")
                selected: adjusting.more
                onClicked: adjusting.more = true
            }
        }
        HowMany {
            units: adjusting.units
            most: 999
            bounded: false
            words: qsTr("Pieces")
            onChosen: units => adjusting.units = units
        }
        Caption {
            width: parent.width
            visible: text !== ""
            color: Theme.bad
            text: adjusting.words.trouble(adjusting.work.trouble)
        }
        Row {
            width: parent.width
            AppButton {
                kind: "primary"
                icon: "check"
                text: adjusting.damaged ? qsTr("Take %n out of the stock", "", adjusting.units) : qsTr("Correct the record")
                busy: adjusting.work.phase === "saving"
                onClicked: adjusting.work.adjust(adjusting.reason, adjusting.more ? adjusting.units : -adjusting.units)
            }
        }
    }
}

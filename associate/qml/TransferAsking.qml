pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Goods are asked for from another place, over the product's page.
FocusScope {
    id: sheet

    required property StockTransfers transfers
    required property Stock stock
    required property bool online

    readonly property bool asked: sheet.transfers.phase === "asked"

    anchors.fill: parent
    z: 90
    visible: sheet.transfers.phase === "asking" || sheet.asked || sheet.transfers.phase === "saving"
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Ask for goods")
    Keys.onEscapePressed: sheet.transfers.close()
    onVisibleChanged: if (sheet.visible)
        sheet.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
    }
    Scroller {
        anchors.fill: parent
        visible: !sheet.asked
        padding: Theme.gap * 4
        contentHeight: column.implicitHeight + 2 * padding
        Column {
            id: column
            width: parent.width
            spacing: Theme.gap * 2.4
            Row {
                width: parent.width
                AppButton {
                    kind: "quiet"
                    compact: true
                    icon: "back"
                    text: qsTr("Back")
                    onClicked: sheet.transfers.close()
                }
            }
            Heading {
                width: parent.width
                text: qsTr("Who should send %1?").arg(sheet.transfers.title)
            }
            BodyText {
                width: parent.width
                soft: true
                text: qsTr("It is a request: the other place says what it sends. What they have is as of the time shown on the product’s page.")
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                Repeater {
                    model: sheet.stock.places
                    Chip {
                        id: place
                        required property string id
                        required property string name
                        required property bool here
                        visible: !place.here
                        icon: "store"
                        text: place.name
                        selected: sheet.transfers.source === place.id
                        onClicked: sheet.transfers.choose_place(place.id, place.name)
                    }
                }
            }
            HowMany {
                units: sheet.transfers.units
                most: 999
                bounded: false
                words: qsTr("Pieces")
                onChosen: units => sheet.transfers.want(units)
            }
            Banner {
                width: parent.width
                visible: sheet.transfers.why !== ""
                kind: "bad"
                title: qsTr("That could not be saved")
                text: qsTr("Nothing was asked for. Please try once more.")
            }
            Row {
                width: parent.width
                AppButton {
                    icon: "send"
                    enabled: sheet.transfers.source !== ""
                    busy: sheet.transfers.phase === "saving"
                    text: sheet.transfers.place === "" ? qsTr("Ask for it") : qsTr("Ask %1 for %n piece(s)", "", sheet.transfers.units).arg(sheet.transfers.place)
                    onClicked: sheet.transfers.ask()
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        visible: sheet.asked
        icon: "check-circle"
        title: qsTr("%1 is asked for it").arg(sheet.transfers.place)
        text: sheet.online ? qsTr("The request is on its way. You find it under Transfers until the goods are here.") : qsTr("The request is saved on this tablet and sent as soon as there is a line. Nobody knows of it before.")
        actionText: qsTr("Done")
        actionIcon: "check"
        onActed: sheet.transfers.close()
    }
}

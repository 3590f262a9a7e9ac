import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// This store: how many, where they lie, and what the number is made of.
Card {
    id: here

    required property Stock stock

    readonly property color strong: ({
            "good": Theme.good,
            "some": Theme.good,
            "low": Theme.warn
        })[here.stock.level] ?? Theme.inkSoft

    function note(): string {
        switch (here.stock.wording) {
        case "about":
            return qsTr("About: later sales are not counted in.");
        case "band":
            return qsTr("Too old for a number. Please check the shelf.");
        case "unknown":
            return qsTr("This tablet has no number for it. Please check the shelf.");
        default:
            return "";
        }
    }

    implicitHeight: column.implicitHeight + 2 * here.padding
    Column {
        id: column
        width: parent.width
        spacing: Theme.gap * 1.4

        RowLayout {
            width: parent.width
            spacing: Theme.gap
            Caption {
                Layout.fillWidth: true
                text: here.stock.hereName === "" ? qsTr("Here") : here.stock.hereName
                strong: true
                maximumLineCount: 1
                elide: Text.ElideRight
            }
            AgeLabel {
                visible: here.stock.known
                text: here.stock.age
                level: here.stock.freshness
            }
        }
        RowLayout {
            width: parent.width
            spacing: Theme.gap * 2
            Text {
                id: amount
                text: here.stock.shown === "" ? qsTr("unknown") : here.stock.shown
                color: here.strong
                font.family: Theme.displayFont
                font.pixelSize: here.stock.shown === "" ? Theme.title : Theme.hero
                font.weight: Font.DemiBold
                textFormat: Text.PlainText
                Accessible.role: Accessible.StaticText
                Accessible.name: here.stock.shown === "" ? qsTr("Stock here unknown") : qsTr("%1 here").arg(here.stock.shown)
            }
            Item {
                Layout.fillWidth: true
            }
            Spot {
                visible: here.stock.aisle !== ""
                words: qsTr("Aisle")
                value: here.stock.aisle
            }
            Spot {
                visible: here.stock.bay !== ""
                words: qsTr("Bay")
                value: here.stock.bay
            }
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: here.note()
        }
        Divider {
            width: parent.width
            visible: here.stock.known
        }
        Flow {
            width: parent.width
            visible: here.stock.known
            spacing: Theme.gap * 1.6
            Detail {
                words: qsTr("on hand")
                value: here.stock.onHand
            }
            Detail {
                words: qsTr("reserved")
                value: here.stock.reserved
            }
            Detail {
                words: qsTr("safety")
                value: here.stock.safety
            }
            Detail {
                visible: here.stock.ours !== 0
                words: qsTr("this tablet")
                value: here.stock.ours
                signed: true
            }
        }
    }
}

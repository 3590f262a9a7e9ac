pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// What was saved, and how far it has come.
Scroller {
    id: saved

    required property StockWork work
    required property StockWords words
    signal closed

    padding: Theme.gap * 4
    contentHeight: column.implicitHeight + 2 * saved.padding

    function headline(): string {
        if (saved.work.job === "place")
            return qsTr("It lies in bay %1 now").arg(Bidi.code(saved.work.place));
        if (saved.work.job === "damage")
            return qsTr("%n piece(s) taken out of the stock", "", -saved.work.difference);
        if (saved.work.job === "adjust")
            return qsTr("The record is corrected by %1").arg(saved.words.signed(saved.work.difference));
        return saved.work.difference === 0 ? qsTr("%1 on the shelf: the record was right").arg(saved.work.counted) : qsTr("%n on the shelf", "", saved.work.counted);
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.gap * 2
        Row {
            width: parent.width
            Icon {
                name: "check-circle"
                size: Theme.mm(14)
                color: Theme.good
            }
        }
        Heading {
            width: parent.width
            text: saved.headline()
        }
        BodyText {
            width: parent.width
            soft: true
            text: saved.words.standing(saved.work.online)
        }
        Flow {
            width: parent.width
            visible: saved.work.job === "count"
            spacing: Theme.gap * 3
            Detail {
                visible: saved.work.known
                words: qsTr("expected")
                value: saved.work.expected
            }
            Detail {
                words: qsTr("difference")
                value: saved.work.difference
                signed: true
            }
            Detail {
                visible: saved.work.aside > 0
                words: qsTr("for orders")
                value: saved.work.aside
            }
            Detail {
                visible: saved.work.tries > 1
                words: qsTr("counts")
                value: saved.work.tries
            }
        }
        BodyText {
            width: parent.width
            visible: saved.work.job === "damage"
            text: qsTr("Please put what is damaged where your store collects it.")
        }
        Row {
            width: parent.width
            AppButton {
                kind: "primary"
                icon: "check"
                text: qsTr("Done")
                onClicked: saved.closed()
            }
        }
    }
}

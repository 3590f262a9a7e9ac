pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What two people did that cannot both be true, and how it is settled.
FocusScope {
    id: page

    required property Tablet tablet
    required property Attention attention

    readonly property real side: Theme.gap * 4
    readonly property AttentionWords words: AttentionWords {}
    readonly property bool content: !page.attention.loading && !page.attention.unreadable

    ColumnLayout {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: page.side
        anchors.bottomMargin: 0
        spacing: Theme.gap * 1.6

        SheetHead {
            Layout.fillWidth: true
            tablet: page.tablet
            title: qsTr("Needs attention")
            text: !page.content ? "" : [page.attention.open > 0 ? qsTr("%n to settle", "", page.attention.open) : qsTr("nothing to settle"), page.attention.asOf].filter(part => part !== "").map(Bidi.part).join(" · ")
        }
        Banner {
            Layout.fillWidth: true
            visible: !page.tablet.online && page.content
            kind: "offline"
            text: qsTr("No line to the office: what other tablets have done since is not known here. What you settle is saved on this tablet.")
        }
        Banner {
            Layout.fillWidth: true
            visible: page.attention.unsaved
            kind: "bad"
            title: qsTr("That could not be saved")
            text: qsTr("It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.")
        }
        Flow {
            Layout.fillWidth: true
            visible: page.content && (page.attention.closed > 0 || page.attention.over)
            spacing: Theme.gap
            Chip {
                selected: !page.attention.over
                text: qsTr("To settle · %1").arg(page.attention.open)
                onClicked: page.attention.with_settled(false)
            }
            Chip {
                selected: page.attention.over
                text: qsTr("With what is settled · %1").arg(page.attention.open + page.attention.closed)
                onClicked: page.attention.with_settled(true)
            }
        }
        Scroller {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.content && page.attention.rows.count > 0
            gutter: Theme.gap * 1.4
            Layout.rightMargin: -gutter // mirrored with the layout
            spacing: Theme.gap * 1.6
            Repeater {
                model: page.attention.rows
                AttentionCard {
                    width: parent?.width ?? 0
                    words: page.words
                    online: page.tablet.online
                    wide: width > Theme.mm(Theme.larger ? 170 : 110)
                    onSettle: (id, ways, title) => {
                        dialog.conflict = id;
                        dialog.ways = ways;
                        dialog.about = title;
                        dialog.open = true;
                    }
                    onLook: number => page.tablet.open_order(number)
                }
            }
            BodyText {
                width: parent.width
                text: qsTr("What else the office did not accept of this tablet is listed under This device.")
                soft: true
            }
            Item {
                width: 1
                height: Theme.gap * 2
            }
        }
        Column {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.attention.loading
            spacing: Theme.gap * 1.6
            Repeater {
                model: 2
                Skeleton {
                    width: parent?.width ?? 0
                    height: Theme.mm(34)
                    radius: Theme.radius * 1.6
                }
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.attention.unreadable || (page.content && page.attention.rows.count === 0)
            icon: page.attention.unreadable ? "error" : "check-circle"
            title: page.attention.unreadable ? qsTr("The list cannot be read right now") : qsTr("Nothing needs attention")
            text: page.attention.unreadable ? qsTr("Nothing is lost.") : qsTr("When two people do the same without knowing of each other, it appears here with both names, and what to do.") + " " + qsTr("What else the office did not accept of this tablet is listed under This device.")
            actionText: page.attention.unreadable ? qsTr("Try again") : qsTr("Open This device")
            onActed: {
                if (page.attention.unreadable)
                    page.attention.refresh();
                else
                    page.tablet.go("device");
            }
        }
    }
    AttentionDialog {
        id: dialog
        words: page.words
        onSettled: (id, how, note) => page.attention.resolve(id, how, note)
    }
}

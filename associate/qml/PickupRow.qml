pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One order of the list: whose, until when, what is next, and who is at it.
Pressable {
    id: row

    required property string id
    required property string first_name
    required property string group
    required property string band
    required property string due
    required property int minutes
    required property int units
    required property int done
    required property int short
    required property string place
    required property bool claimed
    required property string claimed_by
    required property bool mine
    required property bool theirs
    required property bool here
    required property bool given
    required property string letter
    required property bool chosen
    required property bool pending
    required property bool contested
    required property bool arrived
    required property bool cancel_asked
    property bool narrow: false
    property real gutter: 0
    property PickupWords words
    property bool online: false
    // Orders are chosen to be picked together.
    property bool choosing: false
    signal opened(string number, string group)

    readonly property string who: row.first_name !== "" ? row.first_name : row.id
    readonly property string when: row.words.promised(row.group, row.band, row.due, row.minutes)
    readonly property string state_: {
        switch (row.group) {
        case "pick":
            return row.done > 0 ? qsTr("%1 of %2 picked").arg(row.done).arg(row.units) : qsTr("%n unit(s) to pick", "", row.units);
        case "stage":
            return qsTr("Picked, needs a bay");
        case "missing":
            return qsTr("%n unit(s) missing", "", row.short);
        case "ready":
            return qsTr("Ready in %1").arg(row.words.places(row.place));
        default:
            return qsTr("Put it back on the shelf");
        }
    }

    readonly property string at_it: {
        if (!row.claimed)
            return "";
        if (row.given)
            return row.mine ? qsTr("given to you") : row.words.given(row.claimed_by);
        if (row.group === "ready")
            return row.mine ? qsTr("you bring it") : row.words.bringing(row.claimed_by);
        return row.letter !== "" ? qsTr("in your tote %1").arg(row.letter) : row.mine ? qsTr("in your hands") : row.words.picking(row.claimed_by, row.here);
    }

    label: row.first_name !== "" ? row.first_name + ", " + row.id : row.id
    implicitHeight: Math.max(Theme.mm(Theme.larger ? 22 : 16), line.implicitHeight + Theme.gap * 2.4)
    ringRadius: Theme.radius
    Accessible.description: [row.state_, row.when, row.at_it].filter(part => part !== "").join(", ")
    Accessible.checkable: row.choosing
    Accessible.checked: row.chosen
    onClicked: row.opened(row.id, row.group)

    Rectangle {
        anchors.fill: parent
        anchors.rightMargin: Theme.rtl ? 0 : row.gutter
        anchors.leftMargin: Theme.rtl ? row.gutter : 0
        color: row.chosen && row.choosing ? Theme.accentSoft : Theme.ink
        opacity: row.chosen && row.choosing ? 0.6 : row.pressed ? 0.06 : 0
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: row.gutter + (row.choosing ? Theme.gap : 0)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 2

        Rectangle {
            visible: row.choosing
            Layout.preferredWidth: Theme.mm(7)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.leftMargin: Theme.gap
            radius: Theme.radius
            color: row.chosen ? Theme.accent : Theme.surface
            border.width: row.chosen ? 0 : Math.max(2, Theme.hairline)
            border.color: Theme.edge
            Icon {
                anchors.centerIn: parent
                visible: row.chosen
                name: "check"
                size: parent.width * 0.7
                color: Theme.onAccent
            }
        }
        BatchSign {
            visible: row.letter !== "" && !row.choosing
            Layout.preferredWidth: Theme.mm(11)
            Layout.preferredHeight: Layout.preferredWidth
            letter: row.letter
            Accessible.ignored: true
        }
        Rectangle {
            visible: !row.choosing && row.letter === ""
            Layout.preferredWidth: Theme.mm(11)
            Layout.preferredHeight: Layout.preferredWidth
            radius: Theme.radius * 1.2
            color: row.band === "breached" ? Theme.badSoft : row.band === "nearing" ? Theme.warnSoft : row.group === "ready" ? Theme.goodSoft : Theme.accentSoft
            Icon {
                anchors.centerIn: parent
                name: row.words.groupIcon(row.group)
                size: parent.width * 0.5
                color: row.band === "breached" ? Theme.bad : row.band === "nearing" ? Theme.warn : row.group === "ready" ? Theme.good : Theme.accent
            }
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.5
            Row {
                width: parent.width
                spacing: Theme.gap * 1.2
                BodyText {
                    id: name
                    width: Math.min(implicitWidth, parent.width * 0.6)
                    text: row.who
                    strong: true
                    maximumLineCount: 1
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                BodyText {
                    visible: row.first_name !== ""
                    width: Math.min(implicitWidth, parent.width - name.width - parent.spacing)
                    text: row.id
                    soft: true
                    maximumLineCount: 1
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Caption {
                width: parent.width
                text: row.state_ + (row.at_it !== "" ? " · " + row.at_it : "")
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Flow {
                width: parent.width
                visible: row.marks.length > 0
                spacing: Theme.gap * 0.8
                Repeater {
                    model: row.marks
                    Chip {
                        required property var modelData
                        clickable: false
                        text: modelData["text"]
                        kind: modelData["kind"]
                        icon: modelData["icon"]
                    }
                }
            }
        }
        Chip {
            visible: !row.narrow && row.when !== ""
            clickable: false
            text: row.when
            kind: row.words.bandKind(row.band)
            icon: "clock"
        }
        Icon {
            visible: !row.choosing
            name: "chevron-right"
            size: Theme.body * 1.1
            color: Theme.inkFaint
        }
    }
    readonly property var marks: [
        {
            "show": row.choosing && row.theirs,
            "text": row.chosen ? qsTr("You take it over") : qsTr("Somebody is at it"),
            "kind": "warn",
            "icon": "person"
        },
        {
            "show": row.arrived,
            "text": qsTr("Customer is here"),
            "kind": "offer",
            "icon": "hand"
        },
        {
            "show": row.contested,
            "text": qsTr("Somebody was quicker"),
            "kind": "warn",
            "icon": "warn"
        },
        {
            "show": row.cancel_asked,
            "text": qsTr("Wants to cancel"),
            "kind": "warn",
            "icon": "close"
        },
        {
            "show": row.pending && !row.contested,
            "text": row.words.saved(true, row.online),
            "kind": "",
            "icon": row.words.savedIcon(true, row.online)
        },
        {
            "show": row.narrow && row.when !== "",
            "text": row.when,
            "kind": row.words.bandKind(row.band),
            "icon": "clock"
        }
    ].filter(mark => mark.show)
    Divider {
        anchors.bottom: parent.bottom
        width: line.width
        anchors.left: parent.left
    }
}

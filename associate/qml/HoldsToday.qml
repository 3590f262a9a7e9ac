pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What else is to be seen to today: holds that end, goods to put back, conflicts, returns.
GridLayout {
    id: row

    required property Tablet tablet
    required property Today today
    // Returns that were begun at a kiosk, or that a manager has answered.
    property int returns: 0

    readonly property var entries: [
        {
            "show": row.today.toSettle > 0,
            "n": row.today.toSettle,
            "text": qsTr("Needs attention"),
            "icon": "warn",
            "strong": true,
            "page": "attention"
        },
        {
            "show": row.today.holdsOver + row.today.holdsEnding > 0,
            "n": row.today.holdsOver + row.today.holdsEnding,
            "text": qsTr("Holds ending"),
            "icon": "calendar",
            "strong": row.today.holdsOver > 0,
            "page": "dates"
        },
        {
            "show": row.today.toPutBack > 0,
            "n": row.today.toPutBack,
            "text": qsTr("To put back"),
            "icon": "return",
            "strong": false,
            "page": "back"
        },
        {
            "show": true,
            "n": row.returns,
            "text": row.returns > 0 ? qsTr("Returns waiting") : qsTr("Take goods back"),
            "icon": "return",
            "strong": row.returns > 0,
            "page": "returns"
        }
    ].filter(entry => entry.show)

    visible: row.entries.length > 0
    columns: row.width > Theme.mm(Theme.larger ? 150 : 84) ? 3 : 1
    columnSpacing: Theme.gap * 1.2
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: row.entries
        Pressable {
            id: entry
            required property var modelData
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.target, line.implicitHeight + Theme.gap * 2)
            label: modelData["n"] > 0 ? qsTr("%1: %2").arg(modelData["text"]).arg(modelData["n"]) : modelData["text"]
            ringRadius: Theme.radius * 1.4
            onClicked: {
                if (entry.modelData["page"] === "attention")
                    row.tablet.open_attention();
                else if (entry.modelData["page"] === "returns")
                    row.tablet.take_goods_back("");
                else
                    row.tablet.open_holds(entry.modelData["page"]);
            }
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius * 1.4
                color: entry.modelData["strong"] ? Theme.warnSoft : Theme.surface
                border.width: Theme.hairline
                border.color: entry.modelData["strong"] ? Theme.warn : Theme.line
            }
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius * 1.4
                color: Theme.ink
                opacity: entry.pressed ? 0.08 : 0
            }
            RowLayout {
                id: line
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gap * 1.4
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap
                Icon {
                    name: entry.modelData["icon"]
                    size: Theme.heading
                    color: entry.modelData["strong"] ? Theme.warn : Theme.accent
                }
                BodyText {
                    Layout.fillWidth: true
                    text: entry.modelData["text"]
                    strong: true
                    Accessible.ignored: true
                }
                Heading {
                    visible: entry.modelData["n"] > 0
                    level: 2
                    text: String(entry.modelData["n"])
                    Accessible.ignored: true
                }
                Icon {
                    visible: row.columns === 1
                    name: "chevron-right"
                    size: Theme.body
                    color: Theme.inkFaint
                }
            }
        }
    }
}

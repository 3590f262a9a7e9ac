pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One tote of the batch: whose it is, how far, and what may be done with it. `mode`: totes, walking, done.
Pressable {
    id: tote

    required property string id
    required property string letter
    required property string code
    required property string first_name
    required property string standing
    required property string who
    required property int needs
    required property bool next
    required property bool last
    required property int inside
    required property int open
    required property int units
    required property int short
    required property string place
    required property bool contested
    required property bool marked
    required property BatchWords words
    property string mode: "walking"
    signal bound(string number)
    signal putDown(string number)
    signal laid(string number)
    signal decided(string number)

    readonly property bool gone: tote.standing === "cancelled" || tote.standing === "taken" || tote.standing === "left"
    readonly property bool lit: tote.mode === "walking" ? tote.last || tote.marked : tote.marked && tote.mode === "totes"
    readonly property string name: tote.words.whose(tote.first_name, tote.id)
    readonly property string state_: tote.words.standing(tote.standing, tote.inside, tote.open, tote.units, tote.short, tote.place)

    label: [tote.words.tote(tote.letter, tote.code), tote.name].join(", ")
    activeFocusOnTab: tote.mode === "totes"
    implicitHeight: Math.max(Theme.mm(tote.mode === "walking" ? 11 : 14), row.implicitHeight + Theme.gap * 1.2)
    ringRadius: Theme.radius
    Accessible.role: tote.mode === "totes" ? Accessible.Button : Accessible.ListItem
    Accessible.description: tote.state_
    onClicked: if (tote.mode === "totes")
        tote.bound(tote.id)

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.gap
        anchors.rightMargin: -Theme.gap
        radius: Theme.radius
        color: tote.gone ? Theme.warnSoft : tote.lit ? Theme.accentSoft : Theme.ink
        opacity: tote.gone || tote.lit ? 1 : tote.pressed && tote.mode === "totes" ? 0.06 : 0
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.4
        BatchSign {
            Layout.preferredWidth: Theme.mm(tote.mode === "walking" ? 8.5 : 11)
            Layout.preferredHeight: Layout.preferredWidth
            letter: tote.letter
            faded: tote.gone || (tote.standing === "ready" && tote.mode !== "totes")
            Accessible.ignored: true
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.2
            BodyText {
                width: parent.width
                text: tote.name
                strong: true
                maximumLineCount: 1
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                // Its first letters must not say in which direction it is read.
                text: [tote.mode !== "walking" && tote.first_name !== "" ? tote.id : "", tote.mode === "totes" ? (tote.code !== "" ? qsTr("tote %1").arg(tote.words.label(tote.code)) : tote.marked ? qsTr("scan its tote now") : qsTr("by its letter")) : tote.state_, tote.contested && !tote.gone ? qsTr("somebody was quicker") : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
                color: tote.gone ? Theme.warn : Theme.inkSoft
                strong: tote.gone
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Chip {
            visible: tote.mode === "walking" && tote.needs > 0
            clickable: false
            kind: tote.next ? "accent" : ""
            text: qsTr("× %1").arg(tote.needs)
            Accessible.ignored: true
        }
        Icon {
            visible: tote.mode === "walking" && !tote.gone && tote.open === 0 && tote.needs === 0
            name: tote.short > 0 ? "warn" : "check-circle"
            size: Theme.body * 1.2
            color: tote.short > 0 ? Theme.warn : Theme.good
        }
        // On the walk there is hardly ever anything to tap: ten times four buttons that nobody sees cost each frame.
        Loader {
            active: tote.mode !== "walking" || tote.gone
            visible: active
            sourceComponent: RowLayout {
                spacing: row.spacing
                BodyText {
                    visible: tote.mode === "totes"
                    text: qsTr("%n unit(s)", "", tote.units)
                    soft: true
                    Accessible.ignored: true
                }
                IconButton {
                    visible: tote.mode === "totes"
                    icon: "close"
                    label: qsTr("Take %1 out of the batch").arg(tote.name)
                    onClicked: tote.putDown(tote.id)
                }
                AppButton {
                    visible: tote.mode === "done" && tote.short > 0 && tote.standing === "in"
                    kind: "quiet"
                    compact: true
                    icon: "warn"
                    text: qsTr("Decide: %n missing", "", tote.short)
                    label: [text, tote.name].join(", ")
                    onClicked: tote.decided(tote.id)
                }
                AppButton {
                    visible: tote.mode === "done" && tote.inside > 0 && tote.standing === "in"
                    kind: "secondary"
                    compact: true
                    icon: "pin"
                    text: qsTr("Put into a bay")
                    label: qsTr("Put into a bay: %1").arg(tote.name)
                    onClicked: tote.laid(tote.id)
                }
                AppButton {
                    visible: tote.gone && tote.mode !== "totes" && (tote.mode === "done" || tote.inside === 0)
                    kind: "secondary"
                    compact: true
                    icon: tote.inside > 0 && tote.standing === "cancelled" ? "return" : "check"
                    text: tote.inside > 0 && tote.standing === "cancelled" ? qsTr("Put back") : qsTr("Done")
                    label: [text, tote.name].join(": ")
                    onClicked: {
                        if (tote.inside > 0 && tote.standing === "cancelled")
                            tote.laid(tote.id);
                        else
                            tote.putDown(tote.id);
                    }
                }
            }
        }
    }
}

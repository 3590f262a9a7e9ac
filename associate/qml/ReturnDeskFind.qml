pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Which order it is: scan anything, or type what the customer can tell.
Item {
    id: find

    required property Tablet tablet
    required property ReturnDesk desk
    required property ReturnWords words
    property bool wide: false

    readonly property bool many: find.desk.phase === "many"
    readonly property bool typing: keyboard.visible

    function rest() {
        keyboard.visible = false;
        find.forceActiveFocus();
    }
    onVisibleChanged: if (!find.visible)
        find.rest()

    Flickable {
        id: flick
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        contentHeight: column.height + Theme.gap * 4
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        Column {
            id: column
            x: Theme.gap * 4
            width: flick.width - Theme.gap * 8
            spacing: Theme.gap * 2
            Row {
                id: lead
                width: parent.width
                visible: !keyboard.visible && !find.many
                spacing: Theme.gap * 2
                Rectangle {
                    id: disc
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.mm(16)
                    height: width
                    radius: width / 2
                    color: Theme.accentSoft
                    Icon {
                        anchors.centerIn: parent
                        name: "scan"
                        size: parent.width * 0.5
                        color: Theme.accent
                    }
                }
                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: lead.width - disc.width - lead.spacing
                    spacing: Theme.gap * 0.6
                    Heading {
                        width: parent.width
                        level: 2
                        text: qsTr("Scan what the customer has")
                    }
                    BodyText {
                        width: parent.width
                        soft: true
                        text: qsTr("The code from the kiosk or the e-mail, a pickup code, a slip, or their card.")
                    }
                }
            }
            RowLayout {
                width: parent.width
                spacing: Theme.gap * 1.6
                TextEntry {
                    id: entry
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    icon: "search"
                    placeholder: qsTr("Number, e-mail, name or day")
                    onAccepted: find.ask()
                    onActiveFocusChanged: if (entry.activeFocus)
                        keyboard.visible = true
                }
                AppButton {
                    Layout.alignment: Qt.AlignTop
                    compact: true
                    icon: "search"
                    text: qsTr("Find")
                    busy: find.desk.seeking
                    enabled: entry.text.trim() !== ""
                    onClicked: find.ask()
                }
            }
            Banner {
                width: parent.width
                visible: find.desk.trouble !== ""
                kind: find.desk.trouble === "nothing" ? "warn" : "bad"
                icon: find.desk.trouble === "nothing" ? "search" : "lock"
                title: find.words.trouble(find.desk.trouble)
                text: find.words.troubleHelp(find.desk.trouble, find.desk.shown, find.desk.why, find.tablet.online)
            }
            Part {
                width: parent.width
                visible: find.many
                icon: "list"
                title: qsTr("Which of these %n order(s)?", "", find.desk.hits.count)
                Column {
                    width: parent.width
                    Repeater {
                        model: find.desk.hits
                        ListRow {
                            id: hit
                            required property int index
                            required property string id
                            required property string placed
                            required property string store
                            required property string total
                            required property string goods
                            required property int units
                            required property int able
                            width: parent?.width ?? 0
                            divided: hit.index < find.desk.hits.count - 1
                            icon: hit.able > 0 ? "bag" : "check-circle"
                            title: [hit.id, hit.placed].map(Bidi.part).join(" · ")
                            text: [hit.goods, hit.store, hit.able > 0 ? qsTr("%1 of %2 can come back").arg(hit.able).arg(hit.units) : qsTr("nothing can come back")].filter(part => part !== "").map(Bidi.part).join(" · ")
                            value: hit.total
                            onClicked: find.desk.open(hit.id)
                        }
                    }
                    Caption {
                        width: parent.width
                        visible: find.desk.more
                        text: qsTr("There are more. A day or a number finds fewer.")
                    }
                }
            }
            ListRow {
                width: parent.width
                visible: !keyboard.visible
                icon: "tag"
                title: qsTr("No receipt, and no order to be found")
                text: qsTr("For store credit, at the lowest price of late.")
                onClicked: find.tablet.take_without_receipt()
            }
            ReturnsWaiting {
                width: parent.width
                visible: find.desk.waiting.count > 0 && !keyboard.visible && !find.many
                desk: find.desk
            }
            ReturnVisit {
                width: parent.width
                visible: find.desk.visit.count > 0 && !keyboard.visible
                desk: find.desk
                words: find.words
                onEnded: {
                    find.desk.end();
                    find.tablet.go("today");
                }
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    KeyboardPanel {
        id: keyboard
        visible: false
        hideable: true
        onHidden: find.rest()
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        target: entry
        doneText: qsTr("Find")
        onDone: find.ask()
    }

    function ask() {
        if (entry.text.trim() === "")
            return;
        find.rest();
        find.desk.seek(entry.text);
    }
}

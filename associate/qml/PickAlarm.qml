import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What was scanned is not what is wanted: it is shown, and nothing was recorded.
Rectangle {
    id: alarm

    required property Pick pick

    readonly property string kind: alarm.pick.alarm
    readonly property string thing: alarm.pick.alarmTitle !== "" ? alarm.pick.alarmTitle : qsTr("an article ending in %1").arg(alarm.pick.alarmEnding)
    readonly property string wanted: [alarm.pick.title, alarm.pick.detail].filter(part => part !== "").join(", ")

    function title(): string {
        switch (alarm.kind) {
        case "enough":
            return qsTr("There are enough of these: %1").arg(alarm.thing);
        case "variant":
            return qsTr("Right article, but not this one: %1").arg(alarm.thing);
        case "stranger":
            return qsTr("That is not it, and not in our range");
        case "claimed":
            return alarm.pick.claimedBy !== "" ? qsTr("%1 is picking this order now").arg(alarm.pick.claimedBy) : qsTr("Somebody else is picking this order now");
        default:
            return qsTr("That is not it: %1").arg([alarm.thing, alarm.pick.alarmDetail].filter(part => part !== "").join(", "));
        }
    }
    function help(): string {
        switch (alarm.kind) {
        case "enough":
            return qsTr("All that was ordered is picked. Put this one back.");
        case "variant":
            return qsTr("This is %1. Wanted: %2. Nothing was recorded.").arg(alarm.pick.alarmDetail).arg(alarm.pick.alarmWanted);
        case "claimed":
            return qsTr("Nothing was recorded. Take the order over first, or give them what you have in your hands.");
        default:
            return qsTr("Nothing was recorded. Look for: %1").arg(alarm.wanted);
        }
    }

    implicitHeight: row.implicitHeight + Theme.gap * 3
    radius: Theme.radius * 1.4
    color: Theme.badSoft
    border.width: Math.max(1, Theme.hairline)
    border.color: Theme.bad
    Accessible.role: Accessible.AlertMessage
    Accessible.name: alarm.title() + ". " + alarm.help()

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap * 1.6
        columns: alarm.width > Theme.mm(Theme.larger ? 170 : 110) ? 3 : 2
        columnSpacing: Theme.gap * 1.6
        rowSpacing: Theme.gap
        ProductPicture {
            Layout.preferredWidth: Theme.mm(Theme.larger ? 18 : 16)
            Layout.preferredHeight: Layout.preferredWidth
            visible: alarm.kind !== "stranger" && alarm.kind !== "claimed"
            picture: alarm.pick.alarmPicture
            title: alarm.pick.alarmTitle
            ground: Theme.surface
            fallbackIcon: "box"
        }
        Icon {
            Layout.alignment: Qt.AlignTop
            visible: alarm.kind === "stranger" || alarm.kind === "claimed"
            name: "error"
            size: Theme.body * 1.6
            color: Theme.bad
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.5
            BodyText {
                width: parent.width
                text: alarm.title()
                strong: true
                Accessible.ignored: true
            }
            BodyText {
                width: parent.width
                text: alarm.help()
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
        AppButton {
            Layout.columnSpan: row.columns === 3 ? 1 : 2
            kind: "secondary"
            compact: true
            text: qsTr("Understood")
            onClicked: alarm.pick.calm()
        }
    }
}

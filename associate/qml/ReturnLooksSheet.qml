pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The photos of goods that came back, for a manager: on the screen as long as somebody looks, and nowhere else.
FocusScope {
    id: sheet

    required property ReturnLooks looks

    readonly property bool found: sheet.looks.phase === "found"
    readonly property bool alone: sheet.looks.rows.count === 1

    function icon(): string {
        switch (sheet.looks.phase) {
        case "offline":
            return "offline";
        case "coming":
            return "clock";
        case "not_allowed":
            return "lock";
        case "failed":
            return "error";
        default:
            return "camera";
        }
    }
    function title(): string {
        switch (sheet.looks.phase) {
        case "none":
            return qsTr("There are no photos of it");
        case "coming":
            return qsTr("The photos are on their way");
        case "not_allowed":
            return qsTr("Only a manager looks at photos of returns");
        case "offline":
            return qsTr("No line to the office");
        case "failed":
            return qsTr("The photos could not be fetched");
        default:
            return "";
        }
    }
    function help(): string {
        switch (sheet.looks.phase) {
        case "none":
            return qsTr("None was taken, or their 30 days are over and they have been erased.");
        case "coming":
            return qsTr("The tablet at the desk has %n photo(s) that it has not sent yet. Look again once it has a line.", "", sheet.looks.coming);
        case "not_allowed":
            return qsTr("Ask a manager of the store that took the goods.");
        case "offline":
            return qsTr("Photos are kept at the office alone and fetched when somebody looks. Look again once the line is back; the goods themselves lie where the return put them.");
        case "failed":
            return qsTr("The office did not answer as it should. Try again in a moment.");
        default:
            return "";
        }
    }

    anchors.fill: parent
    z: 89
    Accessible.role: Accessible.Dialog
    Accessible.name: head.text
    onVisibleChanged: if (sheet.visible)
        sheet.forceActiveFocus()
    Keys.onEscapePressed: sheet.looks.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
    }
    RowLayout {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap * 4
        spacing: Theme.gap * 1.6
        IconButton {
            filled: true
            size: Theme.target
            icon: "back"
            label: sheet.looks.large !== "" && !sheet.alone ? qsTr("All photos") : qsTr("Back")
            onClicked: if (sheet.looks.large !== "" && !sheet.alone)
                sheet.looks.enlarge("");
            else
                sheet.looks.close()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.4
            Heading {
                id: head
                Layout.fillWidth: true
                text: qsTr("Photos of goods of %1").arg(Bidi.code(sheet.looks.number))
            }
            Caption {
                Layout.fillWidth: true
                visible: sheet.found
                text: [qsTr("This look is noted at the office. Nothing of it stays on this tablet."), sheet.looks.coming > 0 ? qsTr("%n more on its way", "", sheet.looks.coming) : ""].filter(part => part !== "").join(" · ")
            }
        }
    }
    Item {
        id: place
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap * 4
        anchors.topMargin: Theme.gap * 3

        GridView {
            id: grid
            readonly property int across: grid.width > grid.height ? Math.min(2, Math.max(1, sheet.looks.rows.count)) : 1
            anchors.fill: parent
            visible: sheet.found && sheet.looks.large === ""
            clip: true
            cellWidth: width / grid.across
            cellHeight: sheet.looks.rows.count > 2 || grid.across === 1 ? height / 2 : height
            boundsBehavior: Flickable.StopAtBounds
            model: sheet.looks.rows
            delegate: Pressable {
                id: shot
                required property int index
                required property string id
                required property string image
                width: grid.cellWidth
                height: grid.cellHeight
                label: qsTr("Photo %1").arg(shot.index + 1)
                onClicked: sheet.looks.enlarge(shot.id)
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.gap * 0.8
                    radius: Theme.radius
                    color: Theme.sunken
                    Image {
                        anchors.fill: parent
                        source: shot.image
                        fillMode: Image.PreserveAspectFit
                        cache: false
                        Accessible.ignored: true
                    }
                }
            }
        }
        Image {
            anchors.fill: parent
            visible: sheet.found && sheet.looks.large !== ""
            source: sheet.looks.large !== "" ? `image://thumbnails/${sheet.looks.large}` : ""
            fillMode: Image.PreserveAspectFit
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Photo of the goods, large")
        }
        Column {
            anchors.centerIn: parent
            spacing: Theme.gap * 2
            visible: sheet.looks.phase === "asking"
            Spinner {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Theme.target
            }
            BodyText {
                text: qsTr("The office is asked …")
            }
        }
        StateView {
            anchors.fill: parent
            visible: sheet.title() !== ""
            icon: sheet.icon()
            title: sheet.title()
            text: sheet.help()
            actionText: ["coming", "offline", "failed"].includes(sheet.looks.phase) ? qsTr("Look again") : qsTr("Back")
            actionIcon: ["coming", "offline", "failed"].includes(sheet.looks.phase) ? "refresh" : "back"
            onActed: if (["coming", "offline", "failed"].includes(sheet.looks.phase))
                sheet.looks.again();
            else
                sheet.looks.close()
        }
    }
}

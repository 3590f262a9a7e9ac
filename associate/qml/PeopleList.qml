pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The people of this store, narrowed by typing; a badge is quicker.
FocusScope {
    id: people

    required property Tablet tablet
    required property SignIn signIn

    readonly property FloorWords words: FloorWords {}
    readonly property bool tellsAge: people.signIn.freshness === "old" || people.signIn.freshness === "unknown"
    readonly property int columns: Math.max(1, Math.floor((people.width - Theme.gap * 8) / Theme.mm(Theme.larger ? 80 : 54)))

    function rest() {
        keyboard.visible = false;
        people.forceActiveFocus();
        search.focus = false;
    }

    Connections {
        target: people.signIn
        function onChanged() {
            if (people.signIn.typed === "" && search.text !== "")
                search.clear();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 4
        anchors.bottomMargin: keyboard.visible ? keyboard.height + Theme.gap * 2 : 0
        spacing: Theme.gap * 2

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.gap * 1.4
            visible: people.tablet.signedIn
            AppButton {
                kind: "quiet"
                icon: "back"
                text: qsTr("Stay as %1").arg(people.tablet.name)
                onClicked: people.tablet.stay()
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                kind: "quiet"
                icon: "sign-out"
                text: qsTr("Sign out")
                onClicked: people.tablet.sign_out()
            }
        }
        PageHeader {
            Layout.fillWidth: true
            tablet: people.tablet
            title: people.tablet.signedIn ? qsTr("Who takes over?") : qsTr("Who is here?")
            leads: false
        }
        Banner {
            Layout.fillWidth: true
            visible: people.tablet.held !== ""
            icon: people.words.kindIcon(people.tablet.held)
            text: people.words.held(people.tablet.held)
        }
        Banner {
            Layout.fillWidth: true
            visible: people.signIn.trouble === "unknown_badge"
            kind: "warn"
            text: qsTr("Nobody in this store has this badge. Choose your name instead.")
        }
        Banner {
            Layout.fillWidth: true
            visible: people.tellsAge && !people.signIn.loading && people.signIn.total > 0
            kind: "warn"
            title: people.signIn.freshness === "old" ? qsTr("The list of people is old, %1").arg(people.signIn.listAge) : qsTr("The list of people was never confirmed")
            text: people.signIn.freshness === "old" ? qsTr("A manager signs in first, then everyone can work this shift.") : qsTr("Signing in works as soon as this tablet has reached the office.")
        }
        TextEntry {
            id: search
            Layout.fillWidth: true
            visible: people.signIn.total > 0
            icon: "search"
            placeholder: qsTr("Your name, or scan your badge")
            onEdited: text => people.signIn.find(text)
            onActiveFocusChanged: if (search.activeFocus)
                keyboard.visible = true
        }
        GridView {
            id: grid
            Layout.fillWidth: true
            Layout.fillHeight: true
            // The last tile of a line ends where the field above it ends.
            Layout.rightMargin: Theme.rtl ? 0 : -Theme.gap * 1.2
            Layout.leftMargin: Theme.rtl ? -Theme.gap * 1.2 : 0
            clip: true
            visible: people.signIn.total > 0 && count > 0
            cellWidth: width / people.columns
            cellHeight: Math.max(Theme.mm(17), Theme.body * 3.4)
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.gap * 4
            model: people.signIn.people
            delegate: PersonTile {
                id: tile
                required property string id
                width: grid.cellWidth - Theme.gap * 1.2
                height: grid.cellHeight - Theme.gap * 1.2
                onClicked: {
                    people.rest();
                    people.signIn.choose(tile.id);
                }
            }
            ScrollMark {
                flickable: grid
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: people.signIn.loading
            columns: people.columns
            columnSpacing: Theme.gap * 1.2
            rowSpacing: Theme.gap * 1.2
            Repeater {
                model: people.signIn.loading ? people.columns * 4 : 0
                Skeleton {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.mm(15)
                    radius: Theme.radius * 1.6
                }
            }
            Item {
                Layout.columnSpan: people.columns
                Layout.fillHeight: true
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !people.signIn.loading && (people.signIn.total === 0 || grid.count === 0)
            StateView {
                anchors.fill: parent
                icon: people.signIn.unreadable ? "error" : "people"
                title: people.signIn.unreadable ? qsTr("The list of people cannot be read") : people.signIn.total === 0 ? qsTr("The people of this store are not here yet") : qsTr("Nobody is called “%1”").arg(people.signIn.typed)
                text: people.signIn.unreadable ? qsTr("Restart the tablet. If it stays like this, call support.") : people.signIn.total === 0 ? qsTr("They come with the first contact to the office. This page then fills by itself.") : qsTr("Try the first letters of your first or last name, or scan your badge.")
                actionText: people.signIn.unreadable ? qsTr("Try again") : ""
                onActed: people.signIn.refresh()
            }
        }
    }
    KeyboardPanel {
        id: keyboard
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: false
        target: search
        hideable: true
        onDone: people.rest()
        onHidden: people.rest()
    }
}

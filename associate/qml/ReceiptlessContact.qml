pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Whose credit it is: a customer's card, one that this tablet knows, or a name and an e-mail address.
Rectangle {
    id: sheet

    required property Receiptless desk
    signal closed

    readonly property bool usable: sheet.desk.reachable(name.text, email.text)
    // Words only once somebody has finished with it.
    property bool tried: false

    color: Theme.paper
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Whose credit is it?")
    onVisibleChanged: {
        sheet.tried = false;
        name.text = sheet.desk.contact === "mail" ? sheet.desk.called : "";
        email.text = sheet.desk.email;
        sheet.desk.seek("");
        flick.contentY = 0;
        if (sheet.visible)
            name.forceActiveFocus();
        else
            sheet.forceActiveFocus();
    }
    Connections {
        target: sheet.desk
        function onContactChanged() {
            if (sheet.visible && sheet.desk.contact === "customer")
                sheet.closed();
        }
    }

    function problem(): string {
        if (!sheet.tried || email.text.trim() === "" || sheet.desk.reachable("x", email.text))
            return "";
        return qsTr("This is not an e-mail address. It looks like name@example.com.");
    }
    function accept() {
        sheet.tried = true;
        if (!sheet.usable)
            return;
        sheet.desk.set_contact(name.text, email.text);
        sheet.closed();
    }
    function next() {
        if (keyboard.target === name) {
            sheet.desk.seek(name.text);
            email.forceActiveFocus();
        } else {
            sheet.desk.seek(email.text);
            sheet.accept();
        }
    }

    MouseArea {
        anchors.fill: parent
    }
    Flickable {
        id: flick
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: keyboard.top
        contentHeight: column.height + Theme.gap * 8
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        Column {
            id: column
            x: Theme.gap * 4
            y: Theme.gap * 4
            width: flick.width - Theme.gap * 8
            spacing: Theme.gap * 1.8
            RowLayout {
                width: parent.width
                spacing: Theme.gap * 1.6
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    filled: true
                    size: Theme.target
                    icon: "back"
                    label: qsTr("Back")
                    onClicked: sheet.closed()
                }
                Column {
                    Layout.fillWidth: true
                    spacing: Theme.gap * 0.6
                    Heading {
                        width: parent.width
                        text: qsTr("Whose credit is it?")
                    }
                    Caption {
                        width: parent.width
                        text: qsTr("Scan the customer’s card, or enter their name and e-mail address: the credit is sent there.")
                    }
                }
            }
            TextEntry {
                id: name
                width: Math.min(parent.width, Theme.mm(130))
                height: implicitHeight
                icon: "person"
                placeholder: qsTr("Name")
                maxLength: 120
                onEdited: words => sheet.desk.seek(words.trim().length > 2 ? words : "")
                onAccepted: sheet.next()
                onActiveFocusChanged: if (name.activeFocus)
                    keyboard.target = name
            }
            Column {
                width: parent.width
                visible: sheet.desk.searched
                Repeater {
                    model: sheet.desk.people
                    ListRow {
                        id: person
                        required property string id
                        required property string name
                        required property string member
                        width: parent?.width ?? 0
                        icon: "check"
                        title: person.name
                        text: qsTr("Known here, card ending in %1").arg(Bidi.code(person.member))
                        onClicked: {
                            sheet.desk.choose_customer(person.id);
                            sheet.closed();
                        }
                    }
                }
            }
            TextEntry {
                id: email
                width: Math.min(parent.width, Theme.mm(130))
                height: implicitHeight
                icon: "send"
                placeholder: qsTr("E-mail address")
                maxLength: 200
                error: sheet.problem()
                onAccepted: sheet.next()
                onActiveFocusChanged: if (email.activeFocus)
                    keyboard.target = email
                else
                    sheet.tried = sheet.tried || email.text !== ""
            }
            AppButton {
                width: Math.min(parent.width, Math.max(implicitWidth, Theme.mm(50)))
                text: qsTr("Use it")
                icon: "check"
                enabled: name.text.trim() !== "" && email.text.trim() !== ""
                onClicked: sheet.accept()
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    KeyboardPanel {
        id: keyboard
        visible: sheet.visible
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        target: name
        language: keyboard.target === email ? "en" : Language.current
        doneText: keyboard.target === name ? qsTr("Next") : qsTr("Use it")
        onDone: sheet.next()
    }
}

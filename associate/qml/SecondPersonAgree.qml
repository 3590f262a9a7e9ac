pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// On the manager's own tablet: what a desk asks is scanned or typed, looked at, and answered by a code after their PIN.
FocusScope {
    id: sheet

    required property AgreeSheet agree

    readonly property bool upright: sheet.width < sheet.height
    readonly property string step: sheet.agree.step
    readonly property string trouble: sheet.agree.trouble
    readonly property bool shut: sheet.trouble === "not_manager" || sheet.trouble === "own" || sheet.trouble === "stale"

    function title(): string {
        switch (sheet.trouble) {
        case "not_manager":
            return qsTr("Only a manager can agree to a return");
        case "own":
            return qsTr("You asked for this yourself");
        case "stale":
            return qsTr("The list of people is not current");
        case "not_a_question":
            return qsTr("That is not what a desk asks");
        case "unsaved":
            return qsTr("That could not be saved");
        case "old":
            return qsTr("This was asked at %1").arg(sheet.agree.at);
        case "code":
            return qsTr("One of the eight characters is not right");
        case "order":
            return qsTr("That is not an order’s number");
        case "amount":
            return qsTr("That is not an amount");
        default:
            return "";
        }
    }
    function help(): string {
        switch (sheet.trouble) {
        case "not_manager":
            return qsTr("The manager signs in on their own tablet and scans the code there.");
        case "own":
            return qsTr("Whoever asks cannot agree to it. Another manager has to.");
        case "stale":
            return qsTr("Agreeing is possible again as soon as this tablet has reached the office.");
        case "not_a_question":
            return qsTr("Scan the square code under “Their own tablet” on the desk’s screen.");
        case "unsaved":
            return qsTr("Nothing was agreed to. Please try once more.");
        case "old":
            return qsTr("An answer counts for ten minutes. If the clocks of the two tablets differ, go on; else ask the desk for a new code.");
        case "code":
            return qsTr("Please compare them with the desk’s screen once more.");
        case "order":
            return qsTr("It looks like TT-100234 and stands on the desk’s screen.");
        case "amount":
            return qsTr("Type it as it stands on the desk’s screen, with its cents.");
        default:
            return "";
        }
    }
    function check() {
        sheet.agree.typed(code.text, order.text, amount.text);
    }

    anchors.fill: parent
    z: 91
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Agree to a return")
    onVisibleChanged: if (sheet.visible)
        sheet.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
    }
    SecondPersonFacts {
        id: facts
        anchors.left: parent.left
        anchors.top: parent.top
        width: sheet.upright ? parent.width : parent.width * 0.36
        height: sheet.upright ? Math.min(implicitHeight, parent.height * 0.4) : parent.height
        upright: sheet.upright
        title: qsTr("Agree to a return")
        amount: sheet.agree.amount
        order: sheet.agree.order
        who: sheet.agree.who
        reasons: sheet.agree.reasons
        note: sheet.agree.amount === "" ? qsTr("A desk without a line to the office asks you by a code. You see what it is about before you say anything.") : ""
        onClosed: sheet.agree.close()
    }
    Item {
        id: side
        anchors.left: sheet.upright ? parent.left : facts.right
        anchors.right: parent.right
        anchors.top: sheet.upright ? facts.bottom : parent.top
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.margins: Theme.gap * 4

        Scroller {
            anchors.fill: parent
            visible: sheet.step !== "pin"
            spacing: Theme.gap * 2

            Heading {
                width: parent.width
                level: 1
                text: sheet.step === "answer" ? qsTr("You agreed") : sheet.step === "look" ? qsTr("Do you agree?") : qsTr("What does the desk ask?")
            }
            Banner {
                width: parent.width
                visible: sheet.trouble !== ""
                kind: sheet.trouble === "unsaved" ? "bad" : "warn"
                title: sheet.title()
                text: sheet.help()
            }
            BodyText {
                width: parent.width
                visible: sheet.step === "begin" && !sheet.shut
                text: qsTr("Scan the square code on the desk’s screen.")
                soft: true
            }
            Flow {
                width: parent.width
                visible: sheet.step === "begin" && !sheet.shut
                spacing: Theme.gap
                ScanButton {
                    compact: false
                    kind: "primary"
                    text: qsTr("Scan with the camera")
                }
                AppButton {
                    kind: "secondary"
                    icon: "keyboard"
                    text: qsTr("Type it instead")
                    onClicked: sheet.agree.by_hand()
                }
            }

            TextEntry {
                id: code
                width: Math.min(parent.width, Theme.mm(100))
                visible: sheet.step === "type" && !sheet.shut
                label: qsTr("The eight characters")
                maxLength: 12
                onAccepted: order.forceActiveFocus()
                onActiveFocusChanged: if (code.activeFocus && code.visible)
                    keyboard.writeTo(code)
            }
            TextEntry {
                id: order
                width: Math.min(parent.width, Theme.mm(100))
                visible: code.visible
                label: qsTr("Order")
                placeholder: "TT-100234"
                maxLength: 16
                onAccepted: amount.forceActiveFocus()
                onActiveFocusChanged: if (order.activeFocus && order.visible)
                    keyboard.writeTo(order)
            }
            TextEntry {
                id: amount
                width: Math.min(parent.width, Theme.mm(100))
                visible: code.visible
                label: qsTr("Amount")
                maxLength: 16
                onAccepted: sheet.check()
                onActiveFocusChanged: if (amount.activeFocus && amount.visible)
                    keyboard.writeTo(amount)
            }
            Flow {
                width: parent.width
                visible: code.visible
                AppButton {
                    text: qsTr("Go on")
                    enabled: code.text !== "" && order.text !== "" && amount.text !== ""
                    onClicked: sheet.check()
                }
            }

            BodyText {
                width: parent.width
                visible: sheet.step === "look" && !sheet.shut
                text: sheet.agree.known ? qsTr("The order, as this tablet knows it:") : sheet.agree.order === "NO-RECEIPT" ? qsTr("Nobody knows the order. Agree only if you have seen the goods.") : qsTr("This tablet does not know the order. Agree only if you have seen the goods or know what it is about.")
                soft: true
            }
            Column {
                width: parent.width
                visible: sheet.step === "look" && sheet.agree.known && !sheet.shut
                Repeater {
                    model: sheet.agree.lines
                    ListRow {
                        required property string modelData
                        width: parent?.width ?? 0
                        clickable: false
                        icon: "box"
                        title: Bidi.part(modelData)
                    }
                }
            }
            Flow {
                width: parent.width
                visible: sheet.step === "look" && !sheet.shut
                spacing: Theme.gap
                AppButton {
                    icon: "check"
                    text: qsTr("Agree, with my PIN")
                    enabled: sheet.agree.ready
                    onClicked: sheet.agree.confirm()
                }
                AppButton {
                    kind: "secondary"
                    text: qsTr("Do not agree")
                    onClicked: sheet.agree.close()
                }
            }

            BodyText {
                width: parent.width
                visible: sheet.step === "answer"
                text: qsTr("Show this to the desk, or read it out. It is good for this return and this amount alone.")
                soft: true
            }
            Heading {
                width: parent.width
                visible: sheet.step === "answer"
                level: 0
                text: sheet.agree.answer
                font.family: Theme.textFont
                font.letterSpacing: Theme.gap * 0.6
                LayoutMirroring.enabled: false
                horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
                Accessible.name: sheet.agree.answer
            }
            // In a Flow, so that they begin where the lines do.
            Flow {
                width: parent.width
                visible: sheet.step === "answer"
                ScanCode {
                    width: size
                    height: size
                    size: Theme.mm(46)
                    text: sheet.agree.scanned
                    label: qsTr("The answer, to be scanned by the desk")
                }
            }
            Flow {
                width: parent.width
                visible: sheet.step === "answer" || sheet.shut
                AppButton {
                    kind: "secondary"
                    text: qsTr("Done")
                    onClicked: sheet.agree.close()
                }
            }
        }
        PinEntry {
            anchors.fill: parent
            anchors.margins: -Theme.gap * 3
            visible: sheet.step === "pin" && !sheet.agree.saving
            focus: visible
            signIn: sheet.agree.signIn
        }
        Spinner {
            anchors.centerIn: parent
            visible: sheet.agree.saving
            size: Theme.title * 1.4
            color: Theme.accent
        }
    }
    KeyboardPanel {
        id: keyboard
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: false
        language: "en"
        hideable: true
        function writeTo(entry: TextEntry) {
            keyboard.target = entry;
            keyboard.visible = true;
        }
        onDone: keyboard.target === code ? order.forceActiveFocus() : keyboard.target === order ? amount.forceActiveFocus() : sheet.check()
        onHidden: {
            keyboard.visible = false;
            sheet.forceActiveFocus();
        }
    }
    Connections {
        target: sheet.agree
        function onStepChanged() {
            keyboard.visible = false;
            if (sheet.agree.step === "begin") {
                code.clear();
                order.clear();
                amount.clear();
            }
        }
    }
}

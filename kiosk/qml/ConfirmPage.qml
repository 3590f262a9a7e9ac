pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// One order after it was placed: its number, its code, how sure it is, and what happens next.
KioskPage {
    id: page

    required property ConfirmModel model
    signal finished
    signal again

    readonly property bool over: page.model.phase === "refused" || page.model.phase === "expired"
    readonly property bool coded: page.model.code !== ""
    readonly property real half: page.wide ? (page.width - 2 * page.margin - Theme.gap * 8) / 2 : page.width - 2 * page.margin

    primaryText: page.model.primaryWords
    primaryIcon: page.over ? "back" : "check"
    secondaryText: page.model.prints ? qsTr("Print a slip") : ""
    secondaryIcon: "printer"
    onPrimaryActed: {
        if (page.over)
            page.again();
        else
            page.finished();
    }
    onSecondaryActed: page.model.print_slip()

    Connections {
        target: page.model
        property string last
        function onChanged() {
            if (page.model.phase !== last) {
                last = page.model.phase;
                list.toTop();
            }
        }
    }

    component Sign: Item {
        id: sign
        visible: page.coded
        height: visible ? code.size + (under.visible ? under.height + Theme.gap * 1.5 : 0) : 0
        ScanCode {
            id: code
            anchors.horizontalCenter: parent.horizontalCenter
            size: Math.min(sign.width, Theme.mm(page.wide ? 150 : page.model.phase === "request" ? 84 : 110))
            text: page.model.code
            label: page.model.phone ? qsTr("Code to pay with your phone") : qsTr("Code for the till")
        }
        Column {
            id: under
            y: code.size + Theme.gap * 1.5
            width: parent.width
            visible: page.model.phone || page.model.parted
            spacing: Theme.gap
            BodyText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                strong: page.model.parted
                text: page.model.parted ? page.model.place : qsTr("Pay on your phone")
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: page.model.parted
                spacing: Theme.gap * 3
                IconButton {
                    filled: true
                    icon: Theme.rtl ? "chevron-right" : "chevron-left"
                    label: qsTr("Code before")
                    onClicked: page.model.turn(-1)
                }
                IconButton {
                    filled: true
                    icon: Theme.rtl ? "chevron-left" : "chevron-right"
                    label: qsTr("Next code")
                    onClicked: page.model.turn(1)
                }
            }
        }
    }

    PageScroller {
        id: list
        anchors.left: parent.left
        width: page.wide ? page.margin * 2 + page.half : parent.width
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        side: page.margin
        topSpace: page.margin
        spacing: Theme.gap * 2
        Heading {
            level: 0
            width: parent.width
            text: page.model.headline
        }
        BodyText {
            width: parent.width
            soft: true
            text: page.model.text
        }
        Column {
            width: parent.width
            visible: page.model.number !== "" && !page.over
            spacing: Theme.gap * 0.6
            Heading {
                level: 1
                width: parent.width
                color: Theme.accent
                font.family: Theme.textFont
                font.letterSpacing: Theme.title * 0.02
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                text: page.model.number
                LayoutMirroring.enabled: false
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                strong: true
                text: page.model.until
            }
            BodyText {
                width: parent.width
                visible: text !== ""
                strong: true
                color: Theme.accent
                text: page.model.printed
            }
        }
        Sign {
            width: parent.width
            visible: page.coded && !page.wide
        }
        Column {
            width: parent.width
            visible: page.model.steps.count > 0 && page.model.phase !== "confirmed" && page.model.phase !== "paid"
            Repeater {
                id: steps
                model: page.model.steps
                StepLine {
                    required property int index
                    width: parent?.width ?? 0
                    last: index === steps.count - 1
                }
            }
        }
        Column {
            width: parent.width
            Repeater {
                model: page.model.parts
                ConfirmPart {
                    width: parent?.width ?? 0
                }
            }
        }
        Item {
            width: parent.width
            height: sum.height
            visible: !page.over
            Heading {
                anchors.left: parent.left
                anchors.baseline: sum.baseline
                level: 2
                text: qsTr("Total")
            }
            Heading {
                id: sum
                anchors.right: parent.right
                level: 1
                wrapMode: Text.NoWrap
                text: page.model.total
            }
        }
    }
    Sign {
        visible: page.coded && page.wide
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.margin
        width: page.half
    }
    // What room there is beside or below few words.
    Rectangle {
        visible: !page.coded && height > Theme.mm(60)
        anchors.right: parent.right
        anchors.rightMargin: page.margin
        y: page.wide ? page.margin : list.y + list.topSpace + list.inner.height + Theme.gap * 5
        width: page.half
        height: page.height - y - page.margin
        radius: Theme.radius * 2
        color: page.over ? Theme.warnSoft : Theme.accentSoft
        CallDrawing {
            anchors.fill: parent
            moving: page.visible && page.model.phase === "waiting"
            icon: page.over ? "info" : "send"
        }
    }
}

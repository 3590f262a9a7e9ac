pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// How it was: 0 to 10 with one tap, a word for whoever likes, and thanks.
KioskPage {
    id: page

    required property FeedbackModel model

    readonly property string phase: page.model.phase
    readonly property bool asking: page.phase === "ask" || page.phase === "word"
    readonly property bool thanked: page.phase === "thanks"
    readonly property real inner: Math.min(page.width - 2 * page.margin, Theme.mm(page.wide ? 330 : 270))
    // The keyboard takes the lower half: what was answered already makes room.
    readonly property bool writing: page.phase === "word" && own.open

    primaryText: page.phase === "ask" ? "" : page.phase === "word" ? qsTr("Send") : qsTr("Done")
    primaryIcon: page.phase === "word" ? "send" : "check"
    onPrimaryActed: {
        if (page.phase === "word")
            page.model.send();
        else
            page.model.skip();
    }
    onPhaseChanged: {
        if (page.phase === "ask") {
            own.open = false;
            entry.clear();
        }
    }

    PageScroller {
        id: top
        visible: page.asking
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: page.writing ? keys.top : parent.bottom
        side: (page.width - page.inner) / 2
        topSpace: page.writing || page.wide ? page.margin : Math.max(page.margin, (page.height - top.inner.height) * 0.34)
        spacing: Theme.gap * (page.writing ? 2 : 4)

        Heading {
            width: parent.width
            level: 0
            text: page.model.question
        }
        BodyText {
            width: parent.width
            visible: page.phase === "ask"
            soft: true
            text: qsTr("One tap is enough. Nobody learns who said it.")
        }
        Column {
            width: parent.width
            visible: !page.writing
            spacing: Theme.gap * 1.4
            Grid {
                id: scale
                width: parent.width
                columns: (scale.width - 10 * scale.spacing) / 11 >= Theme.target ? 11 : 6
                spacing: Theme.gap
                readonly property real share: Math.floor((scale.width - (scale.columns - 1) * scale.spacing) / scale.columns)
                Repeater {
                    model: 11
                    FeedbackScore {
                        required property int index
                        width: scale.share
                        score: index
                        chosen: page.model.score === index
                        onClicked: page.model.choose(index)
                    }
                }
            }
            Item {
                width: parent.width
                height: Math.max(least.height, most.height)
                Caption {
                    id: least
                    anchors.left: parent.left
                    width: parent.width / 2 - Theme.gap
                    text: qsTr("0 · not at all likely")
                }
                Caption {
                    id: most
                    anchors.right: parent.right
                    width: parent.width / 2 - Theme.gap
                    horizontalAlignment: Text.AlignRight
                    text: qsTr("10 · very likely")
                }
            }
        }
        AppButton {
            visible: page.phase === "ask"
            anchors.horizontalCenter: parent?.horizontalCenter
            kind: "quiet"
            text: qsTr("No, thanks")
            onClicked: page.model.skip()
        }
        Flow {
            width: parent.width
            visible: page.phase === "word" && !page.writing
            spacing: Theme.gap * 1.2
            Repeater {
                model: page.model.words
                Chip {
                    required property string word
                    required text
                    required property bool chosen
                    selected: chosen
                    icon: chosen ? "check" : ""
                    onClicked: page.model.pick(word)
                }
            }
            Chip {
                icon: "edit"
                text: qsTr("Another word")
                onClicked: {
                    own.open = true;
                    entry.forceActiveFocus();
                }
            }
        }
        TextEntry {
            id: entry
            width: parent.width
            visible: page.writing
            label: qsTr("One word, please no names")
            maxLength: 20
            error: page.model.wrong ? qsTr("Please one word, without numbers or names.") : ""
            onEdited: text => page.model.type(text)
            onAccepted: page.model.send()
        }
    }
    KeyboardPanel {
        id: keys
        visible: page.writing
        anchors.bottom: parent.bottom
        width: parent.width
        target: entry
        doneText: qsTr("Send")
        onDone: page.model.send()
    }
    QtObject {
        id: own
        property bool open: false
    }

    Column {
        visible: !page.asking
        anchors.centerIn: parent
        width: page.inner
        spacing: Theme.gap * 4
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.mm(58)
            height: width
            radius: width / 2
            color: page.thanked ? Theme.goodSoft : Theme.warnSoft
            Icon {
                anchors.centerIn: parent
                name: page.thanked ? "heart-full" : "info"
                size: parent.width * 0.42
                color: page.thanked ? Theme.good : Theme.warn
            }
        }
        Heading {
            width: parent.width
            level: 0
            horizontalAlignment: Text.AlignHCenter
            text: page.thanked ? qsTr("Thank you") : qsTr("We could not keep your answer")
        }
        BodyText {
            width: parent.width
            soft: true
            horizontalAlignment: Text.AlignHCenter
            text: page.thanked ? qsTr("It helps us to do better. Have a good day.") : qsTr("This is our fault, and nothing for you to do. Thank you all the same.")
        }
    }
}

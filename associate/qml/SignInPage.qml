pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Who is here: a badge or a name, then six digits. While nobody is, the tablet shows the time and who waits.
FocusScope {
    id: page

    required property Tablet tablet
    required property SignIn signIn
    required property bool upright
    signal languageAsked

    readonly property color onBrand: Theme.dark ? Theme.ink : Theme.onAccent
    readonly property bool asking: page.signIn.step === "pin"

    Rectangle {
        id: welcome
        anchors.left: parent.left
        anchors.top: parent.top
        width: page.upright ? parent.width : parent.width * 0.38
        height: page.upright ? Math.min(parent.height * (page.asking ? 0.22 : 0.32), Theme.mm(76)) : parent.height
        color: Theme.dark ? Theme.accentSoft : Theme.accent

        Text {
            id: mark
            anchors.left: parent.left
            anchors.right: tools.left
            anchors.top: parent.top
            anchors.margins: Theme.gap * 4
            text: Theme.shopName
            color: page.onBrand
            font.family: Theme.displayFont
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Row {
            id: tools
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gap * 2.4
            IconButton {
                icon: "globe"
                label: qsTr("Language")
                color: page.onBrand
                size: Theme.target
                onClicked: page.languageAsked()
            }
        }
        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: mark.bottom
            anchors.bottom: parent.bottom
            anchors.margins: Theme.gap * 4
            anchors.topMargin: 0
            spacing: Theme.gap * 0.6
            Item {
                Layout.fillHeight: true
            }
            Text {
                Layout.fillWidth: true
                text: page.tablet.time
                color: page.onBrand
                font.family: Theme.displayFont
                font.pixelSize: Theme.hero * (page.upright && page.asking ? 1 : 1.5)
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.title
                horizontalAlignment: Text.AlignLeft
                textFormat: Text.PlainText
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            BodyText {
                Layout.fillWidth: true
                text: page.tablet.date
                color: page.onBrand
            }
            BodyText {
                Layout.fillWidth: true
                visible: page.tablet.store !== ""
                text: page.tablet.store
                color: page.onBrand
                opacity: 0.8
            }
            Item {
                Layout.fillHeight: true
                visible: !page.upright
            }
            WelcomeLine {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap * 1.6
                visible: page.tablet.waiting > 0 && !(page.upright && page.asking)
                icon: "bell"
                color: page.onBrand
                text: qsTr("%n shopper(s) waiting for help", "", page.tablet.waiting)
                strong: true
            }
            WelcomeLine {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                visible: !page.upright && !Theme.larger
                icon: "badge"
                color: page.onBrand
                text: qsTr("Scan your badge, or choose your name")
            }
        }
    }

    Item {
        id: side
        anchors.left: page.upright ? parent.left : welcome.right
        anchors.right: parent.right
        anchors.top: page.upright ? welcome.bottom : parent.top
        anchors.bottom: parent.bottom

        PeopleList {
            anchors.fill: parent
            visible: !page.asking
            tablet: page.tablet
            signIn: page.signIn
        }
        PinEntry {
            anchors.fill: parent
            visible: page.asking
            signIn: page.signIn
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// About this store: whether it is open, its week and special days, what it does, how to reach it, and others near.
KioskPage {
    id: page

    required property StoreModel model
    signal helpAsked

    readonly property bool columns: page.width > Theme.mm(Theme.larger ? 420 : 250)
    readonly property real half: page.columns ? (page.width - 2 * page.margin - Theme.gap * 6) / 2 : page.width - 2 * page.margin
    readonly property bool known: page.model.name !== ""

    primaryText: qsTr("Ask our team")
    primaryIcon: "hand"
    onPrimaryActed: page.helpAsked()

    component Head: Heading {
        level: 2
        width: parent?.width ?? 0
    }
    component Hours: Item {
        id: hours
        required property string day
        required property string said
        property string name
        property bool today: false
        property bool closed: false
        width: parent?.width ?? 0
        height: Math.max(what.height, when.height) + Theme.gap * 1.1
        Accessible.role: Accessible.StaticText
        Accessible.name: [hours.day, hours.name, hours.said].filter(part => part !== "").join(", ")
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -Theme.gap
            anchors.rightMargin: -Theme.gap
            visible: hours.today
            radius: Theme.radius
            color: Theme.accentSoft
        }
        Column {
            id: what
            anchors.left: parent.left
            anchors.right: when.left
            anchors.rightMargin: Theme.gap * 2
            anchors.verticalCenter: parent.verticalCenter
            BodyText {
                width: parent.width
                strong: hours.today
                text: hours.day
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: hours.name
                Accessible.ignored: true
            }
        }
        BodyText {
            id: when
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width * 0.6)
            strong: hours.today
            soft: hours.closed && !hours.today
            horizontalAlignment: Text.AlignRight
            text: hours.said
            Accessible.ignored: true
        }
    }
    component Fact: Item {
        id: fact
        required property string icon
        required property string text
        width: parent?.width ?? 0
        height: Math.max(sign.height, said.height)
        visible: fact.text !== ""
        Icon {
            id: sign
            anchors.left: parent.left
            name: fact.icon
            size: Theme.body * 1.5
            color: Theme.accent
        }
        BodyText {
            id: said
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap * 1.4
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: fact.text
        }
    }

    PageScroller {
        visible: page.known
        anchors.fill: parent
        side: page.margin
        topSpace: page.margin
        spacing: Theme.gap * 4
        Column {
            width: parent.width
            spacing: Theme.gap * 1.6
            Heading {
                level: 0
                width: parent.width
                text: page.model.name
            }
            Item {
                width: parent.width
                height: told.height
                visible: page.model.now !== ""
                Rectangle {
                    id: light
                    anchors.left: parent.left
                    anchors.verticalCenter: told.verticalCenter
                    width: Theme.body * 0.7
                    height: width
                    radius: width / 2
                    color: page.model.opened === "open" ? Theme.good : Theme.warn
                }
                BodyText {
                    id: told
                    anchors.left: light.right
                    anchors.leftMargin: Theme.gap
                    anchors.right: parent.right
                    strong: true
                    text: page.model.now
                }
            }
        }
        Grid {
            id: parts
            width: parent.width
            columns: page.columns ? 2 : 1
            columnSpacing: Theme.gap * 6
            rowSpacing: Theme.gap * 4
            Column {
                width: page.half
                spacing: Theme.gap * 3
                Column {
                    width: parent.width
                    visible: page.model.special.count > 0
                    spacing: Theme.gap * 0.6
                    Head {
                        text: qsTr("Special days")
                    }
                    Repeater {
                        model: page.model.special
                        Hours {
                            required property string hours
                            required day
                            required name
                            required today
                            required closed
                            said: hours
                        }
                    }
                }
                Column {
                    width: parent.width
                    visible: page.model.week.count > 0
                    spacing: Theme.gap * 0.6
                    Head {
                        text: qsTr("Opening hours")
                    }
                    Repeater {
                        model: page.model.week
                        Hours {
                            required property string hours
                            required day
                            required today
                            required closed
                            said: hours
                        }
                    }
                }
            }
            Column {
                width: page.half
                spacing: Theme.gap * 4
                Column {
                    width: parent.width
                    visible: page.model.address + page.model.phone + page.model.email !== ""
                    spacing: Theme.gap * 1.4
                    Head {
                        text: qsTr("How to reach us")
                    }
                    Fact {
                        icon: "pin"
                        text: page.model.address
                    }
                    Fact {
                        icon: "phone"
                        text: page.model.phone
                    }
                    Fact {
                        icon: "send"
                        text: page.model.email
                    }
                }
                Column {
                    width: parent.width
                    visible: page.model.services.count > 0
                    spacing: Theme.gap * 1.4
                    Head {
                        text: qsTr("What we do for you here")
                    }
                    Repeater {
                        model: page.model.services
                        Fact {
                            required icon
                            required text
                        }
                    }
                }
            }
        }
        Column {
            width: parent.width
            visible: page.model.near.count > 0
            spacing: Theme.gap * 1.6
            Head {
                text: qsTr("Our other stores")
            }
            Grid {
                id: others
                width: parent.width
                columns: page.width > Theme.mm(Theme.larger ? 420 : 220) ? 2 : 1
                spacing: Theme.gap * 1.6
                Repeater {
                    model: page.model.near
                    StoreNear {
                        width: (others.width - (others.columns - 1) * others.spacing) / others.columns
                    }
                }
            }
        }
    }
    EmptyState {
        visible: !page.known
        anchors.centerIn: parent
        icon: "store"
        title: qsTr("We cannot say much about this store yet")
        text: qsTr("This screen is still learning about it. Our team knows everything: please ask.")
    }
}

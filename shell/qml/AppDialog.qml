pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// A question over the page. `actions`: [{ "text": ..., "kind": "primary", "icon": ... }, ...]; `acted(index)` tells which.
FocusScope {
    id: dialog

    property string title
    property string text
    property string icon
    property bool open: false
    property bool dismissable: false
    property list<var> actions
    property real wide: Theme.mm(Theme.kiosk ? 230 : 130)
    default property alias content: extra.data
    signal acted(int index)
    signal dismissed

    // While nobody is asked, what is said may change with every scan: it is not laid out, and no button is made, for that.
    readonly property bool shown: dialog.open || fade.opacity > 0.01

    readonly property bool fenced: true

    anchors.fill: parent
    visible: dialog.shown
    z: 100
    Accessible.role: Accessible.Dialog
    Accessible.name: dialog.title
    Keys.onEscapePressed: if (dialog.dismissable)
        dialog.dismissed()

    FocusFence {
        around: dialog
        up: dialog.open
    }
    Item {
        id: fade
        anchors.fill: parent
        opacity: dialog.open ? 1 : 0
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.fast
            }
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.scrim
            opacity: Theme.dark ? 0.66 : 0.46
        }
        MouseArea {
            anchors.fill: parent
            enabled: dialog.open
            onClicked: if (dialog.dismissable)
                dialog.dismissed()
        }
        Card {
            id: sheet
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.lowControls ? parent.height - height - Theme.gap * 6 : (parent.height - height) / 2
            width: Math.min(dialog.wide, dialog.width - Theme.gap * 4)
            height: Math.min(body.height + footer.height + 2 * padding + Theme.gap * 3, dialog.height - Theme.gap * 4)
            padding: Theme.gap * (Theme.kiosk ? 4 : 4)
            radius: Theme.radius * 2.4
            raised: true
            MouseArea {
                anchors.fill: parent
                anchors.margins: -sheet.padding
            }
            Flickable {
                id: scroller
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: footer.top
                anchors.bottomMargin: Theme.gap * 3
                contentHeight: body.height
                clip: contentHeight > height + 1
                interactive: clip
                boundsBehavior: Flickable.StopAtBounds
                FocusFollower {
                    flickable: scroller
                    foot: 0
                }
                Column {
                    id: body
                    width: scroller.width
                    spacing: Theme.gap * 1.6
                    Icon {
                        anchors.left: parent?.left
                        visible: dialog.icon !== ""
                        name: dialog.icon
                        size: Theme.title * 1.5
                        color: Theme.accent
                    }
                    Heading {
                        width: parent.width
                        visible: dialog.title !== ""
                        text: dialog.shown ? dialog.title : ""
                    }
                    BodyText {
                        width: parent.width
                        visible: dialog.text !== ""
                        text: dialog.shown ? dialog.text : ""
                        soft: true
                    }
                    Column {
                        id: extra
                        width: parent.width
                        spacing: Theme.gap * 1.6
                    }
                }
            }
            Flow {
                id: footer
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                spacing: Theme.gap
                layoutDirection: Theme.rtl ? Qt.LeftToRight : Qt.RightToLeft
                LayoutMirroring.enabled: false
                readonly property real share: (footer.width - (dialog.actions.length - 1) * spacing) / Math.max(1, dialog.actions.length)
                readonly property bool stacked: footer.share < Theme.mm(Theme.kiosk ? 62 : 34)
                Repeater {
                    model: dialog.shown ? dialog.actions : []
                    AppButton {
                        required property int index
                        required property var modelData
                        text: modelData["text"]
                        icon: modelData["icon"] ?? ""
                        kind: modelData["kind"] ?? "primary"
                        busy: modelData["busy"] ?? false
                        large: Theme.kiosk
                        width: footer.stacked ? footer.width : Math.max(footer.share * (dialog.actions.length > 1 ? 1 : 1), 0)
                        onClicked: dialog.acted(index)
                    }
                }
            }
        }
    }
}

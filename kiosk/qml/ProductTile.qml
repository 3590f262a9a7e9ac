pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// A product in a grid: picture first, then what it is, what it costs and whether it is here.
Pressable {
    id: tile

    required property string product
    required property string variant
    required property string title
    required property string brand
    required property string picture
    required property string now
    required property string was
    required property string mark
    required property string colors
    required property string here
    required property string age
    required property string level
    // Room that belongs to the cell and stays empty beside the tile.
    property real gutter: 0
    // It can be put beside others; `full`: there is no room for one more.
    property bool comparable: false
    property bool compared: false
    property bool full: false
    signal compareToggled
    signal chosen(string product, string variant)

    readonly property color strong: ({
            "good": Theme.good,
            "some": Theme.good,
            "low": Theme.warn
        })[tile.level] ?? Theme.inkSoft

    label: tile.title
    Accessible.description: [tile.brand, tile.now, tile.here, tile.age, tile.colors].filter(part => part !== "").join(", ")
    ringRadius: Theme.radius * 1.4
    implicitHeight: photo.height + Theme.gap * 1.2 + words.height
    onClicked: tile.chosen(tile.product, tile.variant)

    ProductPicture {
        id: photo
        anchors.left: parent.left
        width: parent.width - tile.gutter
        height: width
        crop: true
        picture: tile.picture
    }
    Chip {
        anchors.left: photo.left
        anchors.top: photo.top
        anchors.margins: Theme.gap
        visible: tile.mark !== ""
        clickable: false
        kind: "offer"
        selected: false
        text: tile.mark
    }
    Chip {
        anchors.left: photo.left
        anchors.bottom: photo.bottom
        anchors.margins: Theme.gap
        visible: tile.colors !== ""
        clickable: false
        text: tile.colors
    }
    Loader {
        anchors.right: photo.right
        anchors.top: photo.top
        anchors.margins: Theme.gap * 0.8
        z: 2
        active: tile.comparable && (tile.compared || !tile.full)
        sourceComponent: Pressable {
            label: qsTr("Compare %1").arg(tile.title)
            width: Theme.targetSmall
            height: width
            ringRadius: width / 2
            Accessible.role: Accessible.CheckBox
            Accessible.checkable: true
            Accessible.checked: tile.compared
            onClicked: tile.compareToggled()
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.gap * 0.4
                radius: width / 2
                color: tile.compared ? Theme.accent : Theme.surface
                border.width: tile.compared ? 0 : Math.max(2, Theme.hairline)
                border.color: Theme.edge
                Icon {
                    anchors.centerIn: parent
                    visible: tile.compared
                    name: "check"
                    size: parent.width * 0.6
                    color: Theme.onAccent
                }
            }
        }
    }
    Rectangle {
        anchors.fill: photo
        radius: photo.radius
        color: Theme.ink
        opacity: tile.pressed ? 0.08 : 0
    }
    Column {
        id: words
        anchors.top: photo.bottom
        anchors.topMargin: Theme.gap * 1.2
        anchors.left: parent.left
        width: parent.width - tile.gutter
        spacing: Theme.gap * 0.45
        Caption {
            width: parent.width
            visible: text !== ""
            text: tile.brand
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        BodyText {
            width: parent.width
            text: tile.title
            strong: true
            maximumLineCount: 3
            elide: Text.ElideRight
            lineHeight: 1.1
            Accessible.ignored: true
        }
        PriceText {
            width: parent.width
            visible: tile.now !== ""
            now: tile.now
            was: tile.was
            size: Theme.heading
            Accessible.ignored: true
        }
        Row {
            width: parent.width
            spacing: Theme.gap * 0.7
            Rectangle {
                id: dot
                y: (said.height / Math.max(1, said.lineCount) - height) / 2
                width: Theme.caption * 0.5
                height: width
                radius: width / 2
                color: tile.level === "out" || tile.level === "unknown" ? "transparent" : tile.strong
                border.width: tile.level === "out" || tile.level === "unknown" ? Math.max(2, Theme.hairline) : 0
                border.color: tile.strong
            }
            Caption {
                id: said
                width: parent.width - dot.width - parent.spacing
                text: [tile.here, tile.age].filter(part => part !== "").join("  ·  ")
                color: tile.strong
                Accessible.ignored: true
            }
        }
    }
}

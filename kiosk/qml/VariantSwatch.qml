import QtQuick
import shell.qml

// One colour: the product in it, its name, and whether it is here.
Pressable {
    id: swatch

    required property string id
    required property string name
    required property string words
    required property string level
    required property string picture
    required property bool selected

    label: swatch.name
    Accessible.description: swatch.words
    Accessible.checkable: true
    Accessible.checked: swatch.selected
    ringRadius: Theme.radius * 1.4
    implicitHeight: photo.height + column.height + Theme.gap * 2.2

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.4
        color: swatch.selected ? Theme.accentSoft : Theme.surface
        border.width: swatch.selected ? Math.max(3, Theme.hairline * 2) : Theme.hairline
        border.color: swatch.selected ? Theme.accent : Theme.line
    }
    ProductPicture {
        id: photo
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap * 0.8
        width: parent.width - Theme.gap * 1.6
        height: width * 0.74
        radius: Theme.radius
        pad: Theme.gap * 0.5
        ground: "transparent"
        picture: swatch.picture
        opacity: swatch.level === "out" ? 0.55 : 1
    }
    Column {
        id: column
        anchors.top: photo.bottom
        anchors.topMargin: Theme.gap * 0.4
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - Theme.gap
        spacing: Theme.gap * 0.2
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            strong: true
            color: Theme.ink
            text: swatch.name
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: swatch.level === "good" || swatch.level === "some" ? Theme.good : swatch.level === "low" ? Theme.warn : Theme.inkSoft
            text: swatch.words
            Accessible.ignored: true
        }
    }
}

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
    implicitHeight: Math.max(Theme.target * 1.35, column.height + Theme.gap * 1.6)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.4
        color: swatch.selected ? Theme.accentSoft : Theme.surface
        border.width: swatch.selected ? Math.max(3, Theme.hairline * 2) : Theme.hairline
        border.color: swatch.selected ? Theme.accent : Theme.highContrast ? Theme.edge : Theme.line
    }
    ProductPicture {
        id: photo
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap * 0.7
        anchors.verticalCenter: parent.verticalCenter
        width: height
        height: Theme.target * 1.35 - Theme.gap * 1.4
        radius: Theme.radius
        crop: true
        picture: swatch.picture
        opacity: swatch.level === "out" ? 0.55 : 1
    }
    Column {
        id: column
        anchors.left: photo.right
        anchors.leftMargin: Theme.gap * 1.2
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 0.6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.2
        BodyText {
            width: parent.width
            strong: true
            text: swatch.name
            lineHeight: 1.05
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            color: swatch.level === "good" || swatch.level === "some" ? Theme.good : swatch.level === "low" ? Theme.warn : Theme.inkSoft
            text: swatch.words
            Accessible.ignored: true
        }
    }
}

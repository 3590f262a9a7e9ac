import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// An article beside another one: its picture, what it is, what it costs.
Rectangle {
    id: article

    required property string words
    required property string title
    required property string detail
    required property string picture
    required property string price
    property string note
    property color mark: Theme.line

    implicitHeight: column.implicitHeight + Theme.gap * 3
    radius: Theme.radius * 1.4
    color: Theme.sunken
    border.width: Math.max(1, Theme.hairline)
    border.color: article.mark
    Accessible.role: Accessible.Grouping
    Accessible.name: [article.words, article.title, article.detail, article.price].filter(part => part !== "").join(", ")

    RowLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap * 1.5
        spacing: Theme.gap * 1.4
        ProductPicture {
            Layout.preferredWidth: Theme.mm(Theme.larger ? 18 : 22)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignTop
            picture: article.picture
            title: article.title
            ground: Theme.surface
            fallbackIcon: "box"
        }
        Column {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap * 0.4
            Caption {
                width: parent.width
                text: article.words
            }
            BodyText {
                width: parent.width
                text: article.title
                strong: true
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: article.detail
            }
            BodyText {
                width: parent.width
                visible: article.price !== ""
                text: article.price
                strong: true
            }
            Caption {
                width: parent.width
                visible: article.note !== ""
                text: article.note
            }
        }
    }
}

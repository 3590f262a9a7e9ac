import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// The article that is worked on: picture, name, where it lies.
Rectangle {
    id: facts

    required property StockWork work
    property bool upright: false

    implicitHeight: grid.implicitHeight + Theme.gap * 6
    color: Theme.sunken

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap * 4
        y: facts.upright ? Theme.gap * 3 : Math.max(Theme.gap * 4, (facts.height - implicitHeight) / 2)
        columns: facts.upright ? 2 : 1
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap * 2
        ProductPicture {
            Layout.preferredWidth: facts.upright ? Theme.mm(24) : Math.min(grid.width, Theme.mm(46))
            Layout.preferredHeight: Layout.preferredWidth
            picture: facts.work.picture
            title: facts.work.title
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.8
            Heading {
                Layout.fillWidth: true
                level: 2
                text: facts.work.title
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: facts.work.detail
                soft: true
            }
            Caption {
                Layout.fillWidth: true
                text: facts.work.spot === "" ? qsTr("Article %1").arg(Bidi.code(facts.work.variant)) : qsTr("Bay %1 · article %2").arg(Bidi.code(facts.work.spot)).arg(Bidi.code(facts.work.variant))
            }
        }
    }
}

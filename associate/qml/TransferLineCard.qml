import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One article of a transfer: how many are sent, or arrived, and how many of them damaged.
Card {
    id: card

    required property string id
    required property string title
    required property string detail
    required property string picture
    required property string spot
    required property int asked
    required property int sent
    required property int units
    required property int damaged
    property bool receiving: false
    property bool editable: true
    signal chosen(int units)
    signal spoilt(int damaged)

    implicitHeight: row.implicitHeight + 2 * card.padding
    GridLayout {
        id: row
        width: parent.width
        columns: card.width > Theme.mm(Theme.larger ? 200 : 130) ? 3 : 1
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap * 1.6
            ProductPicture {
                Layout.preferredWidth: Theme.mm(14)
                Layout.preferredHeight: Layout.preferredWidth
                picture: card.picture
                title: card.title
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap * 0.2
                BodyText {
                    Layout.fillWidth: true
                    text: card.title
                    strong: true
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
                Caption {
                    Layout.fillWidth: true
                    text: [card.detail, card.spot === "" ? "" : qsTr("bay %1").arg(Bidi.code(card.spot)), card.sent > 0 ? qsTr("%n sent", "", card.sent) : qsTr("%n asked for", "", card.asked)].filter(part => part !== "").map(Bidi.part).join(" · ")
                }
            }
        }
        HowMany {
            Layout.preferredWidth: implicitWidth
            visible: card.editable
            units: card.units
            least: 0
            most: 9999
            bounded: false
            words: card.receiving ? qsTr("arrived") : qsTr("sent")
            onChosen: units => card.chosen(units)
        }
        HowMany {
            Layout.preferredWidth: implicitWidth
            visible: card.editable && card.receiving
            units: card.damaged
            least: 0
            most: Math.max(2, card.units)
            bounded: false
            words: qsTr("damaged")
            onChosen: damaged => card.spoilt(damaged)
        }
    }
}

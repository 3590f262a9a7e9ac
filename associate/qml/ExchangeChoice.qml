pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Money, or other goods: for each line that comes back.
Rectangle {
    id: choice

    required property Exchange exchange

    readonly property real pad: Theme.gap * 1.6

    implicitHeight: column.implicitHeight + 2 * choice.pad
    radius: Theme.radius * 1.6
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Refund or exchange")
    Column {
        id: column
        x: choice.pad
        y: choice.pad
        width: choice.width - 2 * choice.pad
        spacing: Theme.gap * 1.6
        Repeater {
            model: choice.exchange.swaps
            ColumnLayout {
                id: row
                required property int id
                required property string title
                required property int units
                required property string goods
                required property string detail
                required property string goods_picture
                required property int goods_units
                readonly property bool swapped: row.goods !== ""
                width: parent?.width ?? 0
                spacing: Theme.gap
                BodyText {
                    Layout.fillWidth: true
                    visible: choice.exchange.swaps.count > 1
                    strong: true
                    text: row.units > 1 ? qsTr("%1 × %2").arg(row.units).arg(Bidi.part(row.title)) : row.title
                    maximumLineCount: 1
                    elide: Text.ElideRight
                }
                Segments {
                    Layout.fillWidth: true
                    options: [qsTr("Refund"), qsTr("Exchange")]
                    index: row.swapped ? 1 : 0
                    onChosen: index => {
                        if (index === 0)
                            choice.exchange.refund(row.id);
                        else
                            choice.exchange.begin(row.id);
                    }
                }
                ListRow {
                    Layout.fillWidth: true
                    visible: row.swapped
                    divided: false
                    title: row.goods_units > 1 ? qsTr("%1 × %2").arg(row.goods_units).arg(Bidi.part(row.goods)) : row.goods
                    text: [row.detail, row.goods_units < row.units ? qsTr("refund for %n piece(s)", "", row.units - row.goods_units) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
                    value: qsTr("Change")
                    chevron: false
                    leading: ProductPicture {
                        width: Theme.mm(11)
                        height: width
                        picture: row.goods_picture
                        fallbackIcon: "box"
                        crop: true
                    }
                    onClicked: choice.exchange.begin(row.id)
                }
            }
        }
    }
}

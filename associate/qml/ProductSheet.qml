pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One product: what it is and costs, what lies here and where, and every variant at every place.
Scroller {
    id: sheet

    required property Stock stock
    required property StockWork work
    required property StockTransfers transfers

    readonly property real inner: sheet.width - 2 * sheet.padding
    readonly property bool wide: sheet.inner > Theme.mm(Theme.larger ? 260 : 150)

    padding: Theme.gap * 4
    topMargin: -Theme.gap * 4
    contentHeight: contentColumn + 2 * padding
    spacing: Theme.gap * 3
    readonly property real contentColumn: top.implicitHeight + Theme.gap * 3 + bar.implicitHeight + Theme.gap * 3 + matrix.implicitHeight + Theme.gap * 3 + more.implicitHeight

    GridLayout {
        id: top
        width: parent.width
        columns: sheet.wide ? 2 : 1
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap * 3

        RowLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap * 3
            ProductPicture {
                Layout.preferredWidth: Theme.mm(42)
                Layout.preferredHeight: Layout.preferredWidth
                Layout.alignment: Qt.AlignTop
                picture: sheet.stock.picture
                title: sheet.stock.title
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 0.8
                Caption {
                    Layout.fillWidth: true
                    text: [sheet.stock.brand, sheet.stock.category].filter(part => part !== "").map(Bidi.part).join(" · ")
                }
                Heading {
                    Layout.fillWidth: true
                    text: sheet.stock.title
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: [sheet.stock.color, sheet.stock.size].filter(part => part !== "").map(Bidi.part).join(" · ")
                    soft: true
                }
                PriceBlock {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap * 0.6
                    stock: sheet.stock
                }
                Caption {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.gap * 0.6
                    text: sheet.stock.gtin === "" ? qsTr("Article %1").arg(sheet.stock.article) : qsTr("%1 · article %2").arg(sheet.stock.gtin).arg(sheet.stock.article)
                    color: Theme.inkSoft
                }
            }
        }
        CountCard {
            Layout.fillWidth: !sheet.wide
            Layout.preferredWidth: sheet.wide ? Theme.mm(66) : -1
            Layout.alignment: Qt.AlignTop
            stock: sheet.stock
        }
    }
    StockBar {
        id: bar
        width: parent.width
        stock: sheet.stock
        work: sheet.work
        transfers: sheet.transfers
    }
    StockMatrix {
        id: matrix
        width: parent.width
        stock: sheet.stock
        shift: Math.max(0, sheet.contentY - y - sheet.padding)
    }
    GridLayout {
        id: more
        width: parent.width
        columns: sheet.wide && floor.visible ? 2 : 1
        columnSpacing: Theme.gap * 3
        rowSpacing: Theme.gap * 3
        Part {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            visible: sheet.stock.description !== ""
            icon: "info"
            title: qsTr("About it")
            BodyText {
                width: parent.width
                text: sheet.stock.description
            }
            Repeater {
                model: sheet.stock.features
                Row {
                    id: feature
                    required property string modelData
                    width: parent?.width ?? 0
                    spacing: Theme.gap
                    Icon {
                        name: "check"
                        size: Theme.body * 1.1
                        color: Theme.accent
                    }
                    BodyText {
                        width: feature.width - Theme.body * 1.1 - feature.spacing
                        text: feature.modelData
                        soft: true
                    }
                }
            }
        }
        Part {
            id: floor
            Layout.fillWidth: !sheet.wide
            Layout.preferredWidth: sheet.wide ? Theme.mm(88) : -1
            Layout.alignment: Qt.AlignTop
            visible: sheet.stock.plan !== null && sheet.stock.plan !== undefined && sheet.stock.aisle !== ""
            icon: "pin"
            title: sheet.stock.bay === "" ? qsTr("Aisle %1").arg(sheet.stock.aisle) : qsTr("Aisle %1, bay %2").arg(sheet.stock.aisle).arg(sheet.stock.bay)
            StorePlan {
                width: parent.width
                plan: sheet.stock.plan
                aisle: sheet.stock.aisle
                bay: sheet.stock.bay
                youAreHere: false
            }
        }
    }
}

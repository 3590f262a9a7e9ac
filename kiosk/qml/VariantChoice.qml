pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Colours as small pictures, sizes as buttons; each says whether it is here.
Column {
    id: choice

    required property ProductModel model

    spacing: Theme.gap * 3
    visible: choice.model.colors.count > 0 || choice.model.sizes.count > 0

    Column {
        width: parent.width
        visible: choice.model.colors.count > 0
        spacing: Theme.gap * 1.5
        BodyText {
            width: parent.width
            strong: true
            text: qsTr("Colour: %1").arg(choice.model.color)
        }
        Grid {
            id: swatches
            width: parent.width
            readonly property real least: Theme.mm(Theme.larger ? 106 : 72)
            readonly property int fit: Math.max(1, Math.floor((width + spacing) / (least + spacing)))
            columns: Math.min(fit, Math.max(3, choice.model.colors.count))
            spacing: Theme.gap * 1.5
            Repeater {
                model: choice.model.colors
                VariantSwatch {
                    required property int index
                    visible: index < choice.model.colors.count
                    width: (swatches.width - (swatches.columns - 1) * swatches.spacing) / swatches.columns
                    onClicked: choice.model.choose(id)
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: choice.model.sizes.count > 0
        spacing: Theme.gap * 1.5
        BodyText {
            width: parent.width
            strong: true
            text: qsTr("Size: %1").arg(choice.model.size)
        }
        Grid {
            id: sizes
            width: parent.width
            readonly property real least: Theme.mm(Theme.larger ? 56 : 40)
            readonly property int fit: Math.max(2, Math.floor((width + spacing) / (least + spacing)))
            columns: Math.min(fit, Math.max(4, choice.model.sizes.count))
            spacing: Theme.gap * 1.5
            Repeater {
                model: choice.model.sizes
                SizeButton {
                    required property int index
                    visible: index < choice.model.sizes.count
                    width: (sizes.width - (sizes.columns - 1) * sizes.spacing) / sizes.columns
                    onClicked: choice.model.choose(id)
                }
            }
        }
    }
}

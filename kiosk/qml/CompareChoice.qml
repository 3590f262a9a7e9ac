pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// On a product's page: put it beside others, and see them together.
Flow {
    id: choice

    required property CompareModel model
    property string product
    property string variant
    readonly property bool among: choice.model.chosen.includes(choice.product)
    // There is a shop for phones: what is looked at can go there.
    property bool later: false
    signal asked
    signal kept

    spacing: Theme.gap
    Chip {
        visible: choice.among || !choice.model.full
        icon: choice.among ? "check" : "stack"
        selected: choice.among
        text: qsTr("Compare")
        Accessible.description: choice.among ? qsTr("Take it out of the comparison") : qsTr("Put it beside other products")
        onClicked: choice.model.toggle(choice.product, choice.variant)
    }
    Chip {
        visible: choice.model.ready
        icon: "forward"
        text: choice.model.action
        onClicked: choice.asked()
    }
    Chip {
        visible: choice.later
        icon: "qr-phone"
        text: qsTr("Save to my phone")
        onClicked: choice.kept()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Where else it may lie in this store, before anybody says that it is missing.
Column {
    id: look

    required property Missing missing
    required property MissingWords words
    required property PickupWords places

    readonly property bool damaged: look.missing.why === "damaged"

    spacing: Theme.gap * 1.4
    Heading {
        width: parent.width
        text: look.damaged ? qsTr("Is there another one, undamaged?") : qsTr("Look once more")
    }
    BodyText {
        width: parent.width
        soft: true
        text: look.damaged ? qsTr("Put the damaged one aside. Nothing changes for the customer if you find a good one.") : qsTr("Nothing changes for the customer while you look.")
    }
    Column {
        width: parent.width
        Repeater {
            model: look.missing.nearby
            ListRow {
                required property string kind
                required property string label
                required property int units
                required property string age
                width: parent?.width ?? 0
                clickable: false
                icon: kind === "order" ? "return" : "pin"
                title: kind === "order" ? qsTr("To be put back: %1").arg(look.places.label(label)) : label !== "" ? qsTr("Its place: bay %1").arg(look.places.label(label)) : qsTr("No bay is noted for it")
                text: kind === "order" ? qsTr("%n unit(s) of an order that was given up", "", units) : units < 0 ? qsTr("How many should be in the store is unknown.") : qsTr("%n should be in the store, %1.", "", units).arg(age)
            }
        }
    }
    BodyText {
        width: parent.width
        text: qsTr("Look above and behind, in the next bays, at the till, among returns, in the back room.")
    }
    HowMany {
        visible: !look.missing.recorded && look.missing.most > 1
        words: look.damaged ? qsTr("Damaged, without another one:") : qsTr("Not there:")
        units: look.missing.units
        most: look.missing.most
        onChosen: units => look.missing.count(units)
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        AppButton {
            icon: "check"
            text: look.damaged ? qsTr("Yes, I take that one") : qsTr("I found it")
            onClicked: look.missing.found()
        }
        AppButton {
            visible: !look.missing.recorded
            kind: "secondary"
            icon: "close"
            text: look.damaged ? qsTr("No, %n missing", "", look.missing.units) : qsTr("It is not here, %n missing", "", look.missing.units)
            onClicked: look.missing.record()
        }
    }
}

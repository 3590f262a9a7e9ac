pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Other stores with distance and age, and sending it home.
Column {
    id: card

    required property ProductModel model
    property bool wide: false

    spacing: Theme.gap * 1.5
    visible: card.model.places.count > 0 || card.model.deliveryWords !== ""

    Heading {
        level: 2
        width: parent.width
        text: card.model.nearby
    }
    Column {
        id: list
        width: parent.width
        Repeater {
            model: card.model.places
            PlaceRow {
                required property int index
                visible: index < card.model.places.count
                width: list.width
            }
        }
        StockLine {
            width: parent.width
            icon: "truck"
            place: card.model.delivery
            words: card.model.deliveryWords
            age: card.model.deliveryAge
            level: card.model.deliveryLevel
            divided: false
        }
    }
}

import QtQuick
import associate.qml
import shell.qml

// Giving it up: what the office owes the customer then, which nobody here has paid.
Column {
    id: part

    required property Missing missing
    required property MissingWords words

    spacing: Theme.gap * 1.4
    Heading {
        width: parent.width
        text: qsTr("Cancel %n missing unit(s)?", "", part.missing.units)
    }
    BodyText {
        width: parent.width
        soft: true
        text: qsTr("%1 does not get it and is told so. %2 will be refunded by the office; that has not happened yet. This cannot be undone here.").arg(part.words.who).arg(part.missing.refund)
    }
    HowMany {
        words: qsTr("Cancel:")
        units: part.missing.units
        most: part.missing.most
        onChosen: units => part.missing.count(units)
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        AppButton {
            kind: "danger"
            icon: "close"
            text: qsTr("Cancel %n", "", part.missing.units)
            onClicked: part.missing.cancel()
        }
        AppButton {
            kind: "secondary"
            icon: "search"
            text: qsTr("Keep looking")
            onClicked: part.missing.go("look")
        }
    }
}

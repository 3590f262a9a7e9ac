import QtQuick
import associate.qml
import shell.qml

// The way to the codes that were scanned here and that nothing answers to.
Part {
    id: card

    required property Tablet tablet
    required property UnknownCodes codes

    icon: "barcode"
    title: card.codes.count > 0 ? qsTr("%n code(s) nobody knows", "", card.codes.count) : qsTr("Every code was understood")
    BodyText {
        width: parent.width
        text: card.codes.count > 0 ? qsTr("Scanned in this store, and nothing answers to them.") : qsTr("Codes that nothing answers to are counted and appear here.")
        soft: true
    }
    AppButton {
        visible: card.codes.count > 0
        kind: "secondary"
        text: qsTr("See the codes")
        onClicked: card.tablet.go("codes")
    }
}

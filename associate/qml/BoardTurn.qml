import QtQuick
import associate.qml
import shell.qml

// From the board of pickups to that of returns, and to that of shoppers at the kiosks.
Segments {
    id: turn

    required property Tablet tablet
    property bool returns: false
    property bool shoppers: false
    readonly property int here: turn.shoppers ? 2 : turn.returns ? 1 : 0

    options: [qsTr("Pickups"), qsTr("Returns"), qsTr("Shoppers")]
    index: turn.here
    onChosen: chosen => {
        turn.index = Qt.binding(() => turn.here); // the page that is left stays as it was
        turn.tablet.go(["board", "returns_board", "signals_board"][chosen]);
    }
}

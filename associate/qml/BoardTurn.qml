import QtQuick
import associate.qml
import shell.qml

// From the board of pickups to that of returns, and back.
Segments {
    id: turn

    required property Tablet tablet
    property bool returns: false

    options: [qsTr("Pickups"), qsTr("Returns")]
    index: turn.returns ? 1 : 0
    onChosen: chosen => {
        turn.index = Qt.binding(() => turn.returns ? 1 : 0); // the page that is left stays as it was
        turn.tablet.go(chosen === 1 ? "returns_board" : "board");
    }
}

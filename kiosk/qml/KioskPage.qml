import QtQuick
import shell.qml

// What every page shares: its margins, and the one primary action that the bar at the bottom shows for it.
FocusScope {
    id: page

    // The panel is wider than high.
    property bool wide: false
    readonly property real margin: Theme.gap * 5
    property string primaryText
    property string primaryIcon
    property bool primaryBusy: false
    property string secondaryText
    property string secondaryIcon
    signal primaryActed
    signal secondaryActed
}

import QtQuick
import shell.qml

// One thing that stands on the plan's floor.
Item {
    id: fixture

    property string kind
    property string text
    property bool here: false
    // Whether there is room to read every label; where there is not, only the aisle in question has one.
    property bool roomy: true

    readonly property bool shelf: fixture.kind === "aisle"
    readonly property bool area: fixture.kind === "department"
    readonly property bool found: fixture.shelf && fixture.here

    visible: fixture.kind !== "kiosk"

    Rectangle {
        anchors.fill: parent
        radius: fixture.area ? Theme.radius : fixture.kind === "wall" ? 0 : Math.min(width, height) * 0.24
        color: fixture.found ? Theme.accent : fixture.area ? Theme.surface : fixture.kind === "entrance" ? Theme.paper : fixture.shelf ? Theme.sunken : Theme.line
        border.width: fixture.found || fixture.kind === "wall" || fixture.kind === "entrance" ? 0 : Math.max(1, Theme.hairline * 0.7)
        border.color: Theme.highContrast ? Theme.edge : Theme.line
    }
    Text {
        visible: fixture.text !== "" && fixture.kind !== "wall" && (fixture.roomy || fixture.found)
        x: fixture.area ? Theme.gap * 0.7 : (fixture.width - width) / 2
        y: fixture.area ? Theme.gap * 0.5 : (fixture.height - height) / 2
        width: fixture.area ? Math.min(implicitWidth, fixture.width - Theme.gap) : fixture.width
        text: fixture.text
        color: fixture.found ? Theme.onAccent : fixture.shelf ? Theme.ink : Theme.inkSoft
        font.family: Theme.textFont
        font.pixelSize: Math.round(fixture.shelf ? Math.min(Theme.caption, Math.min(fixture.width, fixture.height) * 0.82) : Math.min(Theme.caption * 0.9, fixture.area ? Theme.caption : fixture.height * 0.62))
        font.weight: fixture.found ? Font.Bold : fixture.area ? Font.DemiBold : Font.Medium
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 5
        horizontalAlignment: fixture.area ? Text.AlignLeft : Text.AlignHCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}

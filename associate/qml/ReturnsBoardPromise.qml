import QtQuick
import shell.qml

// What one tablet promised today while the office could not be asked, against what it may.
Column {
    id: promise

    required property var modelData
    readonly property int part: promise.modelData["part"]
    readonly property bool over: promise.modelData["over"]
    readonly property color strong: promise.over ? Theme.bad : promise.part >= 75 ? Theme.warn : Theme.accent

    spacing: Theme.gap * 0.5
    Accessible.role: Accessible.StaticText
    Accessible.name: name.text + ": " + sum.text

    Item {
        width: parent.width
        height: Math.max(name.height, sum.height)
        BodyText {
            id: name
            anchors.left: parent.left
            width: parent.width - sum.width - Theme.gap
            text: promise.modelData["here"] ? qsTr("This tablet") : qsTr("Tablet …%1").arg(promise.modelData["device"])
            strong: promise.modelData["here"]
            Accessible.ignored: true
        }
        BodyText {
            id: sum
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width * 0.6)
            text: qsTr("%1 of %2").arg(promise.modelData["amount"]).arg(promise.modelData["limit"])
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.mm(2.4)
        radius: height / 2
        color: Theme.sunken
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.edge
        Rectangle {
            anchors.left: parent.left
            width: Math.max(promise.part > 0 ? height : 0, parent.width * promise.part / 100)
            height: parent.height
            radius: height / 2
            color: promise.strong
        }
    }
    Caption {
        width: parent.width
        text: promise.over ? qsTr("more than it may: goods are taken, the office decides about the money") : qsTr("%1 may still be promised today").arg(promise.modelData["left"])
        color: promise.over ? Theme.bad : Theme.inkSoft
    }
}

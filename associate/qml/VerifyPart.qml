pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Who collects: what has to be shown, and what was.
GridLayout {
    id: part

    required property HandOverSheet handOver
    required property HandOverWords words
    property bool wide: false
    signal codeAsked
    signal documentAsked

    columns: part.wide ? 2 : 1
    columnSpacing: Theme.gap * 2.4
    rowSpacing: Theme.gap * 2.4

    Part {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: part.wide ? Theme.mm(10) : -1
        icon: part.handOver.ask === "not_here" ? "warn" : "badge"
        title: part.words.ask(part.handOver.ask)
        BodyText {
            width: parent.width
            soft: true
            text: part.words.askWhy(part.handOver.ask, part.handOver.level, part.handOver.age, part.handOver.dear, part.handOver.named)
        }
        Repeater {
            model: part.handOver.ask === "not_here" ? [] : part.handOver.lacking
            Row {
                id: missing
                required property string modelData
                width: parent?.width ?? 0
                spacing: Theme.gap
                Icon {
                    name: "info"
                    size: Theme.body * 1.3
                    color: Theme.warn
                }
                BodyText {
                    width: missing.width - Theme.body * 1.3 - Theme.gap
                    text: part.words.lacking(missing.modelData)
                    color: Theme.warn
                    strong: true
                }
            }
        }
        Row {
            id: enough
            width: parent.width
            visible: part.handOver.ask !== "not_here" && part.handOver.lacking.length === 0
            spacing: Theme.gap
            Icon {
                name: "check-circle"
                size: Theme.body * 1.3
                color: Theme.good
            }
            BodyText {
                width: enough.width - Theme.body * 1.3 - Theme.gap
                text: qsTr("That is enough")
                color: Theme.good
                strong: true
            }
        }
    }
    Part {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: part.wide ? Theme.mm(10) : -1
        visible: part.handOver.ask !== "not_here"
        icon: "person"
        title: part.handOver.firstName !== "" ? part.handOver.firstName : qsTr("Customer not on this tablet")
        Column {
            width: parent.width
            ListRow {
                width: parent.width
                icon: part.handOver.code !== "" ? "check-circle" : "qr"
                title: qsTr("Pickup code")
                text: part.words.code(part.handOver.code)
                clickable: part.handOver.code !== "signed"
                onClicked: part.codeAsked()
            }
            ListRow {
                width: parent.width
                icon: part.handOver.document !== "" ? "check-circle" : "badge"
                title: qsTr("Document")
                text: part.handOver.document !== "" ? qsTr("%1 ending in %2").arg(part.words.document(part.handOver.document)).arg(part.handOver.lastFour) : qsTr("Not looked at yet")
                onClicked: part.documentAsked()
            }
            ListRow {
                width: parent.width
                icon: part.handOver.named ? "check-circle" : "people"
                title: qsTr("Somebody else collects")
                text: part.handOver.named ? qsTr("Named by the buyer. Look at the document of who stands here.") : qsTr("Tap if the buyer named this person")
                chevron: false
                selected: part.handOver.named
                divided: false
                onClicked: part.handOver.set_named(!part.handOver.named)
            }
        }
    }
}

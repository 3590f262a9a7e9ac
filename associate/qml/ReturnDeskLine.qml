pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// One line of the order at the desk: whether it comes back; opened, how many, why, in which condition, and where to.
Item {
    id: line

    required property int id
    required property string title
    required property string detail
    required property string picture
    required property string price
    required property int quantity
    required property int able
    required property int returned
    required property bool given
    required property int units
    required property string amount
    required property string reason
    required property string condition
    required property string where
    required property string serial
    required property bool wants_serial
    required property string spot
    required property string lacking
    required property bool open
    property ReturnWords words
    property list<string> reasons
    // Of no order: nobody knows how many were bought.
    property bool loose: false
    signal taken
    signal leaving
    signal unitsChosen(int units)
    signal reasonChosen(string code)
    signal conditionChosen(string code)
    signal dispositionChosen(string code)
    signal serialAsked

    readonly property bool chosen: line.units > 0
    readonly property string standing: line.loose ? "" : !line.given ? qsTr("not handed over yet") : line.able === 0 ? qsTr("all of it has come back") : line.returned > 0 ? qsTr("%1 of %2 can still come back").arg(line.able).arg(line.quantity) : line.quantity > 1 ? qsTr("%1 bought").arg(line.quantity) : ""

    implicitHeight: column.implicitHeight + Theme.gap * 2.4
    Accessible.role: Accessible.ListItem
    Accessible.name: [line.title, line.standing].filter(part => part !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.gap * 0.4
        anchors.bottomMargin: Theme.gap * 0.4
        radius: Theme.radius * 1.6
        color: line.chosen ? Theme.surface : "transparent"
        border.width: line.chosen ? Theme.hairline * 2 : Theme.hairline
        border.color: line.chosen ? Theme.accent : Theme.line
    }
    Column {
        id: column
        x: Theme.gap * 1.6
        y: Theme.gap * 1.2
        width: parent.width - Theme.gap * 3.2
        spacing: Theme.gap * 1.4
        RowLayout {
            width: parent.width
            spacing: Theme.gap * 1.6
            ProductPicture {
                Layout.preferredWidth: Theme.mm(Theme.larger ? 20 : 16)
                Layout.preferredHeight: Layout.preferredWidth
                opacity: line.able > 0 ? 1 : 0.6
                picture: line.picture
                fallbackIcon: "box"
                crop: true
            }
            Column {
                Layout.fillWidth: true
                spacing: Theme.gap * 0.4
                BodyText {
                    width: parent.width
                    text: line.title
                    strong: true
                    soft: line.able === 0
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    text: [line.detail, line.price, line.standing].filter(part => part !== "").map(Bidi.part).join(" · ")
                    Accessible.ignored: true
                }
                Caption {
                    width: parent.width
                    visible: line.chosen && !line.open
                    color: line.lacking === "" || line.lacking === "serial" ? Theme.ink : Theme.warn
                    strong: true
                    text: [qsTr("%n piece(s)", "", line.units), line.reason !== "" ? line.words.reason(line.reason) : qsTr("reason is missing"), line.condition !== "" ? line.words.condition(line.condition) : qsTr("condition is missing")].map(Bidi.part).join(" · ")
                }
            }
            AppButton {
                visible: line.able > 0 && !line.chosen
                kind: "secondary"
                compact: true
                icon: "return"
                text: qsTr("Take back")
                label: qsTr("Take back %1").arg(line.title)
                onClicked: line.taken()
            }
            Heading {
                visible: line.chosen && line.amount !== ""
                level: 2
                wrapMode: Text.NoWrap
                text: line.amount
                Accessible.ignored: true
            }
            IconButton {
                visible: line.chosen
                icon: line.open ? "chevron-up" : "chevron-down"
                label: line.open ? qsTr("Close %1").arg(line.title) : qsTr("Change %1").arg(line.title)
                onClicked: line.taken()
            }
        }
        Column {
            width: parent.width
            visible: line.open && line.chosen
            spacing: line.reason === "" || line.condition === "" ? Theme.gap * 1.4 : Theme.gap * 0.4
            HowMany {
                visible: line.able > 1
                units: line.units
                most: line.able
                bounded: !line.loose
                words: qsTr("Pieces")
                onChosen: units => line.unitsChosen(units)
            }
            ReturnChoice {
                width: parent.width
                title: qsTr("Why")
                wanted: line.reason === ""
                options: line.reasons
                chosen: line.reason
                name: code => line.words.reason(code)
                onPicked: code => line.reasonChosen(code)
            }
            ReturnChoice {
                width: parent.width
                title: qsTr("Condition")
                wanted: line.reason !== "" && line.condition === ""
                options: ["new", "opened", "used", "damaged"]
                chosen: line.condition
                name: code => line.words.condition(code)
                onPicked: code => line.conditionChosen(code)
            }
            ListRow {
                width: parent.width
                visible: line.wants_serial || line.serial !== ""
                icon: line.serial !== "" ? "check-circle" : "barcode"
                title: qsTr("Serial number")
                text: line.serial !== "" ? Bidi.code(line.serial) : qsTr("Scan it, or tap to type it")
                onClicked: line.serialAsked()
            }
            ReturnChoice {
                width: parent.width
                visible: line.condition !== ""
                title: qsTr("Where it goes")
                note: line.words.putIt(line.where, line.spot)
                options: ["stock", "damaged", "repair", "supplier", "write_off", "undecided"]
                chosen: line.where
                name: code => line.words.disposition(code)
                onPicked: code => line.dispositionChosen(code)
            }
            AppButton {
                kind: "quiet"
                compact: true
                icon: "close"
                text: qsTr("It stays with the customer")
                label: qsTr("%1 stays with the customer").arg(line.title)
                onClicked: line.leaving()
            }
        }
    }
}

import QtQuick
import associate.qml
import shell.qml

// An article to count: what asks for it, or what was found.
Pressable {
    id: row

    required property string title
    required property string detail
    required property string picture
    required property string spot
    required property string why
    required property string since
    required property string who
    required property int units
    required property int difference
    required property bool pending
    required property StockWords words

    readonly property bool done: row.units >= 0
    readonly property string reason: row.why === "" ? "" : [row.words.why(row.why), row.since, row.who].filter(part => part !== "").map(Bidi.part).join(" · ")

    label: row.title
    ringRadius: Theme.radius * 1.6
    implicitHeight: Math.max(Theme.mm(19), texts.implicitHeight + Theme.gap * 2.4)
    Accessible.description: [row.detail, row.reason, row.done ? qsTr("%n counted", "", row.units) : ""].filter(part => part !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: row.done ? Theme.sunken : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.6
        color: Theme.ink
        opacity: row.pressed ? 0.07 : 0
    }
    ProductPicture {
        id: photo
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.mm(19) - 2 * Theme.gap
        height: width
        picture: row.picture
        title: row.title
    }
    Column {
        id: texts
        anchors.left: photo.right
        anchors.leftMargin: Theme.gap * 1.6
        anchors.right: end.left
        anchors.rightMargin: Theme.gap * 1.6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.3
        BodyText {
            width: parent.width
            text: row.title
            strong: true
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: [row.detail, row.spot === "" ? "" : qsTr("bay %1").arg(Bidi.code(row.spot))].filter(part => part !== "").map(Bidi.part).join(" · ")
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            visible: row.reason !== ""
            text: row.reason
            color: row.why === "asked" ? Theme.inkSoft : Theme.warn
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Column {
        id: end
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap * 1.6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.2
        Icon {
            anchors.right: parent.right
            visible: !row.done
            name: "chevron-right"
            size: Theme.body * 1.2
            color: Theme.inkSoft
        }
        BodyText {
            anchors.right: parent.right
            visible: row.done
            text: row.units
            strong: true
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Caption {
            anchors.right: parent.right
            visible: row.done && (row.difference !== 0 || row.pending)
            text: row.pending ? qsTr("not yet confirmed") : row.words.signed(row.difference)
            color: row.pending ? Theme.inkSoft : Theme.warn
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}

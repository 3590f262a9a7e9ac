pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What goes out for a line that comes back: its product in other colours and sizes, anything that is scanned, or what a
// search finds; how it comes, and what it comes to.
FocusScope {
    id: sheet

    required property Exchange exchange

    readonly property ExchangeWords words: ExchangeWords {}
    readonly property bool wide: sheet.width > Theme.mm(Theme.larger ? 230 : 150)
    readonly property real side: Theme.gap * 4
    readonly property bool product: sheet.exchange.phase === "product"
    property bool seeking: false

    anchors.fill: parent
    z: 88
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("What goes out instead?")
    onVisibleChanged: if (sheet.visible)
        sheet.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
    }
    RowLayout {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: sheet.side
        spacing: Theme.gap * 1.6
        IconButton {
            Layout.alignment: Qt.AlignTop
            filled: true
            size: Theme.target
            icon: "back"
            label: qsTr("Back")
            onClicked: sheet.exchange.back()
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.gap * 0.4
            Heading {
                width: parent.width
                text: qsTr("What goes out instead?")
            }
            Caption {
                width: parent.width
                text: [sheet.exchange.most > 1 ? qsTr("For %1 × %2").arg(sheet.exchange.most).arg(Bidi.part(sheet.exchange.lineTitle)) : qsTr("For %1").arg(Bidi.part(sheet.exchange.lineTitle)), qsTr("worth %1").arg(sheet.exchange.lineWorth)].map(Bidi.part).join(" · ")
            }
        }
        AppButton {
            Layout.alignment: Qt.AlignTop
            kind: "secondary"
            icon: "search"
            text: qsTr("Something else")
            onClicked: sheet.seeking = true
        }
    }
    Flickable {
        id: flick
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2.4
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.gap * 1.6
        anchors.left: parent.left
        anchors.right: parent.right
        visible: sheet.product
        contentHeight: grid.height + Theme.gap * 2
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        GridLayout {
            id: grid
            x: sheet.side
            width: flick.width - 2 * sheet.side
            columns: sheet.wide ? 2 : 1
            columnSpacing: Theme.gap * 2.4
            rowSpacing: Theme.gap * 2
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredWidth: 11
                Layout.alignment: Qt.AlignTop
                implicitHeight: goods.implicitHeight + Theme.gap * 4
                radius: Theme.radius * 1.6
                color: Theme.surface
                border.width: Theme.hairline
                border.color: Theme.line
                Column {
                    id: goods
                    x: Theme.gap * 2
                    y: Theme.gap * 2
                    width: parent.width - Theme.gap * 4
                    spacing: Theme.gap * 1.2
                    RowLayout {
                        width: parent.width
                        spacing: Theme.gap * 1.6
                        ProductPicture {
                            Layout.preferredWidth: Theme.mm(16)
                            Layout.preferredHeight: Layout.preferredWidth
                            picture: sheet.exchange.picture
                            fallbackIcon: "box"
                            crop: true
                        }
                        Column {
                            Layout.fillWidth: true
                            spacing: Theme.gap * 0.6
                            Caption {
                                width: parent.width
                                visible: text !== ""
                                text: sheet.exchange.brand
                            }
                            Heading {
                                width: parent.width
                                level: 2
                                text: sheet.exchange.title
                            }
                            Chip {
                                visible: sheet.exchange.held
                                clickable: false
                                kind: "good"
                                icon: "scan"
                                text: qsTr("In your hand")
                            }
                        }
                    }
                    Flow {
                        width: parent.width
                        visible: sheet.exchange.colors.length > 1
                        spacing: Theme.gap
                        Repeater {
                            model: sheet.exchange.colors
                            Chip {
                                required property string modelData
                                text: modelData
                                selected: sheet.exchange.color === modelData
                                onClicked: sheet.exchange.choose_color(modelData)
                            }
                        }
                    }
                    ExchangeVariants {
                        width: parent.width
                        exchange: sheet.exchange
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 9
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap * 2
                Part {
                    Layout.fillWidth: true
                    visible: sheet.exchange.variant === ""
                    icon: "scan"
                    title: qsTr("Scan it, or choose")
                    BodyText {
                        width: parent.width
                        soft: true
                        text: qsTr("Another size or colour of the same article costs what was paid, plus or less what the two differ by today. Anything else costs what it costs today.")
                    }
                }
                Banner {
                    Layout.fillWidth: true
                    visible: sheet.exchange.no === "price"
                    kind: "bad"
                    title: qsTr("Nobody knows what this costs")
                    text: qsTr("Without a price it cannot go out. Choose another one, or refund the money.")
                }
                Banner {
                    Layout.fillWidth: true
                    visible: sheet.exchange.variant !== "" && !sheet.exchange.leaves
                    kind: "warn"
                    icon: "clock"
                    title: qsTr("It stays here until the office has confirmed")
                    text: qsTr("This return is above what may be promised without the office. Say so before you agree on anything.")
                }
                Part {
                    Layout.fillWidth: true
                    visible: sheet.exchange.variant !== "" && sheet.exchange.no === ""
                    icon: "truck"
                    title: qsTr("How it comes")
                    ExchangeWays {
                        width: parent.width
                        exchange: sheet.exchange
                        words: sheet.words
                    }
                    Caption {
                        width: parent.width
                        visible: sheet.exchange.others
                        text: qsTr("All that goes out comes the same way, also what was chosen before.")
                    }
                    HowMany {
                        visible: sheet.exchange.most > 1
                        words: qsTr("Pieces")
                        units: sheet.exchange.units
                        most: sheet.exchange.most
                        onChosen: units => sheet.exchange.set_units(units)
                    }
                }
            }
        }
        ScrollMark {
            flickable: flick
        }
    }
    GridView {
        id: list
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2.4
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: sheet.side
        anchors.rightMargin: sheet.side - Theme.gap * 1.6
        visible: sheet.exchange.phase === "results" && list.count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: width / (sheet.wide ? 2 : 1)
        cellHeight: Math.max(Theme.mm(19), Theme.body * 4.2) + Theme.gap * 1.2
        model: sheet.exchange.hits
        delegate: ResultCard {
            id: card
            required property string product
            required property string variant
            width: list.cellWidth - Theme.gap * 1.6
            height: list.cellHeight - Theme.gap * 1.2
            onClicked: sheet.exchange.open(card.product, card.variant)
        }
    }
    Column {
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2.4
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: sheet.side
        anchors.rightMargin: sheet.side
        spacing: Theme.gap * 2
        visible: sheet.exchange.phase === "reading"
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Looking it up …")
        Repeater {
            model: 3
            Skeleton {
                width: parent?.width ?? 0
                height: Theme.mm(26)
                radius: Theme.radius * 1.6
            }
        }
    }
    StateView {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: ["empty", "unknown", "failed"].includes(sheet.exchange.phase) || (sheet.exchange.phase === "results" && list.count === 0)
        icon: sheet.exchange.phase === "failed" ? "error" : "search"
        title: sheet.exchange.phase === "empty" ? qsTr("This article is no longer in the assortment") : sheet.exchange.phase === "failed" ? qsTr("This could not be looked up") : sheet.exchange.phase === "unknown" ? qsTr("Nobody knows the number %1").arg(Bidi.code(sheet.exchange.shown)) : qsTr("Nothing found for “%1”").arg(sheet.exchange.query)
        text: sheet.exchange.phase === "failed" ? qsTr("The tablet could not read its own records. Try again.") : qsTr("Scan what the customer wants instead, or search for it. Money back is always possible.")
        actionText: qsTr("Search by name")
        actionIcon: "search"
        onActed: sheet.seeking = true
    }
    RowLayout {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: sheet.side
        anchors.rightMargin: sheet.side
        anchors.bottomMargin: visible ? sheet.side * 0.7 : 0
        height: visible ? implicitHeight : 0
        spacing: Theme.gap * 1.6
        visible: sheet.product
        Column {
            Layout.fillWidth: true
            Heading {
                width: parent.width
                level: 1
                text: sheet.words.balance(sheet.exchange.how, sheet.exchange.difference)
                maximumLineCount: 1
                fontSizeMode: Text.HorizontalFit
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: sheet.exchange.variant === "" ? "" : [sheet.exchange.detail, sheet.exchange.same ? qsTr("as the same article: what was paid, and today’s difference") : sheet.exchange.price !== "" ? qsTr("%1 today").arg(sheet.exchange.price) : "", sheet.exchange.fee !== "" ? qsTr("with %1 fee for the return").arg(sheet.exchange.fee) : ""].filter(part => part !== "").map(Bidi.part).join(" · ")
            }
        }
        AppButton {
            Layout.maximumWidth: sheet.width * 0.5
            Layout.minimumWidth: Theme.mm(46)
            large: true
            icon: "check"
            enabled: sheet.exchange.ready
            text: qsTr("Exchange for this")
            onClicked: sheet.exchange.take_over()
        }
    }
    AskView {
        anchors.fill: parent
        visible: sheet.seeking
        title: qsTr("What does the customer want instead?")
        text: qsTr("Its name, brand or number. Scanning it is quicker.")
        label: qsTr("Name or number")
        wordsNeeded: true
        longest: 80
        acceptText: qsTr("Search")
        onAccepted: (option, words) => {
            sheet.seeking = false;
            sheet.exchange.seek(words);
        }
        onCancelled: sheet.seeking = false
    }
}

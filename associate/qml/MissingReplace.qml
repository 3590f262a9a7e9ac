pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// Something alike instead: what suits, or what was scanned; both side by side; and the customer's word.
Column {
    id: part

    required property Missing missing
    required property Replacing replacing
    required property MissingWords words
    required property PickupWords places
    required property bool wide
    signal numberAsked

    readonly property bool chosen: part.replacing.offer !== ""
    readonly property bool allowed: part.chosen && part.replacing.no === ""

    spacing: Theme.gap * 1.4
    Heading {
        width: parent.width
        text: part.chosen ? qsTr("Give this instead?") : qsTr("Replace it with something alike")
    }
    BodyText {
        width: parent.width
        visible: !part.chosen
        soft: true
        text: qsTr("Scan what you would give instead, or choose. It may cost up to %1; %2 pays no more than before.").arg(part.replacing.cap).arg(part.words.name !== "" ? part.words.name : qsTr("the customer"))
    }
    GridLayout {
        width: parent.width
        visible: part.chosen
        columns: part.wide && !Theme.larger ? 2 : 1
        columnSpacing: Theme.gap * 1.4
        rowSpacing: Theme.gap
        uniformCellWidths: true
        MissingArticle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            words: qsTr("Missing")
            title: part.missing.title
            detail: part.missing.detail
            picture: part.missing.picture
            price: qsTr("%1 paid").arg(part.replacing.paid)
        }
        MissingArticle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            words: part.replacing.held ? qsTr("Instead, in your hand") : qsTr("Instead")
            title: part.replacing.title
            detail: part.replacing.detail
            picture: part.replacing.picture
            price: part.replacing.price
            note: part.replacing.spot !== "" && !part.replacing.held ? qsTr("in bay %1").arg(part.places.label(part.replacing.spot)) : ""
            mark: part.allowed ? Theme.good : Theme.bad
        }
    }
    Banner {
        width: parent.width
        visible: part.replacing.no !== ""
        kind: "warn"
        title: part.words.no(part.replacing.no, part.replacing.cap)
        text: part.words.noHelp(part.replacing.no)
    }
    HowMany {
        visible: part.chosen && part.missing.most > 1
        words: qsTr("Replace:")
        units: part.missing.units
        most: part.missing.most
        onChosen: units => part.missing.count(units)
    }
    BodyText {
        width: parent.width
        visible: part.allowed
        text: part.replacing.back !== "" ? qsTr("%1 pays less: the office pays back %2. A message says what comes instead.").arg(part.words.who).arg(part.replacing.back) : qsTr("%1 pays nothing more. A message says what comes instead.").arg(part.words.who)
    }
    MissingConsent {
        width: parent.width
        visible: part.allowed && part.replacing.consentNeeded
        words: part.words
        chosen: part.replacing.consent
        onAgreed: how => part.replacing.agree(how)
    }
    Flow {
        width: parent.width
        visible: part.chosen
        spacing: Theme.gap
        AppButton {
            visible: part.allowed
            enabled: !part.replacing.consentNeeded || part.replacing.consent !== ""
            icon: "check"
            text: part.replacing.held ? qsTr("Replace %n", "", part.missing.units) : qsTr("I have it: replace %n", "", part.missing.units)
            onClicked: part.missing.replace_it()
        }
        AppButton {
            kind: "secondary"
            icon: "back"
            text: qsTr("Another one")
            onClicked: part.replacing.drop()
        }
    }
    Column {
        width: parent.width
        visible: !part.chosen
        Repeater {
            model: part.replacing.offers
            ListRow {
                id: row
                required property var model
                readonly property string spot: row.model["spot"]
                width: parent?.width ?? 0
                title: [row.model["title"], row.model["detail"]].filter(part => part !== "").join(", ")
                text: [row.spot !== "" ? qsTr("bay %1").arg(part.places.label(row.spot)) : "", qsTr("%n free here", "", row.model["units"])].filter(part => part !== "").map(Bidi.part).join(" · ")
                value: row.model["price"]
                leading: ProductPicture {
                    width: Theme.mm(11)
                    height: width
                    picture: row.model["picture"]
                    fallbackIcon: "box"
                    crop: true
                }
                onClicked: part.replacing.choose(row.model["id"])
            }
        }
        BodyText {
            width: parent.width
            topPadding: Theme.gap
            visible: part.replacing.offers.count === 0
            text: qsTr("Nothing alike is free in this store at that price, as far as this tablet knows.")
        }
    }
    Row {
        width: parent.width
        visible: !part.chosen
        AppButton {
            kind: "secondary"
            icon: "grid"
            text: qsTr("Type its number")
            onClicked: part.numberAsked()
        }
    }
}

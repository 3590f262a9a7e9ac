pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// Whose order it is: by their card, or by what is typed; and where it goes, where something is sent.
BasketSheet {
    id: sheet

    required property BasketDesk basket
    required property BasketWords words
    property TextEntry target: null
    property bool digits: false

    title: sheet.basket.sends ? qsTr("Who is it for, and where does it go?") : qsTr("Who is it for?")
    text: sheet.basket.customer !== "" ? qsTr("%1, card ending in %2").arg(Bidi.part(sheet.basket.customer)).arg(Bidi.code(sheet.basket.member)) : qsTr("Scan their card, or type: it is for this order alone.")
    foot: keyboard.visible ? keyboard.height : 0

    function finish() {
        if (sheet.basket.settle())
            sheet.closed();
        else
            sheet.mend();
    }
    function mend() {
        for (let n = 0; n < fields.count; n++) {
            const one = fields.itemAt(n) as TextEntry;
            if (one !== null && one.error !== "") {
                one.forceActiveFocus();
                return;
            }
        }
    }
    function next(at: int) {
        const one = fields.itemAt(at + 1) as TextEntry;
        if (one !== null)
            one.forceActiveFocus();
        else
            sheet.finish();
    }

    Flow {
        id: form
        width: parent.width
        spacing: Theme.gap * 1.6
        Repeater {
            id: fields
            model: sheet.basket.fields
            TextEntry {
                id: entry
                required property int index
                required property string id
                required property string problem
                required property bool wide
                required property bool digits
                width: entry.wide || Theme.larger ? form.width : (form.width - form.spacing) / 2
                height: implicitHeight
                label: sheet.words.field(entry.id)
                error: sheet.words.problem(entry.problem, entry.id)
                maxLength: 254
                Component.onCompleted: entry.text = sheet.basket.typed(entry.id)
                onEdited: text => {
                    sheet.basket.type(entry.id, text);
                    if (sheet.basket.typed(entry.id) === "" && text !== "")
                        entry.text = "";
                }
                onAccepted: sheet.next(entry.index)
                onActiveFocusChanged: {
                    if (entry.activeFocus) {
                        sheet.target = entry;
                        sheet.digits = entry.digits;
                        const top = form.y + entry.y;
                        if (top < sheet.flickable.contentY || top + entry.height > sheet.flickable.contentY + sheet.flickable.height)
                            sheet.flickable.contentY = Math.max(0, Math.min(top - Theme.gap, sheet.flickable.contentHeight - sheet.flickable.height));
                    } else {
                        sheet.basket.leave(entry.id);
                    }
                }
            }
        }
    }
    Flow {
        width: parent.width
        visible: sheet.basket.countries.count > 1
        spacing: Theme.gap
        Repeater {
            model: sheet.basket.countries
            Chip {
                required property string id
                required property string name
                required property bool chosen
                text: name
                selected: chosen
                onClicked: sheet.basket.live_in(id)
            }
        }
    }
    AppButton {
        icon: "check"
        text: qsTr("Use it")
        onClicked: sheet.finish()
    }
    AppButton {
        visible: sheet.basket.customer !== ""
        kind: "quiet"
        icon: "person"
        text: qsTr("It is for somebody else")
        onClicked: sheet.basket.without_customer()
    }
    KeyboardPanel {
        id: keyboard
        parent: sheet
        visible: sheet.visible && sheet.target !== null && sheet.target.activeFocus
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        target: sheet.target
        language: Language.current
        doneText: qsTr("Next")
        onDone: sheet.target.accept()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Contact and address, field by field; what is wrong is said under each. `target` is the field that is typed into.
Flow {
    id: form

    required property CheckoutModel model
    property TextEntry target: null
    property bool digits: false
    signal reached(real y, real height)
    signal finished

    readonly property real half: (form.width - form.spacing) / 2

    spacing: Theme.gap * 2

    // The field after this one, or the end of the form.
    function next(at: int) {
        for (let n = at + 1; n < repeater.count; n++) {
            const item = repeater.itemAt(n) as TextEntry;
            if (item !== null) {
                item.forceActiveFocus();
                return;
            }
        }
        form.finished();
    }
    function begin() {
        (repeater.itemAt(0) as TextEntry)?.forceActiveFocus();
    }
    // The first field that something is wrong with.
    function mend() {
        for (let n = 0; n < repeater.count; n++) {
            const item = repeater.itemAt(n) as TextEntry;
            if (item !== null && item.error !== "") {
                item.forceActiveFocus();
                return;
            }
        }
    }

    Repeater {
        id: repeater
        model: form.model.fields
        TextEntry {
            id: entry
            required property int index
            required property string id
            required property bool wide
            required property bool digits
            required property string problem
            required label

            width: entry.wide || Theme.larger ? form.width : form.half
            height: implicitHeight
            error: entry.problem
            maxLength: 254
            Component.onCompleted: entry.text = form.model.typed(entry.id)
            onEdited: text => {
                form.model.type(entry.id, text);
                if (form.model.typed(entry.id) === "" && text !== "")
                    entry.text = "";
            }
            onAccepted: form.next(entry.index)
            onActiveFocusChanged: {
                if (entry.activeFocus) {
                    form.target = entry;
                    form.digits = entry.digits;
                    form.reached(entry.y, entry.height);
                } else {
                    form.model.leave(entry.id);
                }
            }
        }
    }
}

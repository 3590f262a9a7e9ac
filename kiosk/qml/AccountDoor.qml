import QtQuick
import shell.qml

// A part of the account, by its name and a number alone: whoever stands behind sees no more.
ListRow {
    id: door

    required property string id
    required title
    required text
    required icon
    required property string count
    required property bool empty
    signal opened(string part)

    value: door.count
    opacity: door.empty ? 0.72 : 1
    onClicked: door.opened(door.id)
}

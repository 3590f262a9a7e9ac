import QtQuick
import shell.qml

Rectangle {
    implicitWidth: Theme.mm(10)
    implicitHeight: Theme.hairline
    color: Theme.line
    Accessible.ignored: true
}

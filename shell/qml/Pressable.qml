import QtQuick
import shell.qml

// What every control that can be tapped shares: touch, keyboard, screen reader, focus ring.
Item {
    id: pressable

    property string label
    property real ringRadius: Theme.radius
    readonly property bool pressed: area.pressed || keys.held
    property bool ring: true
    // The last press is still being worked on: further ones do not count.
    property bool waiting: false
    signal clicked

    activeFocusOnTab: pressable.enabled
    Accessible.role: Accessible.Button
    Accessible.name: pressable.label
    Accessible.focusable: true
    Accessible.onPressAction: pressable.press()

    function press() {
        if (pressable.enabled && !pressable.waiting)
            pressable.clicked();
    }

    Keys.onPressed: event => {
        if (event.isAutoRepeat || (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter))
            return;
        keys.held = true;
        event.accepted = true;
    }
    Keys.onReleased: event => {
        if (event.isAutoRepeat || !keys.held)
            return;
        keys.held = false;
        event.accepted = true;
        pressable.press();
    }

    QtObject {
        id: keys
        property bool held: false
    }

    MouseArea {
        id: area
        anchors.fill: parent
        enabled: pressable.enabled
        onClicked: pressable.press()
    }

    FocusRing {
        around: pressable.ring ? pressable : null
        radius: pressable.ringRadius - inset
        z: 10
    }
}

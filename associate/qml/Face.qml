import QtQuick
import shell.qml

// One of two places for what is in front of a person (associate/faces.py). It comes from where one goes on to and leaves
// to where one was; the other one waits, laid out, for its turn.
Item {
    id: face

    required property int index
    required property bool front
    // Whether somebody sees the turn.
    required property bool seen

    readonly property bool turning: coming.running || leaving.running
    readonly property real way: Theme.mm(7) * (Theme.rtl ? -1 : 1)

    property real shift: 0
    x: face.shift
    opacity: 0
    enabled: face.front

    onFrontChanged: {
        coming.stop();
        leaving.stop();
        if (!face.seen || Theme.reducedMotion) {
            face.shift = 0;
            face.opacity = face.front ? 1 : 0;
        } else if (face.front)
            coming.start();
        else
            leaving.start();
    }
    Component.onCompleted: face.opacity = face.front ? 1 : 0

    // Never both at once: two texts on one spot cannot be read.
    SequentialAnimation {
        id: coming
        PropertyAction {
            target: face
            property: "opacity"
            value: 0
        }
        PropertyAction {
            target: face
            property: "shift"
            value: face.way
        }
        PauseAnimation {
            duration: Theme.slow * 0.3
        }
        ParallelAnimation {
            NumberAnimation {
                target: face
                property: "opacity"
                to: 1
                duration: Theme.slow * 0.5
            }
            NumberAnimation {
                target: face
                property: "shift"
                to: 0
                duration: Theme.slow * 0.7
                easing.type: Easing.OutCubic
            }
        }
    }
    ParallelAnimation {
        id: leaving
        NumberAnimation {
            target: face
            property: "opacity"
            to: 0
            duration: Theme.slow * 0.3
        }
        NumberAnimation {
            target: face
            property: "shift"
            to: -face.way
            duration: Theme.slow * 0.3
            easing.type: Easing.InCubic
        }
    }
}

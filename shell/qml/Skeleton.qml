import QtQuick
import shell.qml

// The shape of what is coming. Breathes slowly, or stands still for people who asked for less motion.
Rectangle {
    id: skeleton

    implicitWidth: Theme.mm(Theme.kiosk ? 80 : 40)
    implicitHeight: Theme.body * 1.2
    radius: Theme.radius
    color: Theme.line
    opacity: 0.75
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: skeleton.visible && !Theme.reducedMotion
        loops: Animation.Infinite
        OpacityAnimator {
            from: 0.75
            to: 0.4
            duration: 900
            easing.type: Easing.InOutSine
        }
        OpacityAnimator {
            from: 0.4
            to: 0.75
            duration: 900
            easing.type: Easing.InOutSine
        }
    }
}

import QtQuick
import shell.qml

// Something is under way. Stands still for people who asked for less motion.
Icon {
    id: spinner

    property bool running: true

    name: "spinner"

    RotationAnimator on rotation {
        running: spinner.running && spinner.visible && !Theme.reducedMotion
        from: 0
        to: 360
        duration: 900
        loops: Animation.Infinite
    }
}

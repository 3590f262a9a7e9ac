import QtQuick
import shell.qml

// How far; below 0 it is under way without a known end.
Item {
    id: progress

    property real value: -1
    property string label

    implicitWidth: Theme.mm(Theme.kiosk ? 120 : 70)
    implicitHeight: Math.max(4, Theme.mm(Theme.kiosk ? 1.6 : 1))
    clip: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: progress.label

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.line
    }
    Rectangle {
        id: bar
        x: progress.value >= 0 && Theme.rtl ? progress.width - width : 0
        height: parent.height
        radius: height / 2
        color: Theme.accent
        width: progress.value < 0 ? progress.width * 0.3 : progress.width * Math.max(0, Math.min(1, progress.value))
        Behavior on width {
            NumberAnimation {
                duration: Theme.slow
            }
        }
        XAnimator on x {
            running: progress.value < 0 && progress.visible && !Theme.reducedMotion
            from: -progress.width * 0.3
            to: progress.width
            duration: 1400
            loops: Animation.Infinite
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

// The root of a program: paper, mirroring, toasts and the simulated scanner. Its children are the pages.
FocusScope {
    id: frame

    default property alias content: pages.data
    property alias toastPlace: words.place
    property alias toastFoot: words.foot

    focus: true
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    function toast(text: string, kind: string) {
        words.show(text, kind);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    FocusScope {
        id: pages
        anchors.fill: parent
        focus: true
    }
    Toast {
        id: words
    }
    Loader {
        anchors.fill: parent
        active: SimulatedScanner.open
        z: 200
        sourceComponent: SimulatedPanel {}
    }
}

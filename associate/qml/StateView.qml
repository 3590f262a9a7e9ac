import QtQuick
import shell.qml

// An empty or broken state in the middle of its place; it can be pushed where the text is larger than the place.
Flickable {
    id: view

    property alias icon: words.icon
    property alias title: words.title
    property alias text: words.text
    property alias actionText: words.actionText
    property alias actionIcon: words.actionIcon
    signal acted

    contentHeight: Math.max(height, words.height + Theme.gap * 4)
    interactive: contentHeight > height
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds
    EmptyState {
        id: words
        x: (view.width - width) / 2
        y: (view.contentHeight - height) / 2
        width: Math.min(Theme.mm(Theme.larger ? 160 : 112), view.width - Theme.gap * 4)
        onActed: view.acted()
    }
    ScrollMark {
        flickable: view
    }
}

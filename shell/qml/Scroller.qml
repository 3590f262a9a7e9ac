import QtQuick
import shell.qml

// A page that is longer than the screen: children in a column, a thin mark of where one is.
Flickable {
    id: scroller

    default property alias content: column.data
    property alias spacing: column.spacing
    property real padding: 0
    // Room at the end of the lines for the mark.
    property real gutter: 0

    contentWidth: width
    contentHeight: column.height + 2 * scroller.padding
    boundsBehavior: Flickable.DragOverBounds
    clip: true

    Column {
        id: column
        x: scroller.padding + (Theme.rtl ? scroller.gutter : 0)
        y: scroller.padding
        width: scroller.width - 2 * scroller.padding - scroller.gutter
        spacing: Theme.gap * 2
    }
    ScrollMark {
        flickable: scroller
    }
    FocusFollower {
        flickable: scroller
    }
}

import QtQuick
import shell.qml

// Whoever goes by keys sees where they are: a page that scrolls follows the keyboard.
Item {
    id: follower

    required property Flickable flickable
    // What lies over the end of the page.
    property real foot: Theme.gap * 3
    readonly property Item focused: follower.Window.activeFocusItem

    onFocusedChanged: if (follower.focused !== null && follower.visible)
        follower.soon.restart()

    // A page lays itself out anew before it is known where things are.
    readonly property Timer soon: Timer {
        interval: 0
        onTriggered: follower.follow()
    }
    function follow() {
        const item = follower.focused, flick = follower.flickable;
        if (item === null || !follower.inside(item))
            return;
        const top = item.mapToItem(flick.contentItem, 0, 0).y, least = flick.originY;
        const most = Math.max(least, least + flick.contentHeight - flick.height);
        if (top < flick.contentY)
            flick.contentY = Math.max(least, top - Theme.gap * 3);
        else if (top + item.height + follower.foot > flick.contentY + flick.height)
            flick.contentY = Math.min(most, top + item.height + follower.foot - flick.height);
    }
    function inside(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === follower.flickable.contentItem)
                return true;
        return false;
    }
}

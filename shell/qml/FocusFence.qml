import QtQuick

// The keyboard stays with a question as long as it is up, goes round in it, and afterwards back to where it was.
Item {
    id: fence

    // What lies over the page: a FocusScope with `property bool fenced: true`, by which fences know each other.
    required property Item around
    required property bool up
    readonly property Item focused: fence.Window.activeFocusItem
    property Item before: null

    onUpChanged: fence.up ? fence.take() : fence.giveBack()
    onFocusedChanged: if (fence.up && fence.focused !== null && !fence.fencedIn(fence.focused))
        soon.restart()

    // Not while the window is still moving it.
    Timer {
        id: soon
        interval: 0
        onTriggered: fence.goRound()
    }
    function take() {
        fence.before = fence.focused;
        fence.around.forceActiveFocus();
    }
    function giveBack() {
        const back = fence.before;
        fence.before = null;
        if (back !== null && back.visible && back.enabled && (fence.focused === null || fence.inside(fence.focused)))
            back.forceActiveFocus();
    }
    function goRound() {
        if (!fence.up || fence.focused === null || fence.fencedIn(fence.focused))
            return;
        const first = fence.around.nextItemInFocusChain(true);
        (fence.inside(first) ? first : fence.around).forceActiveFocus(Qt.TabFocusReason);
    }
    function inside(item: Item): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at === fence.around)
                return true;
        return false;
    }
    // In this question, or in one that lies over it.
    function fencedIn(item: var): bool {
        for (let at = item; at !== null; at = at.parent)
            if (at["fenced"] === true && at.visible)
                return true;
        return false;
    }
}

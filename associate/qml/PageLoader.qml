import QtQuick

// A page is made when it is first wanted and stays: coming back shows what was there. With `ahead` it is made little by
// little before anybody wants it.
Loader {
    id: loader

    required property bool shown
    property bool ahead: false

    active: false
    asynchronous: !loader.shown
    visible: loader.shown
    focus: loader.shown
    onShownChanged: if (loader.shown)
        loader.active = true
    onAheadChanged: if (loader.ahead)
        loader.active = true
    Component.onCompleted: if (loader.shown || loader.ahead)
        loader.active = true
}

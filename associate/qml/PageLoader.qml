import QtQuick

// A page is made when it is first wanted and stays: coming back shows what was there.
Loader {
    id: loader

    required property bool shown

    active: false
    visible: loader.shown
    focus: loader.shown
    onShownChanged: if (loader.shown)
        loader.active = true
    Component.onCompleted: if (loader.shown)
        loader.active = true
}

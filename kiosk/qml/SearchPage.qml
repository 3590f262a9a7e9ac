pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Find as you type, or look around in a category.
KioskPage {
    id: page

    required property SearchModel model
    required property CompareModel compare
    required property Rows offers
    required property Rows recent
    signal chosen(string product, string variant)
    signal helpAsked
    signal orderAsked
    signal compareAsked

    property bool typing: true
    property bool marking: false
    readonly property bool comparing: page.marking || page.compare.chosen.length > 0
    // Where filters have no room beside the list they are opened over it.
    property bool filtering: false
    readonly property bool keys: page.typing && page.visible
    readonly property bool beside: page.wide
    readonly property bool found: page.model.phase === "content" || page.model.phase === "empty"
    readonly property bool roomy: !Theme.larger
    readonly property bool panel: page.found && !page.typing && (page.roomy || page.filtering)
    readonly property real inner: page.width - 2 * page.margin
    readonly property real panelWidth: !page.panel || page.beside ? 0 : page.roomy ? Math.round(page.inner * 0.34) : page.inner
    readonly property real sideWidth: page.typing || !page.found ? page.width * 0.44 : page.width * 0.3

    primaryText: page.filtering && page.panel && !page.roomy ? qsTr("Show %1").arg(page.model.total) : page.compare.action
    primaryIcon: page.filtering && page.panel && !page.roomy ? "check" : "stack"
    onPrimaryActed: {
        if (page.filtering && page.panel && !page.roomy)
            page.filtering = false;
        else
            page.compareAsked();
    }

    onVisibleChanged: if (page.visible)
        page.arrive()
    Component.onCompleted: page.arrive()

    function turnComparing() {
        page.marking = !page.comparing;
        if (!page.marking)
            page.compare.clear();
    }
    function arrive() {
        page.filtering = false;
        page.typing = page.model.path.length === 0 && (page.typing || !page.found);
        field.text = page.model.text;
        if (page.typing)
            field.forceActiveFocus();
    }
    Connections {
        target: page.model
        property string last
        function onChanged() {
            const path = page.model.path.join();
            if (path !== last && path !== "")
                page.typing = false;
            last = path;
            if (field.text !== page.model.text)
                field.text = page.model.text;
        }
    }

    Column {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        y: Theme.gap * (page.typing || page.beside ? 4 : 3)
        width: page.beside ? page.sideWidth - 1.6 * page.margin : page.inner
        spacing: Theme.gap * 2
        Heading {
            level: page.beside || !page.typing ? 1 : 0
            width: parent.width
            text: page.model.headline !== "" ? page.model.headline : qsTr("Find a product")
        }
        TextEntry {
            id: field
            width: parent.width
            height: implicitHeight
            icon: "search"
            placeholder: qsTr("Name, brand or number")
            maxLength: 80
            onEdited: text => page.model.type(text)
            onAccepted: page.typing = false
        }
        TapHandler {
            onTapped: point => {
                if (field.contains(field.mapFromItem(head, point.position)))
                    page.typing = true;
            }
        }
        BrowseTrail {
            width: parent.width
            model: page.model
        }
        SearchTools {
            width: parent.width
            visible: page.found && !page.beside
            model: page.model
            folded: !page.roomy || page.typing
            comparing: page.comparing
            onCompareToggled: page.turnComparing()
            onOrderAsked: page.orderAsked()
            onFiltersAsked: {
                page.typing = false;
                page.filtering = !page.roomy && !page.filtering;
            }
        }
    }
    SearchTools {
        id: tools
        visible: page.found && page.beside
        anchors.left: results.left
        anchors.right: results.right
        anchors.rightMargin: page.margin
        y: Theme.gap * 4
        height: visible ? implicitHeight : 0
        model: page.model
        folded: page.typing
        comparing: page.comparing
        onCompareToggled: page.turnComparing()
        onOrderAsked: page.orderAsked()
        onFiltersAsked: page.typing = false
    }
    FacetPanel {
        id: filters
        visible: page.panel
        anchors.left: parent.left
        anchors.leftMargin: page.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.gap * 2
        anchors.bottom: parent.bottom
        width: page.beside ? head.width : page.panelWidth
        model: page.model
    }
    Rectangle {
        visible: filters.visible && !page.beside && page.roomy
        anchors.left: filters.right
        anchors.leftMargin: Theme.gap
        anchors.top: filters.top
        anchors.bottom: filters.bottom
        width: Theme.hairline
        color: Theme.line
    }
    Item {
        id: results
        visible: !page.panel || page.roomy
        anchors.right: parent.right
        anchors.top: page.beside ? (tools.visible ? tools.bottom : parent.top) : head.bottom
        anchors.topMargin: page.beside && !tools.visible ? Theme.gap * 4 : Theme.gap * 2
        anchors.bottom: page.beside ? parent.bottom : keyboard.top
        width: page.beside ? page.width - page.sideWidth : page.panel ? page.width - page.margin - page.panelWidth - Theme.gap * 3 : page.width
        SearchResults {
            anchors.fill: parent
            anchors.leftMargin: page.beside || page.panel ? 0 : page.margin
            anchors.rightMargin: page.margin
            model: page.model
            compare: page.compare
            comparing: page.comparing
            columns: (page.panel || Theme.larger) && !page.beside ? 2 : page.beside && !page.typing && page.roomy && page.found ? 4 : 3
            onChosen: (product, variant) => page.chosen(product, variant)
            onBrowsed: branch => {
                page.typing = false;
                page.model.enter(branch);
            }
            onMoved: page.typing = false
            onHelpAsked: page.helpAsked()
            offers: page.offers
            recent: page.recent
        }
    }
    KeyboardPanel {
        id: keyboard
        anchors.left: parent.left
        width: page.beside ? page.sideWidth - page.margin * 0.4 : parent.width
        y: page.keys || (page.beside && !page.panel) ? page.height - height : page.height
        visible: page.keys || (page.beside && !page.panel)
        target: field
        hideable: !page.beside
        doneText: qsTr("Search")
        onDone: page.typing = false
        onHidden: page.typing = false
    }
}

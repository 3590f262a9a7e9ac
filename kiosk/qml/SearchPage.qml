pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// Find as you type, or look around in a category.
KioskPage {
    id: page

    required property SearchModel model
    required property Rows offers
    signal chosen(string product, string variant)
    signal helpAsked

    property bool typing: true
    readonly property bool keys: page.typing && page.visible
    readonly property bool beside: page.wide
    readonly property real listWidth: page.beside ? page.width * 0.56 : page.width

    onVisibleChanged: if (page.visible)
        page.arrive()
    Component.onCompleted: page.arrive()

    function arrive() {
        page.typing = page.model.path.length === 0;
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
        y: Theme.gap * 4
        width: (page.beside ? page.width - page.listWidth : page.width) - (page.beside ? 1.6 : 2) * page.margin
        spacing: Theme.gap * 2
        Heading {
            level: page.beside ? 1 : 0
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
        Flow {
            id: chips
            width: parent.width
            spacing: Theme.gap
            visible: page.beside ? page.model.phase !== "start" : page.model.path.length > 0
            Chip {
                visible: page.model.path.length > 0
                icon: "back"
                text: qsTr("All categories")
                onClicked: page.model.enter("")
            }
            Repeater {
                model: page.model.branches
                Chip {
                    required property string id
                    required property string name

                    text: name
                    
                    onClicked: {
                        page.typing = false;
                        page.model.enter(id);
                    }
                }
            }
        }
    }
    Item {
        id: results
        anchors.right: parent.right
        anchors.top: page.beside ? parent.top : head.bottom
        anchors.topMargin: page.beside ? Theme.gap * 4 : Theme.gap * 3
        anchors.bottom: page.beside ? parent.bottom : keyboard.top
        width: page.listWidth
        SearchResults {
            anchors.fill: parent
            anchors.leftMargin: page.beside ? 0 : page.margin
            anchors.rightMargin: page.margin
            model: page.model
            columns: page.beside ? 3 : 3
            onChosen: (product, variant) => page.chosen(product, variant)
            onBrowsed: branch => {
                page.typing = false;
                page.model.enter(branch);
            }
            onMoved: if (!page.beside)
                page.typing = false
            onHelpAsked: page.helpAsked()
            offers: page.offers
        }
    }
    KeyboardPanel {
        id: keyboard
        anchors.left: parent.left
        width: page.beside ? page.width - page.listWidth - page.margin * 0.4 : parent.width
        y: page.keys || page.beside ? page.height - height : page.height
        visible: page.keys || page.beside
        target: field
        hideable: !page.beside
        doneText: qsTr("Search")
        onDone: page.typing = false
        onHidden: page.typing = false
    }
}

import QtQuick
import shell.qml

// Always in reach: the page's primary action, and under it Start over, Back, display, language and Help.
Rectangle {
    id: bar

    required property bool wide
    required property bool canGoBack
    property string primaryText
    property string primaryIcon
    property bool primaryBusy: false
    property string secondaryText
    property string secondaryIcon
    property bool helpOpen: false
    property bool helpHere: false
    property bool eased: false
    property int basket: 0
    property bool basketHere: false
    signal primaryActed
    signal secondaryActed
    signal startedOver
    signal wentBack
    signal displayAsked
    signal languageAsked
    signal helpAsked
    signal basketAsked

    readonly property bool acting: bar.primaryText !== ""
    readonly property real side: Theme.gap * 5

    color: Theme.surface
    implicitHeight: (bar.acting && !bar.wide ? Math.max(first.height, second.visible ? second.height : 0) + Theme.gap * 2 : 0) + places.height + Theme.gap * 3

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    MouseArea {
        anchors.fill: parent
    }

    Row {
        id: actions
        visible: bar.acting
        anchors.top: bar.wide ? undefined : parent.top
        anchors.topMargin: Theme.gap * 2
        anchors.verticalCenter: bar.wide ? parent.verticalCenter : undefined
        anchors.left: bar.wide ? places.right : parent.left
        anchors.leftMargin: bar.wide ? Theme.gap * 4 : bar.side
        anchors.right: parent.right
        anchors.rightMargin: bar.side
        spacing: Theme.gap * 1.5
        readonly property real share: second.visible ? (actions.width - actions.spacing) / 2 : actions.width
        AppButton {
            id: second
            visible: bar.secondaryText !== ""
            width: actions.share
            height: Math.max(implicitHeight, first.implicitHeight)
            kind: "secondary"
            large: true
            text: bar.secondaryText
            icon: bar.secondaryIcon
            onClicked: bar.secondaryActed()
        }
        AppButton {
            id: first
            width: actions.share
            height: Math.max(implicitHeight, second.visible ? second.implicitHeight : 0)
            large: true
            text: bar.primaryText
            icon: bar.primaryIcon
            busy: bar.primaryBusy
            onClicked: bar.primaryActed()
        }
    }

    Row {
        id: places
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap * 1.5
        anchors.left: parent.left
        anchors.leftMargin: bar.side - Theme.gap
        width: (bar.wide && bar.acting ? parent.width * 0.5 : parent.width) - 2 * (bar.side - Theme.gap)
        // Each as wide as its word, and what is left shared out: the words of one language are not of one length.
        readonly property int count: 4 + (bar.canGoBack ? 1 : 0) + (bar.basket > 0 ? 1 : 0)
        readonly property real wish: restart.implicitWidth + (bar.canGoBack ? back.implicitWidth : 0) + (bar.basket > 0 ? bag.implicitWidth : 0) + display.implicitWidth + tongue.implicitWidth + help.implicitWidth
        readonly property real spare: (places.width - places.wish) / places.count
        function share(wish: real): real {
            return places.spare > 0 ? wish + places.spare : wish * places.width / places.wish;
        }
        BarButton {
            id: restart
            width: places.share(restart.implicitWidth)
            text: qsTr("Start over")
            icon: "restart"
            onClicked: bar.startedOver()
        }
        BarButton {
            id: back
            width: places.share(back.implicitWidth)
            visible: bar.canGoBack
            text: qsTr("Back")
            icon: "back"
            onClicked: bar.wentBack()
        }
        BarButton {
            id: bag
            width: places.share(bag.implicitWidth)
            visible: bar.basket > 0
            text: qsTr("Basket")
            icon: "bag"
            count: bar.basket
            marked: bar.basketHere
            onClicked: bar.basketAsked()
        }
        BarButton {
            id: display
            width: places.share(display.implicitWidth)
            text: qsTr("Display")
            icon: "access"
            marked: bar.eased
            onClicked: bar.displayAsked()
        }
        BarButton {
            id: tongue
            width: places.share(tongue.implicitWidth)
            text: Language.name
            icon: "globe"
            onClicked: bar.languageAsked()
        }
        BarButton {
            id: help
            width: places.share(help.implicitWidth)
            text: bar.helpOpen ? qsTr("Your call") : qsTr("Help")
            icon: bar.helpOpen ? "bell" : "hand"
            strong: true
            marked: bar.helpHere
            onClicked: bar.helpAsked()
        }
    }
}

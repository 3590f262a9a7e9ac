import QtQuick
import kiosk.qml
import shell.qml

// On a product's page: how many of it, and how it is to be got, before it goes into the basket.
Item {
    id: choice

    required property ChoosingModel model
    signal waysAsked

    readonly property bool stacked: choice.width < Theme.mm(150) || Theme.larger

    visible: choice.model.addable
    implicitHeight: choice.stacked ? count.height + Theme.gap * 1.5 + way.height : Math.max(count.height, way.height)

    BasketWay {
        id: way
        anchors.left: parent.left
        width: choice.stacked ? parent.width : parent.width - count.width - Theme.gap * 3
        icon: choice.model.wayIcon
        name: choice.model.wayName
        words: choice.model.wayWords
        detail: choice.model.wayDetail
        age: choice.model.wayAge
        level: choice.model.wayLevel
        onClicked: choice.waysAsked()
    }
    BasketStepper {
        id: count
        anchors.right: parent.right
        y: choice.stacked ? way.height + Theme.gap * 1.5 : (way.height - height) / 2
        quantity: choice.model.quantity
        full: choice.model.quantity >= choice.model.most
        least: choice.model.quantity === 1
        subject: choice.model.title
        onMore: choice.model.more()
        onFewer: choice.model.fewer()
    }
}

import QtQuick
import shell.qml

// How many are still to be taken of what is in front: the second largest thing on the page. `kind`: take, missing, picked.
Item {
    id: more

    property string kind
    property string text
    property int level: 1

    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.Heading
    Accessible.name: more.text

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.rtl ? parent.width - width : 0
        visible: more.kind === "picked"
        name: "check-circle"
        size: words.font.pixelSize * 0.75
        color: words.color
    }
    Heading {
        id: words
        x: sign.visible && !Theme.rtl ? sign.width + Theme.gap : 0
        width: parent.width - (sign.visible ? sign.width + Theme.gap : 0)
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        level: more.level
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.heading
        color: more.kind === "take" ? Theme.accent : more.kind === "missing" ? Theme.warn : Theme.good
        text: more.text
        Accessible.ignored: true
    }
}

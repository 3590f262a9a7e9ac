pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// How many lie on the shelf: asked blind, and once more where the number surprises.
Scroller {
    id: counting

    required property StockWork work
    required property StockWords words

    readonly property bool again: counting.work.phase === "again"

    padding: Theme.gap * (Theme.larger ? 2 : 4)
    contentHeight: column.implicitHeight + 2 * counting.padding
    onVisibleChanged: if (counting.visible)
        pad.forceActiveFocus()
    onAgainChanged: pad.clear()

    Column {
        id: column
        width: parent.width
        spacing: Theme.gap * (Theme.larger ? 0.6 : 2)
        Heading {
            width: parent.width
            text: counting.again ? qsTr("Please count once more") : qsTr("How many are on the shelf?")
        }
        BodyText {
            width: parent.width
            soft: true
            text: counting.again ? qsTr("%1 is not what this tablet expected. Look behind and beside it as well.").arg(counting.work.counted) : qsTr("Only what lies on the shelf. What was picked or lies ready for orders is known and not counted.")
        }
        NumberPad {
            id: pad
            anchors.horizontalCenter: parent.horizontalCenter
            maxLength: 5
            error: counting.words.trouble(counting.work.trouble)
            enabled: counting.work.phase !== "saving"
            onEntered: value => {
                pad.clear();
                counting.work.enter(value);
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// What customers said of it, in one number and five bars.
Column {
    id: reviews

    required property ProductModel model
    readonly property bool stacked: Theme.larger || reviews.width < Theme.mm(180)

    visible: reviews.model.ratingMean !== ""
    spacing: Theme.gap * 1.6

    Heading {
        level: 1
        width: parent.width
        text: qsTr("What customers say")
    }
    Grid {
        width: parent.width
        columns: reviews.stacked ? 1 : 2
        columnSpacing: Theme.gap * 6
        rowSpacing: Theme.gap * 2
        verticalItemAlignment: Grid.AlignVCenter
        Column {
            id: mean
            spacing: Theme.gap * 0.8
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of 5 stars, %2").arg(reviews.model.ratingMean).arg(reviews.model.ratingWords)
            Text {
                text: reviews.model.ratingMean
                color: Theme.ink
                font.family: Theme.textFont
                font.pixelSize: Theme.hero
                font.weight: Font.DemiBold
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Stars {
                filled: reviews.model.ratingFilled
                size: Theme.heading * 1.1
            }
            Caption {
                text: reviews.model.ratingWords
                Accessible.ignored: true
            }
        }
        Column {
            width: reviews.stacked ? reviews.width : reviews.width - mean.width - Theme.gap * 6
            visible: reviews.model.stars.count > 0
            spacing: Theme.gap * 0.8
            Repeater {
                model: reviews.model.stars
                Item {
                    id: line
                    required property string words
                    required property string count
                    required property real share
                    width: parent?.width ?? 0
                    height: Math.max(label.height, Theme.gap * 2)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: line.words + ": " + line.count
                    Caption {
                        id: label
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.caption * 5.4
                        wrapMode: Text.NoWrap
                        text: line.words
                        Accessible.ignored: true
                    }
                    Rectangle {
                        id: track
                        anchors.left: label.right
                        anchors.right: many.left
                        anchors.rightMargin: Theme.gap * 1.4
                        anchors.verticalCenter: parent.verticalCenter
                        height: Theme.gap * 1.2
                        radius: height / 2
                        color: Theme.sunken
                        Rectangle {
                            anchors.left: parent.left
                            width: line.share > 0 ? Math.max(height, parent.width * line.share) : 0
                            height: parent.height
                            radius: height / 2
                            color: Theme.accent
                        }
                    }
                    Caption {
                        id: many
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.caption * 2.6
                        horizontalAlignment: Text.AlignRight
                        wrapMode: Text.NoWrap
                        text: line.count
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

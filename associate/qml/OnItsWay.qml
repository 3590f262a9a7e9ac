pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import associate.qml
import shell.qml

// What was asked for elsewhere and is not here yet: when it comes, it is taken in with one tap.
Part {
    id: part

    required property Coming coming

    visible: part.coming.rows.count > 0
    icon: "truck"
    title: qsTr("Asked for elsewhere")
    Column {
        width: parent.width
        spacing: Theme.gap
        Repeater {
            model: part.coming.rows
            GridLayout {
                id: row
                required property string id
                required property string title
                required property string picture
                required property int units
                required property string source
                required property string asked
                width: parent?.width ?? 0
                columns: 2
                columnSpacing: Theme.gap * 1.4
                rowSpacing: Theme.gap * 0.8
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1 × %2").arg(row.units).arg(row.title)
                ProductPicture {
                    Layout.preferredWidth: Theme.mm(13)
                    Layout.preferredHeight: Layout.preferredWidth
                    picture: row.picture
                    fallbackIcon: "box"
                    crop: true
                }
                Column {
                    Layout.fillWidth: true
                    BodyText {
                        width: parent.width
                        text: qsTr("%1 × %2").arg(row.units).arg(row.title)
                        strong: true
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Caption {
                        width: parent.width
                        text: row.asked !== "" ? qsTr("asked at %1, %2").arg(row.source).arg(row.asked) : qsTr("asked at %1").arg(row.source)
                    }
                }
                AppButton {
                    Layout.columnSpan: 2
                    Layout.fillWidth: true
                    kind: "secondary"
                    icon: "check"
                    text: qsTr("It is here")
                    label: qsTr("It is here: %1").arg(row.title)
                    onClicked: part.coming.receive(row.id)
                }
            }
        }
    }
}

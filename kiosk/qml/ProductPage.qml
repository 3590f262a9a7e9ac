pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// What it is, what it costs, where it is; and where else.
KioskPage {
    id: page

    required property ProductModel model
    required property CompareModel compare
    required property ChoosingModel choosing
    required property NotifyModel notify
    property var plan: null
    signal chosen(string product, string variant)
    signal asked(string topic)
    signal wayAsked
    signal searched
    signal compareAsked
    // There is a shop for phones.
    property bool later: false
    signal kept
    signal added
    signal waysAsked

    readonly property bool content: page.model.phase === "content"
    readonly property bool lost: page.model.phase === "gone" || page.model.phase === "trouble"

    readonly property bool addable: page.content && page.choosing.addable
    readonly property bool shown: page.model.wish === "way"

    primaryText: !page.content ? "" : page.addable ? qsTr("Add to basket") : page.model.wishWords
    primaryIcon: page.addable ? "bag" : page.wishIcon
    secondaryText: !page.content ? "" : page.addable && page.model.wish !== "getting" ? page.model.wishWords : page.addable || page.shown ? qsTr("Ask about it") : ""
    secondaryIcon: page.addable && page.model.wish !== "getting" ? page.wishIcon : "hand"
    readonly property string wishIcon: ({
            "way": "walk",
            "getting": "truck"
        })[page.model.wish] ?? "hand"
    onPrimaryActed: {
        if (page.addable)
            page.added();
        else
            page.fulfil();
    }
    onSecondaryActed: {
        if (page.addable && page.model.wish !== "getting")
            page.fulfil();
        else
            page.asked("advice");
    }

    function fulfil() {
        if (page.shown)
            page.wayAsked();
        else
            page.asked(page.model.wish);
    }

    Connections {
        target: page.model
        property string last
        function onChanged() {
            if (page.model.product !== last) {
                last = page.model.product;
                scroller.toTop();
            }
        }
    }

    ProductGallery {
        id: gallery
        visible: page.content && page.wide
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: parent.width * 0.42
        model: page.model.gallery
        radius: 0
    }
    PageScroller {
        id: scroller
        visible: page.content
        anchors.left: page.wide ? gallery.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        side: page.margin
        topSpace: page.wide ? Theme.gap * 5 : 0
        spacing: Theme.gap * 3.4

        ProductGallery {
            visible: !page.wide
            x: -page.margin
            width: page.width
            height: Math.round(Math.min(page.width * 0.62, page.height * 0.3))
            model: page.model.gallery
            radius: 0
        }
        ProductHead {
            width: parent.width
            model: page.model
        }
        VariantChoice {
            width: parent.width
            model: page.model
        }
        BasketChoice {
            width: parent.width
            model: page.choosing
            onWaysAsked: page.waysAsked()
        }
        NotifyChoice {
            width: parent.width
            model: page.notify
        }
        CompareChoice {
            width: parent.width
            model: page.compare
            product: page.model.product
            variant: page.model.variant
            later: page.later
            onAsked: page.compareAsked()
            onKept: page.kept()
        }
        HereCard {
            width: parent.width
            model: page.model
            plan: page.plan
            onOpened: page.wayAsked()
        }
        ElsewhereCard {
            width: parent.width
            model: page.model
            wide: !page.wide && !Theme.larger
        }
        ProductStory {
            width: parent.width
            model: page.model
        }
        ProductSpecs {
            width: parent.width
            model: page.model
        }
        ProductReviews {
            width: parent.width
            model: page.model
        }
        ProductBeside {
            width: parent.width
            title: qsTr("Goes with it")
            known: page.model.besideKnown
            tiles: page.model.goesWith
            onChosen: (product, variant) => page.chosen(product, variant)
        }
        ProductBeside {
            width: parent.width
            title: qsTr("Others also bought")
            known: page.model.besideKnown
            tiles: page.model.others
            onChosen: (product, variant) => page.chosen(product, variant)
        }
        ProductBeside {
            width: parent.width
            title: qsTr("You may also like")
            known: page.model.besideKnown
            tiles: page.model.similar
            most: 6
            onChosen: (product, variant) => page.chosen(product, variant)
        }
    }
    ProductSkeleton {
        anchors.fill: parent
        visible: page.model.phase === "waiting" && page.visible
        wide: page.wide
        margin: page.margin
    }
    EmptyState {
        visible: page.lost
        anchors.centerIn: parent
        icon: page.model.phase === "gone" ? "search" : "refresh"
        title: page.model.phase === "gone" ? qsTr("We no longer carry this product") : qsTr("We couldn’t open this product")
        text: page.model.phase === "gone" ? qsTr("Have a look at what is similar, or ask us.") : qsTr("Please try once more, or ask our team.")
        actionText: qsTr("Search by name")
        actionIcon: "search"
        onActed: page.searched()
    }
    GalleryZoom {
        model: page.model.gallery
    }
}

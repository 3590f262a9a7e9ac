pragma ComponentBehavior: Bound

import QtQuick
import kiosk.qml
import shell.qml

// The kiosk: one page on top, the bar in reach, and what may lie over them.
AppFrame {
    id: main

    required property KioskModel kiosk
    required property Idle idle

    readonly property bool wide: main.width > main.height
    readonly property string page: main.kiosk.page
    readonly property bool greeting: main.page === "attract"
    readonly property KioskPage current: ({
            "home": home,
            "scan": scan,
            "product": product,
            "search": search,
            "help": help,
            "collect": collect,
            "member": member,
            "return": returns,
            "compare": compare,
            "basket": basket,
            "checkout": checkout,
            "confirm": confirm,
            "feedback": feedback,
            "store": store
        })[main.page]?.item ?? null
    property string sheet

    onPageChanged: main.sheet = ""

    component PageSlot: Loader {
        id: place
        property string name
        // Which page is made ahead first.
        property int turn: 0
        // Kept from one shopper to the next: all that it shows is its model's, which is wiped.
        property bool lasting: false
        property bool wanted: false
        anchors.fill: parent
        active: place.wanted || main.page === place.name
        // A page takes a tenth of a second to make: nobody waits for it while it is made ahead, a little at a time.
        asynchronous: main.page !== place.name
        visible: main.page === place.name
        onVisibleChanged: if (place.visible) {
            place.wanted = true;
            entering.restart();
        }
        NumberAnimation on opacity {
            id: entering
            from: 0.4
            to: 1
            duration: Theme.fast
        }
        Connections {
            target: main
            // The next shopper gets new pages, not yesterday's scroll position and half a word.
            function onGreetingChanged() {
                if (main.greeting && !place.lasting)
                    place.wanted = false;
            }
        }
        Timer {
            interval: 300 * (1 + place.turn)
            running: main.greeting && !place.wanted
            onTriggered: place.wanted = true
        }
    }

    AttractPage {
        anchors.fill: parent
        visible: main.greeting
        wide: main.wide
        model: main.kiosk.attract
        onBegun: main.kiosk.begin()
        onChosen: (product, variant) => main.kiosk.show_product(product, variant)
        onHelpAsked: main.kiosk.ask()
        onScheduled: content => main.kiosk.service.open_scheduled(content)
        onStoreAsked: main.kiosk.open("store")
    }

    Item {
        id: shelf
        visible: !main.greeting
        anchors.top: account.bottom
        anchors.bottom: calm.top
        width: parent.width

        PageSlot {
            id: home
            name: "home"
            turn: 1
            sourceComponent: HomePage {
                wide: main.wide
                model: main.kiosk.home
                recent: main.kiosk.recent.tiles
                primaryText: qsTr("Scan a product")
                primaryIcon: "scan"
                onPrimaryActed: main.kiosk.open("scan")
                onSearched: main.kiosk.open("search")
                onCollected: main.kiosk.open("collect")
                onReturned: main.kiosk.open("return")
                onStoreAsked: main.kiosk.open("store")
                onIdentified: main.kiosk.open("member")
                known: main.kiosk.member.known
                onBrowsed: branch => main.kiosk.browse(branch)
                onChosen: (product, variant) => main.kiosk.show_product(product, variant)
            }
        }
        PageSlot {
            id: scan
            name: "scan"
            turn: 2
            sourceComponent: ScanPage {
                wide: main.wide
                noticeTitle: main.kiosk.noticeTitle
                noticeText: main.kiosk.noticeText
                noticeGood: main.kiosk.noticeGood
                onPrimaryActed: main.kiosk.open("search")
                onTyped: main.sheet = "number"
            }
        }
        PageSlot {
            id: product
            name: "product"
            lasting: true
            sourceComponent: ProductPage {
                wide: main.wide
                model: main.kiosk.product
                compare: main.kiosk.compare
                choosing: main.kiosk.choosing
                notify: main.kiosk.notify
                plan: main.kiosk.plan
                onAdded: main.kiosk.add_to_basket()
                onWaysAsked: main.sheet = "ways"
                onCompareAsked: main.kiosk.open("compare")
                later: main.kiosk.service.later.offered
                onKept: if (main.kiosk.service.save_product())
                    main.sheet = "later"
                onChosen: (product, variant) => main.kiosk.show_product(product, variant)
                onAsked: topic => main.kiosk.ask_for(topic)
                onWayAsked: main.sheet = "way"
                onSearched: main.kiosk.open("search")
            }
        }
        PageSlot {
            id: search
            name: "search"
            turn: 3
            sourceComponent: SearchPage {
                wide: main.wide
                model: main.kiosk.search
                compare: main.kiosk.compare
                offers: main.kiosk.home.offers
                recent: main.kiosk.recent.tiles
                onChosen: (product, variant) => main.kiosk.show_product(product, variant)
                onHelpAsked: main.kiosk.ask()
                onOrderAsked: main.sheet = "order"
                onCompareAsked: main.kiosk.open("compare")
            }
        }
        PageSlot {
            id: compare
            name: "compare"
            turn: 8
            sourceComponent: ComparePage {
                wide: main.wide
                model: main.kiosk.compare
                onChosen: (product, variant) => main.kiosk.show_product(product, variant)
                onSearched: main.kiosk.open("search")
            }
        }
        PageSlot {
            id: help
            name: "help"
            turn: 4
            sourceComponent: HelpPage {
                wide: main.wide
                model: main.kiosk.help
                home: main.kiosk.home
                onChosen: (product, variant) => main.kiosk.show_product(product, variant)
                onLeftOpen: main.kiosk.leave_help()
            }
        }
        PageSlot {
            id: collect
            name: "collect"
            turn: 5
            sourceComponent: CollectPage {
                wide: main.wide
                model: main.kiosk.collect
                onAsked: main.kiosk.ask_team()
                onBrowsed: main.kiosk.open("home")
                onBegun: main.kiosk.open("collect")
                onFinished: main.kiosk.service.finish("collect")
                onTyped: text => main.kiosk.type_pickup(text)
            }
        }
        PageSlot {
            id: returns
            name: "return"
            turn: 7
            sourceComponent: ReturnPage {
                wide: main.wide
                model: main.kiosk.returns
                onAsked: main.kiosk.ask_about_return()
                onBrowsed: main.kiosk.open("home")
                onBegun: main.kiosk.open("return")
                onFinished: main.kiosk.service.finish("return")
                onTyped: text => main.kiosk.type_return(text)
            }
        }
        PageSlot {
            id: basket
            name: "basket"
            turn: 9
            sourceComponent: BasketPage {
                wide: main.wide
                model: main.kiosk.basket
                onBrowsed: main.kiosk.open("home")
                onOrdered: main.kiosk.open("checkout")
                onAsked: main.kiosk.ask()
                later: main.kiosk.service.later.offered
                onKept: if (main.kiosk.service.save_basket())
                    main.sheet = "later"
            }
        }
        PageSlot {
            id: checkout
            name: "checkout"
            turn: 10
            sourceComponent: GetItPage {
                wide: main.wide
                model: main.kiosk.checkout
                onBrowsed: main.kiosk.open("home")
            }
        }
        PageSlot {
            id: confirm
            name: "confirm"
            turn: 11
            sourceComponent: ConfirmPage {
                wide: main.wide
                model: main.kiosk.confirm
                onFinished: main.kiosk.service.finish("order")
                onAgain: main.kiosk.order_again()
            }
        }
        PageSlot {
            id: feedback
            name: "feedback"
            turn: 12
            sourceComponent: FeedbackPage {
                wide: main.wide
                model: main.kiosk.service.feedback
            }
        }
        PageSlot {
            id: store
            name: "store"
            turn: 13
            sourceComponent: StoreInfoPage {
                wide: main.wide
                model: main.kiosk.service.storeInfo
                onHelpAsked: main.kiosk.ask()
            }
        }
        PageSlot {
            id: member
            name: "member"
            turn: 6
            sourceComponent: MemberPage {
                wide: main.wide
                model: main.kiosk.member
                account: main.kiosk.account
                onBrowsed: main.kiosk.open("home")
                onSignedOut: main.kiosk.sign_out()
                onCollected: order => main.kiosk.type_pickup("ORDER:" + order)
                onReturned: order => main.kiosk.type_return("ORDER:" + order)
                onBasketAsked: main.kiosk.open("basket")
                onChosen: (product, variant) => main.kiosk.show_product(product, variant)
            }
        }
    }
    MemberBar {
        id: account
        anchors.top: crown.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: main.kiosk.member.known && !main.greeting
        member: main.kiosk.member
        onOpened: main.kiosk.open("member")
        onSignedOut: main.kiosk.sign_out()
    }

    // Where controls are lowered, the room above them belongs to the shop.
    Rectangle {
        id: crown
        width: parent.width
        height: Theme.lowControls && !main.greeting ? Math.round(main.height * (main.wide ? 0.2 : 0.36)) : 0
        visible: height > 0
        color: Theme.accentSoft
        Column {
            anchors.centerIn: parent
            spacing: Theme.gap * 2
            Wordmark {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Theme.title
            }
            BodyText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: Theme.tagline
                soft: true
            }
        }
    }
    Rectangle {
        id: calm
        visible: main.kiosk.line !== "" && !main.greeting
        anchors.bottom: bar.top
        width: parent.width
        height: visible ? line.implicitHeight + Theme.gap * 1.2 : 0
        color: Theme.sunken
        OfflineLine {
            id: line
            anchors.centerIn: parent
            width: parent.width - Theme.gap * 4
            text: main.kiosk.line
        }
    }
    BottomBar {
        id: bar
        visible: !main.greeting
        anchors.bottom: parent.bottom
        width: parent.width
        wide: main.wide
        canGoBack: main.kiosk.canGoBack
        primaryText: main.current?.primaryText ?? ""
        primaryIcon: main.current?.primaryIcon ?? ""
        primaryBusy: main.current?.primaryBusy ?? false
        secondaryText: main.current?.secondaryText ?? ""
        secondaryIcon: main.current?.secondaryIcon ?? ""
        helpOpen: main.kiosk.help.open
        helpHere: main.page === "help"
        basket: main.kiosk.basket.units
        basketHere: main.page === "basket"
        onBasketAsked: main.kiosk.open("basket")
        eased: Theme.eased
        onPrimaryActed: main.current?.primaryActed()
        onSecondaryActed: main.current?.secondaryActed()
        onStartedOver: main.kiosk.start_over()
        onWentBack: main.kiosk.back()
        onDisplayAsked: main.sheet = "comfort"
        onLanguageAsked: main.sheet = "language"
        onHelpAsked: main.kiosk.ask()
    }
    ScanNotice {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: calm.top
        anchors.bottomMargin: Theme.gap * 2
        width: Math.min(parent.width - Theme.gap * 10, Theme.mm(300))
        kiosk: main.kiosk
        quiet: main.page === "scan" || main.greeting
    }
    ComfortSheet {
        open: main.sheet === "comfort"
        onActed: main.sheet = ""
        onDismissed: main.sheet = ""
    }
    LanguageSheet {
        open: main.sheet === "language"
        onDismissed: main.sheet = ""
    }
    SearchOrder {
        open: main.sheet === "order"
        model: main.kiosk.search
        onDismissed: main.sheet = ""
    }
    NumberDialog {
        open: main.sheet === "number"
        onDismissed: main.sheet = ""
        onTyped: digits => {
            main.sheet = "";
            main.kiosk.type_code(digits);
        }
    }
    WayDialog {
        open: main.sheet === "way"
        model: main.kiosk.product
        plan: main.kiosk.plan
        onDismissed: main.sheet = ""
    }
    BasketWays {
        open: main.sheet === "ways"
        ways: main.kiosk.choosing.ways
        subject: main.kiosk.choosing.title
        onDismissed: main.sheet = ""
        onPicked: way => {
            main.kiosk.choosing.pick(way);
            main.sheet = "";
        }
    }
    BasketWays {
        open: main.kiosk.basket.choosing > 0
        ways: main.kiosk.basket.ways
        subject: main.kiosk.basket.choosingTitle
        onDismissed: main.kiosk.basket.choose(0)
        onPicked: way => main.kiosk.basket.pick(way)
    }
    ContinuedSheet {
        model: main.kiosk.basket.continued
    }
    LaterSheet {
        open: main.sheet === "later"
        model: main.kiosk.service.later
        onDismissed: main.sheet = ""
    }
    NotifySheet {
        model: main.kiosk.notify
    }
    ReadingDialog {
        kiosk: main.kiosk
    }
    StillThere {
        anchors.fill: parent
        idle: main.idle
        onStartedOver: main.kiosk.start_over()
    }
    Loader {
        anchors.fill: parent
        z: 150
        active: main.kiosk.trouble !== ""
        sourceComponent: TroublePage {
            kiosk: main.kiosk
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import shell.qml

AppFrame {
    id: frame
    required property string part
    required property var floor
    readonly property var parts: ({"text": text, "buttons": buttons, "cards": cards, "forms": forms, "pad": pad, "stock": stock, "plan": plan, "states": states, "dialog": dialog})

    Loader {
        anchors.fill: parent
        sourceComponent: frame.parts[frame.part]
    }
    Component {
        id: text
        Scroller {
            padding: Theme.gap * 4
            Wordmark {}
            Heading { width: parent.width; level: 0; text: qsTr("Warm hands, dry feet") }
            Heading { width: parent.width; level: 1; text: qsTr("Fjord hiking boot for every kind of weather") }
            Heading { width: parent.width; level: 2; text: qsTr("Other stores and the warehouse") }
            Heading { width: parent.width; level: 3; text: qsTr("A card's heading") }
            BodyText { width: parent.width; text: qsTr("Waxed leather, welted sole, made to be repaired. A boot that keeps its shape after years of rain, and that a cobbler can resole.") }
            BodyText { width: parent.width; soft: true; text: qsTr("Soft body text for what is less important than the rest.") }
            Caption { width: parent.width; text: qsTr("Article 952 0012 – 12 here – as of 14:02") }
            PriceText { width: parent.width; now: "€129.95"; was: "€159.95"; reason: qsTr("Autumn offer until 30 November"); size: Theme.hero * 0.8 }
            PriceText { width: parent.width; now: "€89.00" }
            AgeLabel { text: "as of 14:02" }
            AgeLabel { text: "as of yesterday 18:30"; level: "old" }
            Row { spacing: Theme.gap; Avatar { initials: "MK" } Badge { count: 3 } Badge { count: 120 } }
            OfflineLine { width: parent.width; age: "as of 14:02" }
            Flow { width: parent.width; spacing: Theme.gap * 2
                Repeater {
                    model: ["back","forward","chevron-right","chevron-down","close","check","check-circle","plus","minus","search","scan","barcode","qr","home","help","bell","person","people","pin","store","truck","warehouse","box","tag","percent","bag","heart","star","sparkle","clock","calendar","offline","online","warn","info","error","keyboard","keyboard-hide","backspace","shift","enter","globe","text-size","contrast","lower","access","speaker","restart","refresh","return","walk","list","grid","filter","menu","device","printer","camera","lock","sign-out","badge","image","moon","sun","stack","send","phone","eye","edit","trash","leaf","flag","queue","hand","spinner","qr-phone","pin-full","heart-full","star-full"]
                    Icon { required property string modelData; name: modelData; size: Theme.mm(Theme.kiosk ? 14 : 9) }
                }
            }
        }
    }
    Component {
        id: buttons
        Scroller {
            padding: Theme.gap * 4
            AppButton { width: parent.width; large: true; text: qsTr("Scan a product"); icon: "scan" }
            Flow { width: parent.width; spacing: Theme.gap * 2
                AppButton { text: qsTr("Primary") }
                AppButton { kind: "secondary"; text: qsTr("Secondary"); icon: "search" }
                AppButton { kind: "quiet"; text: qsTr("Quiet"); icon: "restart" }
                AppButton { kind: "danger"; text: qsTr("Remove"); icon: "trash" }
                AppButton { text: qsTr("Disabled"); enabled: false }
                AppButton { kind: "secondary"; text: qsTr("Disabled"); enabled: false }
                AppButton { text: qsTr("Calling"); busy: true }
                AppButton { kind: "secondary"; text: qsTr("Start over"); icon: "restart"; focus: true; Component.onCompleted: forceActiveFocus() }
                AppButton { width: Theme.mm(Theme.kiosk ? 70 : 40); text: qsTr("Show availability in other stores"); icon: "store" }
                AppButton { text: qsTr("Next"); icon: "forward"; iconAfter: true }
            }
            Row { spacing: Theme.gap
                IconButton { icon: "back"; label: "Back" } IconButton { icon: "globe"; filled: true; label: "Language" } IconButton { icon: "contrast"; selected: true; label: "Contrast" } IconButton { icon: "heart"; enabled: false; label: "Wish" }
            }
            Flow { width: parent.width; spacing: Theme.gap
                Chip { text: "EU 42" } Chip { text: "EU 43"; selected: true } Chip { text: "EU 44"; enabled: false } Chip { text: qsTr("In stock here"); icon: "check" }
                Chip { clickable: false; kind: "offer"; text: "−20 %" ; icon: "tag" } Chip { clickable: false; kind: "good"; text: qsTr("In stock") } Chip { clickable: false; kind: "warn"; text: qsTr("Only 2 left") } Chip { clickable: false; kind: "bad"; text: qsTr("Refused") } Chip { clickable: false; text: qsTr("New") } Chip { clickable: false; kind: "accent"; text: qsTr("Members") }
            }
            Segments { width: parent.width; options: [qsTr("All stores"), qsTr("Near here"), qsTr("Delivery")]; index: 1 }
            Banner { width: parent.width; kind: "info"; title: qsTr("Someone is on the way"); text: qsTr("Mara will be with you in a moment.") }
            Banner { width: parent.width; kind: "offline"; text: qsTr("Working offline. Prices and stock are as of 14:02.") }
            Banner { width: parent.width; kind: "warn"; title: qsTr("Old data"); text: qsTr("Stock was last confirmed yesterday at 18:30."); actionText: qsTr("Ask us") }
            Banner { width: parent.width; kind: "bad"; title: qsTr("We do not know this code"); text: qsTr("Try again, or ask for help."); actionText: qsTr("Call for help") }
            Banner { width: parent.width; kind: "good"; text: qsTr("Saved on this device.") }
        }
    }
    Component {
        id: cards
        Scroller {
            padding: Theme.gap * 4
            Flow { width: parent.width; spacing: Theme.gap * 2
                Repeater { model: 3
                    Card {
                        required property int index
                        width: (parent.width - Theme.gap * 4) / 3
                        height: inner.height + padding * 2
                        clickable: true
                        raised: index === 1
                        selected: index === 2
                        label: "Card"
                        Column { id: inner; width: parent.width; spacing: Theme.gap
                            ProductPicture { width: parent.width; height: width * 1.1; picture: "" }
                            Caption { text: "Norrland" }
                            BodyText { width: parent.width; strong: true; text: qsTr("Fjord hiking boot") }
                            PriceText { width: parent.width; now: "€129.95"; was: index ? "" : "€159.95"; size: Theme.heading }
                        }
                    }
                }
            }
            ListRow { width: parent.width; icon: "bell"; title: qsTr("Help at kiosk 2"); text: qsTr("About: Fjord hiking boot"); value: qsTr("2 min") }
            ListRow { width: parent.width; icon: "device"; title: qsTr("This device"); value: "0.1.0"; selected: true }
            ListRow { width: parent.width; icon: "clock"; title: qsTr("Stock of this store"); text: qsTr("as of 14:02"); clickable: false }
            ProgressLine { width: parent.width; value: 0.4 }
            Skeleton { width: parent.width } Skeleton { width: parent.width * 0.6 }
        }
    }
    Component {
        id: forms
        Item {
            Column { x: Theme.gap * 4; y: Theme.gap * 4; width: parent.width - Theme.gap * 8; spacing: Theme.gap * 2
                TextEntry { id: entry; width: parent.width; label: qsTr("What are you looking for?"); placeholder: qsTr("Product, brand or number"); icon: "search"; focus: true; text: "Rucksack"; Component.onCompleted: forceActiveFocus() }
                TextEntry { width: parent.width; label: qsTr("Order number"); placeholder: "TT-100234"; }
                TextEntry { width: parent.width; label: qsTr("Order number"); text: "TT-1"; error: qsTr("We cannot find this number. Is it complete?") }
            }
            KeyboardPanel { target: entry; anchors.bottom: parent.bottom; width: parent.width; hideable: true; doneText: qsTr("Search") }
        }
    }
    Component {
        id: pad
        Item {
            Column { anchors.centerIn: parent; spacing: Theme.gap * 4
                NumberPad { secret: true; value: "123"; anchors.horizontalCenter: parent.horizontalCenter }
            }
        }
    }
    Component {
        id: stock
        Scroller {
            padding: Theme.gap * 4
            Card { width: parent.width; height: lines.height + 2 * padding
                Column { id: lines; width: parent.width
                    StockLine { width: parent.width; icon: "pin"; place: qsTr("Here"); detail: qsTr("Aisle 7, bay B"); words: qsTr("12 in stock"); age: qsTr("as of 14:02"); level: "good" }
                    StockLine { width: parent.width; place: "Lindenhof"; detail: "1.2 km · " + qsTr("open until 19:00"); words: qsTr("Only 2 left"); age: qsTr("as of 13:58"); level: "low" }
                    StockLine { width: parent.width; place: "Hafenstraße"; detail: "8.4 km"; words: qsTr("Not in stock"); age: qsTr("as of 13:58"); level: "out" }
                    StockLine { width: parent.width; place: "Altmarkt"; detail: "23 km"; words: qsTr("Please ask us"); age: qsTr("as of yesterday 18:30"); level: "unknown"; clickable: true }
                    StockLine { width: parent.width; icon: "truck"; place: qsTr("Delivery to your home"); detail: qsTr("from our warehouse"); words: qsTr("in 2 to 3 working days"); age: qsTr("as of 14:02"); level: "good"; divided: false }
                }
            }
        }
    }
    Component {
        id: plan
        Scroller {
            padding: Theme.gap * 4
            Card { width: parent.width; height: store.height + 2 * padding
                StorePlan { id: store; width: parent.width; height: implicitHeight; aisle: "4"; bay: "C"; plan: frame.floor }
            }
        }
    }
    Component {
        id: states
        Item {
            EmptyState { anchors.centerIn: parent; icon: "search"; title: qsTr("Nothing found for “snowboot”"); text: qsTr("Check the spelling, try a shorter word, or ask us: we know our shelves."); actionText: qsTr("Call for help"); actionIcon: "hand" }
        }
    }
    Component {
        id: dialog
        Item {
            AppDialog { open: true; icon: "hand"; title: qsTr("Shall we send someone?"); text: qsTr("A colleague comes to this kiosk. Usually it takes two or three minutes."); actions: [{"text": qsTr("Call for help"), "kind": "primary"}, {"text": qsTr("Not now"), "kind": "secondary"}] }
        }
    }
}

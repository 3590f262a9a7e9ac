pragma ComponentBehavior: Bound

import QtQuick
import associate.qml
import shell.qml

// The associate program: sign in over everything, else the navigation and one page.
AppFrame {
    id: window

    required property Tablet tablet
    required property Router router
    required property SignIn signIn
    required property Today today
    required property Stock stock
    required property StockWork stockWork
    required property StockCounts stockCounts
    required property StockTransfers stockTransfers
    required property ThisDevice device
    required property ScannerSetup setup
    required property UnknownCodes codes
    required property OrderSheet order
    required property CustomerSheet customer
    required property HandOverSheet handOver
    required property Undoing undoing
    required property Pickups pickups
    required property Batch batch
    required property Pick pick
    required property Missing missing
    required property Coming pickComing
    required property Coming stageComing
    required property Replacing replacing
    required property Stage stage
    required property PickupBoard board
    required property BoardOrder boardOrder
    required property Holds holds
    required property Attention attention
    required property ReturnsBoard returnsBoard
    required property SignalsBoard signalsBoard
    required property ReturnDesk returns
    required property SecondPerson secondPerson
    required property Receiptless noReceipt
    required property SecondPerson secondForCredit
    required property VoucherDesk voucher
    required property AgreeSheet agree
    required property ReturnPhotos returnPhotos
    required property ReturnUndoing returnUndo
    required property ReturnLooks returnLooks
    required property Exchange exchange
    required property BasketDesk basket
    required property Printing printing
    required property Resume resume

    readonly property bool upright: window.width < window.height
    readonly property string page: window.router.page
    readonly property FloorWords words: FloorWords {}

    toastPlace: window.upright && window.page !== "signin" ? "foot" : "head"
    toastFoot: rail.height

    Connections {
        target: window.tablet
        function onTold(topic: string, shown: string, sound: string) {
            if (sound === "understood")
                Sounds.understood();
            else if (sound === "refused")
                Sounds.refused();
            else
                Sounds.unknown();
            // The list of people says itself what is held.
            const seen = topic === "held" && window.page === "signin" && window.signIn.step === "who";
            const said = seen ? "" : window.words.answer(topic, shown);
            if (said !== "")
                window.toast(said, sound === "understood" ? "info" : "warn");
            camera.answered(sound === "understood");
        }
        function onCame(count: int, who: string, bay: string) {
            Sounds.call();
            if (window.page !== "today")
                window.toast(count > 1 ? qsTr("%n customers are here for their orders", "", count) : bay !== "" ? qsTr("%1 is here for an order, in parking bay %2").arg(who).arg(bay) : qsTr("%1 is here for an order").arg(who), "info");
        }
        function onRang(count: int, place: string, reason: string) {
            Sounds.call();
            if (window.page !== "today")
                window.toast(count > 1 ? qsTr("%n shoppers are waiting for help", "", count) : qsTr("%1: %2").arg(place).arg(window.words.reason(reason)), "info");
        }
    }

    Item {
        id: work
        anchors.fill: parent
        visible: window.page !== "signin"

        NavigationRail {
            id: rail
            upright: window.upright
            tablet: window.tablet
            page: window.page
            hurrying: window.pickups.hurrying
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: window.upright ? parent.width : implicitWidth
            height: window.upright ? implicitHeight : parent.height
            onLanguageAsked: languages.open = true
        }
        Item {
            id: pages
            anchors.top: parent.top
            anchors.left: window.upright ? parent.left : rail.right
            anchors.right: parent.right
            anchors.bottom: window.upright ? rail.top : parent.bottom

            PageLoader {
                anchors.fill: parent
                shown: window.page === "today"
                sourceComponent: TodayPage {
                    tablet: window.tablet
                    today: window.today
                    device: window.device
                    resume: window.resume
                    returns: window.returns
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "pickups"
                ahead: window.tablet.signedIn && !window.pickups.loading
                sourceComponent: PickupsPage {
                    tablet: window.tablet
                    pickups: window.pickups
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "batch"
                sourceComponent: BatchPage {
                    tablet: window.tablet
                    batch: window.batch
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "pick"
                sourceComponent: PickPage {
                    tablet: window.tablet
                    pick: window.pick
                    missing: window.missing
                    coming: window.pickComing
                    replacing: window.replacing
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "stage"
                sourceComponent: StagePage {
                    tablet: window.tablet
                    stage: window.stage
                    coming: window.stageComing
                    printing: window.printing
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "board"
                sourceComponent: BoardPage {
                    tablet: window.tablet
                    board: window.board
                    sheet: window.boardOrder
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "signals_board"
                sourceComponent: SignalsBoardPage {
                    tablet: window.tablet
                    board: window.signalsBoard
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "returns_board"
                sourceComponent: ReturnsBoardPage {
                    tablet: window.tablet
                    board: window.returnsBoard
                    looks: window.returnLooks
                    onAgreeAsked: window.agree.begin()
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "holds"
                sourceComponent: HoldsPage {
                    tablet: window.tablet
                    holds: window.holds
                    sheet: window.boardOrder
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "attention"
                sourceComponent: AttentionPage {
                    tablet: window.tablet
                    attention: window.attention
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "returns"
                sourceComponent: ReturnDeskPage {
                    tablet: window.tablet
                    desk: window.returns
                    photos: window.returnPhotos
                    printing: window.printing
                    voucher: window.voucher
                    exchange: window.exchange
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "no_receipt"
                sourceComponent: ReceiptlessPage {
                    tablet: window.tablet
                    desk: window.noReceipt
                    printing: window.printing
                    voucher: window.voucher
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "basket"
                sourceComponent: BasketPage {
                    tablet: window.tablet
                    basket: window.basket
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "stock"
                sourceComponent: StockPage {
                    tablet: window.tablet
                    stock: window.stock
                    work: window.stockWork
                    counts: window.stockCounts
                    transfers: window.stockTransfers
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "transfers"
                sourceComponent: TransfersPage {
                    tablet: window.tablet
                    transfers: window.stockTransfers
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "counts"
                sourceComponent: CountsPage {
                    tablet: window.tablet
                    counts: window.stockCounts
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "order"
                sourceComponent: OrderPage {
                    tablet: window.tablet
                    order: window.order
                    undoing: window.undoing
                    printing: window.printing
                    looks: window.returnLooks
                    voucher: window.voucher
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "handover"
                sourceComponent: HandOverPage {
                    tablet: window.tablet
                    handOver: window.handOver
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "customer"
                sourceComponent: CustomerPage {
                    tablet: window.tablet
                    customer: window.customer
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "device"
                sourceComponent: DevicePage {
                    tablet: window.tablet
                    device: window.device
                    codes: window.codes
                    printing: window.printing
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "scanner"
                sourceComponent: ScannerSetupPage {
                    tablet: window.tablet
                    setup: window.setup
                    onDone: window.tablet.go("device")
                }
            }
            PageLoader {
                anchors.fill: parent
                shown: window.page === "codes"
                sourceComponent: UnknownCodesPage {
                    tablet: window.tablet
                    codes: window.codes
                }
            }
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.page === "stock" && window.stockTransfers.phase !== ""
        sourceComponent: TransferAsking {
            transfers: window.stockTransfers
            stock: window.stock
            online: window.tablet.online
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.stockWork.phase !== "" && window.page !== "signin"
        sourceComponent: StockSheet {
            work: window.stockWork
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.returnPhotos.open && window.page === "returns"
        sourceComponent: ReturnPhotosSheet {
            photos: window.returnPhotos
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.exchange.phase !== "" && window.page === "returns"
        sourceComponent: ExchangeSheet {
            exchange: window.exchange
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.returnLooks.phase !== "" && window.page !== "signin"
        sourceComponent: ReturnLooksSheet {
            looks: window.returnLooks
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.returnUndo.phase !== "" && window.page !== "signin"
        sourceComponent: ReturnUndoSheet {
            undo: window.returnUndo
            printing: window.printing
            online: window.tablet.online
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.secondPerson.open && window.page !== "signin"
        sourceComponent: SecondPersonSheet {
            readonly property ExchangeWords swapping: ExchangeWords {}
            second: window.secondPerson
            online: window.tablet.online
            beside: window.exchange.active ? [swapping.agreed(window.exchange.goods), swapping.balance(window.exchange.balance, window.exchange.amount)].join(" · ") : ""
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.secondForCredit.open && window.page !== "signin"
        sourceComponent: SecondPersonSheet {
            second: window.secondForCredit
            online: window.tablet.online
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.agree.open && window.page !== "signin"
        sourceComponent: SecondPersonAgree {
            agree: window.agree
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.page === "signin"
        sourceComponent: SignInPage {
            tablet: window.tablet
            signIn: window.signIn
            upright: window.upright
            onLanguageAsked: languages.open = true
        }
    }
    PageLoader {
        anchors.fill: parent
        shown: window.tablet.stopped !== ""
        sourceComponent: StoppedPage {
            tablet: window.tablet
        }
    }
    ScannerDialog {
        device: window.device
    }
    CameraSheet {
        id: camera
        onTyped: digits => window.tablet.type_code(digits)
    }
    ChooseDialog {
        tablet: window.tablet
    }
    LanguageDialog {
        id: languages
    }
}

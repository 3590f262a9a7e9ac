"""The facts of the trade as JSON: what central's feed says per kind, and what the device keeps raw beside its columns.

Times are RFC 3339 text in UTC, money is integer minor units with one currency per zone, pictures are SHA-256 in hex.
`total=False` keys may be absent. Scope -> kinds:

    config:<store>         retailer, location (every place of the retailer), plan, limits, keys (`shop.key_list`),
                           content
    staff:<store>          staff
    orders:<store>         order, task, conflict, signal (`shop.return_signals`), return_request,
                           placing (`shop.ordering`), visits (`shop.signals`), feedback (`shop.feedback`)
    stock:<store>          stock           id = variant id
    avail:<region>         avail           id = variant id; other locations' stock, this store's entry is ignored
    price:<zone>           price           id = variant id
    promo:<zone>           promotion
    cust:<store>           customer
    catalog:<assortment>   product         id = item group id
    insight:<store>        together        id = item group id; what is bought with it (`shop.recommendations`)
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class RetailerBody(TypedDict, total=False):
    """Brand as data. Colours are "#rrggbb". `logo` is media or absent (the name is set in the headline face)."""

    name: str
    tagline: str
    logo: str
    accent: str
    accent_dark: str
    paper: str
    ink: str
    radius_mm: float
    languages: list[str]
    currency: str


class SpecialDayBody(TypedDict):
    """`day` as 2026-12-24; `hours` null: closed; `names` by language."""

    day: str
    hours: list[str] | None
    names: NotRequired[dict[str, str]]


class ServiceBody(TypedDict):
    names: dict[str, str]
    icon: NotRequired[str]


class ContentOpensBody(TypedDict):
    """`target`: a product's or a promotion's id, or the levels of a category."""

    kind: Literal["product", "category", "promotion"]
    target: list[str]


class ContentBody(TypedDict, total=False):
    """What screens show while nobody is at them (`shop.content`). `days`: 0 is Monday; `hours` by the store's clock."""

    titles: dict[str, str]
    texts: dict[str, str]
    picture: str
    starts: str
    ends: str
    days: list[int]
    hours: list[str]
    opens: ContentOpensBody
    order: int


class LocationBody(TypedDict, total=False):
    """id = code. `hours`: seven of ["09:00", "19:00"] or null, Monday first, in `time_zone`. `labels`: how the store's
    own price and weight labels are made up: a preset's name or a list of layouts (`shop.instore.layouts_from`).
    `special` days have other hours than their weekday; `shop_url` is the retailer's shop for phones."""

    name: str
    kind: Literal["store", "warehouse"]
    city: str
    street: str
    phone: str
    latitude: float
    longitude: float
    time_zone: str
    hours: list[list[str] | None]
    region: str
    zone: str
    delivery_days: list[int]
    labels: str | list[dict[str, Any]]
    email: str
    special: list[SpecialDayBody]
    services: list[ServiceBody]
    shop_url: str


class FixtureBody(TypedDict):
    kind: str
    label: str
    x: float
    y: float
    width: float
    height: float
    category: str


class PlanBody(TypedDict):
    """id = store code. Metres from the top left corner."""

    width: float
    height: float
    fixtures: list[FixtureBody]


class LimitsBody(TypedDict, total=False):
    """id = "limits". Seconds: {"stock_here": [300, 3600], ...} as `shop.promises.Data`; band borders of quantity;
    `substitutes`: {"percent": 110, "consent": true} as `shop.substitutes.Rule`; `ordering`: `shop.basket_terms`;
    `synonyms`: what things are also called, in whatever language, as `shop.search.synonyms_from`."""

    ages: dict[str, list[int]]
    low: int
    some: int
    plenty: int
    substitutes: dict[str, Any]
    ordering: dict[str, Any]
    synonyms: list[list[str]]


class StaffBody(TypedDict):
    """id = staff id. `pin` is an argon2id hash string; `badge` is the text on the badge."""

    name: str
    role: Literal["associate", "senior", "manager"]
    badge: str
    pin: str


class OrderLineBody(TypedDict, total=False):
    """`states`: units per state (open, picking, picked, staged, handed_over, short, cancelled, expired) that add up to
    `quantity`; `returned` counts inside `handed_over`, `to_shelve` inside `cancelled` and `expired`. `captured`: minor
    units paid for the whole line. `refunds`: minor units per state of the refund ledger ("wanted", ..., "settled");
    only "settled" may be called refunded; units that were given up here are among them. `instead_of`: the line that
    this one replaces; `given`: minor units that went from this line to such ones. `called_off`: units inside
    `cancelled` and `expired` of which the order feed told, and which are not paid back from here. `tax`: what of the
    money paid for the line was charged on top of the goods, or where prices include it, what of it is tax. `points`:
    what its customer earned with the line. `withheld`: fees that returns kept of it. `serials`: the serial numbers
    that were sold. Of goods that were given in exchange: `parent`, the order and line of the first purchase ("TT-1/2"),
    whose day `parent_placed` and whose window, from `begins` on, hold for these too."""

    line: int
    variant: str
    title: str
    quantity: int
    price: int
    captured: int
    states: dict[str, int]
    refunds: dict[str, int]
    instead_of: int
    given: int
    called_off: int
    tax: int
    points: int
    withheld: int
    serials: list[str]
    parent: str
    parent_placed: str
    begins: str


class StagedBody(TypedDict):
    """Units of a line that lie in a bay or a tote."""

    line: int
    units: int
    place: str


class ClaimBody(TypedDict):
    actor: str
    device: str
    since: str
    tote: NotRequired[str]
    name: NotRequired[str]


class ArrivalBody(TypedDict):
    """`bay` is a parking bay, "" inside the store."""

    at: str
    bay: str


class TransferBody(TypedDict):
    id: str
    line: int
    units: int
    source: str


class StepBody(TypedDict):
    """A step of `shop.pickup` that was taken; `id` is that of its command."""

    id: str
    kind: str
    actor: str
    at: str


class ToldBody(TypedDict):
    """What central told the customer last of a topic (`shop.notices`). `state`: queued, sent, failed, dropped."""

    topic: str
    at: str
    state: str


HandedOverLine = TypedDict("HandedOverLine", {"line": int, "from": dict[str, int]})
"""`from`: units per state that they came from."""


class HandedOverBody(TypedDict, total=False):
    """A hand-over that stands; `id` is that of its command. `places`: where the staged units lay, `left_in` where those
    lay that had been given up."""

    id: str
    actor: str
    at: str
    lines: list[HandedOverLine]
    places: list[StagedBody]
    left_in: list[StagedBody]


class TakenBackLine(TypedDict):
    """`reason` of `shop.return_policy.FromPerson`, as the customer said it. `points`: what its customer lost
    with these units."""

    line: int
    quantity: int
    amount: int
    points: NotRequired[int]
    reason: NotRequired[str]


Promised = Literal["refund", "pending"]
"""What the customer of a return was told: that the money will come back, or that the office decides about it first.
Neither is paid."""


class SwapLineBody(TypedDict):
    """Units that went out for units of the line `parent`; `amount` is what all of them cost, minor units."""

    parent: int
    variant: str
    title: str
    quantity: int
    amount: int


SwapBody = TypedDict(
    "SwapBody",
    {
        "order": str,
        "from": Literal["shelf", "store", "ship"],
        "at": NotRequired[str],
        "lines": list[SwapLineBody],
        "used": int,
        "to_pay": int,
    },
)
"""`shop.orders.Swap`: what went out for a return, as the new order `order`."""


class TakenBackBody(TypedDict):
    """Goods of the return `id` that were taken in by the command `command`. `promised` as the customer was told.
    `approver`, `device`, `age` and `photos` as in `shop.orders.How`; `shipping` and `fee` of it are minor units."""

    id: str
    command: str
    actor: str
    at: str
    lines: list[TakenBackLine]
    promised: NotRequired[Promised]
    approver: NotRequired[str]
    device: NotRequired[str]
    age: NotRequired[str]
    photos: NotRequired[int]
    shipping: NotRequired[int]
    fee: NotRequired[int]
    exchange: NotRequired[SwapBody]


UndoneBody = TypedDict(
    "UndoneBody",
    {"return": TakenBackBody, "command": str, "actor": str, "at": str, "reason": str, "rest": NotRequired[str]},
)
"""A return that was undone, as it had been taken in; who undid it, when, and why. `rest`: the return that stands
instead where only a part of it was undone."""


class TenderBody(TypedDict, total=False):
    """What an order was paid with: `paid` minor units of it came from there; `refunds` go back there, per state as
    those of a line. Store credit that a return made has the id and the kind "store_credit", and `paid` 0."""

    id: str
    kind: str
    paid: int
    refunds: dict[str, int]


class ToPayBody(TypedDict):
    """`amount` minor units, kept until `until`; `how`: counter, phone."""

    amount: int
    until: str
    how: str


class OrderBody(TypedDict, total=False):
    """id = order number. `channel`: web, app, store. `method`: pickup, ship, store. `staged`: where what waits for its
    customer lies; `left_in`: where units that were given up lie until they are on their shelf again. `shipping`: minor
    units inside of `total`; `shipping_refunds`: of it, per state as those of a line. `tenders` in the order in which
    money goes back. `tax_included`: prices are with tax. `ships_from`: the place that keeps goods which are sent.
    `request`: the number of the request in a store that it came from; `to_pay`: what of it waits for its payment."""

    customer: str
    channel: str
    method: str
    store: str
    status: str
    placed_at: str
    promised_at: str
    currency: str
    total: int
    pickup_code: str
    tracking: TrackingBody
    lines: list[OrderLineBody]
    hand_overs: list[HandedOverBody]
    returns: list[TakenBackBody]
    undone_returns: list[UndoneBody]
    claim: ClaimBody
    staged: list[StagedBody]
    left_in: list[StagedBody]
    transfers: list[TransferBody]
    arrival: ArrivalBody
    shipping: int
    shipping_refunds: dict[str, int]
    tenders: list[TenderBody]
    tax_included: bool
    ships_from: str
    request: str
    to_pay: ToPayBody
    cancel_asked_at: str
    hold_until: str
    extended: bool
    partly: bool
    steps: list[StepBody]
    told: list[ToldBody]


class TaskBody(TypedDict, total=False):
    """id = task id. A help call: `kind` "help", `state` waiting -> taken -> done, or cancelled by the shopper. `reason`
    is what the shopper chose: "find" (cannot find something), "advice", "shelf" (look on the shelf or in the back),
    "getting" (not here, how to get it), "other"; each program has its own words for it. `place` is where the shopper
    stands, as text. `passed`: staff ids of those who had taken it and passed it on."""

    kind: Literal["help"]
    state: Literal["waiting", "taken", "done", "cancelled"]
    device: str
    place: str
    reason: str
    product: str
    title: str
    language: str
    made_at: str
    taken_by: str
    taken_name: str
    taken_at: str
    passed: list[str]


class StockBody(TypedDict, total=False):
    on_hand: int
    reserved: int
    safety: int
    aisle: str
    bay: str


class AvailBody(TypedDict):
    """`at`: {location code: [on_hand, reserved, safety]}; a location that is not named is unknown."""

    at: dict[str, list[int]]


class PriceBody(TypedDict, total=False):
    amount: int
    currency: str
    sale: int
    sale_from: str
    sale_to: str


class PromotionBody(TypedDict, total=False):
    """As `shop.prices.Promotion`; `titles` has the wording by language beside `title`."""

    kind: str
    title: str
    titles: dict[str, str]
    value: int
    starts: str
    ends: str
    products: list[str]
    brands: list[str]
    categories: list[str]
    everything: bool
    buy: int
    pay: int
    tier: str


class ConsentBody(TypedDict, total=False):
    """`at`: when it was said; absent where the file did not say."""

    given: bool
    at: str


class LookedBody(TypedDict, total=False):
    """A variant whose page was open online, the last time at `at`."""

    variant: str
    at: str


class WantedBody(TypedDict):
    """A line of a basket."""

    variant: str
    quantity: int


class TrackingBody(TypedDict, total=False):
    """Where a parcel is, of an order that is sent: "packed", "sent", "out" (for delivery), "delivered". `code`: its
    number at the carrier."""

    carrier: str
    code: str
    state: str
    at: str


class CustomerBody(TypedDict, total=False):
    """id = customer id. `points_at`: when the points were counted. `consents` by `shop.customers.Consent`; `viewed` has
    the latest first; `basket` is open in the web shop, since `basket_at`."""

    name: str
    first_name: str
    member: str
    tier: str
    points: int
    points_at: str
    email: str
    language: str
    consents: dict[str, ConsentBody]
    preferences: list[str]
    sizes: dict[str, str]
    wish_list: list[str]
    viewed: list[LookedBody]
    basket: list[WantedBody]
    basket_at: str


TogetherBody = TypedDict("TogetherBody", {"with": list[tuple[str, int]]})
"""id = product id. [product id, how many people] of what was bought with it, the best first."""


class VariantBody(TypedDict, total=False):
    id: str
    gtin: str
    color: str
    size: str
    picture: str


class ProductBody(TypedDict, total=False):
    title: str
    brand: str
    description: str
    category: list[str]
    features: list[str]
    variants: list[VariantBody]


class WishBody(TypedDict, total=False):
    """`reason` of `shop.return_policy.FromPerson`; `condition` is absent where nobody has looked at it yet, `instead`
    (words for what goes out for it, and how many) where it is not exchanged."""

    line: int
    quantity: int
    reason: str
    condition: str
    instead: str


class AskedBody(TypedDict):
    """`codes` are those of the findings why a manager has to agree (`shop.returns`), `amount` what it gives back, in
    minor units of the order's currency. Of an exchange `money` is what of that goes back as money, below zero what the
    customer pays beside it."""

    by: str
    at: str
    codes: list[str]
    amount: int
    money: NotRequired[int]


class AnsweredBody(TypedDict):
    by: str
    at: str
    note: str


ReturnRequestBody = TypedDict(
    "ReturnRequestBody",
    {
        "return": str,
        "order": str,
        "store": str,
        "lines": list[WishBody],
        "state": str,
        "by": str,
        "at": str,
        "asked": AskedBody,
        "answered": AnsweredBody,
    },
    total=False,
)
"""Kind `return_request`: a return that was begun; the id is the return's. `state` of `shop.return_requests` says
whether a manager agreed. `by`: who began it, "" for a shopper at a kiosk. Until somebody did, there is no `asked`
and no `answered`."""


class PartyBody(TypedDict, total=False):
    """One side of a conflict: staff id, device and command, as far as they are known."""

    actor: str
    device: str
    command: str
    at: str


class ResolvedBody(TypedDict, total=False):
    """Who settled a conflict, when and how (`shop.conflicts.WAYS`)."""

    by: str
    at: str
    how: str
    note: str


class ConflictBody(TypedDict, total=False):
    """id = the id of the command that met it. Two people's actions cannot both be true, or the ledger cannot be:
    `kind` "handed_over_twice", "handed_over_cancelled", "refund_refused" (by the payment provider), "picked_twice",
    "returned_twice", "already_refunded", "never_bought", "bought_elsewhere" or "return_refused" (aggregate
    order:<number>; goods that central did not take, `central.effects.return_conflicts`), "undo_refused" (the goods were
    given back although the return could not be undone any more), "request_refused" (order:<number of a request>, whose
    shopper has gone home),
    "negative_stock" (of the stock item), "code_used_twice" (order:<number>, or code:<nonce> of a code that only showed
    something). `evidence` has the facts by name, `fix` what is proposed: "check_parcel", "check_refund" (was it paid
    back although the goods are gone?), "pay_otherwise", "put_back", "check_goods", "settle_goods", "settle_undo",
    "count", "check_person", "tell_customer"."""

    kind: str
    aggregate: str
    state: Literal["open", "resolved"]
    at: str
    first: PartyBody
    second: PartyBody
    evidence: dict[str, Any]
    fix: str
    resolved: ResolvedBody


class SignalBody(TypedDict):
    """id = signal id. Something in returns that is worth a look and is held against nobody (`shop.return_signals`).
    `subject`: "customer:<id>", "staff:<id>", "order:<number>"."""

    kind: Literal["velocity", "same_item_twice", "associate_outlier", "serial_other", "approval_unconfirmed"]
    subject: str
    store: str
    at: str
    facts: dict[str, Any]


# --- commands: bodies from devices (`sync.messages.Command`)

Verification = Literal["signed_code", "fallback_code", "identity", "named"]
"""How who collects was verified: the signed code, the code read out, a document, or named by the buyer."""

Condition = Literal["new", "opened", "used", "damaged"]
Disposition = Literal["stock", "damaged", "repair", "supplier", "write_off", "undecided"]
"""Where returned goods go. Only "stock" raises what is available."""

AdjustReason = Literal["count", "damage", "adjustment"]


class HandOverLine(TypedDict):
    line: int
    quantity: int


Document = Literal["identity_card", "passport", "driving_licence", "other"]


class HandOverEvidence(TypedDict, total=False):
    """What else was looked at. `code`: "signed" or "fallback"; of the `document` the `last_four` characters, never
    more. `scanned` units, and why others were not (`unscanned`, words); `signature` is what was drawn on the glass, as
    moves and lines "M12 40L13 42" in a field of 1000 by 400."""

    code: str
    document: Document
    last_four: str
    scanned: int
    unscanned: str
    signature: str


class HandOverBody(TypedDict):
    """order.hand_over 1. Each line once, `quantity` above zero; `actor` is a staff id. `nonce` is that of the signed
    code, 16 hex digits, where one was shown. `evidence` stays in central's log of commands."""

    order: str
    lines: list[HandOverLine]
    actor: str
    how: Verification
    nonce: NotRequired[str]
    evidence: NotRequired[HandOverEvidence]


class UndoHandOverBody(TypedDict):
    """order.undo_hand_over 1. `hand_over` is the id of the hand-over's command."""

    order: str
    hand_over: str
    reason: str
    actor: str


class ReturnLine(TypedDict):
    """`amount`: `shop.orders.amount_due` of the line as the device saw it, in minor units."""

    line: int
    quantity: int
    amount: int
    condition: Condition
    reason: str


ReturnBody = TypedDict(
    "ReturnBody",
    {"return": str, "order": str, "lines": list[ReturnLine], "actor": str, "disposition": Disposition},
)
"""return.receive 1. `return` is made when the desk opens the return; the aggregate is return:<id>."""


class DecidedReturnLine(TypedDict):
    """`amount` as in `ReturnLine`; `reason` of `shop.return_policy.FromPerson`."""

    line: int
    quantity: int
    amount: int
    reason: str
    condition: Condition
    disposition: Disposition
    serial: NotRequired[str]


class ReturnDecision(TypedDict):
    """`outcome` and `codes` of `shop.returns.Decision`, by the `policy` of this version."""

    outcome: str
    codes: list[str]
    policy: str


class ReturnBudget(TypedDict):
    """What the promise was made by: `amount` of this return, and what had been promised before on this day to
    `customer` (`whose`: `shop.return_case.whose`), in `customer_returns` returns, and on the `device`. `age` of what it
    knew of other returns (`shop.promises.Freshness`), `over`: the limits beyond which this return is."""

    whose: str
    age: str
    amount: int
    customer: int
    customer_returns: int
    device: int
    over: list[str]


class ReturnMoney(TypedDict):
    """What a whole return gives back (`shop.return_total`), minor units: `total` = goods + shipping - fee, plus tax
    where prices do not include it. `tenders`: [tender, amount]; none where nobody said what the order was paid with."""

    goods: int
    tax: int
    shipping: int
    fee: int
    total: int
    tenders: list[list[Any]]


DecidedReturnBody = TypedDict(
    "DecidedReturnBody",
    {
        "return": str,
        "order": str,
        "lines": list[DecidedReturnLine],
        "actor": str,
        "decision": ReturnDecision,
        "approver": NotRequired[str],
        "promised": Promised,
        "budget": ReturnBudget,
        "money": NotRequired[ReturnMoney],
        "exchange": NotRequired[dict[str, Any]],
    },
)
"""return.receive 2. `approver`: the manager who agreed where the outcome is "manager"; never `actor`. `exchange`: goods
that went out for those that came back (`shop.exchanges.ExchangeBody`)."""


class AdjustBody(TypedDict):
    """stock.adjust 1, of the device's own store. `delta` in units, not zero."""

    variant: str
    delta: int
    reason: AdjustReason
    actor: str


class UseCodeBody(TypedDict):
    """code.use 1: a signed code showed what only its owner may see. `nonce` has 16 hex digits; the aggregate is
    code:<nonce>. Without a member of staff, `actor` is ""."""

    nonce: str
    kind: str
    actor: str

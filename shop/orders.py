"""An order with its quantities per state, and what may become of it (trade rules, section 3). Pure.

The same steps run at central, on the row that counts, and on a device, on central's row as known there: what this
device did and central has not answered yet is laid over it. Commands, with bodies as in `shop.bodies`:

    order.hand_over 1        order:<number>, lane 0   HandOverBody, expects {"<line>": units handed over, as seen}
    order.undo_hand_over 1   order:<number>, lane 0   UndoHandOverBody
    return.receive 2         return:<id>, lane 0      DecidedReturnBody, expects {"<line>": units returned, as seen};
                                                      1: ReturnBody, of devices that did not decide yet
    return.undo 1, 2         return:<id>, lane 0      UndoReturnBody (`shop.return_undo`, with its refusals)
    stock.adjust 1           `shop.stock.aggregate`, lane 1   AdjustBody

Refusals: `unknown_line`, `quantity` (more than there is), `already_handed_over`, `unknown_hand_over`, `returned`
(handed over, but some came back), `not_handed_over`, `already_returned`, `not_paid` (nothing can go back yet).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from shop import refunds
from shop.return_money import STORE_CREDIT, Tender, largest_remainder, over_tenders

OPEN = ("staged", "picked", "picking", "open")
"""States of units that still wait for their hand-over, the nearest to it first: goods are taken from there."""

INSIDE = ("returned", "to_shelve")
"""Counts that lie inside of other states: `returned` inside `handed_over`; `to_shelve`, units that left their shelf and
are no longer wanted, inside `cancelled` and `expired`."""

GIVEN_UP = ("expired", "cancelled")
"""States of units that nobody waits for any more. What of them was not put back on its shelf may be handed over all the
same: the goods are gone, whatever was decided elsewhere meanwhile."""

NOT_PROMISED = ("refused", "withdrawn")
"""States of refunds that give nothing back."""
EXCHANGED = "exchanged"
"""The state of a refund that paid for goods of another order (`shop.exchanges`): its money is spent, and nobody waits
for it."""

Reason = Literal[
    "unknown_line",
    "quantity",
    "already_handed_over",
    "unknown_hand_over",
    "returned",
    "not_handed_over",
    "already_returned",
    "not_paid",
    "already_picked",
    "not_picked",
    "not_staged",
    "wrong_place",
    "not_short",
    "not_ready",
    "not_to_shelve",
    "nothing_open",
    "claimed",
    "too_dear",
    "no_consent",
    "extended",
    "too_long",
    "no_hold",
    "not_expired",
    "unknown_transfer",
    "cancel_not_asked",
    "denied",
    "approval",
    "same_person",
    "unknown_return",
    "undone_already",
    "returned_since",
    "already_sent",
    "already_refunded",
    "refund_refused",
    "exchanged",
    "credit_issued",
    "credit_spent",
    "too_late",
    "other_person",
]
Moves = Mapping[int, Mapping[str, int]]
"""{line: {state: units more, or less}}."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a step is not possible: a code for programs, words for the person, and the lines that stand against it."""

    reason: Reason
    words: str
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """`states`: units per state, they add up to `quantity`; `returned` counts inside `handed_over`. Money is in minor
    units of the order's currency: `captured` was paid for the whole line, `refunds` is per state of the refund ledger
    ("wanted", ..., "settled")."""

    line: int
    variant: str
    title: str
    quantity: int
    price: int
    captured: int
    states: Mapping[str, int]
    refunds: Mapping[str, int] = field(default_factory=dict)
    instead_of: int | None = None
    """The line whose missing units this one replaces."""
    given: int = 0
    """What of the money paid for this line went to lines that replace it."""
    called_off: int = 0
    """Cancelled or expired units of which the order feed told: their money is the affair of whoever sold them."""
    tax: int = 0
    """What of the money paid for this line is tax that was charged on top of the goods: it comes back in slices of its
    own. 0 where prices include it, or nobody said."""
    tax_inside: int = 0
    """The tax inside of prices that include it: told, and never cut for itself."""
    points: int = 0
    """What its customer earned with the whole line."""
    withheld: int = 0
    """Fees that were kept of what its units gave back."""
    serials: tuple[str, ...] = ()
    """The serial numbers that were sold, as far as they are known."""
    parent: str = ""
    """Of goods given in exchange: the order and line of the first purchase, "TT-1/2"."""
    parent_placed: datetime | None = None
    begins: datetime | None = None
    """When that one was placed, and when its window began: both hold for these goods as well."""

    def units(self, state: str) -> int:
        return self.states.get(state, 0)

    @property
    def handed_over(self) -> int:
        return self.states.get("handed_over", 0)

    @property
    def returned(self) -> int:
        return self.states.get("returned", 0)

    @property
    def open(self) -> int:
        """Units that still wait for their hand-over."""
        return sum(self.states.get(state, 0) for state in OPEN)

    @property
    def at_hand(self) -> int:
        """Units that can be handed over: those that wait for it, and those that were given up and lie in a bay yet."""
        return self.open + self.units("to_shelve")

    @property
    def returnable(self) -> int:
        return self.handed_over - self.returned

    @property
    def gone(self) -> int:
        """Units whose money goes back: they came back, or were given up here."""
        return self.returned + sum(self.units(state) for state in GIVEN_UP) - self.called_off

    @property
    def refunded(self) -> int:
        """What central says has been paid back. Nothing else may be called refunded."""
        return self.refunds.get("settled", 0)

    @property
    def pending_refund(self) -> int:
        """Asked for and not yet paid back."""
        return self.promised - self.refunded - self.refunds.get(EXCHANGED, 0)

    @property
    def promised(self) -> int:
        """Paid back or asked for, and not refused."""
        return promised(self.refunds)

    @property
    def spoken_for(self) -> int:
        """What may no longer be asked for. What the provider refused is paid by people in another way."""
        return sum(self.refunds.values()) - self.refunds.get("withdrawn", 0) + self.withheld


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A hand-over that stands. `id` is that of its command; `taken` is {line: {state the units came from: units}}."""

    id: str
    actor: str
    at: datetime
    taken: Mapping[int, Mapping[str, int]]
    places: tuple[Staged, ...] = ()
    """Where the staged ones of these units lay."""
    left_in: tuple[Staged, ...] = ()
    """Where those of these units lay that had been given up."""

    def units(self, line: int) -> int:
        return sum(self.taken.get(line, {}).values())


@dataclass(frozen=True, slots=True)
class Slice:
    quantity: int
    amount: int
    points: int = 0
    """What its customer had earned with these units, and loses with them."""


@dataclass(frozen=True, slots=True)
class How:
    """How goods were taken in: why each line came back (`shop.return_policy.FromPerson`), the person who agreed where
    only a manager may, on which device, and how old what that knew of other returns was (`shop.promises.Freshness`)
    when the customer was told something. "" where nobody said."""

    reasons: Mapping[int, str] = field(default_factory=dict)
    approver: str = ""
    device: str = ""
    age: str = ""
    photos: int = 0
    """So many photos of the goods belong to it, as central was told."""


Source = Literal["shelf", "store", "ship"]
"""Where goods come from that go out for a return: taken along now; collected at a store once central said that they are
kept there; sent home (the endless aisle)."""


@dataclass(frozen=True, slots=True)
class SwapLine:
    """Units that go out for units of the line `parent`, and what they cost in all, minor units."""

    parent: int
    variant: str
    title: str
    quantity: int
    amount: int


@dataclass(frozen=True, slots=True)
class Swap:
    """What went out for a return, or will, as the new order `order` (`shop.exchanges`). `used` of what the return gives
    back pays for it, `to_pay` at the till; minor units. `at`: the place it comes from, "" for this store's shelf."""

    order: str
    source: Source
    lines: tuple[SwapLine, ...]
    used: int
    to_pay: int
    at: str = ""

    @property
    def units(self) -> int:
        return sum(one.quantity for one in self.lines)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Goods of a return that were taken in by the command `command`."""

    id: str
    command: str
    actor: str
    at: datetime
    lines: Mapping[int, Slice]
    promised: str = ""
    """What the customer was told (`shop.bodies.Promised`), "" where nobody said."""
    how: How = How()
    shipping: int = 0
    """What of the shipping it gives back, minor units."""
    fee: int = 0
    """What is kept of what its lines give back, minor units."""
    swap: Swap | None = None
    """What went out for it."""

    @property
    def amount(self) -> int:
        """What the return gives back in all, minor units."""
        return sum(one.amount for one in self.lines.values()) + self.shipping - self.fee

    @property
    def points(self) -> int:
        """Loyalty points that go with its goods."""
        return sum(one.points for one in self.lines.values())

    @property
    def money_back(self) -> int:
        """What of it goes back as money: the rest paid for goods that went out."""
        return self.amount - (self.swap.used if self.swap is not None else 0)


@dataclass(frozen=True, slots=True)
class Undone:
    """A return that did not happen after all, as it was, and who said so by the command `command`. `rest`: the return
    that stands instead, where only a part of it was undone."""

    record: TakenBack
    command: str
    actor: str
    at: datetime
    reason: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """Who is at it. Without a network it binds nobody."""

    actor: str
    device: str
    since: datetime
    tote: str = ""
    """Where the order is collected while several are picked at once, "" otherwise."""
    name: str = ""
    """The first name that the customer is told, of somebody who goes to them with the goods; "" of all others."""


@dataclass(frozen=True, slots=True)
class Staged:
    """`units` of `line` lie in `place`: a bay or a tote."""

    line: int
    units: int
    place: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """Missing units that were asked for at `source`: another store or a warehouse."""

    id: str
    line: int
    units: int
    source: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """The customer is here since `at`. `bay` is a parking bay, "" inside the store."""

    at: datetime
    bay: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step that was taken, by the id of its command."""

    id: str
    kind: str
    actor: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """What the customer was told last of a topic (`shop.notices.Topic`): "queued", "sent", "failed" or "dropped", as
    there is no way to tell them. `at`: since when, of one that was sent, when it was."""

    topic: str
    at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class ToPay:
    """`amount` minor units are not paid yet; the goods are kept until `until` for whoever pays them `how`: "counter",
    at a till, or "phone"."""

    amount: int
    until: datetime
    how: str


@dataclass(frozen=True, slots=True)
class Order:
    number: str
    lines: tuple[Line, ...]
    status: str
    placed_at: datetime
    currency: str
    total: int
    customer: str | None = None
    channel: str = ""
    method: str = ""
    store: str | None = None
    promised_at: datetime | None = None
    pickup_code: str | None = None
    hand_overs: tuple[HandedOver, ...] = ()
    returns: tuple[TakenBack, ...] = ()
    """Those that stand, in the order in which they were taken in."""
    undone: tuple[Undone, ...] = ()
    claim: Claim | None = None
    staged: tuple[Staged, ...] = ()
    left_in: tuple[Staged, ...] = ()
    """Where units that were given up lie until they are on their shelf again; what of `to_shelve` is not here was in
    somebody's hands, and in no tote."""
    transfers: tuple[Transfer, ...] = ()
    arrival: Arrival | None = None
    cancel_asked_at: datetime | None = None
    hold_until: datetime | None = None
    extended: bool = False
    partly: bool = False
    """The customer agreed to come for what lies ready while the rest is missing."""
    steps: tuple[Step, ...] = ()
    told: tuple[Told, ...] = ()
    """Only central knows it: the messages are its own."""
    shipping: int = 0
    """What was paid for bringing it, inside of `total`; minor units."""
    shipping_refunds: Mapping[str, int] = field(default_factory=dict)
    """Of the shipping, per state of the refund ledger."""
    tenders: tuple[Tender, ...] = ()
    """What it was paid with, in the order in which money goes back; none where nobody said. Store credit that a return
    made comes last."""
    tax_included: bool = False
    ships_from: str = ""
    """Of goods that are sent: the store or warehouse that keeps them for it, "" where nobody said."""
    request: str = ""
    """The number of the request in a store (`shop.ordering`) that it came from, "" for all others."""
    to_pay: ToPay | None = None

    @property
    def is_open(self) -> bool:
        """Whether a unit still waits for its hand-over, or is missing and nobody has said what becomes of it."""
        return any(line.open or line.units("short") for line in self.lines)

    @property
    def owed(self) -> ToPay | None:
        """What is to be paid before anything of it goes out; None for what is paid, or over."""
        return self.to_pay if self.is_open else None

    @property
    def shipping_back(self) -> int:
        """What of the shipping may no longer be asked for, as with a line."""
        return sum(self.shipping_refunds.values()) - self.shipping_refunds.get("withdrawn", 0)

    @property
    def fees(self) -> int:
        """What earlier returns kept."""
        return sum(line.withheld for line in self.lines)

    def line(self, number: int) -> Line | None:
        return next((line for line in self.lines if line.line == number), None)


@dataclass(frozen=True, slots=True)
class HandOver:
    """Goods go to the customer. `units` per line, at least one each; `seen` is what was handed over of the line when
    the person looked: more by now means that somebody else was there meanwhile. `id` is the command's."""

    id: str
    actor: str
    at: datetime
    units: Mapping[int, int]
    seen: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UndoHandOver:
    """The hand-over `hand_over` did not happen after all: its units go back to where they were."""

    hand_over: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Goods come back: `units` per line, at least one each. `id` is the return's, `command` its command's. `shipping`
    and `fee` are those of `shop.return_total.total`, minor units."""

    id: str
    command: str
    actor: str
    at: datetime
    units: Mapping[int, int]
    promised: str = ""
    how: How = How()
    shipping: int = 0
    fee: int = 0
    swap: Swap | None = None


Event = HandOver | UndoHandOver | TakeBack


def after(order: Order, event: Event) -> Order | Refused:
    """The order after `event`, or why not. What the order has seen already changes nothing."""
    if isinstance(event, HandOver):
        done = _hand_over(order, event)
    elif isinstance(event, UndoHandOver):
        done = _undo(order, event)
    else:
        done = _take_back(order, event)
    return done if isinstance(done, Refused) or done is order else balanced(order, done)


def balanced(before: Order, after: Order) -> Order:
    """`after` with the money of the units that the customer goes without by now asked for, and that of units which
    they got after all no longer: as far as it was only wanted. What was paid back is the affair of people."""
    known = {line.line: line for line in before.lines}
    lines = tuple(_balanced(line, known[line.line]) if line.line in known else line for line in after.lines)
    new = after.returns[-1] if len(after.returns) > len(before.returns) else None
    if new is not None and new.fee:
        lines = _withheld(lines, known, new.fee)
    done = replace(after, lines=lines, shipping_refunds=_shipping_back(before, after, new.shipping if new else 0))
    done = replace(done, tenders=_to_tenders(before, done))
    return done if new is None or new.swap is None else _spent(done, tuple(new.lines), new.swap.used)


def _spent(order: Order, came_back: tuple[int, ...], used: int) -> Order:
    """With `used` of what the lines that came back ask for spent on goods that go out: nobody waits for that."""
    mine = [line.refunds if line.line in came_back else {} for line in order.lines]
    *lines, shipping = _first([*mine, order.shipping_refunds], used)
    tenders = _first([one.refunds for one in order.tenders], used)
    return replace(
        order,
        lines=tuple(
            replace(line, refunds=_of_wanted(line.refunds, part)) for line, part in zip(order.lines, lines, strict=True)
        ),
        shipping_refunds=_of_wanted(order.shipping_refunds, shipping),
        tenders=tuple(
            replace(one, refunds=_of_wanted(one.refunds, part))
            for one, part in zip(order.tenders, tenders, strict=True)
        ),
    )


def _first(wanting: list[Mapping[str, int]], amount: int) -> list[int]:
    """`amount` of what each of these wants, the first ones first."""
    parts = []
    for states in wanting:
        parts.append(min(amount, states.get("wanted", 0)))
        amount -= parts[-1]
    return parts


def _of_wanted(states: Mapping[str, int], part: int) -> Mapping[str, int]:
    return plus(states, {"wanted": -part, EXCHANGED: part}) if part else states


def _withheld(lines: tuple[Line, ...], before: Mapping[int, Line], fee: int) -> tuple[Line, ...]:
    """With `fee` kept of what the lines ask for more than before."""
    more = [line.promised - before[line.line].promised if line.line in before else 0 for line in lines]
    parts = largest_remainder(min(fee, sum(more)), more)
    return tuple(
        replace(line, withheld=line.withheld + part, refunds=plus(line.refunds, {"wanted": -part})) if part else line
        for line, part in zip(lines, parts, strict=True)
    )


def _shipping_back(before: Order, after: Order, asked: int) -> Mapping[str, int]:
    """The shipping that a return asks for, and all of it where nothing was brought and nobody waits any more."""
    was, now = (not_brought(order) for order in (before, after))
    wanted = before.shipping_refunds.get("wanted", 0)
    left = before.shipping - before.shipping_back
    more = left if now and not was else -wanted if was and not now else min(asked, left)
    return plus(after.shipping_refunds, {"wanted": more}) if more else after.shipping_refunds


def not_brought(order: Order) -> bool:
    """Whether all of it was given up here before anything reached the customer."""
    return all(line.gone == line.quantity and not line.handed_over for line in order.lines)


def _to_tenders(before: Order, after: Order) -> tuple[Tender, ...]:
    """With what the lines and the shipping ask for more than before, or less."""
    more = _asked(after) - _asked(before)
    if not after.tenders or not more:
        return after.tenders
    parts = dict(over_tenders(after.tenders, more)) if more > 0 else _taken_from(after.tenders, -more)
    known = {one.id for one in after.tenders}
    made = (Tender(STORE_CREDIT, 0, kind=STORE_CREDIT),) if parts.keys() - known else ()
    return tuple(_asking(one, parts.get(one.id, 0)) for one in (*after.tenders, *made))


def _asked(order: Order) -> int:
    return sum(line.promised for line in order.lines) + promised(order.shipping_refunds)


def _taken_from(tenders: tuple[Tender, ...], amount: int) -> dict[str, int]:
    """What is not wanted any more, of the last tenders first."""
    parts: dict[str, int] = {}
    for one in reversed(tenders):
        parts[one.id] = -min(amount, one.refunds.get("wanted", 0))
        amount += parts[one.id]
    return parts


def _asking(tender: Tender, more: int) -> Tender:
    states = plus(tender.refunds, {"wanted": more})
    return replace(tender, refunded=promised(states), refunds=states) if more else tender


def _balanced(line: Line, before: Line) -> Line:
    if line.gone > before.gone:
        return replace(line, refunds=plus(line.refunds, {"wanted": _due(line, before.gone)}))
    if line.gone < before.gone:
        too_much = line.spoken_for - refunds.owed(line.captured, line.quantity, line.gone, line.given, line.tax)
        withdrawn = max(0, min(too_much, line.refunds.get("wanted", 0)))
        return replace(line, refunds=plus(line.refunds, {"wanted": -withdrawn}))
    return line


def _due(line: Line, gone_before: int) -> int:
    """What is to be asked for, minor units, of a line with more units gone than `gone_before`."""
    gone = line.gone - gone_before
    return refunds.due(line.captured, line.spoken_for, line.quantity, gone_before, gone, line.given, line.tax)


def share(line: Line, units: int) -> int:
    """What was paid for `units` that are given up next, in minor units: as much may go to what replaces them."""
    part = slice_of(line, line.gone, units)
    return min(part, line.captured - line.spoken_for)


def _hand_over(order: Order, event: HandOver) -> Order | Refused:
    if any(one.id == event.id for one in order.hand_overs):
        return order
    refused = against(order, event.units, lambda line, units: _no_hand_over(line, units, event.seen.get(line.line)))
    if refused:
        return refused
    taken = {line.line: _take(line, event.units[line.line]) for line in order.lines if line.line in event.units}
    moved = {number: _handing(states, 1) for number, states in taken.items()}
    staged, places = lifted(order.staged, {number: states.get("staged", 0) for number, states in taken.items()})
    left, back = lifted(order.left_in, {number: _lain(states) for number, states in taken.items()})
    record = HandedOver(event.id, event.actor, event.at, taken, places, back)
    done = replace(order, hand_overs=(*order.hand_overs, record), staged=staged, left_in=left)
    return settled(moved_by(done, moved))


def _no_hand_over(line: Line, units: int, seen: int | None) -> Refused | None:
    if units <= line.at_hand and (seen is None or line.handed_over <= seen):
        return None
    if line.handed_over:
        return Refused("already_handed_over", "This has already been handed over.")
    return Refused("quantity", "There are not that many units to hand over.")


def _undo(order: Order, event: UndoHandOver) -> Order | Refused:
    record = next((one for one in order.hand_overs if one.id == event.hand_over), None)
    if record is None:
        return Refused("unknown_hand_over", "This hand-over is not known, or has been undone already.")
    back = [line for line in order.lines if line.handed_over - record.units(line.line) < line.returned]
    if back:
        numbers = tuple(line.line for line in back)
        return Refused("returned", "Some of it has come back meanwhile. Please take the rest as a return.", numbers)
    moved = {number: _handing(states, -1) for number, states in record.taken.items()}
    rest = tuple(one for one in order.hand_overs if one is not record)
    staged, left = laid_down(order.staged, record.places), laid_down(order.left_in, record.left_in)
    return settled(moved_by(replace(order, hand_overs=rest, staged=staged, left_in=left), moved))


def _take_back(order: Order, event: TakeBack) -> Order | Refused:
    seen = (*order.returns, *(one.record for one in order.undone))
    if any(one.command == event.command for one in seen):
        return order
    refused = against(order, event.units, _no_take_back)
    if refused:
        return refused
    if order.to_pay is not None:  # nothing was captured, and whoever pays later would pay for what came back
        return Refused("not_paid", "This has not been paid yet. Take its hand-over back instead.")
    slices = {
        line.line: _slice(order, line, event.units[line.line]) for line in order.lines if line.line in event.units
    }
    moved = moved_by(order, {number: {"returned": one.quantity} for number, one in slices.items()})
    money = {
        "shipping": min(event.shipping, order.shipping - order.shipping_back),
        "fee": min(event.fee, sum(one.amount for one in slices.values())),
    }
    beside: dict[str, Any] = {**money, "swap": event.swap}
    record = TakenBack(event.id, event.command, event.actor, event.at, slices, event.promised, event.how, **beside)
    return settled(replace(moved, returns=(*order.returns, record)))


def _slice(order: Order, line: Line, units: int) -> Slice:
    return Slice(units, amount_due(line, units), points_due(order, line, units))


def points_due(order: Order, line: Line, units: int) -> int:
    """What its customer loses of the points that the line earned when `units` more come back: their slice, never more
    in all than was earned, and all of it with the last one, also where a return was undone meanwhile."""
    came = [one.lines[line.line] for one in order.returns if line.line in one.lines]
    left = line.points - sum(one.points for one in came)
    if sum(one.quantity for one in came) + units == line.quantity:
        return max(0, left)
    return max(0, min(left, refunds.slice_amount(line.points, line.quantity, line.gone, units)))


def amount_due(line: Line, units: int, *, returned: int | None = None) -> int:
    """What `units` more give back, in minor units; `returned` is how many had come back when somebody looked, else
    those of the line. ValueError for more than was bought."""
    if returned is None:
        return _due(replace(line, states=plus(line.states, {"returned": units})), line.gone)
    gone = returned + line.gone - line.returned
    return slice_of(line, gone, units)


def slice_of(line: Line, gone: int, units: int) -> int:
    """What was paid for `units` of the line after the first `gone` ones, in minor units."""
    return refunds.slice_amount(line.captured + line.given, line.quantity, gone, units, line.tax)


def _no_take_back(line: Line, units: int) -> Refused | None:
    if units <= line.returnable:
        return None
    if line.returned:
        return Refused("already_returned", "This has already been returned.")
    return Refused("not_handed_over", "This has not been handed over to the customer.")


def against(order: Order, units: Mapping[int, int], refuse: Callable[[Line, int], Refused | None]) -> Refused | None:
    """The first refusal among the lines, with all lines that are refused for the same reason."""
    unknown = tuple(number for number in units if order.line(number) is None)
    if unknown:
        return Refused("unknown_line", "The order has no such line.", unknown)
    refused = {
        line.line: no
        for line in order.lines
        if line.line in units and (no := refuse(line, units[line.line])) is not None
    }
    if not refused:
        return None
    first = next(iter(refused.values()))
    return replace(first, lines=tuple(number for number, no in refused.items() if no.reason == first.reason))


def _take(line: Line, units: int) -> dict[str, int]:
    """Where `units` come from: the goods nearest to the customer first."""
    taken: dict[str, int] = {}
    for state in OPEN:
        part = min(units - sum(taken.values()), line.states.get(state, 0))
        if part:
            taken[state] = part
    left = line.units("to_shelve")
    for state in GIVEN_UP:
        part = min(units - sum(taken.values()), line.units(state), left)
        if part:
            taken[state], left = part, left - part
    return taken


def _handing(taken: Mapping[str, int], sign: int) -> dict[str, int]:
    """Units that go from the states in `taken` to the customer, or with -1 the other way."""
    moved = {state: -sign * n for state, n in taken.items()}
    return moved | {"handed_over": sign * sum(taken.values()), "to_shelve": -sign * _lain(taken)}


def _lain(taken: Mapping[str, int]) -> int:
    """Units among them that had been given up and were not on their shelf yet."""
    return sum(taken.get(state, 0) for state in GIVEN_UP)


def lifted(staged: tuple[Staged, ...], units: Mapping[int, int]) -> tuple[tuple[Staged, ...], tuple[Staged, ...]]:
    """What is left of `staged` when `units` per line are taken away, and what was taken: the first places first."""
    wanted, left, taken = dict(units), [], []
    for one in staged:
        part = min(one.units, wanted.get(one.line, 0))
        wanted[one.line] = wanted.get(one.line, 0) - part
        if part:
            taken.append(replace(one, units=part))
        if one.units > part:
            left.append(replace(one, units=one.units - part))
    return tuple(left), tuple(taken)


def laid_down(staged: tuple[Staged, ...], more: tuple[Staged, ...]) -> tuple[Staged, ...]:
    """`staged` with `more` in it, one entry for each line and place."""
    sums: dict[tuple[int, str], int] = {}
    for one in (*staged, *more):
        sums[one.line, one.place] = sums.get((one.line, one.place), 0) + one.units
    return tuple(Staged(line, units, place) for (line, place), units in sorted(sums.items()))


def moved_by(order: Order, moved: Moves) -> Order:
    """The order with units moved between the states of its lines; its status is that of before."""
    lines = tuple(
        replace(line, states=plus(line.states, moved[line.line])) if line.line in moved else line
        for line in order.lines
    )
    return replace(order, lines=lines)


def promised(states: Mapping[str, int]) -> int:
    """What of money per state of the refund ledger was not refused."""
    return sum(amount for state, amount in states.items() if state not in NOT_PROMISED)


def plus(before: Mapping[str, int], more: Mapping[str, int]) -> dict[str, int]:
    sums = {state: before.get(state, 0) + more.get(state, 0) for state in (*before, *more)}
    return {state: units for state, units in sums.items() if units}


def settled(order: Order) -> Order:
    """With the status that its units add up to."""
    return replace(order, status=rolled_up(order.lines, partly=order.partly))


def rolled_up(lines: tuple[Line, ...], *, partly: bool = False) -> str:
    """The order's status from the states of its units. `partly`: the customer does not wait for what is missing."""
    sums: dict[str, int] = {}
    for line in lines:
        sums = plus(sums, line.states)
    waiting = [state for state in OPEN if state in sums]
    if "handed_over" in sums:
        if waiting:
            return "partly_handed_over"
        if "returned" not in sums:
            return "completed"
        return "returned" if sums["returned"] == sums["handed_over"] else "partly_returned"
    if not waiting:
        return next((state for state in ("short", "expired") if state in sums), "cancelled")
    if "short" in sums and not partly:
        return "short"
    if waiting == ["staged"]:
        return "ready"
    return "open" if waiting == ["open"] else "picking"

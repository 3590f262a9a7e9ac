"""The steps of a pickup order between the order and its hand-over, as values. What they do: `shop.pickup`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Missing = Literal["not_found", "damaged", "wrong_article"]
"""Why a unit could not be picked."""
Topic = Literal["ready", "reminder", "delayed"]
"""What a customer is told: it lies ready, its hold ends soon, it takes longer than promised."""


@dataclass(frozen=True, slots=True)
class By:
    """Who takes a step and when; `id` is that of its command."""

    id: str
    actor: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TakeClaim:
    """Somebody begins to pick. `over` is whom the person saw as the one who is at it: taking over is asked for. `tote`
    is where they collect the order when they pick several at once; `name` is what the customer, who waits for a ready
    order, may call the one who brings it: a first name."""

    by: By
    device: str
    over: str = ""
    tote: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Assign:
    """Whoever answers for the promise gives the order to `to`, whoever is at it."""

    by: By
    to: str


@dataclass(frozen=True, slots=True)
class LeaveClaim:
    by: By


@dataclass(frozen=True, slots=True)
class Pick:
    """`units` per line were taken from the shelf."""

    by: By
    units: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Unpick:
    """Units are back on their shelf."""

    by: By
    units: Mapping[int, int]
    reason: str


@dataclass(frozen=True, slots=True)
class Short:
    """Units are not there."""

    by: By
    units: Mapping[int, int]
    why: Missing


@dataclass(frozen=True, slots=True)
class Find:
    """Units that were missing are there after all."""

    by: By
    units: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Substitute:
    """Missing units of `line` are replaced by as many of `variant`, already in hand. `price` and `cap`, the most that
    the rule allows, are minor units for one; `consent` says how the customer agreed, "" where no rule asks for it."""

    by: By
    line: int
    units: int
    variant: str
    title: str
    price: int
    cap: int
    consent: str = ""
    consent_needed: bool = True


@dataclass(frozen=True, slots=True)
class AskTransfer:
    """Missing units are asked for at `source`. `transfer` is its id."""

    by: By
    transfer: str
    line: int
    units: int
    source: str


@dataclass(frozen=True, slots=True)
class ReceiveTransfer:
    """The units that were asked for are here."""

    by: By
    transfer: str


@dataclass(frozen=True, slots=True)
class CancelShort:
    """Missing units will not come: central pays them back."""

    by: By
    units: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Stage:
    """Picked units lie in `place`. With the last of them the order is ready, and is held until `hold_until`."""

    by: By
    units: Mapping[int, int]
    place: str
    hold_until: datetime


@dataclass(frozen=True, slots=True)
class Unstage:
    """Units were taken out of `place` again."""

    by: By
    units: Mapping[int, int]
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class AgreePartly:
    """The customer comes for what lies ready, and for the rest another time; it is held until `hold_until`. `consent`
    says how they agreed."""

    by: By
    consent: str
    hold_until: datetime


@dataclass(frozen=True, slots=True)
class Notify:
    """The customer is to be told, once more or for the first time, `topic`."""

    by: By
    topic: Topic


@dataclass(frozen=True, slots=True)
class Arrive:
    """The customer is here. `bay` is a parking bay, "" inside the store."""

    by: By
    bay: str = ""


@dataclass(frozen=True, slots=True)
class Extend:
    """The hold is made longer, once."""

    by: By
    until: datetime


@dataclass(frozen=True, slots=True)
class Expire:
    """The hold is over: what was not handed over is to go back to its shelf."""

    by: By


@dataclass(frozen=True, slots=True)
class Reshelve:
    """Units that are no longer wanted are on their shelf again."""

    by: By
    units: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class AskCancel:
    """The customer no longer wants it. An order that nobody has begun with is cancelled; else the store decides."""

    by: By


@dataclass(frozen=True, slots=True)
class AnswerCancel:
    by: By
    agreed: bool


Event = (
    TakeClaim
    | Assign
    | LeaveClaim
    | Pick
    | Unpick
    | Short
    | Find
    | Substitute
    | AskTransfer
    | ReceiveTransfer
    | CancelShort
    | Stage
    | Unstage
    | AgreePartly
    | Notify
    | Arrive
    | Extend
    | Expire
    | Reshelve
    | AskCancel
    | AnswerCancel
)

"""Who is signed in: as much of a person as the way they identified themselves allows to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from shell.viewmodel import ViewModel, field
from shell.words import Words
from shop.lookups import Customer

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

SHOWN_DIGITS = 4
"""Of a member number: enough to know one's own card by."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Someone with the member number `member`. `verified`: by a changing code, whose text is `proof`; else by a card
    that anyone may have photographed. `customer` is what is known of them here; `name` the first name that central
    tells to a card."""

    member: str
    verified: bool
    customer: Customer | None = None
    proof: str = ""
    name: str = ""

    @property
    def first_name(self) -> str:
        return self.customer.first_name if self.customer is not None else self.name


@dataclass(frozen=True, slots=True)
class MemberState:
    """`known`: somebody is signed in. `points` and `tier` are empty unless the person is verified and known here;
    `masked`: there are points, and a card alone does not show them."""

    known: bool = False
    verified: bool = False
    greeting: str = ""
    initials: str = ""
    card: str = ""
    text: str = ""
    tier: str = ""
    points: str = ""
    masked: bool = False
    age: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class MemberModel(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    """The person of this visit; nobody until a member code is scanned."""

    state: MemberState

    def __init__(self, words: Callable[[], Words], now: Callable[[], datetime]) -> None:
        super().__init__(MemberState())
        self._words, self._now = words, now
        self.identity: Identity | None = None

    known = field(bool, "known")
    verified = field(bool, "verified")
    greeting = field(str, "greeting")
    initials = field(str, "initials")
    card = field(str, "card")
    text = field(str, "text")
    tier = field(str, "tier")
    points = field(str, "points")
    masked = field(bool, "masked")
    age = field(str, "age")

    def welcome(self, identity: Identity) -> None:
        """The card of somebody who has shown their changing code already takes nothing away from them."""
        known = self.identity
        if known is not None and known.member == identity.member and known.verified and not identity.verified:
            return
        self.identity = identity
        self.reword()

    def meet(self, identity: Identity) -> None:
        """Central has said more of the person who is here."""
        self.identity = identity
        self.reword()

    def doubt(self) -> None:
        """The changing code proves nothing: what is left is a card."""
        if self.identity is not None:
            self.meet(Identity(self.identity.member, verified=False))

    def proven_customer(self) -> str:
        """The customer who showed their changing code; "" for a card, and for somebody who is not known here."""
        known = self.identity
        return known.customer.id if known is not None and known.verified and known.customer is not None else ""

    def proven_tier(self) -> str | None:
        """Their tier, which prices depend on; None for a card, and for somebody who is not known here."""
        known = self.identity
        return known.customer.tier if known is not None and known.verified and known.customer is not None else None

    def wipe(self) -> None:
        self.identity = None
        self.show(MemberState())

    def reword(self) -> None:
        """The language changed, or time went by."""
        if self.identity is not None:
            self.show(describe(self.identity, self._words(), self._now()))


def describe(identity: Identity, words: Words, now: datetime) -> MemberState:
    """Everything the header and the page may show."""
    name, customer = identity.first_name, identity.customer
    state = MemberState(
        known=True,
        verified=identity.verified,
        greeting=translate("Member", "Hello %1").replace("%1", name) if name else translate("Member", "Welcome back"),
        initials=name[:1].upper(),
        card=translate("Member", "Card ending in %1").replace("%1", identity.member[-SHOWN_DIGITS:]),
    )
    if not identity.verified:
        return replace(state, masked=True, text=_card_only())
    if customer is None:
        return replace(state, text=_not_here())
    return replace(
        state,
        tier=tier_words(customer.tier),
        points=points_words(customer.points, words),
        age=words.age(customer.as_of, now),
        text=translate("Member", "Points of today’s purchases arrive a little later."),
    )


def points_words(points: int, words: Words) -> str:
    """ "1,204 points"."""
    return translate("Member", "%n points", "", points).replace(str(points), words.number(points))


def _not_here() -> str:
    return translate(
        "Member", "You are signed in. Your points and your orders are in our app and with our team, not on this screen."
    )


def _card_only() -> str:
    return translate(
        "Member",
        "A card alone does not show your points and orders, so that nobody else can look. Show the changing code in "
        "our app, or ask our team to open them here.",
    )


def tier_words(tier: str) -> str:
    """The retailer's own name of a tier, in the shopper's language where we know it."""
    known = {
        "member": translate("Member", "Member"),
        "silver": translate("Member", "Silver member"),
        "gold": translate("Member", "Gold member"),
    }
    return known.get(tier, tier[:1].upper() + tier[1:])

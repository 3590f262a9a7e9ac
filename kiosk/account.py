"""My account: what a shopper who has proven who they are may see of it here, one part at a time.

Whoever stands behind them sees greetings and counts. Nothing is named before its door was opened, and all of it is in
the memory of this visit alone: it is written to no file, and it goes with the visit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from typing import Literal, cast

import structlog
from PySide6.QtCore import Property, QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import account_parts, account_words
from kiosk.account_basket import Brought
from kiosk.account_facts import Answer, Facts, Sources, ask, without
from kiosk.account_parts import ConsentRow, Door, Part
from kiosk.account_words import OrderRow, order_row
from kiosk.rows import ListedModel
from kiosk.tiles import Tile, tile
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.customers import CONSENTS, CodeRefused, Consent, Wanted, to_buy_again
from shop.lookups import Hit, Order

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
log = structlog.get_logger(__name__)

Phase = Literal["", "asking", "ready", "away", "failed"]
"""Nobody; central is asked; here it is; central cannot be reached; it answered something else."""
Bring = Callable[[Sequence[Wanted], Mapping[str, Hit], Callable[[Brought], object]], None]
"""Articles into this kiosk's basket; what came in is told."""


@dataclass(frozen=True, slots=True)
class AccountState:
    """`part` is the open one. `first` and `second` are suggestions, each group with its reason. `note`: what the person
    has to know of what they see; `told`: what the last touch came to."""

    phase: Phase = ""
    part: Part = ""
    title: str = ""
    icon: str = ""
    note: str = ""
    told: str = ""
    good: bool = True
    doors: tuple[Door, ...] = ()
    orders: tuple[OrderRow, ...] = ()
    open_order: str = ""
    tiles: tuple[Tile, ...] = ()
    why: str = ""
    more: tuple[Tile, ...] = ()
    more_why: str = ""
    consents: tuple[ConsentRow, ...] = ()
    basket_text: str = ""
    taken: bool = False
    empty: str = ""


NOBODY = AccountState()
REMEMBERED = 200
"""Codes that this kiosk does not take a second time: each is over within minutes."""


@QmlElement
@QmlUncreatable("made by the program")
class AccountModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """`met` is told who it is, as soon as central has said so: the first name, the account of somebody who is proven,
    and whether central refused the code."""

    state: AccountState

    def __init__(self, sources: Sources, bring: Bring, background: Background) -> None:
        lists: dict[str, type] = {
            "doors": Door,
            "orders": OrderRow,
            "tiles": Tile,
            "more": Tile,
            "consents": ConsentRow,
        }
        super().__init__(NOBODY, lists)
        self._sources, self._bring, self._background = sources, bring, background
        self._asked, self._newest = Newest(background), Newest(background)
        self.met: Callable[[Answer], object] = lambda _: None
        self.refused: Callable[[str], object] = lambda _: None
        self._visit = self._code = ""
        self._shown: dict[bytes, str] = {}
        """By the print of a code in which visit it was shown: nothing of a person is in either."""
        self._facts: Facts | None = None
        self._pending: dict[Consent, bool] = {}
        self._was_online = False

    phase = field(str, "phase")
    part = field(str, "part")
    title = field(str, "title")
    icon = field(str, "icon")
    note = field(str, "note")
    told = field(str, "told")
    good = field(bool, "good")
    why = field(str, "why")
    moreWhy = field(str, "more_why")  # noqa: N815 - QML's names from here on
    openOrder = field(str, "open_order")  # noqa: N815
    basketText = field(str, "basket_text")  # noqa: N815
    taken = field(bool, "taken")
    empty = field(str, "empty")

    def _doors(self) -> Rows:
        return self.lists["doors"]

    def _orders(self) -> Rows:
        return self.lists["orders"]

    def _tiles(self) -> Rows:
        return self.lists["tiles"]

    def _more(self) -> Rows:
        return self.lists["more"]

    def _consents(self) -> Rows:
        return self.lists["consents"]

    doors = Property(Rows, _doors, constant=True)
    orders = Property(Rows, _orders, constant=True)
    tiles = Property(Rows, _tiles, constant=True)
    more = Property(Rows, _more, constant=True)
    consents = Property(Rows, _consents, constant=True)

    # --- who it is

    def begin(self, member: str, code: str) -> None:
        """Somebody showed a card, or a changing code that this device holds for good."""
        if self._facts is not None and self._facts.account.member == member and not code:
            return
        self._visit = self._visit or self._sources.new_visit()
        self._was_online = self._sources.online()
        if code and not self._is_first(code):
            log.warning("member_code_shown_twice")
            self.refused("used")
        elif code:
            self._code = code
            self.show(replace(NOBODY, phase="asking"))
            self._ask(code, "")
        elif not self._code:
            self._newest.run(ask, self._sources, self._visit, "", member, then=self._named, failed=self._unnamed)

    def _is_first(self, code: str) -> bool:
        """Whether nobody showed this very code here in an earlier visit: also without a line."""
        print_ = sha256(code.encode()).digest()
        first = self._shown.setdefault(print_, self._visit)
        while len(self._shown) > REMEMBERED:
            del self._shown[next(iter(self._shown))]
        return first == self._visit

    def _named(self, answer: Answer) -> None:
        self.met(answer)

    def line_changed(self) -> None:
        """The line came or went: with it, what is old can be asked again."""
        online = self._sources.online()
        back, self._was_online = online and not self._was_online, online
        if back and self._facts is not None:
            self._ask("", "")
        elif back and self.state.phase == "away":
            self.again()
        else:
            self.reword()

    def settle(self) -> None:
        """Something of this device has reached central: what was agreed to may be confirmed by now."""
        if self._pending and self._facts is not None and self._sources.online():
            self._ask("", "")

    @Slot()
    def again(self) -> None:
        """Ask once more; a code whose minute is over has to be shown anew."""
        if self._code:
            self.show(replace(NOBODY, phase="asking"))
            self._ask(self._code, "")

    def _ask(self, code: str, member: str) -> None:
        self._asked.run(ask, self._sources, self._visit, code, member, then=self._answered, failed=self._failed)

    def _answered(self, answer: Answer) -> None:
        if answer.facts is None:
            self.show(replace(NOBODY, phase="failed"))
            self.reword()
            return
        visit, code = self._visit, self._code
        self.met(answer)  # this may end the visit of somebody else, and with it forget
        self._visit, self._code = visit, code
        self._lay(answer.facts)

    def _lay(self, facts: Facts) -> None:
        """What central says counts, but for what was said here since and is on its way."""
        said = facts.account.consents
        self._pending = {one: given for one, given in self._pending.items() if said.get(one, False) != given}
        for consent, given in self._pending.items():
            facts = facts if given else without(facts, consent)
        self._facts = facts
        self.show(replace(self.state, phase="ready"))
        self.reword()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CodeRefused) and self._facts is None:
            log.info("member_code_refused", why=error.why)
            self.show(NOBODY)
            self._code = ""
            self.refused(error.why)
            return
        log.info("account_not_read", error=type(error).__name__)
        if self._facts is None:
            self.show(replace(NOBODY, phase="away"))
        self.reword()

    def _unnamed(self, error: Exception) -> None:
        log.info("card_not_named", error=type(error).__name__)

    def wipe(self) -> None:
        """The visit is over: whatever is under way is for nobody."""
        self._asked.forget()
        self._newest.forget()
        self._visit = self._code = ""
        self._facts = None
        self._pending = {}
        self.show(NOBODY)

    def owns(self, number: str) -> bool:
        """Whether it is an order of the person who is here."""
        return self.order(number) is not None

    def order(self, number: str) -> Order | None:
        """Their own order, also one that this store's devices know nothing of. From any thread."""
        facts = self._facts
        past = next((one.order for one in facts.account.orders if one.order.number == number), None) if facts else None
        return Order(past, past) if past is not None else None

    # --- what the shopper does

    @Slot(str)
    def open(self, part: str) -> None:
        self.show(replace(self.state, part=cast("Part", part), told="", open_order=""))
        self.reword()

    def up(self) -> bool:
        """Back to the doors; False where these are shown already."""
        if not self.state.part:
            return False
        self.open("")
        return True

    def close(self) -> None:
        """They went on to another page: nothing is open when they come back."""
        if self.state.part:
            self.open("")

    @Slot(str)
    def unfold(self, order: str) -> None:
        """The lines of this order, or of none."""
        self.show(replace(self.state, open_order="" if order == self.state.open_order else order, told=""))

    @Slot(str)
    def order_again(self, number: str) -> None:
        facts = self._facts
        past = next((one for one in facts.account.orders if one.order.number == number), None) if facts else None
        if facts is not None and past is not None:
            self._bring(to_buy_again(past.order), facts.hits, partial(self._brought, False))

    @Slot()
    def continue_basket(self) -> None:
        """The basket that is open online, here."""
        facts = self._facts
        if facts is not None and not self.state.taken:
            self._bring(facts.account.basket, facts.hits, partial(self._brought, True))

    @Slot(str, bool)
    def agree(self, consent: str, given: bool) -> None:
        """Their word counts from this moment on, here; central hears of it."""
        facts = self._facts
        if facts is None or consent not in CONSENTS:
            return
        one: Consent = consent
        self._pending[one] = given
        if given:
            account = replace(facts.account, consents={**facts.account.consents, one: True})
            self._facts = replace(facts, account=account)
        else:
            self._facts = without(facts, one)
        self._background.follow(
            self._sources.change(facts.account.id, one, given),
            failed=partial(self._not_saved, self._visit, one, given),
        )
        self.reword()

    def _not_saved(self, visit: str, consent: Consent, given: bool, error: Exception) -> None:
        log.error("consent_not_saved", error=type(error).__name__)
        if visit != self._visit:  # of the next shopper nothing is said
            return
        self._pending.pop(consent, None)
        if self._facts is not None:
            account = self._facts.account
            self._facts = replace(
                self._facts, account=replace(account, consents={**account.consents, consent: not given})
            )
        words = translate("Account", "This could not be saved. Please try once more, or ask our team.")
        self.show(replace(self.state, told=words, good=False))
        self.reword()

    def _brought(self, online: bool, brought: Brought) -> None:
        n = brought.basket.units
        words = translate("Account", "%n article(s) are in your basket now.", "", n) if n else ""
        if brought.left_out:
            left = translate("Account", "%n of them cannot be had at the moment.", "", brought.left_out)
            words = f"{words} {left}" if words else left
        self.show(replace(self.state, told=words, good=n > 0, taken=self.state.taken or (online and n > 0)))
        self.reword()

    # --- words

    def reword(self) -> None:
        """The language changed, time went by, or the line came or went."""
        facts, sources = self._facts, self._sources
        shelf, state = sources.shelf, self.state
        store, words, now = shelf.store(), shelf.words(), shelf.now()
        if facts is None:
            self.show(replace(state, note=_nothing_known(state.phase)))
            return
        groups = account_parts.groups(facts) if state.part == "suggestions" else ()
        mine = [account_parts.listed(facts, state.part), *(group for _, group in groups)][1 if groups else 0 :]
        shown = [tuple(tile(hit, store, words, now) for hit in each) for each in (*mine, (), ())][:2]
        orders = tuple(order_row(one, facts, store, words, now) for one in facts.account.orders)
        self.show(
            replace(
                state,
                title=account_parts.title(state.part),
                icon=account_parts.ICONS.get(state.part, ""),
                note=account_words.stale(facts, words, now, online=sources.online()),
                doors=account_parts.doors(facts, words.number),
                orders=orders if state.part == "orders" else (),
                tiles=shown[0],
                more=shown[1],
                why=groups[0][0] if groups else "",
                more_why=groups[1][0] if len(groups) > 1 else "",
                consents=account_parts.consent_rows(facts, self._pending) if state.part == "consents" else (),
                basket_text=account_parts.basket_text(
                    facts, words.moment(facts.account.basket_at, now) if facts.account.basket_at else ""
                ),
                empty=account_parts.empty(state.part, facts)
                if not (shown[0] or (state.part == "orders" and orders))
                else "",
            )
        )


def _nothing_known(phase: Phase) -> str:
    if phase == "away":
        return translate(
            "Account",
            "We can see that it is you. Your points, orders and lists are at our head office, and we cannot reach it "
            "right now. Everything else works as always.",
        )
    if phase == "failed":
        return translate("Account", "Your account does not open at the moment. Our team is glad to help.")
    return ""

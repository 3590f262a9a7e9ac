"""What a basket at the tablet goes through: taken over, priced, ordered, followed. The page's taps are in
`associate.basket`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from functools import partial

import structlog
from PySide6.QtCore import Signal

from associate import basket_flow, basket_rows, basket_shown, results
from associate.basket_flow import BasketCounter, Flow, Sent, World
from associate.basket_state import BasketState, SellChoice, SellField, SellLine, SellPart, SellSum, SellWay
from associate.results import Result
from associate.wording import Wording
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel
from shop import baskets, checkout_forms, codes
from shop.basket_drafts import BasketDraft
from shop.basket_handover import requoted
from shop.basket_offers import View, likeliest, line_of, offers
from shop.baskets import BasketLine, Full
from shop.deeds import Deed
from shop.lookups import Customer, Found, Hit, StaffMember
from shop.ordering import Placing

log = structlog.get_logger()

Save = Callable[[Deed, str], Future[None]]
"""Keeps an order under its own id: however often it is sent, it is one."""


class BasketWork(ViewModel):
    """What a basket goes through; `associate.basket.BasketDesk` is how a page sees it."""

    state: BasketState
    answered = Signal(str)
    """A scan was answered: understood, unknown or refused."""

    def __init__(
        self,
        counter: BasketCounter,
        save: Save,
        *,
        background: Background,
        now: Callable[[], datetime],
        words: Wording,
    ) -> None:
        super().__init__(BasketState())
        self._counter, self._save = counter, save
        self._background, self._now, self._words = background, now, words
        self._asked, self._news, self._followed = Newest(background), Newest(background), Newest(background)
        self._people, self._sought = Newest(background), Newest(background)
        self._me: StaffMember | None = None
        self._online = False
        self.flow, self._world = Flow(), World((), {}, basket_flow.NO_TERMS, "", "")
        self._of_others: dict[str, Flow] = {}
        self._removed: BasketLine | None = None
        self._choosing = self._swapping = 0
        self._lines, self._ways = Rows(SellLine, parent=self), Rows(SellWay, parent=self)
        self._sums, self._fields = Rows(SellSum, parent=self), Rows(SellField, parent=self)
        self._countries, self._deliveries = Rows(SellChoice, parent=self), Rows(SellChoice, parent=self)
        self._pays, self._parts = Rows(SellChoice, parent=self), Rows(SellPart, parent=self)
        self._similar = Rows(Result, parent=self)

    # --- who and whether

    def connection(self, online: bool) -> None:
        if online != self._online:
            self._online = online
            self.reword()

    def sign(self, member: StaffMember | None) -> None:
        """Each person has a basket of their own while they take turns at the tablet; nobody has one after signing
        out."""
        before, self._me = self._me, member
        if before is None or (member is not None and member.id == before.id):
            return
        mine = self.flow
        self._forget()
        if member is None:
            self._of_others.clear()
            return
        self._of_others[before.id] = mine
        self.flow = self._of_others.pop(member.id, Flow())
        self.reword()
        self.follow()

    def _forget(self) -> None:
        for asked in (self._asked, self._news, self._followed, self._people, self._sought):
            asked.forget()
        self.flow, self._removed = Flow(), None
        self._choosing = self._swapping = 0
        self._similar.show([])
        self.show(BasketState())
        self.reword()

    # --- reading

    def _read_world(self) -> World:
        counter = self._counter
        return World(counter.locations(), counter.limits(), counter.terms(), counter.currency(), counter.store())

    def _read_draft(self, draft: BasketDraft) -> tuple[Mapping[str, Found], World]:
        hits = self._counter.articles([one.variant for one in draft.lines])
        wanted = {name: hit.product for name, hit in hits.items()}
        return self._read_all(wanted), self._read_world()

    def _read_all(self, wanted: Mapping[str, str]) -> dict[str, Found]:
        found = {variant: self._counter.product(product, variant) for variant, product in wanted.items()}
        return {variant: one for variant, one in found.items() if one is not None and one.variant.id == variant}

    def _take(self, draft: BasketDraft) -> None:
        """A part of a kiosk's basket."""
        if self.flow.sent is not None:
            self._forget()
        if draft.key in self.flow.seen:
            self.show(replace(self.state, trouble="again"))
            self.answered.emit("understood")
            return
        if self.flow.phase == "empty":
            self.show(replace(self.state, phase="reading", trouble=""))
        self._asked.run(self._read_draft, draft, then=partial(self._drafted, draft), failed=self._failed)

    def _drafted(self, draft: BasketDraft, read: tuple[Mapping[str, Found], World]) -> None:
        facts, self._world = read
        self.flow = basket_flow.with_draft(self.flow, draft, facts, self._view())
        log.info("basket_taken_over", lines=len(draft.lines), unknown=len(self.flow.unknown), part=draft.part)
        self.show(replace(self.state, trouble=""))
        self.reword()
        self.answered.emit("unknown" if self.flow.unknown else "understood")

    def _look_up(self, gtin: str) -> None:
        if self.flow.sent is not None:
            self._forget()
        self._asked.run(self._read_article, gtin, then=self._scanned, failed=self._failed)

    def _read_article(self, gtin: str) -> tuple[Found | None, World]:
        return self._counter.find(gtin), self._read_world()

    def _scanned(self, read: tuple[Found | None, World]) -> None:
        found, self._world = read
        if found is None:
            self._trouble("not_ours", "unknown")
            return
        self._put_in(found, 1)

    def _put_in(self, found: Found, units: int, like: BasketLine | None = None) -> bool:
        """By the way of the line that it replaces, or by the likeliest one; whether it is in."""
        can = offers(found, units, self._view())
        same = next((one for one in can if like is not None and one.open and one.way == like.way), None)
        way = same or likeliest(can)
        if way is None:
            self._trouble("no_way", "refused")
            return False
        try:
            line = line_of(found, units, way.way, way.place, self._view())
            self.flow = replace(
                self.flow,
                basket=baskets.add(self.flow.basket, line),
                facts={**self.flow.facts, found.variant.id: found},
            )
        except Full:
            self._trouble("full", "refused")
            return False
        self.show(replace(self.state, trouble=""))
        self.reword()
        self.answered.emit("understood")
        return True

    def _failed(self, error: Exception) -> None:
        log.error("basket_not_read", error=type(error).__name__)
        if self.flow.phase == "empty":
            self.show(replace(self.state, phase="failed"))
            self.answered.emit("refused")
            return
        self._trouble("failed", "refused")

    def _trouble(self, why: str, sound: str) -> None:
        self.show(replace(self.state, trouble=why))
        self.answered.emit(sound)

    def refresh(self, rows: frozenset[str] | None) -> None:
        """Prices, stock or the catalogue changed: variant ids, or None for anything."""
        wanted = {one.variant: one.product for one in self.flow.basket.lines}
        if wanted and self.flow.sent is None and (rows is None or rows & {*wanted, *wanted.values()}):
            self._news.run(self._read_again, wanted, then=self._known_again)

    def _read_again(self, wanted: Mapping[str, str]) -> tuple[dict[str, Found], World]:
        return self._read_all(wanted), self._read_world()

    def _known_again(self, read: tuple[dict[str, Found], World]) -> None:
        facts, self._world = read
        known = {**self.flow.facts, **facts}
        basket, changed = requoted(self.flow.basket, facts, self._view(), self.flow.repriced)
        self.flow = replace(self.flow, basket=basket, facts=known, repriced=changed)
        self.reword()

    # --- the customer

    def _identify(self, code: codes.Loyalty | codes.Signed) -> None:
        self._people.run(self._read_customer, code, then=self._identified, failed=self._failed)

    def _read_customer(self, code: codes.Loyalty | codes.Signed) -> Customer | None:
        ticket = self._counter.genuine(code) if isinstance(code, codes.Signed) else None
        member = basket_flow.member_of(code, ticket)
        return self._counter.customer(member) if member is not None else None

    def _identified(self, customer: Customer | None) -> None:
        if customer is None:
            self._trouble("unknown_member", "unknown")
            return
        self.flow = replace(self.flow, customer=customer)
        self.show(replace(self.state, trouble=""))
        self.reword()
        self.answered.emit("understood")

    # --- something else instead

    def _seek_similar(self, line: BasketLine) -> None:
        self._similar.show([])
        self.show(replace(self.state, searched=False))
        self._sought.run(self._counter.similar, line.product, then=self._found_similar, failed=self._failed)

    def _found_similar(self, hits: Iterable[Hit]) -> None:
        price, now = self._words.money, self._now()
        self._similar.show([results.of_hit(hit, self._world.limits, now, price) for hit in hits])
        self.show(replace(self.state, searched=True))

    def _read_instead(self, product: str, variant: str) -> Found | None:
        return self._counter.product(product, variant)

    def _instead(self, number: int, found: Found | None) -> None:
        line = self.flow.basket.line(number)
        if found is None or line is None:
            self._trouble("not_ours", "unknown")
            return
        before = self.flow
        self.flow = replace(before, basket=baskets.remove(before.basket, number))
        if not self._put_in(found, line.quantity, line):
            self.flow = before

    # --- the order

    def _place(self) -> None:
        """Once: a second tap finds it being saved, and the order's id is the same in any case."""
        if self.state.saving or self._me is None:
            return
        self.flow = basket_flow.begun(self.flow, self._counter.mint)
        language = self._words.language
        made = basket_flow.place(
            self.flow, self._world, self._now(), online=self._online, language=language, actor=self._me.id
        )
        if made is None:
            return
        sent, deed = made
        self.show(replace(self.state, saving=True, trouble=""))
        self._background.follow(self._save(deed, sent.id), then=lambda _: self._saved(sent), failed=self._not_saved)

    def _saved(self, sent: Sent) -> None:
        self.show(replace(self.state, saving=False))
        if self.flow.order == sent.id:
            self.flow = replace(self.flow, sent=sent, placed=None)
            self.reword()
            self.follow()

    def _not_saved(self, error: Exception) -> None:
        log.error("order_not_saved", error=type(error).__name__)
        self.show(replace(self.state, saving=False, trouble="unsaved"))

    def follow(self) -> None:
        """Central may have answered."""
        if self.flow.sent is not None:
            self._followed.run(self._counter.placed, self.flow.sent.id, then=self._heard)

    def _heard(self, placed: Placing | None) -> None:
        if self.flow.sent is None or (placed is not None and placed.id != self.flow.sent.id):
            return
        before = self.flow.placed
        if placed is not None and (before is None or before.state != placed.state):
            log.info("order_followed", number=placed.number, state=placed.state, why=placed.why)
        self.flow = replace(self.flow, placed=placed)
        self.reword()

    # --- what it shows

    def _view(self) -> View:
        return self._world.view(self._now(), online=self._online)

    def reword(self) -> None:
        """The language changed, time went by, or the line came or went."""
        flow, world, view, words = self.flow, self._world, self._view(), self._words
        line = flow.basket.line(self._choosing)
        sums = flow.totals(world)
        self._lines.show(basket_rows.lines(flow, world, view, words))
        self._ways.show(basket_rows.ways(flow, line, world, view, words) if line is not None else [])
        option = checkout_forms.option_of(flow.form, flow.basket, world.terms)
        self._sums.show(basket_rows.sums(sums, option, words))
        self._fields.show(basket_rows.fields(flow, world))
        self._countries.show(basket_rows.countries(flow, world, words))
        self._deliveries.show(basket_rows.deliveries(flow, world, view.now, words))
        self._pays.show(basket_rows.payments(flow, world))
        self._parts.show(basket_rows.parts(flow, world, words))
        short = next((one.id for one in self._lines.rows if one.level == "out"), 0)
        shown = basket_shown.shown(self.state, flow, world, sums, words, online=self._online)
        open_ = flow.basket.line(self._choosing or self._swapping)
        title = " · ".join(part for part in (open_.title, open_.about) if part) if open_ is not None else ""
        undo = self._removed.title if self._removed is not None else ""
        self.show(
            replace(
                shown,
                ready=shown.ready and not short,
                short=short,
                about=title,
                undo=undo,
                choosing=self._choosing,
                swapping=self._swapping,
            )
        )

"""Goods come back over the counter, on a real tablet without a line: found, chosen, decided, taken, told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from associate.return_desk import ReturnDesk
from associate.return_desk_flow import ReturnCounter
from associate.wording import Wording
from records.genuine import UsedUp
from records.ids import uuid7
from records.orders import action
from shell.background import Background
from shell.bridge import Bridge
from shell.language import Language
from shop import codes
from tests.associate.conftest import Opener
from tests.associate.shop import BADGE_INGRID, BADGE_LENA, NOW, PIN_INGRID, Shop
from tests.associate.test_handover import Clock, come
from tests.associate.test_pages import see, tap

NUMBER = "TT-100010"
"""Two mugs for 15.00 each, handed over yesterday."""


def body(customer: str | None = "C2", *, units: int = 2, **more: Any) -> dict[str, Any]:
    line = {"line": 1, "variant": "mug-r", "title": "Enamel Mug", "quantity": units, "price": 1500}
    line |= {"captured": 1500 * units, "states": {"handed_over": units}}
    given = {"id": "h1", "actor": "lena", "at": (NOW - timedelta(days=1)).isoformat(), "lines": []}
    said = {"channel": "web", "method": "pickup", "store": "S01", "currency": "EUR", "total": 1500 * units}
    said |= {"placed_at": "2026-11-17T10:00:00Z", "status": "completed", "lines": [line]}
    given["lines"] = [{"line": 1, "from": {"staged": units}}]
    return said | {"hand_overs": [given]} | ({"customer": customer} if customer else {}) | more


class Bench:
    """The page on the real memory of a small shop, without a window."""

    def __init__(self, shop: Shop, words: Any) -> None:
        self.shop, self.records, self.clock = shop, shop.world.records, Clock()
        self.background = Background(Bridge())
        self.heard: list[str] = []
        self.as_of: datetime | None = NOW
        self.page = ReturnDesk(self._counter(), background=self.background, now=self.clock, words=words)
        self.page.answered.connect(self.heard.append)
        self.come("lena")

    def _counter(self) -> ReturnCounter:
        records = self.records
        return ReturnCounter(
            genuine=lambda code: records.genuine(code, self.clock()),
            order=records.order,
            order_with=records.order_with,
            orders=records.orders,
            buyer=records.buyer,
            customer=records.customer,
            customers=records.customers,
            articles=records.articles,
            people=records.staff,
            place=lambda: next(one for one in records.locations() if one.code == "S01"),
            places=records.locations,
            as_of=lambda: self.as_of,
            limits=records.limits,
            policy=records.return_policy,
            promised=records.promised_today,
            requests=records.return_requests,
            refused=lambda _: None,
            mint=lambda: uuid7(self.clock()),
            save=lambda deed, command: records.act(action(deed, command)),
            used_up=lambda error: isinstance(error, UsedUp),
        )

    def come(self, person: str) -> None:
        """Signed in."""
        self.page.sign(next(one for one in self.records.staff() if one.id == person))

    def sees(self, **wanted: Any) -> None:
        for _ in range(3):
            assert self.background.idle()
        there = {name: getattr(self.page.state, name) for name in wanted}
        assert there == wanted

    def scan(self, *scanned: str) -> None:
        for one in scanned:
            assert self.page.hear(codes.read(one))
            assert self.background.idle()

    def choose(self, line: int = 1, *, reason: str = "fit", condition: str = "new", units: int = 1) -> None:
        if all(one.id != line or not one.units for one in self.page.lines.rows):
            self.page.take(line)
        self.page.set_units(line, units)
        self.page.set_reason(line, reason)
        self.page.set_condition(line, condition)
        assert self.background.idle()

    def found(self) -> list[str]:
        return [one.id for one in self.page.findings.rows]

    def sent(self) -> list[Any]:
        return [json.loads(row.payload) for row in self.records.pending(0, 50)]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "busy")
    made.business()
    made.world.put("orders:S01", ("order", NUMBER, 1, body()), ("order", "TT-100011", 1, body()))
    yield made
    made.close()


@pytest.fixture
def bench(qapp: object, shop: Shop) -> Iterator[Bench]:
    made = Bench(shop, Wording(Language(), lambda: None, lambda: NOW))
    yield made
    made.background.close()


def test_one_mug_of_two_comes_back(bench: Bench) -> None:
    bench.scan(f"ORDER:{NUMBER}")
    bench.sees(phase="lines", number=NUMBER, outcome="", units=1, lacking="reason")
    bench.choose()
    bench.sees(outcome="authorised", total="€15.00", promised="refund", lacking="")
    assert bench.found() == []
    bench.page.finish()
    bench.sees(phase="done", total="€15.00", promised="refund", units=1, progress="saved")
    (sent,) = bench.sent()
    assert sent["type"] == "return.receive"
    assert (
        sent["body"]["lines"][0] | {"amount": 1500, "reason": "fit", "disposition": "stock"} == sent["body"]["lines"][0]
    )
    assert bench.heard == ["understood"]


def test_on_screen(shop: Shop, opened: Opener) -> None:
    folder = shop.close()
    tablet = opened(folder)
    come(tablet)
    tablet.models.tablet.take_goods_back(NUMBER)
    see(tablet, f"Return of {NUMBER}")


def test_a_manager_agrees_on_screen(shop: Shop, opened: Opener) -> None:
    tablet = opened(shop.close())
    come(tablet)
    tablet.models.tablet.take_goods_back(NUMBER)
    see(tablet, "Why")
    tap(tablet, "Does not fit")
    tap(tablet, "Used")
    see(tablet, "A manager has to agree")
    tap(tablet, "Ask a manager")
    tablet.scanner.inject(BADGE_LENA)
    see(tablet, lambda: tablet.models.pages.second_person.state.trouble == "same_person")
    tablet.scanner.inject(BADGE_INGRID)
    see(tablet, "Number pad")
    for digit in PIN_INGRID:
        tap(tablet, digit)
    see(tablet, "It can come back. Ingrid Halvorsen agreed to it.")
    tap(tablet, "Take back 1 piece")
    see(tablet, "Taken back, saved on this tablet")
    assert tablet.records is not None
    (row,) = tablet.records.pending(0, 9)
    body = json.loads(row.payload)["body"]
    assert (body["actor"], body["approver"], body["approved_how"]) == ("lena", "ingrid", "pin")

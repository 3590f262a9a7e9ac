"""Kill -9 of the tablet at any step from the shelf to the customer and back: it goes on where the person was, and
central has exactly one hand-over in the end, and each return once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from central import bulk
from central.tables import stock_movement, variant
from records.store import Records
from shop.pickup_codes import pickup_code
from tests.central.ledger_queries import broken
from tests.chaos.zygote import Zygote
from tests.journeys import exchange_life, return_life, walk_life
from tests.journeys.pickup_life import NUMBER, PERSON
from tests.keys import KEY
from tests.sync.conftest import HeadOffice, new_device, office, opened_house, product
from tests.sync.drive import Drive
from tests.sync.pickup_tablets import Store, Tablet, line, order_body
from tests.sync.wire import Proxy

__all__ = ["new_device", "office", "opened_house"]  # fixtures of the room that knows central

KILLED = -9
CODE = pickup_code(4711)
BEFORE, AFTER = "before core COMMIT", "after core COMMIT"
KINDS = [
    "order.claim", "order.pick", "order.pick", "order.short", "order.cancel_short", "order.stage",
    "order.hand_over", "order.undo_hand_over", "order.hand_over",
]  # fmt: skip
"""What is done in a life without an end in the middle, in its order."""
WALK_KINDS = ["order.claim"] * 6 + ["order.pick"] * 4 + ["order.short"] + ["order.stage"] * 2
"""The same on a walk with three orders: claimed, bound to crates, picked, one piece missing, two in their bays."""


@dataclass(frozen=True)
class Tools:
    """A tablet of the store, switched off, and what starts it."""

    store: Store
    folder: Path
    ledger: Path
    zygote: Zygote
    line: Proxy

    def live(self, **end: Any) -> int:
        return self._run("tests.journeys.pickup_life:run", code=CODE, **end)

    def walk(self, **end: Any) -> int:
        return self._run("tests.journeys.walk_life:run", **end)

    def desk(self, **end: Any) -> int:
        return self._run("tests.journeys.return_life:run", **end)

    def swap(self, **end: Any) -> int:
        return self._run("tests.journeys.exchange_life:run", **end)

    def _run(self, what: str, **args: Any) -> int:
        return self.zygote.run(what, {"folder": str(self.folder), "ledger": str(self.ledger), **args})

    def told(self) -> list[dict[str, Any]]:
        return [json.loads(one) for one in self.ledger.read_bytes().splitlines()]


@pytest.fixture(scope="module")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    imports = ("associate.main", "records.store", "sync.messages", "sync.agent", "tests.journeys.walk_life")
    errors = tmp_path_factory.mktemp("killed") / "errors"
    with Zygote(errors=errors, imports=imports) as started:
        yield started


ORDERS = {NUMBER: order_body(line(1, 2, "p1-a", open=2), line(2, 1, "p1-b", open=1), status="open", pickup_code=CODE)}
WALK = {
    "TT-11": order_body(line(1, 2, "p1-a", open=2), status="open"),
    "TT-12": order_body(line(1, 1, "p1-a", open=1), line(2, 1, "p1-b", open=1), status="open"),
    "TT-13": order_body(line(1, 1, "p1-a", open=1), status="open"),
}
LATELY = (datetime.now(UTC) - timedelta(days=2)).strftime("%Y-%m-%dT%H:%M:%SZ")
BACK = {
    number: order_body(line(1, 2, "p1-a", handed_over=2), status="completed", placed_at=LATELY)
    for number in return_life.NUMBERS
}

SWAP = {exchange_life.NUMBER: next(iter(BACK.values()))}


@pytest.fixture
def tools(
    office: HeadOffice, new_device: Path, tmp_path: Path, zygote: Zygote, request: pytest.FixtureRequest
) -> Tools:
    store = Store(office)
    store.stock("p1-a", "p1-b")
    _describe(office)
    store.place(getattr(request, "param", ORDERS))
    tablet = Tablet(office, new_device, tmp_path / "tablet", PERSON)
    tablet.hear(store)
    tablet.drive.until(lambda: tablet.records.staff() and tablet.records.product("p1"), steps=2000)
    tablet.close()
    office.central.stop()
    return Tools(store, tmp_path / "tablet", tmp_path / "ledger", zygote, tablet.line)


def _describe(office: HeadOffice) -> None:
    member = {"name": "Lena Petersen", "role": "associate", "badge": "STAFF:lena", "pin": ""}
    office.say("staff:S01", "staff", PERSON, member)
    lantern = product("p1")
    other = {"id": "p1-b", "gtin": "09520000000028", "color": "Sand", "size": "", "picture": ""}
    office.say("catalog:main", "product", "p1", lantern | {"variants": [*lantern["variants"], other]})
    office.say("price:main", "price", "p1-b", {"amount": 5900, "currency": "EUR"})
    named = [{"id": one, "product": "p1", "gtin": None} for one in ("p1-a", "p1-b")]
    office.database.write(lambda connection: bulk.upsert(connection, variant, named))


def at_central(tools: Tools) -> None:
    """The line is back: one hand-over counts, nothing was done twice, and the ledgers add up."""
    assert bring(tools) is None
    assert [(actor, units) for _, actor, units in tools.store.standing(NUMBER)] == [(PERSON, 2)]


def bring(tools: Tools) -> Mapping[str, Any] | None:
    """All that was done comes to central once, and central refuses nothing of it. What the person is still at."""
    tools.store.office.central.start()
    tools.line.start()
    records = Records.open(tools.folder, key=KEY)
    drive = Drive(records)
    try:
        drive.until(lambda: records.queue().pending == 0, steps=2000)
        assert records.rejected() == ()
        left = records.draft(PERSON)
    finally:
        drive.agent.stop()
        tools.line.stop()
        records.close()
    assert tools.store.conflicts() == []
    with tools.store.office.database.read() as connection:
        assert broken(connection) == {}
    return left


def check(told: list[dict[str, Any]], whole: list[dict[str, Any]], kinds: list[str] = KINDS) -> None:
    """Each life begins where the last was seen, or one step on that was saved, all or a part of it, and not shown yet;
    nothing that was seen is missing."""
    after: dict[str, list[dict[str, Any]]] = {}
    for one, then in pairwise(whole):
        after.setdefault(_key(one), []).append(then)
    for last, back in pairwise(told):
        assert back["done"][: len(last["done"])] == last["done"], (last, back)
        if back["step"] == "back":
            allowed = [last, *after.get(_key(last), [])]
            words = f"{last}\nwas followed by\n{back}"
            assert back["flow"] in [one["flow"] for one in allowed], words
            assert (back["states"], back["done"]) in [(one["states"], one["done"]) for one in allowed], words
    assert told[-1]["step"] == "end"
    assert told[-1]["done"] == kinds


def _key(seen: dict[str, Any]) -> str:
    return json.dumps([seen["flow"], seen["states"], seen["done"]])


@pytest.fixture
def whole(tools: Tools) -> list[dict[str, Any]]:
    """What is seen where nothing ends in the middle."""
    return _whole(tools, tools.live, KINDS)


def _whole(tools: Tools, live: Callable[..., int], kinds: list[str]) -> list[dict[str, Any]]:
    kept = tools.folder.with_name("kept")
    shutil.copytree(tools.folder, kept)
    assert live() == 0
    told = tools.told()
    assert told[-1]["done"] == kinds
    shutil.rmtree(tools.folder)
    shutil.move(kept, tools.folder)
    tools.ledger.unlink()
    return told


def test_killed_again_and_again(tools: Tools, whole: list[dict[str, Any]]) -> None:
    """Four lives in one folder: ended between two steps, after a commit and before one."""
    ends: list[dict[str, Any]] = [{"stop_after": 4}, {"point": AFTER, "nth": 6}, {"point": BEFORE, "nth": 19}]
    for end in ends:
        assert tools.live(**end) == KILLED
    assert tools.live() == 0
    check(tools.told(), whole)
    at_central(tools)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_killed_after_every_step(tools: Tools, whole: list[dict[str, Any]]) -> None:
    """A life for each step; where nothing was saved by it, the next life goes further."""
    assert _end_after_every_step(tools, tools.live) >= len(whole) - 2
    check(tools.told(), whole)
    at_central(tools)


def _end_after_every_step(tools: Tools, live: Callable[..., int]) -> int:
    """How many lives it took, without the last."""
    lives, steps, last = 0, 1, ""
    while live(stop_after=steps) == KILLED:
        here = _key(tools.told()[-1])
        steps, last = (steps + 1 if here == last else 1), here
        lives += 1
    return lives


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("point", [BEFORE, AFTER])
def test_killed_at_every_commit(tools: Tools, whole: list[dict[str, Any]], point: str) -> None:
    """Each time from the shelf on."""
    kept = tools.folder.with_name("kept")
    shutil.copytree(tools.folder, kept)
    nth, ended = 1, KILLED
    while ended == KILLED:
        shutil.rmtree(tools.folder)
        shutil.copytree(kept, tools.folder)
        tools.ledger.unlink(missing_ok=True)
        ended = tools.live(point=point, nth=nth)
        if ended == KILLED:
            assert tools.live() == 0
        check(tools.told(), whole)
        nth += 1
    assert ended == 0
    assert nth > len(KINDS)
    at_central(tools)


# --- several orders on one walk


walking = pytest.mark.parametrize("tools", [WALK], indirect=True, ids=["walk"])


def after_the_walk(tools: Tools) -> None:
    """Two orders lie in a bay; one waits in its tote for what is missing."""
    left = bring(tools)
    assert left is not None
    assert left["page"] == "batch"
    states = [[dict(one.states) for one in tools.store.order(number).lines] for number in walk_life.NUMBERS]
    said = [[{state: n for state, n in line.items() if n} for line in order] for order in states]
    assert said == [[{"staged": 2}], [{"picked": 1}, {"short": 1}], [{"staged": 1}]]
    claim = tools.store.order(walk_life.NUMBERS[1]).claim
    assert claim is not None
    assert (claim.actor, claim.tote) == (PERSON, "B 42")


@walking
def test_a_walk_is_killed_in_the_middle(tools: Tools) -> None:
    """Between two pieces of the same article."""
    assert tools.walk(stop_after=7) == KILLED
    (last,) = tools.told()[-1:]
    assert tools.walk() == 0
    told = tools.told()
    back = next(one for one in told[1:] if one["step"] == "back")
    assert (back["flow"], back["states"], back["done"]) == (last["flow"], last["states"], last["done"])
    assert last["flow"][:2] == ["batch", "walking"]
    assert told[-1]["done"] == WALK_KINDS
    after_the_walk(tools)


@pytest.mark.long
@pytest.mark.timeout(1800)
@walking
def test_a_walk_is_killed_after_every_step(tools: Tools) -> None:
    whole = _whole(tools, tools.walk, WALK_KINDS)
    skipped = sum(one["step"] == "to_the_others" for one in whole)  # from a bay, a new life leads back by itself
    assert _end_after_every_step(tools, tools.walk) >= len(whole) - 2 - skipped
    check(tools.told(), whole, WALK_KINDS)
    after_the_walk(tools)


# --- goods come back


coming_back = pytest.mark.parametrize("tools", [BACK], indirect=True, ids=["returns"])
RETURN_KINDS = ["return.receive"] * 2


def after_the_visit(tools: Tools) -> None:
    """Both orders came back once, as the customer was told."""
    bring(tools)
    for number in return_life.NUMBERS:
        (only,) = tools.store.order(number).returns
        assert (only.actor, only.amount, only.promised) == (PERSON, 9800, "refund")


@coming_back
def test_a_visit_at_the_desk_is_killed_in_the_middle(tools: Tools) -> None:
    """With the second order in hand, then right after its commit."""
    assert tools.desk(stop_after=8) == KILLED
    (last,) = tools.told()[-1:]
    assert tools.desk(point=AFTER, nth=2) == KILLED
    assert tools.desk() == 0
    told = tools.told()
    back = next(one for one in told[1:] if one["step"] == "back")
    assert (back["flow"], back["states"], back["done"]) == (last["flow"], last["states"], last["done"])
    assert last["flow"][:3] == ["returns", "lines", return_life.NUMBERS[1]]
    assert told[-1]["done"] == RETURN_KINDS
    after_the_visit(tools)


@pytest.mark.long
@pytest.mark.timeout(1800)
@coming_back
def test_a_visit_at_the_desk_is_killed_after_every_step(tools: Tools) -> None:
    whole = _whole(tools, tools.desk, RETURN_KINDS)
    assert _end_after_every_step(tools, tools.desk) >= len(whole) - 2
    check(tools.told(), whole, RETURN_KINDS)
    after_the_visit(tools)


# --- goods go out for goods that come back


swapping = pytest.mark.parametrize("tools", [SWAP], indirect=True, ids=["exchange"])


def after_the_exchange(tools: Tools) -> None:
    """It was exchanged once: one new order, its goods off the shelf, and no money on its way."""
    bring(tools)
    (only,) = tools.store.order(exchange_life.NUMBER).returns
    assert only.swap is not None
    assert (only.actor, only.money_back, only.swap.to_pay) == (PERSON, 0, 2000)
    (line,) = tools.store.order(only.swap.order).lines
    assert (line.variant, line.handed_over, line.captured) == ("p1-b", 2, 11800)
    with tools.store.office.database.read() as connection:
        moved = connection.execute(select(stock_movement.c.variant, stock_movement.c.delta, stock_movement.c.reason))
        assert [tuple(row) for row in moved if row.reason in ("sale", "return")] == [("p1-b", -2, "sale")]


@swapping
def test_an_exchange_is_killed_in_the_middle(tools: Tools) -> None:
    """With what goes out chosen."""
    assert tools.swap(stop_after=5) == KILLED
    (last,) = tools.told()[-1:]
    assert last["step"] == "swap_it"
    assert tools.swap() == 0
    told = tools.told()
    back = next(one for one in told[1:] if one["step"] == "back")
    assert (back["flow"], back["states"]) == (last["flow"], last["states"])
    assert last["flow"][-4:] == [True, "pay", "shelf", 2]
    assert told[-1]["done"] == ["return.receive"]
    after_the_exchange(tools)


@pytest.mark.long
@pytest.mark.timeout(1800)
@swapping
def test_an_exchange_is_killed_after_every_step(tools: Tools) -> None:
    whole = _whole(tools, tools.swap, ["return.receive"])
    assert _end_after_every_step(tools, tools.swap) >= len(whole) - 2
    check(tools.told(), whole, ["return.receive"])
    after_the_exchange(tools)

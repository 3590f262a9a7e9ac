"""Kill -9 of the tablet at any step from the shelf to the customer: it goes on where the person was, and central has
exactly one hand-over in the end."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from records.store import Records
from shop.pickup_codes import pickup_code
from tests.central.ledger_queries import broken
from tests.chaos.zygote import Zygote
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


@dataclass(frozen=True)
class Tools:
    """A tablet of the store, switched off, and what starts it."""

    store: Store
    folder: Path
    ledger: Path
    zygote: Zygote
    line: Proxy

    def live(self, **end: Any) -> int:
        return self.zygote.run(
            "tests.journeys.pickup_life:run",
            {"folder": str(self.folder), "ledger": str(self.ledger), "code": CODE, **end},
        )

    def told(self) -> list[dict[str, Any]]:
        return [json.loads(one) for one in self.ledger.read_bytes().splitlines()]


@pytest.fixture(scope="module")
def zygote(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Zygote]:
    imports = ("associate.main", "records.store", "sync.messages", "sync.agent", "tests.journeys.pickup_life")
    errors = tmp_path_factory.mktemp("killed") / "errors"
    with Zygote(errors=errors, imports=imports) as started:
        yield started


@pytest.fixture
def tools(office: HeadOffice, new_device: Path, tmp_path: Path, zygote: Zygote) -> Tools:
    store = Store(office)
    store.stock("p1-a", "p1-b")
    _describe(office)
    lines = line(1, 2, "p1-a", open=2), line(2, 1, "p1-b", open=1)
    store.place({NUMBER: order_body(*lines, status="open", pickup_code=CODE)})
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


def at_central(tools: Tools) -> None:
    """The line is back: one hand-over counts, nothing was done twice, and the ledgers add up."""
    tools.store.office.central.start()
    tools.line.start()
    records = Records.open(tools.folder, key=KEY)
    drive = Drive(records)
    try:
        drive.until(lambda: records.queue().pending == 0, steps=2000)
        assert records.rejected() == ()
        assert records.draft(PERSON) is None
    finally:
        drive.agent.stop()
        tools.line.stop()
        records.close()
    assert [(actor, units) for _, actor, units in tools.store.standing(NUMBER)] == [(PERSON, 2)]
    assert tools.store.conflicts() == []
    with tools.store.office.database.read() as connection:
        assert broken(connection) == {}


def check(told: list[dict[str, Any]], whole: list[dict[str, Any]]) -> None:
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
    assert told[-1]["done"] == KINDS


def _key(seen: dict[str, Any]) -> str:
    return json.dumps([seen["flow"], seen["states"], seen["done"]])


@pytest.fixture
def whole(tools: Tools) -> list[dict[str, Any]]:
    """What is seen where nothing ends in the middle."""
    kept = tools.folder.with_name("kept")
    shutil.copytree(tools.folder, kept)
    assert tools.live() == 0
    told = tools.told()
    assert told[-1]["done"] == KINDS
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
    lives, steps, last = 0, 1, ""
    while tools.live(stop_after=steps) == KILLED:
        here = _key(tools.told()[-1])
        steps, last = (steps + 1 if here == last else 1), here
        lives += 1
    assert lives >= len(whole) - 2
    check(tools.told(), whole)
    at_central(tools)


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

"""Any order of pages, actions, verdicts and restarts, against a plain model of dictionaries."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from records.ids import uuid7
from records.outbox import Action, Overlay, Settled
from tests.records.world import START, World, gtin, product

SCOPE = {"task": "orders:S01", "stock": "stock:S01", "price": "price:main", "product": "catalog:main"}
KEYS = ("A", "B")
ROWS = st.lists(
    st.tuples(st.sampled_from(KEYS), st.integers(1, 3), st.one_of(st.integers(1, 50), st.none())), max_size=3
)
Rows = list[tuple[str, int, int | None]]


def body(kind: str, key: str, value: int) -> dict[str, object]:
    if kind == "task":
        return {"state": "waiting", "place": f"{value}", "made_at": START.isoformat()}
    if kind == "stock":
        return {"on_hand": value}
    if kind == "price":
        return {"amount": value, "currency": "EUR"}
    return product(key, f"Mug n{value}")


@dataclass
class Truth:
    """What central has said of one scope: value and version by id; `old` is left of an earlier generation."""

    gen: int = 1
    seq: int = 0
    rows: dict[str, tuple[int, int]] = field(default_factory=dict)
    old: dict[str, int] = field(default_factory=dict)

    def take(self, rows: Rows, *, complete: bool) -> None:
        self.seq += len(rows)
        for key, (ver, value) in {key: (ver, value) for key, ver, value in rows}.items():
            known = self.rows.get(key)
            if value is None and (known is None or ver >= known[1]):
                self.rows.pop(key, None)
                self.old.pop(key, None)
            elif value is not None and (known is None or ver > known[1]):
                self.rows[key] = (value, ver)
                self.old.pop(key, None)
        if complete:
            self.old.clear()

    def restart(self) -> None:
        self.old |= {key: value for key, (value, _) in self.rows.items()}
        self.gen, self.seq, self.rows = self.gen + 1, 0, {}

    def visible(self, key: str) -> int | None:
        return self.rows[key][0] if key in self.rows else self.old.get(key)


class Device(RuleBasedStateMachine):
    """A device that reads pages of its `kinds` and is started again now and then."""

    kinds: ClassVar[tuple[str, ...]] = ()

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="storeside-machine-"))
        self.world = World(self.folder)
        self.truth = {kind: Truth() for kind in self.kinds}

    def teardown(self) -> None:
        self.world.records.close()
        shutil.rmtree(self.folder)

    @rule(choice=st.integers(0, 2), rows=ROWS, complete=st.booleans())
    def page(self, choice: int, rows: Rows, complete: bool) -> None:
        kind = self.kinds[choice % len(self.kinds)]
        truth = self.truth[kind]
        page = [(kind, key, ver, None if value is None else body(kind, key, value)) for key, ver, value in rows]
        head = truth.seq + len(rows) + (0 if complete else 5)
        self.world.put(SCOPE[kind], *page, gen=truth.gen, head=head)
        truth.take(rows, complete=complete)

    @rule(choice=st.integers(0, 2), gen=st.integers(0, 1), ahead=st.integers(0, 2))
    def wrong_page(self, choice: int, gen: int, ahead: int) -> None:
        kind = self.kinds[choice % len(self.kinds)]
        first = self.world.records.cursor(SCOPE[kind]).gen == 0
        if (gen, ahead) == (0, 0) or (first and ahead == 0):
            return
        truth = self.truth[kind]
        page = self.world.page(SCOPE[kind], (kind, "A", 99, body(kind, "A", 99)), gen=truth.gen + gen)
        object.__setattr__(page, "from_", truth.seq + ahead)
        assert isinstance(self.world.records.apply(page).exception(), ValueError)

    @rule()
    def start_again(self) -> None:
        self.world.reopen()

    @invariant()
    def cursors_are_promises(self) -> None:
        for kind, truth in self.truth.items():
            cursor = self.world.records.cursor(SCOPE[kind])
            assert (cursor.seq, cursor.gen in (0, truth.gen)) == (truth.seq, True)


class Shelf(Device):
    """Products with their prices and stock, over generations of the feed."""

    kinds = ("product", "stock", "price")

    @rule(kind=st.sampled_from(kinds))
    def restart(self, kind: str) -> None:
        self.truth[kind].restart()
        self.world.records.restart_scope(SCOPE[kind], self.truth[kind].gen).result()

    @invariant()
    def every_product_is_as_central_said(self) -> None:
        for key in KEYS:
            found, value = self.world.records.find(gtin(key)), self.truth["product"].visible(key)
            assert (found is None) == (value is None)
            if found is None or value is None:
                continue
            assert found.product.title == f"Mug n{value}"
            hits = self.world.records.search(found.product.title).hits
            assert key in [hit.product for hit in hits]

    @invariant()
    def every_price_and_stock_is_as_central_said(self) -> None:
        """Also of articles whose product is not here: they are read from the tables."""
        with self.world.records._readers.read() as connection:
            prices = dict(connection.execute("SELECT variant, amount FROM price"))
            stock = dict(connection.execute("SELECT variant, on_hand FROM stock"))
        for kind, kept in (("price", prices), ("stock", stock)):
            expected = {key: self.truth[kind].visible(key) for key in KEYS}
            assert kept == {key: value for key, value in expected.items() if value is not None}


@dataclass
class Sent:
    """An action of this device that central has not had the last word on."""

    seq: int
    id: str
    key: str
    place: str
    verdict: str = ""
    at: int | None = None


class Calls(Device):
    """People's actions on tasks, central's verdicts on them, and central's rows."""

    kinds = ("task",)

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[Sent] = []
        self.numbers = self.rejected = 0

    @rule(key=st.sampled_from(KEYS), place=st.integers(100, 199))
    def act(self, key: str, place: int) -> None:
        self.numbers += 1
        overlay = Overlay("task", key, {"place": str(place), "made_at": START.isoformat()})
        action = Action(uuid7(START), 0, f"task:{key}", "help.call", {}, {}, (overlay,))
        for _ in range(2):
            self.world.records.act(action).result()
        self.sent.append(Sent(self.numbers, action.id, key, str(place)))

    @precondition(lambda self: any(not one.verdict for one in self.sent))
    @rule(verdict=st.sampled_from(("applied", "duplicate", "rejected", "parked")), ahead=st.integers(-1, 6))
    def settle(self, verdict: str, ahead: int) -> None:
        one = next(one for one in self.sent if not one.verdict)
        at = max(1, self.truth["task"].seq + ahead)
        answer = Settled(one.seq, one.id, verdict, at={"orders:S01": at})  # type: ignore[arg-type]
        self.world.records.settle(0, [answer]).result()
        one.verdict = verdict
        one.at = at if verdict in ("applied", "duplicate") else None
        if verdict == "rejected":
            self.rejected += 1
            self.sent.remove(one)

    @invariant()
    def own_changes_are_shown_until_central_s_row_is_here(self) -> None:
        self.sent = [one for one in self.sent if one.at is None or one.at > self.truth["task"].seq]
        for key in KEYS:
            task, value = self.world.records.task(key), self.truth["task"].visible(key)
            mine = [one for one in self.sent if one.key == key]
            assert (task is None) == (value is None and not mine)
            if task is not None:
                assert task.place == (mine[-1].place if mine else str(value))
                assert task.pending == bool(mine)

    @invariant()
    def the_queue_is_what_was_not_answered(self) -> None:
        pending = [one for one in self.sent if not one.verdict]
        assert [row.seq for row in self.world.records.pending(0, 99)] == [one.seq for one in pending]
        queue = self.world.records.queue()
        assert (queue.pending, queue.rejected) == (len(pending), self.rejected)


TestShelf = Shelf.TestCase
TestCalls = Calls.TestCase
TestShelf.settings = TestCalls.settings = settings(max_examples=15, stateful_step_count=30, deadline=None)

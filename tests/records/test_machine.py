"""Any order of pages, restarts, actions, verdicts and restarts of the program, against a plain model of dictionaries."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from records.ids import uuid7
from records.outbox import Action, Overlay, Settled
from tests.records.world import START, World, gtin, product

SCOPE = {"task": "orders:S01", "stock": "stock:S01", "price": "price:main", "product": "catalog:main"}
KEYS = ("A", "B", "C")
KINDS = tuple(SCOPE)


def body(kind: str, key: str, value: int) -> dict[str, object]:
    if kind == "task":
        return {"state": "waiting", "place": f"{value}", "made_at": START.isoformat()}
    if kind == "stock":
        return {"on_hand": value}
    if kind == "price":
        return {"amount": value, "currency": "EUR"}
    return product(key, f"Mug w{value:c}" if value > 96 else f"Mug n{value}")


@dataclass
class Truth:
    """What central has said of one scope: value and version by id, as far as the device has read it."""

    gen: int = 1
    seq: int = 0
    rows: dict[str, tuple[int, int]] = field(default_factory=dict)
    old: dict[str, int] = field(default_factory=dict)


@dataclass
class Sent:
    """An action of this device that central has not had the last word on."""

    seq: int
    id: str
    key: str
    place: str
    verdict: str = ""
    at: int | None = None


class Memory(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="storeside-machine-"))
        self.world = World(self.folder)
        self.truth = {kind: Truth() for kind in KINDS}
        self.sent: list[Sent] = []
        self.numbers = 0
        self.rejected = 0

    def teardown(self) -> None:
        self.world.records.close()
        shutil.rmtree(self.folder)

    @rule(
        kind=st.sampled_from(KINDS),
        rows=st.lists(
            st.tuples(st.sampled_from(KEYS), st.integers(1, 9), st.one_of(st.none(), st.integers(1, 50))),
            max_size=4,
        ),
        more=st.booleans(),
    )
    def page(self, kind: str, rows: list[tuple[str, int, int | None]], more: bool) -> None:
        truth = self.truth[kind]
        page = [(kind, key, ver, None if value is None else body(kind, key, value)) for key, ver, value in rows]
        head = truth.seq + len(rows) + (5 if more else 0)
        self.world.put(SCOPE[kind], *page, gen=truth.gen, head=head)
        truth.seq += len(rows)
        for key, (ver, value) in {key: (ver, value) for key, ver, value in rows}.items():
            known = truth.rows.get(key)
            if value is None and (known is None or ver >= known[1]):
                truth.rows.pop(key, None)
                truth.old.pop(key, None)
            elif value is not None and (known is None or ver > known[1]):
                truth.rows[key] = (value, ver)
                truth.old.pop(key, None)
        if not more:
            truth.old.clear()
        if kind == "task":
            self.sent = [one for one in self.sent if one.at is None or one.at > truth.seq]

    @rule(kind=st.sampled_from(("stock", "price", "product")))
    def restart(self, kind: str) -> None:
        truth = self.truth[kind]
        truth.gen += 1
        self.world.records.restart_scope(SCOPE[kind], truth.gen).result()
        truth.seq = 0
        truth.old |= {key: value for key, (value, _) in truth.rows.items()}
        truth.rows = {}

    @rule(kind=st.sampled_from(KINDS), gen=st.integers(0, 1), ahead=st.integers(0, 2))
    def wrong_page(self, kind: str, gen: int, ahead: int) -> None:
        truth = self.truth[kind]
        if (gen, ahead) == (0, 0) or (self.world.records.cursor(SCOPE[kind]).gen == 0 and ahead == 0):
            return
        page = self.world.page(SCOPE[kind], (kind, "A", 99, body(kind, "A", 99)), gen=truth.gen + gen)
        object.__setattr__(page, "from_", truth.seq + ahead)
        assert isinstance(self.world.records.apply(page).exception(), ValueError)

    @rule(key=st.sampled_from(KEYS), place=st.integers(100, 199))
    def act(self, key: str, place: int) -> None:
        self.numbers += 1
        overlay = Overlay("task", key, {"place": str(place), "made_at": START.isoformat()})
        action = Action(uuid7(START), 0, f"task:{key}", "help.call", {}, {}, (overlay,))
        for _ in range(2):
            self.world.records.act(action).result()
        self.sent.append(Sent(self.numbers, action.id, key, str(place)))

    @precondition(lambda self: any(not one.verdict for one in self.sent))
    @rule(verdict=st.sampled_from(("applied", "duplicate", "rejected", "parked")), ahead=st.integers(-1, 4))
    def settle(self, verdict: str, ahead: int) -> None:
        one = next(one for one in self.sent if not one.verdict)
        at = max(1, self.truth["task"].seq + ahead)
        answer = Settled(one.seq, one.id, verdict, at={"orders:S01": at})  # type: ignore[arg-type]
        self.world.records.settle(0, [answer]).result()
        one.verdict = verdict
        self.rejected += verdict == "rejected"
        if verdict in ("applied", "duplicate"):
            one.at = at
        if verdict == "rejected" or (one.at is not None and one.at <= self.truth["task"].seq):
            self.sent.remove(one)

    @rule()
    def start_again(self) -> None:
        self.world.reopen()

    @invariant()
    def remembers(self) -> None:
        for key in KEYS:
            self._one_product(key)
            self._one_task(key)
        pending = [one for one in self.sent if not one.verdict]
        assert [row.seq for row in self.world.records.pending(0, 99)] == [one.seq for one in pending]
        queue = self.world.records.queue()
        assert (queue.pending, queue.rejected) == (len(pending), self.rejected)
        for kind, truth in self.truth.items():
            cursor = self.world.records.cursor(SCOPE[kind])
            assert (cursor.seq, cursor.gen in (0, truth.gen)) == (truth.seq, True)

    def _visible(self, kind: str, key: str) -> int | None:
        truth = self.truth[kind]
        return truth.rows[key][0] if key in truth.rows else truth.old.get(key)

    def _one_product(self, key: str) -> None:
        found, value = self.world.records.find(gtin(key)), self._visible("product", key)
        assert (found is None) == (value is None)
        if found is None or value is None:
            return
        assert found.product.title == body("product", key, value)["title"]
        price, stock = self._visible("price", key), self._visible("stock", key)
        assert {one: base.price.minor for one, base in found.prices.items()} == ({key: price} if price else {})
        assert [row.on_hand for row in found.stock] == ([stock] if stock is not None else [])
        hits = self.world.records.search(f"mug {found.product.title.split()[1]}").hits
        assert key in [hit.product for hit in hits]

    def _one_task(self, key: str) -> None:
        task, value = self.world.records.task(key), self._visible("task", key)
        mine = [one for one in self.sent if one.key == key]
        assert (task is None) == (value is None and not mine)
        if task is not None:
            assert task.place == (mine[-1].place if mine else str(value))
            assert task.pending == bool(mine)


TestMemory = Memory.TestCase
TestMemory.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)

"""From the shelf into the totes: which article is in front, what was taken last, and into whose tote it went."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from associate import batch_rows
from associate.at_work import Held
from associate.batch_rows import Walk
from associate.batch_work import BatchWork
from shop import batches, pickup
from shop.batches import Share, Standing, Tote, Visit
from shop.pickup import By, Missing

MISTAKE = "mistake"
"""Why a unit is put back when somebody takes back their last pick."""

Step = tuple[str, pickup.Event]


@dataclass(frozen=True, slots=True)
class Put:
    """Units of one line that go into one tote. `fresh`: what was taken before has found its tote."""

    number: str
    letter: str
    line: int
    variant: str
    units: int
    fresh: bool = True


NOTHING = Put("", "", 0, "", 0)


_Known = tuple[tuple[tuple[str, Held], ...], tuple[dict[str, Tote], str], Walk]
"""Of which orders, in which totes, of which person: the way that was made."""


def _same(known: tuple[tuple[str, Held], ...], now: tuple[tuple[str, Held], ...]) -> bool:
    """Whether not one of the orders was read or taken on since."""
    pairs = zip(known, now, strict=False)
    return len(known) == len(now) and all(a[0] == b[0] and a[1] is b[1] for a, b in pairs)


class Hands:
    """`no(visit, gtin)` is called for a scan that nothing is taken for: the article is not on the way, or there is
    enough of it."""

    def __init__(self, work: BatchWork, no: Callable[[Visit | None, str], None]) -> None:
        self._work, self._no = work, no
        self.empty()

    def empty(self) -> None:
        self.totes: dict[str, Tote] = {}
        self.variant, self.stays = "", False
        self.puts: list[Put] = []
        """Where the units taken last go."""
        self.sure = False
        self._taken: list[Put] = []
        self._doing = NOTHING
        self._walk: _Known = (), ({}, ""), Walk((), {}, {})

    @property
    def actor(self) -> str:
        return self._work.me.id if self._work.me is not None else ""

    def walk(self) -> Walk:
        """Of now. It is made anew when an order in hand, its tote or the person is another one."""
        held, rest = tuple(self._work.held.items()), (dict(self.totes), self.actor)
        if not (self._walk[1] == rest and _same(self._walk[0], held)):
            self._walk = held, rest, batch_rows.walk(self._work.held, self.totes, self.actor)
        return self._walk[2]

    def standing(self, number: str) -> Standing:
        return batches.standing(self._work.held[number].order.shown, self.actor)

    def front(self, walk: Walk) -> Visit | None:
        """The article in front: the one that was chosen as long as it needs something, else the next on the way."""
        found = walk.in_front(self.variant, stays=self.stays)
        self.variant = found.variant if found is not None else ""
        return found

    def go(self, variant: str) -> None:
        self.variant, self.stays = variant, True
        self.puts, self.sure = [], False

    # --- into the totes

    def scan(self, gtin: str, then: Callable[[], object]) -> None:
        """One unit of this article; `then` when it is saved."""

        def choose(by: By) -> Step | None:
            visit = self.walk().by_gtin(gtin)
            if visit is None or not visit.open:
                self._no(visit, gtin)
                return None
            return self._put(visit, 1, by, fresh=True)

        def was_put() -> None:
            self._was_put()
            then()

        self._work.do(choose, was_put)

    def take(self, variant: str, units: int, *, fresh: bool = True) -> None:
        """So many units, counted by hand: into one tote after the other, each saved by itself."""

        def choose(by: By) -> Step | None:
            visit = self.walk().visit(variant)
            if visit is None or not 0 < units <= visit.open:
                return None
            return self._put(visit, units, by, fresh=fresh)

        def then() -> None:
            self._was_put()
            if units > self._doing.units:
                self.take(variant, units - self._doing.units, fresh=False)

        self._work.do(choose, then, first=not fresh)

    def _put(self, visit: Visit, units: int, by: By, *, fresh: bool) -> Step:
        share: Share = batches.into(visit, units)[0]
        self.variant, self.stays = visit.variant, False
        self._doing = Put(share.number, share.letter, share.line, visit.variant, share.open, fresh)
        return share.number, pickup.Pick(by, {share.line: share.open})

    def _was_put(self) -> None:
        """Saved: it can be taken back."""
        self.puts = [*([] if self._doing.fresh else self.puts), self._doing]
        self.sure = False
        self._taken.append(self._doing)

    # --- and back

    def undo(self) -> None:
        """Put back what was taken last."""

        def choose(by: By) -> Step | None:
            put = self.last()
            if put is None:
                return None
            self.variant, self.stays = put.variant, False
            return put.number, pickup.Unpick(by, {put.line: put.units}, MISTAKE)

        self._work.do(choose, self._put_back)

    def _put_back(self) -> None:
        self._taken.pop()
        self.puts, self.sure = [], False

    def last(self) -> Put | None:
        """What can be put back. Units that somebody else has gone on with do not count."""
        while self._taken:
            put = self._taken[-1]
            held = self._work.held.get(put.number)
            line = held.order.shown.line(put.line) if held is not None else None
            if line is not None and line.units("picked") >= put.units and self.standing(put.number) == "in":
                return put
            self._taken.pop()
        return None

    def miss(self, variant: str, why: Missing, *, first: bool = False) -> None:
        """What is left of the article is missing in every tote that still needs it."""

        def choose(by: By) -> Step | None:
            visit = self.walk().visit(variant)
            share = next((one for one in visit.shares if one.open), None) if visit is not None else None
            return (share.number, pickup.Short(by, {share.line: share.open}, why)) if share is not None else None

        self.stays, self.puts = False, []
        self._work.do(choose, partial(self.miss, variant, why, first=True), first=first)

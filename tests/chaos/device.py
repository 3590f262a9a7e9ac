"""A device as a program of its own: the real memory and the real agent, and people who act by seed.

`python -m tests.chaos.device '{...}'`. Orders come as lines on standard input (`code XXXXX`, `quiet`, `stop`); once or
twice a second it tells on standard output how it is. Its ledger says what was begun and what was acknowledged, each
line on the disk before the next thing happens; whoever looks later believes the ledger and not the device.
"""

from __future__ import annotations

import json
import os
import random
import select
import sys
import time
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.keys import KEY

if TYPE_CHECKING:
    from records.outbox import Action
    from records.store import Records
    from shop.bodies import Disposition
    from sync.agent import Agent

ACTOR, MANAGER = "A1", "M1"
WHO = {"actor": ACTOR, "manager": MANAGER}
VARIANTS = 40
"""As many as `tests.chaos.office` sells; two and two are one product."""
DISPOSITIONS: tuple[Disposition, ...] = ("stock", "damaged")
TELL_EVERY_S = 0.5
BELIEVED_WITHIN_S = 2.0
"""After it has joined its store anew: until the agent says so."""


@dataclass(frozen=True)
class Orders:
    """How this life of the device is to go. `point` and `nth`: where it kills itself, if anywhere."""

    folder: str
    ledger: str
    server: str
    name: str
    seed: int
    actions_per_s: float
    point: str = ""
    nth: int = 1

    def spelt(self) -> str:
        return json.dumps(asdict(self))


class Clock:
    """This device's wall clock, which somebody sets now and then."""

    def __init__(self, draw: random.Random) -> None:
        from records.store import utc_now

        self._real, self._draw = utc_now, draw
        self._off = timedelta()
        self._next = time.monotonic() + draw.uniform(3, 20)

    def __call__(self) -> datetime:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + self._draw.uniform(3, 20)
            self._off = timedelta(seconds=self._draw.choice((0, 0, 2, -2, 3600, -3600, 86_400, -86_400)))
        return self._real() + self._off


class Ledger:
    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def tell(self, **facts: Any) -> None:
        os.write(self._handle, json.dumps(facts).encode() + b"\n")
        os.fdatasync(self._handle)


class People:
    """What happens at this device: calls for help, corrected stock, goods handed over, taken back and returned."""

    def __init__(self, records: Records, ledger: Ledger, clock: Clock, draw: random.Random) -> None:
        self._records, self._ledger, self._clock, self._draw = records, ledger, clock, draw
        self._done: list[Action] = []
        self._credit: list[tuple[str, Any, datetime]] = []

    def act(self) -> None:
        """One thing; a tenth of all things are done twice, and some again much later."""
        action = self._chosen()
        if action is None:
            return
        self._ledger.tell(began=action.id, lane=action.lane, type=action.type)
        doing = [self._records.act(action) for _ in range(2 if self._draw.random() < 0.1 else 1)]
        for done in doing:
            done.result(60)
        self._ledger.tell(acted=action.id, lane=action.lane, type=action.type)
        self._done = [*self._done[-20:], action]
        if self._draw.random() < 0.05:
            self._records.act(self._draw.choice(self._done)).result(60)

    def _chosen(self) -> Action | None:
        device = self._records.device()
        if device is None or device.role == "kiosk":
            return self._help()
        return self._draw.choice((self._help, self._adjust, self._loose, *[self._order] * 5))()

    def _help(self) -> Action | None:
        from records.outbox import Action, Overlay

        open_calls = [task for task in self._records.tasks() if task.state in ("waiting", "taken")]
        made = self._id()
        if not open_calls or self._draw.random() < 0.3:
            body: dict[str, Any] = {"task": made, "place": "Aisle 7", "reason": "size", "language": "en"}
            shown = {"kind": "help", "state": "waiting", "place": "Aisle 7", "made_at": self._clock().isoformat()}
            return Action(made, 0, f"task:{made}", "help.call", body, {}, (Overlay("task", made, shown),))
        task = self._draw.choice(open_calls)
        kind, body, state = self._draw.choice(
            (
                ("help.take", {"task": task.id, "staff": ACTOR, "name": "Ada"}, "taken"),
                ("help.done", {"task": task.id, "staff": ACTOR}, "done"),
                ("help.cancel", {"task": task.id}, "cancelled"),
            )
        )
        over = (Overlay("task", task.id, {"state": state}),)
        return Action(made, 0, f"task:{task.id}", kind, body, {"state": task.state}, over)

    def _adjust(self) -> Action | None:
        from shop.deeds import adjust_stock

        variant = f"V{self._draw.randrange(VARIANTS)}"
        delta = self._draw.choice((-3, -2, -1, 1, 2, 3))
        return self._of(adjust_stock(variant, delta, reason="count", actor=ACTOR))

    def _order(self) -> Action | None:
        """A step with an order of this store, as this device shows it; nothing when it would refuse."""
        from shop import deeds
        from shop.orders import Refused

        orders = self._records.orders()
        if not orders:
            return None
        order = self._draw.choice(orders).shown
        line = self._draw.choice(order.lines)
        standing = [one.id for one in order.hand_overs]
        kind = self._draw.random()
        deed: deeds.Deed | Refused
        if kind < 0.3:
            deed = deeds.step(order, self._step(order, line.line))
        elif kind < 0.6:
            units = {line.line: self._draw.randint(1, line.quantity)}
            deed = deeds.hand_over(order, units, actor=ACTOR, how="signed_code", now=self._clock())
        elif kind < 0.75 and standing:
            deed = deeds.undo_hand_over(order, self._draw.choice(standing), reason="Wrong bag", actor=ACTOR)
        elif kind < 0.83 and (came := [one.shown for one in orders if one.shown.returns]):
            deed = self._undo_return(max(came, key=lambda one: one.returns[-1].at))
        else:
            gone = [(one.shown, line.line) for one in orders for line in one.shown.lines if line.returnable]
            if not gone:
                return None
            deed = self._take_back(*self._draw.choice(gone))
        return None if isinstance(deed, Refused) else self._of(deed)

    def _undo_return(self, order: Any) -> Any:
        """The last return here did not happen after all: its money may have moved by now."""
        from shop.return_undo import Asking
        from shop.return_undo_deeds import Part, undo

        last, policy = order.returns[-1], self._records.return_policy()
        asking, said = Asking(ACTOR, False, self._clock()), self._records.return_said(last.command)
        units = {line: self._draw.randint(0, part.quantity) for line, part in last.lines.items()}
        part = Part(units, self._id()) if any(units.values()) else None
        return undo(order, last.id, asking, policy, reason="Wrong order", said=said, part=part)

    def _take_back(self, order: Any, line: int) -> Any:
        """A unit of it comes back, and often another article goes out for it: of the same product, or any other."""
        from shop.orders import Refused
        from tests.return_desk import gives_out, takes_back

        where, now = self._draw.choice(DISPOSITIONS), self._clock()
        key, luck = self._id(), self._draw
        swapped, able = luck.random() >= 0.6, next(one.returnable for one in order.lines if one.line == line)
        units = {line: 1 if swapped else luck.randint(1, able)}
        deed = takes_back(self._records, order, key, units, **WHO, disposition=where, random=luck, now=now)
        if isinstance(deed, Refused) or not swapped:
            return deed
        number = next(int(one.variant[1:]) for one in order.lines if one.line == line)
        article = luck.choice((number ^ 1, luck.randrange(VARIANTS)))
        return gives_out(self._records, deed, order, self._id(), f"V{article}", luck)

    def _loose(self) -> Action | None:
        """Goods come back that nobody knows the purchase of."""
        from shop.orders import Refused
        from shop.receiptless import Contact
        from tests.return_desk import takes_back_unknown

        if self._credit and self._draw.random() < 0.3:
            return self._undo_loose(*self._credit.pop())
        luck, name = self._draw, f"Bo{self._draw.randrange(9)}"
        articles = {f"V{luck.randrange(VARIANTS)}": luck.randint(1, 2) for _ in range(luck.randint(1, 3))}
        contact = Contact(name=name, email=f"{name}@example.org")
        key, now = self._id(), self._clock()
        deed = takes_back_unknown(self._records, key, articles, contact, luck, now, **WHO)
        if isinstance(deed, Refused):
            return None
        self._credit = [*self._credit[-5:], (key, deed.body["lines"], now)]
        return self._of(deed)

    def _undo_loose(self, key: str, lines: Any, at: datetime) -> Action | None:
        """They did not come back after all; there may be a voucher by now."""
        from shop.orders import Refused
        from shop.receiptless import Loose
        from shop.return_undo import Asking
        from shop.return_undo_loose import undo

        what = ("variant", "quantity", "price", "condition", "disposition", "reason")
        goods = [Loose(*(one[name] for name in what)) for one in lines]
        asking, policy = Asking(ACTOR, False, self._clock()), self._records.return_policy()
        deed = undo(key, goods, (ACTOR, at), asking, policy, reason="Wrong box")
        return None if isinstance(deed, Refused) else self._of(deed)

    def _step(self, order: Any, line: int) -> Any:
        """Something that becomes of one unit on its way to the customer."""
        from shop import pickup

        by, one = pickup.By(self._id(), ACTOR, self._clock()), {line: 1}
        why: pickup.Missing = self._draw.choice(("not_found", "damaged"))
        steps: list[pickup.Event] = [
            pickup.Pick(by, one),
            pickup.Short(by, one, why),
            pickup.Find(by, one),
            pickup.CancelShort(by, one),
            pickup.Stage(by, one, "B-1", by.at + timedelta(days=7)),
            pickup.AskTransfer(by, by.id, line, 1, "W1"),
            *(pickup.ReceiveTransfer(by, asked.id) for asked in order.transfers),
        ]
        return self._draw.choice(steps)

    def _of(self, deed: Any) -> Action:
        from records.outbox import Action, Overlay

        over = tuple(Overlay(*laid) for laid in deed.overlay)
        return Action(self._id(), deed.lane, deed.aggregate, deed.type, deed.body, deed.expects, over, v=deed.v)

    def _id(self) -> str:
        from records.ids import uuid7

        return uuid7(self._clock())


class Life:
    """From the start of the process to its end."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._draw = random.Random(orders.seed)
        self._clock = Clock(self._draw)
        self._quiet = False
        self._buffer = b""

    def live(self) -> None:
        from records.store import Records
        from sync.agent import Agent

        records = Records.open(Path(self._orders.folder), key=KEY, now=self._clock)
        ledger = Ledger(Path(self._orders.ledger))
        people = People(records, ledger, self._clock, self._draw)
        self._join(records, ledger)
        agent = Agent(records, server=self._orders.server, now=self._clock)
        agent.start()
        try:
            self._work(records, people, agent, ledger)
        finally:
            agent.stop()
            records.close()

    def _join(self, records: Records, ledger: Ledger) -> None:
        """Ask for codes until one of them works: a lost reply has used the code up."""
        while records.device() is None:
            self._tell(need="code")
            word, _, code = self._heard(None).partition(" ")
            if word == "stop":
                sys.exit(0)
            self._enrol(records, ledger, code)

    def _enrol(self, records: Records, ledger: Ledger, code: str) -> None:
        from records.unusable import Unusable
        from sync.enrolment import enrol
        from sync.failures import Failure

        try:
            device = enrol(self._orders.server, code, records, name=self._orders.name)
        except (Failure, Unusable) as failure:
            print(f"enrolment failed: {failure.words}", file=sys.stderr)
        else:
            ledger.tell(enrolled=device.install, store=device.store)

    def _work(self, records: Records, people: People, agent: Agent, ledger: Ledger) -> None:
        told = 0.0
        while True:
            word, _, code = self._heard(self._draw.expovariate(self._orders.actions_per_s)).partition(" ")
            match word:
                case "stop":
                    return
                case "quiet":
                    self._quiet = True
                case "code":
                    self._enrol(records, ledger, code)
                    agent.wake()
                    told = time.monotonic() + BELIEVED_WITHIN_S
            if not self._quiet:
                people.act()
            if time.monotonic() - told > TELL_EVERY_S:
                told = time.monotonic()
                self._tell(**_how_it_is(records, agent))

    def _heard(self, patience: float | None) -> str:
        """The next line of orders, "" after `patience` seconds without one. The end of the input says stop."""
        if b"\n" not in self._buffer and select.select([0], [], [], patience)[0]:
            read = os.read(0, 65536)
            self._buffer += read or b"stop\n"
        line, end, rest = self._buffer.partition(b"\n")
        if not end:
            return ""
        self._buffer = rest
        return line.decode()

    def _tell(self, **facts: Any) -> None:
        print(json.dumps(facts), flush=True)


def _how_it_is(records: Records, agent: Agent) -> dict[str, Any]:
    device, status = records.device(), agent.status
    return {
        "need": "code" if status.state == "revoked" else "",
        "install": device.install if device else "",
        "pending": records.queue().pending,
        "state": status.state,
        "problem": status.problem,
        "restarts": status.restarts,
        "cursors": {scope: [age.gen, age.seq] for scope, age in records.ages().items()},
    }


def main() -> None:
    from storeside import write_logs

    write_logs(["associate"])
    orders = Orders(**json.loads(sys.argv[1]))
    if orders.point:
        from tests.chaos import points

        points.arm(orders.point, orders.nth)
    Life(orders).live()


if __name__ == "__main__":
    main()

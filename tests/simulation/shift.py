"""What people do at the devices of a chain all day long, with nobody to ask: kinds by the number, moments by chance,
orders by chance as well, and now and then the very order a colleague has just had."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

from records import orders
from records.ids import uuid7
from records.outbox import Action
from shop import deeds
from shop.bodies import Disposition
from shop.orders import Order, Refused
from tests.return_desk import takes_back
from tests.simulation import people
from tests.simulation.chain import ARTICLES
from tests.simulation.machine import Done, Machine
from tests.simulation.office import MANAGER

if TYPE_CHECKING:
    from tests.simulation.people import Offer

OPEN_HOURS = 10
TABLET_DAY = {"hand_over": 60, "take_back": 25, "adjust": 80, "help": 40, "undo": 3}
KIOSK_DAY = {"call": 100, "cancel": 20}
"""How often a day on one device."""
SAME_AS_A_COLLEAGUE = 1 / 8
DOUBLE_TAPS = 1 / 10
LOOKED_AT = 12
"""Orders that somebody looks at to find one with something to do; then the customer is told to come again."""


@dataclass
class Shift:
    """`known` are the orders each store's devices have, `touched` those somebody did something with; `acted` is what
    people were told is done, by id, and `taps` how often each asked for it."""

    random: Random
    known: dict[str, list[str]]
    touched: dict[str, list[str]] = field(default_factory=dict)
    acted: dict[str, tuple[Machine, Action]] = field(default_factory=dict)
    taps: Counter[str] = field(default_factory=Counter)
    refused_here: int = 0
    """What a device did not take at all."""
    idle: int = 0
    """How often there was nothing to do it with."""

    def does(self, machine: Machine, kind: str) -> None:
        offer = DOINGS[kind](self, machine)
        if offer is None:
            self.idle += 1
            return
        action, done = offer
        for _ in range(2 if self.random.random() < DOUBLE_TAPS else 1):
            self.taps[action.id] += 1
            if not machine.act(action):
                self.refused_here += 1
            elif action.id not in self.acted:
                self.acted[action.id] = (machine, action)
                machine.done.append(done)

    def planned(self, machine: Machine, hours: float) -> list[tuple[float, str]]:
        """(seconds from now, kind) of one day, of which `hours` are left at most."""
        day = KIOSK_DAY if machine.role == "kiosk" else TABLET_DAY
        times = [(self.random.uniform(0, OPEN_HOURS), kind) for kind, count in day.items() for _ in range(count)]
        return sorted((hour * 3600, kind) for hour, kind in times if hour < hours)

    # --- at a tablet

    def hand_over(self, machine: Machine) -> Offer | None:
        order = self._order(machine, lambda order: order.is_open)
        if order is None:
            return None
        whole = self.random.random() < 0.7
        units = {line.line: line.open if whole else 1 for line in order.lines if line.open}
        deed = deeds.hand_over(order, units, actor="e1", how="signed_code", now=machine.now())
        return self._deed(machine, deed, order.number)

    def take_back(self, machine: Machine) -> Offer | None:
        order = self._order(machine, lambda order: any(line.returnable for line in order.lines))
        if order is None:
            return None
        back = {line.line: self.random.randint(1, line.returnable) for line in order.lines if line.returnable}
        where: Disposition = self.random.choice(("stock", "stock", "repair"))
        key = self._id(machine)
        who = {"actor": "e2", "manager": MANAGER}
        luck, now = self.random, machine.now()
        deed = takes_back(machine.records, order, key, back, **who, disposition=where, random=luck, now=now)
        return self._deed(machine, deed, order.number)

    def undo(self, machine: Machine) -> Offer | None:
        mine = [done for done in machine.done if done.kind == "order.hand_over"]
        for done in self.random.sample(mine, min(len(mine), LOOKED_AT)):
            view = machine.records.order(done.target)
            if view is not None and any(one.id == done.id for one in view.shown.hand_overs):
                deed = deeds.undo_hand_over(view.shown, done.id, reason="mistake", actor="e1")
                if not isinstance(deed, Refused):
                    return self._deed(machine, deed, done.target, undoes=done.id)
        return None

    def adjust(self, machine: Machine) -> Offer | None:
        article, delta = self.random.choice(ARTICLES), self.random.choice((-9, -3, -1, -1, 1, 2, 6))
        return self._deed(machine, deeds.adjust_stock(article, delta, reason="count", actor="e2"), article)

    def help(self, machine: Machine) -> Offer | None:
        """A call from before is answered, or one that a colleague makes at this very device."""
        for doing in self.random.sample((people.take, people.finish, people.call), 3):
            offer = doing(machine, self.random)
            if offer is not None:
                return offer
        return None

    # --- at a kiosk

    def call(self, machine: Machine) -> Offer | None:
        return people.call(machine, self.random)

    def cancel(self, machine: Machine) -> Offer | None:
        return people.cancel(machine, self.random)

    # --- inside

    def _order(self, machine: Machine, fits: Callable[[Order], bool]) -> Order | None:
        """An order as this device shows it that `fits`."""
        known, touched = self.known[machine.store], self.touched.setdefault(machine.store, [])
        for _ in range(LOOKED_AT):
            same = touched and self.random.random() < SAME_AS_A_COLLEAGUE
            view = machine.records.order(self.random.choice(touched if same else known))
            if view is not None and fits(view.shown):
                return view.shown
        return None

    def _deed(self, machine: Machine, deed: deeds.Deed | Refused, target: str, undoes: str = "") -> Offer | None:
        if isinstance(deed, Refused):
            return None
        key = self._id(machine)
        if target in self.known[machine.store]:
            self.touched[machine.store].append(target)
        return orders.action(deed, key), Done(key, deed.type, deed.lane, target, undoes=undoes)

    def _id(self, machine: Machine) -> str:
        return uuid7(machine.now(), self.random.getrandbits)


DOINGS: dict[str, Callable[[Shift, Machine], Offer | None]] = {
    "hand_over": Shift.hand_over,
    "take_back": Shift.take_back,
    "undo": Shift.undo,
    "adjust": Shift.adjust,
    "help": Shift.help,
    "call": Shift.call,
    "cancel": Shift.cancel,
}

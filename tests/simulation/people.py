"""What people do at a device, as the kiosk and the tablet do it: an id as it begins, an overlay, one commit."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING

from records import orders
from records.ids import uuid7
from records.outbox import Action, Overlay
from shop import deeds, return_undo_deeds
from shop.bodies import Disposition
from shop.orders import Order, Refused, Source
from shop.return_undo import Asking
from tests.return_desk import gives_out, takes_back
from tests.simulation import shopping
from tests.simulation.machine import Done, Machine
from tests.simulation.office import MANAGER, STORES, VARIANTS

if TYPE_CHECKING:
    from shop.lookups import Task

Offer = tuple[Action, Done]
ELSEWHERE: tuple[tuple[Source, str], ...] = tuple(("store", store) for store in STORES)


def anything(machine: Machine, random: Random) -> Offer | None:
    """What somebody does next on this device; None when there is nothing to do."""
    doings = KIOSK if machine.role == "kiosk" else TABLET
    if machine.world.shoppers and random.random() < SOLD:
        offer = random.choice(SELLING[machine.role == "kiosk"])(machine, random)
        if offer is not None:
            return offer
    for doing in random.sample(doings, len(doings)):
        offer = doing(machine, random)
        if offer is not None:
            return offer
    return None


def call(machine: Machine, random: Random) -> Offer | None:
    key = _id(machine, random)
    body = {"task": key, "place": machine.name, "reason": "advice", "language": "en"}
    shown = {"kind": "help", "state": "waiting", "place": machine.name, "reason": "advice"}
    shown["made_at"] = machine.now().isoformat()
    action = Action(key, 0, f"task:{key}", "help.call", body, overlay=(Overlay("task", key, shown),))
    return action, Done(key, "help.call", 0, key, "waiting")


def cancel(machine: Machine, random: Random) -> Offer | None:
    mine = {done.target for done in machine.done if done.kind == "help.call"}
    open_ones = [task for task in _tasks(machine, "waiting", "taken") if task.id in mine]
    if not open_ones:
        return None
    task = random.choice(open_ones)
    return _step(machine, random, task, "help.cancel", {"task": task.id}, {}, {"state": "cancelled"})


def take(machine: Machine, random: Random) -> Offer | None:
    waiting = _tasks(machine, "waiting")
    if not waiting:
        return None
    task, who = random.choice(waiting), random.choice(("e1", "e2"))
    body = {"task": task.id, "staff": who, "name": f"Name {who}"}
    changes = {"state": "taken", "taken_by": who, "taken_name": f"Name {who}", "taken_at": machine.now().isoformat()}
    return _step(machine, random, task, "help.take", body, {"state": "waiting"}, changes)


def finish(machine: Machine, random: Random) -> Offer | None:
    taken = _tasks(machine, "taken")
    if not taken:
        return None
    task = random.choice(taken)
    return _step(
        machine, random, task, "help.done", {"task": task.id, "staff": "e1"}, {"state": "taken"}, {"state": "done"}
    )


def adjust(machine: Machine, random: Random) -> Offer | None:
    variant, delta = random.choice(VARIANTS), random.choice((-3, -1, 1, 2, 5))
    return _deed(machine, random, deeds.adjust_stock(variant, delta, reason="damage", actor="e1"), variant)


def hand_over(machine: Machine, random: Random) -> Offer | None:
    """One or all units of an order's open lines go over the counter."""
    known = [order for order in _orders(machine) if order.is_open]
    if not known:
        return None
    order, whole = random.choice(known), random.random() < 0.5
    units = {line.line: line.open if whole else 1 for line in order.lines if line.open}
    deed = deeds.hand_over(order, units, actor="e1", how="signed_code", now=machine.now())
    return _deed(machine, random, deed, order.number)


def undo(machine: Machine, random: Random) -> Offer | None:
    known = [order for order in _orders(machine) if order.hand_overs]
    if not known:
        return None
    order = random.choice(known)
    which = random.choice(order.hand_overs).id
    return _deed(machine, random, deeds.undo_hand_over(order, which, reason="mistake", actor="e1"), order.number, which)


def take_back(machine: Machine, random: Random) -> Offer | None:
    known = [order for order in _orders(machine) if any(line.returnable for line in order.lines)]
    if not known:
        return None
    order = random.choice(known)
    units = {line.line: random.randint(1, line.returnable) for line in order.lines if line.returnable}
    key = _id(machine, random)
    where: Disposition = random.choice(("stock", "repair"))
    who = {"actor": "e1", "manager": MANAGER}
    luck, now = Random(key), machine.now()
    deed = takes_back(machine.records, order, key, units, **who, disposition=where, random=luck, now=now)
    return _deed(machine, random, deed, order.number)


def swap(machine: Machine, random: Random) -> Offer | None:
    """A unit comes back, and an article goes out for it: from the shelf, or another store keeps it."""
    known = [(order, line.line) for order in _orders(machine) for line in order.lines if line.returnable]
    if not known:
        return None
    order, line = random.choice(known)
    key, now = _id(machine, random), machine.now()
    who = {"actor": "e1", "manager": MANAGER}
    deed = takes_back(machine.records, order, key, {line: 1}, **who, disposition="stock", random=Random(key), now=now)
    if not isinstance(deed, Refused):
        out = random.choice(VARIANTS)
        deed = gives_out(machine.records, deed, order, _id(machine, random), out, random, ELSEWHERE)
    return _deed(machine, random, deed, order.number)


def undo_return(machine: Machine, random: Random) -> Offer | None:
    """The last return of an order did not happen after all."""
    known = [order for order in _orders(machine) if order.returns]
    if not known:
        return None
    order = random.choice(known)
    last, policy = order.returns[-1], machine.records.return_policy()
    asking, said = Asking("e1", False, machine.now()), machine.records.return_said(last.command)
    deed = return_undo_deeds.undo(order, last.id, asking, policy, reason="mistake", said=said)
    return _deed(machine, random, deed, order.number)


def errand(machine: Machine, random: Random) -> Offer | None:
    """The next step with an order on its way out, back and out again."""
    back = swap if random.random() < SWAPPED else take_back
    return next((offer for doing in (undo_return, back, hand_over) if (offer := doing(machine, random))), None)


def _deed(machine: Machine, random: Random, deed: deeds.Deed | Refused, target: str, undoes: str = "") -> Offer | None:
    if isinstance(deed, Refused):
        return None
    key = _id(machine, random)
    return orders.action(deed, key), Done(key, deed.type, deed.lane, target, undoes=undoes)


def _orders(machine: Machine) -> list[Order]:
    return sorted((order.shown for order in machine.records.orders()), key=lambda order: order.number)


def poison(machine: Machine, random: Random) -> Offer:
    """An action that central cannot do: a kind it does not know, one it has a mistake in, or one it cannot read."""
    kind, version, aggregate, body, lane = random.choice(POISONS)
    key = _id(machine, random)
    action = Action(key, lane, aggregate.format(store=machine.store), kind, dict(body), v=version)
    return action, Done(key, kind, lane)


def _step(
    machine: Machine,
    random: Random,
    task: Task,
    kind: str,
    body: dict[str, str],
    expects: dict[str, str],
    changes: dict[str, str],
) -> Offer:
    key = _id(machine, random)
    action = Action(key, 0, f"task:{task.id}", kind, body, expects, (Overlay("task", task.id, changes),))
    return action, Done(key, kind, 0, task.id, changes["state"])


def _tasks(machine: Machine, *states: str) -> list[Task]:
    return sorted((task for task in machine.records.tasks() if task.state in states), key=lambda task: task.id)


def _id(machine: Machine, random: Random) -> str:
    return uuid7(machine.now(), random.getrandbits)


Doing = Callable[[Machine, Random], "Offer | None"]
KIOSK: tuple[Doing, ...] = (call, call, cancel)
TABLET: tuple[Doing, ...] = (take, finish, adjust, adjust, hand_over, hand_over, take_back, undo)
SELLING: tuple[tuple[Doing, ...], ...] = ((errand, errand, errand, shopping.place), (shopping.place,))
"""At a tablet and at a kiosk, on days on which shoppers order and returns are undone as well."""
SWAPPED = 0.5
"""Of the goods that come back on such a day."""
SOLD = 0.6
"""How often somebody does that on such a day."""
POISONS: tuple[tuple[str, int, str, dict[str, object], int], ...] = (
    ("note.later", 1, "note:1", {}, 2),
    ("help.call", 9, "task:x", {}, 0),
    ("help.call", 1, "task:x", {"task": 7}, 0),
    ("sim.raises", 1, "note:2", {}, 1),
    ("sim.raises", 1, "order:{store}-O1", {}, 0),
    ("note.bad", 1, "not an identifier!", {}, 2),
    ("note.bad", 1, "a" * 70, {}, 1),
)

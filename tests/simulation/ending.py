"""After the last decision everything heals, and then nothing may be missing anywhere (I7, I9)."""

from __future__ import annotations

from collections.abc import Collection

from tests.simulation import shopping
from tests.simulation.checks import Checker
from tests.simulation.machine import Machine
from tests.simulation.office import PAID_WITHIN_MIN
from tests.simulation.stage import CHANCE
from tests.simulation.world import World

HEALED_WITHIN_S = 60.0
WATCHED_WITHIN_S = 260.0
"""When a worker hangs for a reason nobody knows: until the watchdog is sure, and then as after any trouble."""
COMPARED_WITHIN_S = 4000.0
"""Digests of what is large are compared once an hour."""

LOOKS, LOOKED_EVERY_S = 10, 25.0
"""A device looks at all its rows again in small slices, one every 20 s."""
A_DAY_S = 25 * 3600.0


def end(world: World, checker: Checker, *, a_day_later: bool) -> None:
    heal(world)
    settle(world, patience(world))
    checker.after()
    doubtful = [one for one in world.machines if one.rotten or checker.doubts(one) or checker.forgotten(one)]
    if doubtful:
        world.note("an hour passes, in which rows are looked at again and digests are compared")
        look_again(world, doubtful)
        checker.after()
        # What was compared right before its rot was found waits for the next comparison, an hour later.
        unlike = [one for one in doubtful if checker.unlike(one)]
        if unlike:
            world.note("another hour passes")
            look_again(world, unlike)
            checker.after()
    if world.shoppers:
        world.note(f"central: {shopping.pay(world.office, CHANCE.random)}")
        world.ticks += PAID_WITHIN_MIN * 60
        world.note(f"central: {shopping.sweep(world.office)}")
        checker.swept_at = world.now()
        settle(world, patience(world))
        checker.after()
    checker.at_rest()
    if a_day_later:
        world.note("a day passes")
        world.ticks += A_DAY_S
        for machine in world.machines:
            for _ in range(3):
                machine.step()
        checker.private()


def patience(world: World) -> float:
    """That everybody gets to do what is due: a worker that hangs is only found to hang when there is something to do,
    which may be long after it began."""
    stuck = any(machine.stuck_at is not None for machine in world.machines)
    return WATCHED_WITHIN_S if stuck else HEALED_WITHIN_S


def heal(world: World) -> None:
    world.note("everything heals")
    world.parted_stores.clear()
    world.too_old.clear()
    for machine in world.machines:
        machine.parted, machine.slow, machine.trouble = False, 0, ""
        machine.hooks.full = False
        if machine.rotten_outbox:  # staff do what the screen says
            machine.kill()
    while world.late:
        world.deliver_late(world.late.pop())


def settle(world: World, within: float) -> None:
    """Let virtual time run until nobody has anything left to do, at most `within` seconds."""
    until = world.ticks + within
    for machine in world.machines:
        machine.due = min(machine.due, until - 1)
    busy, holding = _busy(world), set[Machine]()
    while busy:
        machine = min(busy, key=_due)
        if machine.due >= until:
            return
        world.ticks = max(world.ticks, machine.due)
        changes = world.office.raw.total_changes
        machine.step()
        if machine.agent.status.state == "revoked":
            follow_the_words(world, machine)
        if changes != world.office.raw.total_changes:
            busy = _busy(world)
            while holding:
                holding.pop().told()
        elif machine.line.unchanged:
            holding.add(machine)
            machine.held()
        elif machine.due > world.ticks and _at_rest(machine, _heads(world)):
            busy.remove(machine)


def look_again(world: World, machines: Collection[Machine]) -> None:
    """Long enough for these to have looked at all their rows, and to have compared them with central."""
    for machine in machines:  # a device plans its comparisons when it first has nothing better to do
        _does_what_is_due(world, machine)
    for _ in range(LOOKS):
        world.ticks += LOOKED_EVERY_S
        for machine in machines:
            machine.step()
    world.ticks += COMPARED_WITHIN_S
    for machine in machines:
        _does_what_is_due(world, machine)
    settle(world, patience(world))


def _does_what_is_due(world: World, machine: Machine) -> None:
    until = world.ticks + HEALED_WITHIN_S
    machine.step()
    while machine.due < until and (machine.due <= world.ticks or _is_kept_waiting(machine)):
        world.ticks = max(world.ticks, machine.due)
        machine.step()


def _is_kept_waiting(machine: Machine) -> bool:
    """There is more to come, or central has asked for patience, before it has nothing better to do."""
    return machine.agent.status.catching_up or not machine.agent.status.online


def _busy(world: World) -> list[Machine]:
    heads = _heads(world)
    return [machine for machine in world.machines if not _at_rest(machine, heads)]


def follow_the_words(world: World, machine: Machine) -> None:
    """The device says that it was removed, copied or restored: staff let it join the store again."""
    world.note(f"{machine.name} says: {machine.agent.status.problem}")
    world.join(machine)
    machine.due = world.ticks


def _due(machine: Machine) -> float:
    return machine.due


Heads = dict[str, tuple[int, int]]


def _heads(world: World) -> Heads:
    """Also of what has no rows: that is "", which is of central's generation all the same."""
    heads = {row[0]: (row[1], row[2]) for row in world.office.raw.execute("SELECT scope, gen, head FROM scope_head")}
    gen = world.office.raw.execute("SELECT value FROM house WHERE key = 'gen'").fetchone()[0]
    return heads | {"": (int(gen), 0)}


CURSORS = "SELECT scope, gen, seq FROM main.cursor UNION ALL SELECT scope, gen, seq FROM catalog.cursor"


def _at_rest(machine: Machine, heads: Heads) -> bool:
    device = machine.records.device()
    if device is None or not machine.agent.status.online or machine.waiting():
        return False
    cursors = {row[0]: (row[1], row[2]) for row in machine.rows(CURSORS)}
    return all(cursors.get(scope, heads[""]) == heads.get(scope, heads[""]) for scope in device.scopes)

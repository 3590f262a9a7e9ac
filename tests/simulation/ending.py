"""After the last decision everything heals, and then nothing may be missing anywhere (I7, I9)."""

from __future__ import annotations

from tests.simulation.checks import Checker
from tests.simulation.world import World

HEALED_WITHIN_S = 60.0
WATCHED_WITHIN_S = 200.0


def end(world: World, checker: Checker) -> None:
    heal(world)
    settle(world, HEALED_WITHIN_S)
    checker.after()
    checker.at_rest()


def heal(world: World) -> None:
    world.note("everything heals")
    world.parted_stores.clear()
    world.too_old.clear()
    for machine in world.machines:
        machine.parted, machine.slow, machine.trouble = False, 0, ""
        machine.hooks.full = False
    while world.late:
        world.deliver_late(world.late.pop())


def settle(world: World, within: float) -> None:
    """Let virtual time run until nothing is left to do, at most `within` seconds."""
    for machine in world.machines:
        machine.due = world.ticks
    until = world.ticks + within
    while True:
        machine = min(world.machines, key=lambda one: one.due)
        if machine.due > world.ticks and (machine.due > until or at_rest(world)):
            return
        world.ticks = max(world.ticks, machine.due)
        machine.step()
        if world.ticks > until:
            return


def at_rest(world: World) -> bool:
    heads = {row[0]: (row[1], row[2]) for row in world.office.raw.execute("SELECT scope, gen, head FROM scope_head")}
    for machine in world.machines:
        if not machine.agent.status.online or machine.waiting():
            return False
        cursors = {
            row[0]: (row[1], row[2])
            for row in machine.rows(
                "SELECT scope, gen, seq FROM main.cursor UNION ALL SELECT scope, gen, seq FROM catalog.cursor"
            )
        }
        device = machine.records.device()
        if device is None or any(cursors.get(scope) != heads[scope] for scope in device.scopes if scope in heads):
            return False
    return True

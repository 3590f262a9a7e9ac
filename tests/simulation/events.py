"""What one decision does to the world. Each writes a line of the story, and counts the trouble it caused."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from random import Random
from typing import Any

from tests.simulation import curious, hostile, people, shopping
from tests.simulation.draws import Event
from tests.simulation.line import NAMES
from tests.simulation.machine import Done, Machine
from tests.simulation.stage import CHANCE, Killed
from tests.simulation.world import World

LONGEST_WAITED_S = 2.0
TRIES_WHILE_PARTED = 12
COMMANDS = "/v1/commands"
STRIKES = ("", COMMANDS, "/changes")
"""What the next trouble of the line befalls: the first request whose address has this in it."""
SKEWS = (-86_400.0, -300.0, 0.0, 300.0, 86_400.0, 40 * 86_400.0)


def do(world: World, event: Event) -> None:
    """Let the decision happen. The luck of everything inside it comes from its number."""
    machine = world.machines[event.a % len(world.machines)]
    world.ticks += 0.05
    try:
        DEEDS[event.kind](world, machine, event, CHANCE.random)
    except Killed:
        world.note(f"    the program of {machine.name} is gone, and started again")
        machine.kill()


def act(world: World, machine: Machine, event: Event, random: Random) -> None:
    offer = people.anything(machine, random)
    if offer is None:
        sync(world, machine, event, random)
    else:
        do_offer(world, machine, offer, taps=2 if event.c % 5 == 0 else 1)


def do_offer(world: World, machine: Machine, offer: people.Offer, taps: int = 1) -> None:
    action, done = offer
    world.note(f"{machine.name}: a person does {done.kind} {_end(done.target)} as {_end(done.id)}, {taps} tap(s)")
    if taps > 1:
        world.fired("double_tap")
    for _ in range(taps):
        if machine.act(action):
            _acknowledged(machine, done)
        else:
            world.note("    and is told that it cannot be kept")


def _acknowledged(machine: Machine, done: Done) -> None:
    if done not in machine.done:
        machine.done.append(done)


def sync(world: World, machine: Machine, event: Event, random: Random) -> None:
    steps = 1 + event.b % 6
    world.note(f"{machine.name} exchanges, {steps} step(s)")
    _exchange(world, machine, steps)


def _exchange(world: World, machine: Machine, steps: int) -> None:
    for _ in range(steps):
        if machine.due > world.ticks + LONGEST_WAITED_S:
            return
        world.ticks = max(world.ticks, machine.due)
        machine.step()


def line(world: World, machine: Machine, event: Event, random: Random) -> None:
    machine.strikes = STRIKES[event.c // len(NAMES) % len(STRIKES)]
    if machine.strikes == COMMANDS:
        act(world, machine, event, random)
    machine.trouble = NAMES[event.c % len(NAMES)]
    world.note(f"{machine.name} exchanges over a bad line")
    _exchange(world, machine, 2 + event.b % 5)
    machine.trouble = ""


def wait(world: World, machine: Machine, event: Event, random: Random) -> None:
    seconds = (0.5, 3.0, 20.0, 90.0)[event.b % 4]
    world.note(f"{seconds:g} s pass")
    until = world.ticks + seconds
    for one in world.machines:  # who has no network keeps trying, which is cheap
        for _ in range(TRIES_WHILE_PARTED if world.parted(one) else 0):
            if one.due < until:
                world.ticks = max(world.ticks, one.due)
                one.step()
    world.ticks = max(world.ticks, until)


def office(world: World, machine: Machine, event: Event, random: Random) -> None:
    central = world.office
    doings = (
        central.recount, central.recount, central.reprice, central.order, central.order, central.relist,
        central.restaff, central.promote, central.unstock,
    )  # fmt: skip
    if world.shoppers and event.c % 3:
        world.note(f"central: {(shopping.pay, shopping.sweep)[event.b % 2](central, random)}")
        return
    world.note(f"central: {doings[event.b % len(doings)](random)}")


def partition(world: World, machine: Machine, event: Event, random: Random) -> None:
    if event.b % 3 == 0:
        world.fired("partition_device")
        machine.parted = True
        world.note(f"{machine.name} loses the network")
        return
    stores = {machine.store} if event.b % 3 == 1 else {one.store for one in world.machines}
    world.fired("partition_store" if len(stores) == 1 else "partition_all")
    world.parted_stores |= stores
    world.note(f"no network in {', '.join(sorted(stores))}")
    if event.c % 2:
        _two_counters(world, min(stores), event)


def _two_counters(world: World, store: str, event: Event) -> None:
    """Without a network between them, each staff device of a store hands over the same order."""
    for one in world.machines:
        offer = people.hand_over(one, Random(event.c)) if one.store == store and one.role != "kiosk" else None
        if offer is not None:
            world.fired("same_order_at_two_counters")
            do_offer(world, one, offer)


def heal(world: World, machine: Machine, event: Event, random: Random) -> None:
    world.parted_stores.clear()
    for one in world.machines:
        one.parted, one.slow = False, 0
    world.note("the network is back everywhere")


def slow(world: World, machine: Machine, event: Event, random: Random) -> None:
    machine.slow = (40, 400, 4000)[event.b % 3]
    world.fired("slow_link")
    world.note(f"the line of {machine.name} carries {machine.slow} bytes a second")
    _exchange(world, machine, 3)


def kill(world: World, machine: Machine, event: Event, random: Random) -> None:
    """The process ends before or after its n-th commit from now; the person tries the same action again."""
    left, when = event.b % 4, ("before", "after")[event.b // 4 % 2]

    def at(file: str, moment: str) -> None:
        nonlocal left
        if moment == when:
            left -= 1
            if left < 0:
                machine.hooks.at = _nothing
                world.note(f"    {machine.name} is killed {when} a commit to {file}.db")
                raise Killed

    offer = people.anything(machine, random) if event.c % 2 else None
    machine.hooks.at = at
    try:
        if offer is not None:
            do_offer(world, machine, offer)
        sync(world, machine, event, random)
        machine.hooks.at = _nothing
        _end_process()
    except Killed:
        world.fired(f"killed_{when}_commit")
        machine.hooks.at = _nothing
        machine.kill()
        world.note(f"    the program of {machine.name} starts again")
    if offer is not None and event.c % 4 == 1:
        world.fired("same_action_after_crash")
        do_offer(world, machine, offer)


def _end_process() -> None:
    raise Killed


def _nothing(_file: str, _moment: str) -> None:
    return


def central_dies(world: World, machine: Machine, event: Event, random: Random) -> None:
    when = ("before", "after")[event.b % 2]
    world.office.database.dies = when
    offer = people.anything(machine, random)
    if offer is not None:
        do_offer(world, machine, offer)
    world.note(f"central will die {when} its next commit; {machine.name} exchanges")
    _exchange(world, machine, 4)
    if not world.office.database.dies:
        world.fired(f"central_died_{when}_commit")
    world.office.database.dies = ""


def backup(world: World, machine: Machine, event: Event, random: Random) -> None:
    world.keep_backup()
    world.note("central: a backup is made")


def restore_central(world: World, machine: Machine, event: Event, random: Random) -> None:
    if world.backups:
        told = event.b % 10 < 7
        world.restore_backup(event.c % len(world.backups), told=told)
        world.fired("central_restored" if told else "central_restored_silently")
        world.note(f"central: restored from a backup{', the operator says so' if told else ' and nobody says so'}")


def copy(world: World, machine: Machine, event: Event, random: Random) -> None:
    machine.copy = machine.files()
    world.note(f"{machine.name}: somebody copies its disk")


def restore_device(world: World, machine: Machine, event: Event, random: Random) -> None:
    if machine.copy is None:
        return
    world.fired("device_restored")
    world.note(f"{machine.name}: its disk is replaced by the old copy")
    machine.abandon()
    machine.install(machine.copy)
    kept = {done.id for done in machine.copy.done}
    machine.gone |= {done.id for done in machine.done} - kept
    machine.done = [done for done in machine.done if done.id in kept]
    machine.rotten, machine.rotten_outbox = set(machine.copy.rotten), machine.copy.rotten_outbox
    machine.open()


def clone(world: World, machine: Machine, event: Event, random: Random) -> None:
    name = f"{machine.name}-clone"
    if any("-clone" in one.name for one in world.machines):
        return
    world.fired("device_cloned")
    world.note(f"{machine.name}: its disk is copied into a second device, both go on")
    twin = world.add(name, machine.store, machine.role, machine.files())
    twin.skew, twin.rotten, twin.rotten_outbox = machine.skew, set(machine.rotten), machine.rotten_outbox


def revoke(world: World, machine: Machine, event: Event, random: Random) -> None:
    world.fired("device_removed")
    world.note(f"central: {machine.name} is removed")
    world.remove(machine)
    _exchange(world, machine, 2)


def enrol_again(world: World, machine: Machine, event: Event, random: Random) -> None:
    world.remove(machine)
    world.fired("enrolled_again")
    world.note(f"{machine.name} is removed, and joins again with {len(machine.waiting())} action(s) waiting")
    world.join(machine)


def poison(world: World, machine: Machine, event: Event, random: Random) -> None:
    world.fired("poison_command")
    do_offer(world, machine, people.poison(machine, random))
    if event.b % 2:
        after = people.anything(machine, random)
        if after is not None:
            do_offer(world, machine, after)
    _exchange(world, machine, 1 + event.c % 4)


def rot(world: World, machine: Machine, event: Event, random: Random) -> None:
    if event.b % 3 == 0:
        rows = machine.rows("SELECT id FROM outbox WHERE verdict IS NULL ORDER BY id")
        if rows:
            key = rows[event.c % len(rows)][0]
            machine.write(
                "UPDATE outbox SET payload = CAST(substr(payload, 1, 40) || x'01' || substr(payload, 42) AS BLOB)"
                " WHERE id = ?",
                key,
            )
            machine.rotten_outbox = True
            world.fired("rot_in_outbox")
            world.note(f"{machine.name}: a byte of the unsent action {_end(key)} rots")
        return
    rows = machine.rows("SELECT variant FROM stock ORDER BY variant")
    if rows:
        key = rows[event.c % len(rows)][0]
        machine.write(
            "UPDATE stock SET on_hand = on_hand + 64, body = replace(body, 'on_hand\":', 'on_hand\":9')"
            " WHERE variant = ?",
            key,
        )
        machine.rotten.add(("stock", key))
        world.fired("rot_in_base_row")
        world.note(f"{machine.name}: the stock of {key} rots")


def clock(world: World, machine: Machine, event: Event, random: Random) -> None:
    machine.skew = SKEWS[event.b % len(SKEWS)]
    world.fired("clock_set")
    world.note(f"{machine.name}: its clock is now {machine.skew:+g} s off")
    _exchange(world, machine, 2)


def disk_full(world: World, machine: Machine, event: Event, random: Random) -> None:
    machine.hooks.full = not machine.hooks.full
    world.note(f"{machine.name}: its disk {'is full' if machine.hooks.full else 'has room again'}")
    if machine.hooks.full:
        world.fired("disk_full")
        act(world, machine, event, random)
        _exchange(world, machine, 3)


def be_hostile(world: World, machine: Machine, event: Event, random: Random) -> None:
    told = hostile.speaks(world, machine, event, random)
    world.note(curious.pries(world, event.c))
    if told:
        world.fired("hostile_client")
        world.note(told)


def horizon(world: World, machine: Machine, event: Event, random: Random) -> None:
    world.ticks += 0.1
    dropped = world.office.forget_tombstones()
    world.fired("horizon_passed" if dropped else "horizon_stays")
    world.note(f"central forgets {dropped} tombstone(s)")


def too_old(world: World, machine: Machine, event: Event, random: Random) -> None:
    if machine in world.too_old:
        world.too_old.discard(machine)
        world.note(f"{machine.name} is updated")
        return
    world.fired("too_old")
    world.too_old.add(machine)
    world.note(f"{machine.name}: its program is too old from now on")
    _exchange(world, machine, 3)


def stuck(world: World, machine: Machine, event: Event, random: Random) -> None:
    machine.agent.sticks()
    machine.stuck_at = world.ticks
    world.fired("worker_stuck")
    world.note(f"{machine.name}: its worker hangs")


def late(world: World, machine: Machine, event: Event, random: Random) -> None:
    if world.late:
        world.deliver_late(world.late.pop(event.b % len(world.late)))


def busy_person(world: World, machine: Machine, event: Event, random: Random) -> None:
    """Somebody acts in the middle of the page that is being written."""
    offer = people.anything(machine, random)
    acting: list[Future[Any]] = []

    def between() -> None:
        machine.hooks.between = _idle
        if offer is not None:
            acting.append(machine.records.act(offer[0]))

    machine.hooks.between = between
    world.note(f"{machine.name} exchanges, and somebody acts while a page is written")
    central = world.office
    world.note(f"central: {central.recount(random)}")
    _exchange(world, machine, 5)
    machine.hooks.between = _idle
    for future in acting:
        if offer is not None and future.done() and future.exception() is None:
            world.fired("person_during_page")
            _acknowledged(machine, offer[1])


def _idle() -> None:
    return


def _end(key: str) -> str:
    return f"..{key[-6:]}" if key else ""


DEEDS: dict[str, Callable[[World, Machine, Event, Random], None]] = {
    "act": act,
    "sync": sync,
    "office": office,
    "wait": wait,
    "line": line,
    "partition": partition,
    "heal": heal,
    "slow": slow,
    "kill": kill,
    "central_dies": central_dies,
    "backup": backup,
    "restore_central": restore_central,
    "copy": copy,
    "restore_device": restore_device,
    "clone": clone,
    "enrol_again": enrol_again,
    "revoke": revoke,
    "poison": poison,
    "rot": rot,
    "clock": clock,
    "disk_full": disk_full,
    "hostile": be_hostile,
    "horizon": horizon,
    "too_old": too_old,
    "stuck": stuck,
    "late": late,
    "busy_person": busy_person,
}

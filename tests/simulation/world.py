"""Two or three stores, their devices and central, all real, in one thread and one virtual time."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime, timedelta
from hashlib import blake2b
from http import HTTPStatus
from pathlib import Path
from random import Random
from shutil import rmtree
from typing import TYPE_CHECKING, Any

from sqlalchemy import update

from central import devices
from central.desk import answer
from central.tables import install
from central.times import stamp
from records.unusable import Unusable
from sync import transport
from sync.enrolment import enrol
from sync.failures import Failure
from sync.messages import PROTOCOL, PROTOCOL_HEADER, Enrol, Enrolled
from sync.transport import Call, Reply
from tests.simulation.draws import History
from tests.simulation.kept import Disk
from tests.simulation.line import Late
from tests.simulation.machine import SERVER, Done, Files, Machine
from tests.simulation.office import START, Office
from tests.simulation.stage import CHANCE, HOOKS

if TYPE_CHECKING:
    from central.devices import Role

CAST: tuple[tuple[str, str, Role], ...] = (
    ("kiosk-A", "S01", "kiosk"),
    ("tablet-B", "S01", "associate"),
    ("tablet-C", "S01", "associate"),
    ("kiosk-D", "S02", "kiosk"),
    ("tablet-E", "S02", "associate"),
    ("tablet-F", "S03", "associate"),
)


class Theatre:
    """What every history begins with: central's first day, and devices that joined and have everything. Made once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._worlds = 0
        CHANCE.random = Random(0)
        self.office = Office()
        self.devices: dict[str, Files] = {}
        CHANCE.random = Random(0)
        world = World(self)
        for name, store, role in CAST:
            machine = world.add(name, store, role, Files({}))
            world.join(machine)
            for _ in range(40):
                machine.step()
                world.ticks = max(world.ticks, min(machine.due, world.ticks + 1))
            machine.records.close()
            self.devices[name] = machine.files()
        self.disks: dict[str, Disk] = {}
        self.hostile = self._enrol_hostile()
        self.opened_at = world.ticks
        self.office.first_day_ends()

    def new_folder(self) -> Path:
        self._worlds += 1
        folder = self.folder / str(self._worlds)
        folder.mkdir()
        return folder

    def _enrol_hostile(self) -> tuple[str, str]:
        """Install and token of a client that has joined but keeps to nothing."""
        asked = Enrol(code=self.office.code("S01", "associate"), public_key="A" * 43)
        joined = self.office.database.write(lambda connection: devices.enrol(connection, asked, self.office.now()))
        assert isinstance(joined, Enrolled)
        return joined.install, joined.token

    def open(self, history: History) -> World:
        """The first day again, with the devices this history is about."""
        CHANCE.random = Random(history.seed)
        self.office.begins()
        self.office.database.dies = ""
        world = World(self)
        world.ticks = self.opened_at
        world.shoppers = history.shape // 4096 % 3 == (0 if history.few else 1)
        for name, store, role in few(history.shape) if history.few else cast(history.shape):
            world.bring(name, store, role, self._disk(name), self.devices[name].done).rested()
        return world

    def _disk(self, name: str) -> Disk:
        """What the device has before its first program starts, as it was left."""
        if name not in self.disks:
            self.disks[name] = Disk(self.folder / name, self.devices[name].content)
        self.disks[name].begins()
        return self.disks[name]


def cast(shape: int) -> list[tuple[str, str, Role]]:
    """Two stores with two or three devices each; sometimes a third store."""
    chosen = [CAST[0], CAST[1], CAST[3], CAST[4]]
    chosen += [CAST[2]] if shape % 3 == 0 else []
    chosen += [CAST[5]] if shape // 3 % 10 == 0 else []
    return chosen


def few(shape: int) -> list[tuple[str, str, Role]]:
    """Two devices of one store and one of another, or now and then all that `cast` has."""
    if shape // 64 % 4 == 0:
        return cast(shape)
    return [CAST[1], CAST[shape // 256 % 2 * 2], CAST[3 + shape // 512 % 3]]


class World:
    def __init__(self, theatre: Theatre) -> None:
        self.theatre, self.office = theatre, theatre.office
        self.folder = theatre.new_folder()
        self.ticks = 0.0
        self.machines: list[Machine] = []
        self.late: list[Late] = []
        self.parted_stores: set[str] = set()
        self.faults: Counter[str] = Counter()
        self.story: list[str] = []
        self.trace = blake2b(digest_size=16)
        self.sent: dict[tuple[str, int, int], dict[int, list[tuple[str, str]]]] = {}
        """What reached central: {(install, lane, epoch): {seq: [(id, text)]}}."""
        self.claimed: dict[tuple[str, int, int], dict[int, list[tuple[str, str]]]] = {}
        """Where batches began, and on what they were chained: {(install, lane, epoch): {seq: [(id, prev_hash)]}}."""
        self.too_old: set[Machine] = set()
        self.sent_away: set[Machine] = set()
        """Whom central itself has told that it is removed, also if a restored central does not know of it."""
        self.backups: list[Any] = []
        self.restores = 0
        """How often central was restored."""
        self.restored_silently = False
        self.shoppers = False
        """Whether shoppers order here, and returns are undone."""
        self.office.now = lambda: START + timedelta(seconds=self.ticks)

    # --- who there is

    def add(self, name: str, store: str, role: str, files: Files) -> Machine:
        folder = self.folder / f"{name}-0"
        folder.mkdir()
        for file, content in files.content.items():
            (folder / file).write_bytes(content)
        machine = Machine(self, name, store, role, folder)
        machine.done = list(files.done)
        self.machines.append(machine)
        return machine

    def bring(self, name: str, store: str, role: str, disk: Disk, done: list[Done]) -> Machine:
        """A device with a disk that is there from day to day."""
        machine = Machine(self, name, store, role, disk.folder)
        disk.started()
        machine.done = list(done)
        self.machines.append(machine)
        return machine

    def join(self, machine: Machine) -> bool:
        """Staff type a code into the device."""
        role: Role = "kiosk" if machine.role == "kiosk" else "associate"
        code = self.office.code(machine.store, role)
        machine.patience.clear()  # a person asks, once: central's wish is about what asks again by itself
        try:
            enrol(SERVER, code, machine.records, name=machine.name, dial=machine._dial)
        except (Failure, Unusable) as failure:
            self.note(f"    {machine.name} does not join: {failure.words}")
            return False
        finally:
            machine.line.forget()
        self.sent_away.discard(machine)
        return True

    def remove(self, machine: Machine) -> None:
        """Central no longer knows the device."""
        device = machine.records.device()
        if device is not None:
            removed = update(install).where(install.c.id == device.install, install.c.revoked_at.is_(None))
            now = stamp(self.now())
            self.office.database.write(lambda connection: connection.execute(removed.values(revoked_at=now)))

    # --- central's own troubles

    def keep_backup(self) -> None:
        self.backups = [*self.backups[-1:], self.office.keep()]

    def restore_backup(self, which: int, *, told: bool) -> None:
        self.office.put_back(self.backups[which])
        self.restores += 1
        self.restored_silently = not told
        if told:
            self.office.begin_generation()

    # --- what happens on the line

    def parted(self, machine: Machine) -> bool:
        return machine.parted or machine.store in self.parted_stores

    def central_answers(self, machine: Machine, call: Call) -> Reply:
        headers = {name: value for name, value in transport._headers(call).items() if name != "Accept-Encoding"}
        if machine in self.too_old:
            headers[PROTOCOL_HEADER] = str(PROTOCOL - 3)
        if call.path == "/v1/commands" and call.body:
            self.tap(call.body)
        told = answer(self.office.desk, call.method, call.path, headers, call.body or b"")
        self.trace.update(f"{machine.name} {call.method} {call.path} {told.status}".encode())
        self.trace.update(told.body)
        if told.status == HTTPStatus.UNAUTHORIZED:
            self.sent_away.add(machine)
        return Reply(told.status, told.media, told.body, told.headers.get("retry-after"))

    def deliver_late(self, late: Late) -> None:
        self.note(f"    a request of {late.machine.name} arrives at last ({late.call.method} {late.call.path})")
        self.fired("request_late_arrives")
        self.central_answers(late.machine, late.call)

    def tap(self, body: bytes) -> None:
        try:
            batch = json.loads(body)
            lane = (batch["install"], batch["lane"], batch["epoch"])
            first = batch["commands"][0]
            said = (first["id"], batch["prev_hash"])
            self.claimed.setdefault(lane, {}).setdefault(first["seq"], []).append(said)
            for command, text in _texts(body.decode()):
                told = (command["id"], text)
                self.sent.setdefault(lane, {}).setdefault(command["seq"], []).append(told)
        except (ValueError, KeyError, TypeError):
            return

    # --- time

    def sleep(self, seconds: float) -> None:
        self.ticks += seconds

    def now(self) -> datetime:
        return START + timedelta(seconds=self.ticks)

    # --- the story

    def note(self, line: str) -> None:
        self.story.append(line)
        self.trace.update(line.encode())

    def fired(self, name: str) -> None:
        self.faults[name] += 1

    def close(self) -> None:
        for machine in self.machines:
            machine.abandon()
            machine.forget()
        self.machines.clear()
        rmtree(self.folder)
        HOOKS.clear()


def _texts(batch: str) -> list[tuple[dict[str, Any], str]]:
    """Each command of a batch with its very bytes."""
    at, found = batch.index('"commands": [') + len('"commands": ['), []
    while batch[at] != "]":
        while batch[at] in ", ":
            at += 1
        command, end = json.JSONDecoder().raw_decode(batch, at)
        found.append((command, batch[at:end]))
        at = end
    return found

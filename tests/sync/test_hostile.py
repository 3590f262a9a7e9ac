"""A server that does its worst: nothing of it is applied, it costs little memory and little time, it is told in plain
words, and an honest server afterwards finds a device that works."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from central import feed
from central.tables import device_cursor
from records.store import Records
from shop.digests import bucket_of
from sync.enrolment import enrol
from tests.keys import KEY
from tests.sync import attacks
from tests.sync.conftest import HeadOffice, product
from tests.sync.wire import Asked, Proxy, Raw

MOST_MEMORY = 64 << 20
MOST_SECONDS = 4.0
"""Of one step: two exchanges of 0.6 s at most, and a loaded machine."""
WORST = (
    *("gzip bomb", "zstd bomb", "endless body", "endless headers", "one byte at a time", "reset in the body"),
    *("a sign-in page", "NaN", "10,000 deep", "lists without end"),
)
"""On the lines that matter less than those of a pull."""
SOME = (
    "gzip bomb",
    "one byte at a time",
    "a sign-in page",
    "NaN",
    "heads far ahead",
    "another generation",
    "a scope twice",
)
"""Of those, what every run of the tests tries; the others are for the long ones, each takes seconds."""
JSON = attacks.on_the_line("application/json")
LINES = attacks.on_the_line(attacks.NDJSON)


class Cell:
    """The device's process and the line it hangs on."""

    def __init__(self, office: HeadOffice, proxy: Proxy, folder: Path) -> None:
        self.office, self.proxy = office, proxy
        self.stock = 100
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.sync.hostage", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def live(self, **order: Any) -> dict[str, Any]:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"until": 12.0} | order) + "\n")
        self._process.stdin.flush()
        told = self._process.stdout.readline()
        assert told, "the device's process has ended"
        answer: dict[str, Any] = json.loads(told)
        return answer

    def news(self) -> None:
        """Something for the device to ask for."""
        self.stock += 1
        body = {"on_hand": self.stock, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"}
        self.office.say("stock:S01", "stock", "p1-a", body)

    def at(self, scope: str = "stock:S01") -> tuple[int, int]:
        gen, seq = self.honest()["cursors"][scope]
        return gen, seq

    def truth(self) -> dict[str, Any]:
        """What central would say of its heads."""
        with self.office.database.read() as connection:
            heads = feed.heads(connection, list(self.live(until=0.0)["cursors"]))
            lanes = connection.execute(select(device_cursor.c.lane, device_cursor.c.epoch, device_cursor.c.last_seq))
            acks = {str(row.lane): (row.epoch, row.last_seq) for row in lanes}
        return {"heads": heads, "acks": acks, "fingerprint": "x", "server_time": "2026-11-22T09:00:00Z"}

    def honest(self, until: float = 60.0) -> dict[str, Any]:
        """A while with a server that means well. It is looked at ten times, as a device that waits for news would,
        and not every second."""
        self.proxy.before = lambda _: b""
        return self.live(until=until, apart=until / 10)

    def suffer(self, where: str | tuple[str, ...], attack: Callable[[Asked], Raw], **order: Any) -> dict[str, Any]:
        """What the device is after an attack on the calls that have one of `where` in their path."""
        parts = (where,) if isinstance(where, str) else where
        met: list[str] = []

        def before(asked: Asked) -> Raw:
            if not any(part in asked.path for part in parts):
                return b""
            raw = attack(asked)
            if raw != b"":
                met.append(asked.path)
            return raw

        self.proxy.before = before
        told = self.live(**order)
        assert met, "the attack was never asked for"
        return told

    def end(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(30)
        assert self._process.stdout
        self._process.stdout.close()


@pytest.fixture(scope="module")
def cell(tmp_path_factory: pytest.TempPathFactory, opened_house: Path, new_device: Path) -> Iterator[Cell]:
    attacks.pack()
    place = tmp_path_factory.mktemp("hostile")
    house = HeadOffice(shutil.copytree(opened_house, place / "central"))
    proxy = Proxy(lambda: house.central.port)
    proxy.start()
    with house.central:
        house.say_all("catalog:main", "product", {f"q{n}": product(f"q{n}") for n in range(50)})
        with closing(Records.open(shutil.copytree(new_device, place / "device"), key=KEY)) as records:
            enrol(proxy.url, house.code(), records)
        made = Cell(house, proxy, place / "device")
        assert made.honest(until=200.0)["state"] == "online"
        yield made
        made.end()
    proxy.stop()
    house.database.close()


def unharmed(cell: Cell, told: dict[str, Any]) -> None:
    assert told["changed"] == []
    assert told["grown"] <= MOST_MEMORY
    assert told["longest"] <= MOST_SECONDS
    after = cell.honest()
    for _ in range(20):
        if after["problem"]:  # central's own clock is real, and so is its patience with a device in a hurry
            time.sleep(0.5)
            after = cell.honest()
    assert (after["problem"], after["state"], after["pending"]) == ("", "online", 0)
    with cell.office.database.read() as connection:
        truth = feed.heads(connection, ["stock:S01"])["stock:S01"]
    assert tuple(after["cursors"]["stock:S01"]) == truth


def plain(words: str) -> bool:
    """Words for a person: a sentence, without the inside of a program."""
    return words.endswith(".") and not any(odd in words for odd in ("Error", "Traceback", "<", "None", "0x"))


def some(names: Iterable[str]) -> list[Any]:
    return [pytest.param(name, marks=() if name in SOME else pytest.mark.long) for name in names]


@pytest.mark.parametrize(
    ("call", "attack"),
    [
        *(pytest.param("/changes", attack) for attack in sorted(JSON)),
        *(pytest.param("/v1/heads", *each.values, marks=each.marks) for each in some(sorted(JSON))),
    ],
)
def test_on_the_line_of_a_pull(cell: Cell, call: str, attack: str) -> None:
    cell.news()
    told = cell.suffer(call, (JSON if call == "/v1/heads" else LINES)[attack], until=6.0)
    if call == "/changes":
        assert plain(told["problem"])
    else:
        # The heads are asked for on a line of their own; the honest part may go on meanwhile.
        assert told["state"] == "offline" or plain(told["problem"])
        told["changed"] = []
    unharmed(cell, told)


@pytest.mark.parametrize("attack", some(WORST))
def test_on_the_line_of_a_comparison(cell: Cell, attack: str) -> None:
    unharmed(cell, cell.suffer("/digest", JSON[attack], compare=True, until=6.0))


@pytest.mark.parametrize("attack", some(WORST))
def test_on_the_line_of_a_command(cell: Cell, attack: str) -> None:
    told = cell.suffer("/v1/commands", JSON[attack], act=True, until=6.0)
    assert told["pending"] == 1
    assert plain(told["problem"])
    unharmed(cell, told)


@pytest.mark.parametrize("attack", sorted(attacks.pages(1, 1)))
def test_lies_in_a_page(cell: Cell, attack: str) -> None:
    gen, seq = cell.at()
    cell.news()
    told = cell.suffer("stock:S01/changes", attacks.pages(gen, seq)[attack])
    assert plain(told["problem"])
    unharmed(cell, told)


@pytest.mark.parametrize("attack", some(sorted(attacks.heads({"heads": {}}))))
def test_lies_about_where_the_server_stands(cell: Cell, attack: str) -> None:
    cell.honest(until=1000.0)  # longer than the patience any server may ask for
    truth = cell.truth()
    told = cell.suffer("/v1/heads", attacks.heads(truth)[attack])
    cell.honest(until=1000.0)
    unharmed(cell, told)


@pytest.mark.parametrize("attack", sorted(attacks.digests(1, 1)))
def test_lies_in_a_comparison(cell: Cell, attack: str) -> None:
    gen, seq = cell.at()
    told = cell.suffer(("stock:S01/digest", "stock:S01/fetch"), attacks.digests(gen, seq)[attack], compare=True)
    if attack == "everything differs":
        told["changed"] = []  # the scope is read again, from the honest part of this server
    else:
        assert plain(told["problem"])
    unharmed(cell, told)


@pytest.mark.parametrize("attack", sorted(attacks.verdicts()))
def test_lies_about_what_became_of_an_action(cell: Cell, attack: str) -> None:
    told = cell.suffer(("/v1/commands", "/epoch"), attacks.verdicts()[attack], act=True)
    assert told["pending"] == 1
    assert plain(told["problem"])
    if attack in ("a dispute", "another copy"):
        # The action waits in a new epoch; or all the store's data is gone with the membership, but not the action.
        told["changed"] = []
    unharmed(cell, told)


@pytest.mark.parametrize("attack", sorted(attacks.snapshots(1, {})))
def test_lies_in_a_ready_file(cell: Cell, attack: str) -> None:
    gen, _ = cell.at()
    told = cell.suffer("/v1/", attacks.snapshots(gen, cell.truth()["acks"])[attack])
    assert plain(told["problem"])
    unharmed(cell, told)


def test_the_id_in_a_bucket_is_in_it() -> None:
    assert bucket_of("stock", attacks.BUCKET_128) == 128

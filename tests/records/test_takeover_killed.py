"""A program that is killed while ready files become its memory: whatever is there afterwards is sound, and goes on."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from records.store import Records
from tests.keys import KEY
from tests.records.snapshots import GEN, HEAD, digests, made, prices, products, stocks, take, told
from tests.records.world import World

SCOPES: dict[str, list[Any]] = {
    "catalog:main": products(2500),
    "price:main": prices(9000),
    "stock:S01": stocks(9000),
}

TAKES = """
import sys
from pathlib import Path

from records.store import Records
from tests.keys import KEY
from tests.records.snapshots import take, told
from tests.records.world import SIGNING_KEY, TOKEN, device

folder, files = map(Path, sys.argv[1:3])
records = Records.open(folder, key=KEY)
records.enrolled(device(scopes=("config:S01",)), TOKEN, SIGNING_KEY).result()
records.enrolled(device(), TOKEN, SIGNING_KEY).result()
print("open", flush=True)
while True:
    for scope, count in (("price:main", 9000), ("catalog:main", 2500), ("stock:S01", 9000)):
        path = files / f"{scope.replace(':', '-')}.db"
        take(records, path, told(path, scope, count))
        print(scope, flush=True)
"""


def killed_while_taking(folder: Path, files: Path, seconds: float) -> list[str]:
    """The scopes that the program said it had taken over before it was killed."""
    child = subprocess.Popen(
        [sys.executable, "-c", TAKES, str(folder), str(files)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    said = child.stdout.read()
    child.stdout.close()
    child.wait()
    return [line for line in said.splitlines() if line in SCOPES]


def rounds(tmp_path: Path, count: int) -> None:
    files = tmp_path / "files"
    for scope, living in SCOPES.items():
        made(files, scope, living)
    world = World(tmp_path / "data")
    action = world.act()
    world.records.close()
    chance = random.Random(11)
    cut = 0
    for _ in range(count):
        said = killed_while_taking(world.folder, files, chance.uniform(0.0, 0.9))
        records = Records.open(world.folder, key=KEY)
        assert [row.id for row in records.pending(0, 10)] == [action.id]
        with records._readers.read() as connection:
            assert connection.execute("PRAGMA main.quick_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA catalog.quick_check").fetchone() == ("ok",)
        cut += any((world.folder / "incoming").rglob("*.part"))
        for scope, living in SCOPES.items():
            cursor = records.cursor(scope)
            assert (cursor.gen, cursor.seq) in ((0, 0), (GEN, HEAD))
            if scope in said[-1:] or (cursor.seq == HEAD):
                assert records.digests(scope) == digests(living)
        records.close()
    assert cut > 0
    records = Records.open(world.folder, key=KEY)
    for scope, living in SCOPES.items():
        path = files / f"{scope.replace(':', '-')}.db"
        take(records, path, told(path, scope, len(living)))
        assert records.digests(scope) == digests(living)
    assert "p00077" in {hit.product for hit in records.search("lantern 77").hits}
    records.close()


def test_a_killed_takeover_leaves_a_sound_memory(tmp_path: Path) -> None:
    rounds(tmp_path, 6)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_thirty_killed_takeovers_leave_a_sound_memory(tmp_path: Path) -> None:
    rounds(tmp_path, 30)

"""A device that loses power: what was acknowledged is there, what was half done is not."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from records.store import Records
from tests.keys import KEY
from tests.records.world import World

ROUNDS = 6

WRITES = """
import sys
from itertools import count
from pathlib import Path
from records.feed import Page
from records.ids import uuid7
from records.outbox import Action, Overlay
from records.store import Records, utc_now
from tests.records.world import product

records = Records.open(Path(sys.argv[1]), key=bytes(range(32)))
print("open", flush=True)
for n in count():
    action = Action(uuid7(utc_now()), 0, "task:t", "help.call", {"n": n}, {}, (Overlay("task", f"t{n}", {}),))
    act = records.act(action)
    waiting = []
    for scope, kind, body in (("stock:S01", "stock", {"on_hand": 1}), ("catalog:main", "product", None)):
        seq = records.cursor(scope).seq
        rows = [[kind, f"{seq + i}", seq + i, 1, body or product(f"{seq + i}", "Mug")] for i in range(1, 51)]
        to = seq + len(rows)
        waiting.append(records.apply(Page(scope, 1, seq, to, to, rows, utc_now())))
    act.result()
    print(action.id, flush=True)
    for one in waiting:
        print(one.result().cursor.scope, one.result().cursor.seq, flush=True)
"""


def killed_while_writing(folder: Path, seconds: float) -> list[str]:
    """What the program said it had done before it was killed."""
    child = subprocess.Popen([sys.executable, "-c", WRITES, str(folder)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    said = child.stdout.read()
    child.stdout.close()
    child.wait()
    return said.splitlines() if said.endswith("\n") else said.splitlines()[:-1]


def test_a_killed_program_has_kept_all_that_it_acknowledged(tmp_path: Path) -> None:
    world = World(tmp_path / "data")
    world.records.close()
    chance = random.Random(7)
    acts: list[str] = []
    for _ in range(ROUNDS):
        said = killed_while_writing(world.folder, chance.uniform(0.05, 0.5))
        acts += [line for line in said if " " not in line]
        cursors = dict(line.split() for line in said if " " in line)
        records = Records.open(world.folder, key=KEY)
        rows = records.pending(0, 100_000)
        assert set(acts) <= {row.id for row in rows}
        assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
        for scope, kind in (("stock:S01", "stock"), ("catalog:main", "product")):
            cursor = records.cursor(scope)
            assert cursor.seq >= int(cursors.get(scope, 0))
            assert count(records, kind) == cursor.seq
        records.close()
    assert len(acts) >= ROUNDS


def count(records: Records, table: str) -> int:
    with records._readers.read() as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608


def test_a_killed_migration_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from records.store import Records; print('go', flush=True);"
        "Records.open(Path(sys.argv[1]), key=bytes(range(32))); print('done', flush=True); import time; time.sleep(60)"
    )
    chance = random.Random(3)
    for n in range(5):
        folder = tmp_path / str(n)
        child = subprocess.Popen([sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.uniform(0.05, 0.6))
        os.kill(child.pid, signal.SIGKILL)
        child.stdout.close()
        child.wait()
        world = World(folder)
        world.product("A", "Mug")
        assert [hit.product for hit in world.records.search("mug").hits] == ["A"]
        world.records.close()

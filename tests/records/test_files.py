"""The world's faults become words for a person; nothing is lost by them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, create_engine, inspect
from sqlcipher3 import dbapi2 as driver

from records import files, tables
from records.files import FileName, Safe
from records.news import Changes
from records.store import Records, Unusable
from tests.keys import KEY
from tests.records.world import START, World, device, gtin, help_call, product


def damage(path: Path) -> None:
    """Overwrites everything behind the header page."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(100)
        file.write(os.urandom(size - 100))


def unusable(folder: Path, **options: bool) -> Unusable:
    with pytest.raises(Unusable) as caught:
        Records.open(folder, key=KEY, **options)
    assert caught.value.words.endswith(".")
    return caught.value


def test_two_programs_cannot_write_into_one_folder(world: World) -> None:
    assert unusable(world.folder).reason == "in_use"
    world.records.close()
    world.records = world.open()


def test_another_process_may_look_while_this_one_works(world: World) -> None:
    world.product("A", "Mug")
    program = (
        "import sys; from pathlib import Path; from records.store import Records;"
        "r = Records.open(Path(sys.argv[1]), key=bytes(range(32)), read_only=True);"
        "print(r.find(sys.argv[2]).product.title); r.close()"
    )
    command = [sys.executable, "-c", program, str(world.folder), gtin("A")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "Mug"
    world.product("A", "Cup", ver=2)
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "Cup"
    world.records.close()
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "Cup"
    world.records = world.open()


def test_reading_only_cannot_write(world: World) -> None:
    reader = Records.open(world.folder, key=KEY, read_only=True)
    with pytest.raises(RuntimeError, match="reading only"):
        reader.act(help_call(START))
    with reader._readers.read() as connection, pytest.raises(driver.OperationalError, match=r"readonly|query_only"):
        connection.execute("DELETE FROM outbox")
    reader.close()


def test_a_folder_without_data_says_so_and_is_not_created(tmp_path: Path) -> None:
    assert unusable(tmp_path / "none", read_only=True).reason == "missing"
    assert not (tmp_path / "none").exists()


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    assert unusable(tmp_path / "data").reason == "not_writable"


def test_a_folder_that_belongs_to_someone_else_is_said() -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o555)
        program = (
            "import os, sys; from pathlib import Path; from records.store import Records, Unusable\n"
            "if os.getuid() == 0: os.setuid(65534)\n"
            "try: Records.open(Path(sys.argv[1]) / 'data', key=bytes(range(32)))\n"
            "except Unusable as why: print(why.reason)\n"
        )
        done = subprocess.run([sys.executable, "-c", program, name], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "not_writable"
        folder.chmod(0o755)


@pytest.mark.parametrize("name", ["core", "catalog"])
def test_a_file_of_a_newer_version_is_left_alone(world: World, name: FileName) -> None:
    world.records.close()
    file = files.connect(Safe(world.folder, KEY), name, writable=True)
    file.execute("PRAGMA user_version = 99")
    file.close()
    assert unusable(world.folder).reason == "newer_version"
    assert unusable(world.folder, read_only=True).reason == "newer_version"
    file = files.connect(Safe(world.folder, KEY), name, writable=True)
    file.execute(f"PRAGMA user_version = {files.SCHEMA[name]}")
    file.close()
    world.records = world.open()
    assert world.records.device() == device()


@pytest.mark.parametrize("content", [None, b"", b"not a database at all, but long enough to be one" * 40])
def test_a_core_file_that_is_none_is_made_again_and_kept(world: World, content: bytes | None) -> None:
    action = world.act()
    world.records.close()
    path = world.folder / "core.db"
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    world.records = world.open()
    assert [row.id for row in world.records.pending(0, 10)] == [action.id]
    assert world.records.device() == device()
    kept = [one.read_bytes() for one in (world.folder / "quarantine").glob("core-*.db")]
    assert kept == ([content] if content is not None else [])
    assert "made again" in world.records.mended()[-1].words


def test_a_damaged_catalogue_is_set_aside_and_read_again(world: World) -> None:
    world.act()
    world.product("A", "Mug")
    world.put("stock:S01", ("stock", "A", 1, {"on_hand": 1}))
    world.records.close()
    damage(world.folder / "catalog.db")
    world.records = world.open()
    assert world.records.product("A") is None
    assert world.records.cursor("catalog:main").seq == 0
    assert world.records.cursor("stock:S01").seq == 1
    assert world.records.queue().pending == 1
    assert (world.folder / "catalog.damaged").exists()
    world.product("A", "Mug")
    assert world.records.product("A") is not None


NO_MORE = """
import resource, signal, sys
from functools import partial
from pathlib import Path
from records.store import Records, Unusable
from tests.records.world import START, World, help_call, product
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
world = World(Path(sys.argv[1]))
world.product("A", "Mug")
kept = world.act()
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
try:
    for n in range(500):
        world.records.act(help_call(START, task=f"t{n}", place="x" * 4000)).result()
except Unusable as why:
    print(why.reason, n > 5)
try:
    world.put("catalog:main", *(("product", f"P{n}", 1, product(f"P{n}", "Tent " * 40)) for n in range(1000)))
except Unusable as why:
    print(why.reason, world.records.cursor("catalog:main").seq)
try:
    world.records.keep_picture(__import__("hashlib").sha256(b"x" * 500_000).hexdigest(), b"x" * 500_000)
except Unusable as why:
    print(why.reason)
print(world.records.product("A").product.title, world.records.queue().pending == n + 1)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
world.records.act(help_call(START, task="after")).result()
print(world.records.task("after").state, [row.seq for row in world.records.pending(0, 999)] == list(range(1, n + 3)))
world.records.close()
"""


def test_a_full_disk_refuses_in_words_and_loses_nothing(world: World) -> None:
    def room(pages: int) -> None:
        for writer in world.records._writers.values():
            writer.submit(
                lambda file: (file.execute(f"PRAGMA max_page_count = {pages}").fetchall(), Changes())
            ).result()

    world.product("A", "Mug")
    kept = world.act()
    room(1)  # SQLite takes the present size instead
    for n in range(100):
        refused = world.records.act(help_call(START, task=f"t{n}", place="x" * 4000)).exception()
        if refused:
            break
    assert isinstance(refused, Unusable)
    assert (refused.reason, "full" in refused.words) == ("disk_full", True)
    page = world.page("catalog:main", *(("product", f"P{n}", 1, product(f"P{n}", "Tent " * 40)) for n in range(500)))
    with pytest.raises(Unusable, match="full"):
        world.records.apply(page).result()
    assert world.records.cursor("catalog:main").seq == 1
    assert world.records.find(gtin("A")) is not None
    assert world.records.pending(0, 999)[0].id == kept.id
    room(2**31)
    world.records.apply(page).result()
    world.act(task="after")
    rows = world.records.pending(0, 999)
    assert [row.seq for row in rows] == list(range(1, n + 3))


def test_a_disk_that_takes_no_more_loses_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NO_MORE, str(tmp_path / "data")], capture_output=True, text=True, check=False
    )
    logged = ("write_failed", "checkpoint", "ballast")
    said = [line for line in done.stdout.splitlines() if not any(one in line for one in logged)]
    assert said == ["not_writable True", "not_writable 1", "disk_full", "Mug True", "waiting True"], (
        done.stdout + done.stderr
    )


def test_a_disk_that_fills_up_while_the_files_are_made_is_said_as_it_is(tmp_path: Path) -> None:
    from records.migrations import upgrade

    connection = files.connect(Safe(tmp_path, KEY), "core", writable=True)
    connection.execute("PRAGMA max_page_count = 4").fetchall()
    with pytest.raises(driver.Error) as full:
        upgrade(connection, "core")
    connection.close()
    assert files.reason_of(full.value) == "disk_full"
    connection = files.connect(Safe(tmp_path, KEY), "core", writable=True)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 0
    upgrade(connection, "core")
    connection.close()


@pytest.mark.parametrize(("free", "reason"), [(12_288, "disk_full"), (1 << 30, "not_writable")])
def test_an_input_output_error_on_a_disk_without_room_means_that_it_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, reason: str
) -> None:
    monkeypatch.setattr(files, "disk_usage", lambda _: shutil._ntuple_diskusage(1 << 40, 0, free))
    error = driver.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR"
    with pytest.raises(Unusable) as refused, files.told(tmp_path):
        raise error
    assert refused.value.reason == reason


def test_the_migrations_make_the_tables_that_are_described(world: World) -> None:
    world.records.close()
    described: dict[FileName, MetaData] = {"core": tables.core, "catalog": tables.catalog}
    for name, metadata in described.items():
        opened = partial(files.connect, Safe(world.folder, KEY), name, writable=True)
        engine = create_engine("sqlite://", module=driver, creator=opened)
        with engine.connect() as connection:
            ours = {"include_name": lambda one, kind, _: kind != "table" or not one.startswith(("search", "alembic"))}
            context = MigrationContext.configure(connection, opts={"compare_type": True, **ours})
            assert compare_metadata(context, metadata) == []
            indexes = {index.name for table in metadata.tables.values() for index in table.indexes}
            found = {one["name"] for table in metadata.tables for one in inspect(connection).get_indexes(table)}
            assert indexes == found
            assert connection.exec_driver_sql("PRAGMA user_version").scalar() == files.SCHEMA[name]
        engine.dispose()
    world.records = world.open()


def test_the_files_are_as_safe_as_they_should_be(world: World) -> None:
    expected = {"core": 2, "catalog": 1}
    for name, synchronous in expected.items():
        connection = files.writer_connection(Safe(world.folder, KEY), name)  # type: ignore[arg-type]
        pragmas = ("journal_mode", "synchronous", "secure_delete", "wal_autocheckpoint", "mmap_size")
        values = [row[0] if (row := connection.execute(f"PRAGMA {one}").fetchone()) else 0 for one in pragmas]
        connection.close()
        assert values == ["wal", synchronous, 1, 0, 0]


def test_what_was_deleted_is_not_left_in_the_files(world: World) -> None:
    body = {"first_name": "Canaryperson", "member": "9529000012345"}
    world.put("cust:S01", ("customer", "c1", 1, body))
    world.put("cust:S01", ("customer", "c1", 2, None))
    world.records.close()
    for path in world.folder.iterdir():
        if path.is_file():
            assert b"Canaryperson" not in path.read_bytes(), path
    world.records = world.open()


def test_a_start_with_current_files_imports_nothing_heavy(world: World) -> None:
    world.records.close()
    program = (
        "import sys; from pathlib import Path; from records.store import Records;"
        "r = Records.open(Path(sys.argv[1]), key=bytes(range(32))); r.find('0' * 14); r.search('mug'); r.close();"
        "print([one for one in ('sqlalchemy', 'alembic', 'pydantic', 'PySide6', 'requests') if one in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(world.folder)], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
    world.records = world.open()


def test_a_page_after_the_end_is_refused(world: World) -> None:
    page = world.page("catalog:main", ("product", "A", 1, product("A", "Mug")))
    world.records.close()
    with pytest.raises(RuntimeError, match="closed"):
        world.records.apply(page).result()
    world.records = world.open()

"""The key of a device is never beside its data, never lost over old data, and nothing readable is left without it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import pytest
from sqlcipher3 import dbapi2 as driver

from records import files, keys, sealing
from records.ids import uuid7
from records.migrations.core import v0001_first
from records.outbox import Action
from records.store import Records, Unusable
from tests.keys import KEY
from tests.records.pages import clear
from tests.records.world import SCOPES, START, World, device, help_call


class Drawer(keyring.backend.KeyringBackend):
    """A key ring in memory, as a desktop session has one."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.forgetful = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.error:
            raise self.error
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self.forgetful:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Drawer]:
    """A machine with a key ring and without a choice made for it."""
    monkeypatch.delenv("STORESIDE_KEYS", raising=False)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    before, drawer = keyring.get_keyring(), Drawer()
    keyring.set_keyring(drawer)
    yield drawer
    keyring.set_keyring(before)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's configuration folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("STORESIDE_KEYS", raising=False)
    return tmp_path / "config" / "storeside" / "keys"


def refused(folder: Path, choice: str | None = None, **options: bool) -> Unusable:
    with pytest.raises(Unusable) as caught:
        keys.key_of(folder, choice, **options)
    assert "Traceback" not in caught.value.words
    return caught.value


def fill(folder: Path, key: bytes) -> None:
    records = Records.open(folder, key=key)
    records.act(help_call(START)).result()
    records.close()


# --- choosing


def test_a_new_folder_gets_a_key_of_its_own_in_the_key_ring_before_any_data(drawer: Drawer, tmp_path: Path) -> None:
    one, two = (keys.key_of(tmp_path / name) for name in ("one", "two"))
    assert len(one) == len(two) == files.KEY_BYTES
    assert one != two
    assert sorted(drawer.kept.values()) == sorted([one.hex(), two.hex()])
    assert not (tmp_path / "one" / "core.db").exists()
    assert keys.key_of(tmp_path / "one") == one
    fill(tmp_path / "one", one)
    assert keys.key_of(tmp_path / "one") == one
    assert len(drawer.kept) == 2


def test_a_folder_that_is_moved_keeps_its_key(drawer: Drawer, tmp_path: Path) -> None:
    key = keys.key_of(tmp_path / "here")
    fill(tmp_path / "here", key)
    (tmp_path / "here").rename(tmp_path / "there")
    assert keys.key_of(tmp_path / "there") == key


@pytest.mark.parametrize("ring", [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring()])
def test_a_key_ring_that_keeps_nothing_counts_as_none(
    drawer: Drawer, tmp_path: Path, ring: keyring.backend.KeyringBackend
) -> None:
    keyring.set_keyring(ring)
    for choice in (None, "auto", "keyring"):
        why = refused(tmp_path / "data", choice)
        assert why.reason == "no_key_store"
        assert "Nothing was opened or changed" in why.words
        assert "--keys file" in why.words
    assert not (tmp_path / "data").exists()


def test_a_key_ring_that_fails_is_said_and_changes_nothing(drawer: Drawer, tmp_path: Path) -> None:
    key = keys.key_of(tmp_path / "data")
    fill(tmp_path / "data", key)
    drawer.error = RuntimeError(f"locked; secret {key.hex()}")
    why = refused(tmp_path / "data")
    assert (why.reason, key.hex() in why.words) == ("no_key_store", False)
    assert why.__suppress_context__
    drawer.error = None
    drawer.forgetful = True
    assert refused(tmp_path / "new").reason == "no_key_store"
    assert not (tmp_path / "new" / "key.name").exists()


def test_data_whose_key_is_missing_never_gets_a_new_key(drawer: Drawer, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    key = keys.key_of(folder)
    fill(folder, key)
    core = (folder / "core.db").read_bytes()
    drawer.kept.clear()
    why = refused(folder)
    assert why.reason == "no_key"
    assert "Drawer" in why.words
    (folder / "core.db").unlink()
    (folder / "outbox.journal").touch()
    assert refused(folder).reason == "no_key"
    (folder / "core.db").write_bytes(core)
    (folder / "key.name").unlink()
    assert refused(folder).reason == "no_key"
    assert drawer.kept == {}
    assert (folder / "core.db").read_bytes() == core


def test_looking_makes_neither_key_nor_folder(drawer: Drawer, tmp_path: Path) -> None:
    assert refused(tmp_path / "data", make=False).reason == "missing"
    assert drawer.kept == {}
    assert not (tmp_path / "data").exists()


def test_a_start_that_ended_before_the_data_goes_on_with_its_key(drawer: Drawer, tmp_path: Path) -> None:
    key = keys.key_of(tmp_path / "data")  # and no Records.open: the power went
    fill(tmp_path / "data", keys.key_of(tmp_path / "data"))
    assert drawer.kept == {("Storeside", sealing.fingerprint(key)): key.hex()}


def test_a_credential_of_systemd_comes_first_and_is_only_read(
    drawer: Drawer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert isinstance(keys.chosen(None, tmp_path / "data"), keys.KeyRing)
    assert refused(tmp_path / "data", "systemd").reason == "no_key_store"
    (tmp_path / "storeside-key").write_bytes(KEY)
    assert keys.key_of(tmp_path / "data") == KEY
    assert keys.key_of(tmp_path / "data", "systemd") == KEY
    (tmp_path / "storeside-key").write_text(KEY.hex() + "\n")
    assert keys.key_of(tmp_path / "data") == KEY
    (tmp_path / "storeside-key").write_bytes(KEY[:-1])
    assert refused(tmp_path / "data").reason == "wrong_key"
    assert drawer.kept == {}
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    assert "systemd service" in refused(tmp_path / "data", "systemd").words


@pytest.mark.parametrize("choice", ["", "file:", "files", "keyring:x", "/tmp/key"])
def test_a_choice_that_is_none_is_said(
    choice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from sync.main import main_status

    with pytest.raises(SystemExit, match="2"):
        main_status(["--data", str(tmp_path), "--keys", choice])
    assert "file:PATH" in capsys.readouterr().err
    if choice:
        monkeypatch.setenv("STORESIDE_KEYS", choice)
        assert main_status(["--data", str(tmp_path)]) == 1
        assert "STORESIDE_KEYS" in capsys.readouterr().err


# --- the file of a developer


def test_a_key_file_is_its_owners_alone_and_outside_the_data(config: Path, tmp_path: Path) -> None:
    key = keys.key_of(tmp_path / "data", "file")
    (file,) = config.iterdir()
    assert file.name == f"{sealing.fingerprint(key)}.key"
    assert file.read_bytes() == key
    assert (file.stat().st_mode & 0o777, config.stat().st_mode & 0o777) == (0o600, 0o700)
    assert keys.key_of(tmp_path / "data", "file") == key
    named = keys.key_of(tmp_path / "other", f"file:{tmp_path / 'mine' / 'k'}")
    assert (tmp_path / "mine" / "k").read_bytes() == named
    assert [one.name for one in (tmp_path / "mine").iterdir()] == ["k"]


def test_a_key_file_inside_the_data_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    for path in (tmp_path / "data" / "k", tmp_path / "link" / "deep" / "k", tmp_path / "x" / ".." / "data" / "k"):
        assert refused(tmp_path / "data", f"file:{path}").reason == "exposed_key"
    assert list((tmp_path / "data").iterdir()) == []


def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "k"
    path.write_bytes(KEY)
    for mode in (0o644, 0o640, 0o604, 0o620):
        path.chmod(mode)
        why = refused(tmp_path / "data", f"file:{path}")
        assert (why.reason, "chmod 600" in why.words) == ("exposed_key", True)
    path.chmod(0o600)
    assert keys.key_of(tmp_path / "data", f"file:{path}") == KEY
    if os.geteuid() == 0:
        os.chown(path, 65534, -1)
        assert "another user" in refused(tmp_path / "data", f"file:{path}").words


def test_two_starts_at_once_agree_on_one_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, real = tmp_path / "k", os.link

    def beaten(source: Path, target: Path) -> None:
        monkeypatch.setattr(os, "link", real)
        keys.KeyFile(tmp_path / "data", path).keep("", KEY)
        real(source, target)

    monkeypatch.setattr(os, "link", beaten)
    assert keys.key_of(tmp_path / "data", f"file:{path}") == KEY
    fill(tmp_path / "data", KEY)


# --- the wrong key


def test_a_wrong_key_is_told_from_a_damaged_file(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    fill(folder, KEY)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    other = bytes(32)
    for read_only in (False, True):
        for named in (True, False):
            if not named:
                (folder / "key.name").unlink(missing_ok=True)
            with pytest.raises(Unusable) as why:
                Records.open(folder, key=other, read_only=read_only)
            assert why.value.reason == "wrong_key"
            (folder / "key.name").write_bytes(before["key.name"])
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.name in before} == before
    (folder / "key.name").write_text("f" * 32)  # rotten: the key still opens the data
    Records.open(folder, key=KEY).close()
    assert sealing.name_of(folder) == sealing.fingerprint(KEY)


def test_a_stolen_folder_neither_opens_nor_gets_a_key(drawer: Drawer, tmp_path: Path) -> None:
    fill(tmp_path / "data", keys.key_of(tmp_path / "data"))
    stolen = shutil.copytree(tmp_path / "data", tmp_path / "stolen")
    drawer.kept.clear()
    environment = {**os.environ, "STORESIDE_KEYS": f"file:{tmp_path / 'thief.key'}"}
    for words in (
        ["status"],
        ["lookup", "4006381333931"],
        ["sync", "--once"],
        ["enrol", "--server", "http://127.0.0.1:1", "--code", "7KX2M-9QF4R"],
    ):
        command = [sys.executable, "-m", "storeside", *words, "--data", str(stolen)]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
        assert done.returncode == 1
        assert "key is not where it was looked for" in done.stderr
        assert done.stderr.count("\n") == 1
    assert not (tmp_path / "thief.key").exists()


# --- what is on the disk

CANARIES = {
    "customer": "Canarycustomer",
    "outbox": "Canaryoutbox",
    "token": "Canarytoken",
    "private": "Canaryprivatekey0123456789abcdef",
    "stock": "Canaryaisle",
    "task": "Canarytask",
    "staff": "Canarystaff",
    "pin": "Canarypinhash",
    "order": "Canaryorder",
    "overlay": "Canaryoverlay",
}


def keep_canaries(world: World) -> None:
    scopes = (*SCOPES, "cust:S01")
    world.records.enrolled(device(scopes=scopes), CANARIES["token"], CANARIES["private"].encode()).result()
    made_at = START.isoformat()
    world.put("cust:S01", ("customer", "c1", 1, {"name": CANARIES["customer"]}))
    world.put("stock:S01", ("stock", "v1", 1, {"on_hand": 1, "aisle": CANARIES["stock"]}))
    world.put(
        "orders:S01",
        ("task", "t1", 1, {"state": "waiting", "made_at": made_at, "place": CANARIES["task"]}),
        ("order", "o1", 1, {"customer": CANARIES["order"], "status": "ready"}),
    )
    world.put("staff:S01", ("staff", "s1", 1, {"name": CANARIES["staff"], "pin": CANARIES["pin"], "role": "manager"}))
    world.act(task="t2", place=CANARIES["overlay"])
    world.records.act(Action(uuid7(START), 2, "note:1", "note", {"text": CANARIES["outbox"]})).result()
    world.records.note_attempt("s1", ok=False).result()


def leaks(place: Path, *secrets: bytes) -> list[str]:
    """Which of these bytes stand in which file."""
    found = [(path, path.read_bytes()) for path in place.rglob("*") if path.is_file()]
    return [f"{secret!r} in {path.name}" for path, data in found for secret in secrets if secret in data]


def test_nothing_readable_is_in_any_file_of_the_device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("SQLITE_TMPDIR", str(temporary))
    world = World(tmp_path / "data")
    keep_canaries(world)
    secrets = (*(text.encode() for text in CANARIES.values()), KEY, KEY.hex().encode(), KEY.hex().upper().encode())
    assert (world.folder / "core.db-wal").stat().st_size > 0
    assert leaks(tmp_path, *secrets) == []
    world.records.close()
    assert leaks(tmp_path, *secrets) == []
    unlocked = clear(world.folder, KEY)
    assert [text for text in CANARIES.values() if text.encode() not in unlocked] == []  # they are there to be found
    world.records = world.open()


def test_sqlite_writes_no_temporary_file_in_the_clear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    World(tmp_path / "data").records.close()
    connection = files.writer_connection(files.Safe(tmp_path / "data", KEY), "core")
    connection.execute("PRAGMA cache_size = 10").fetchall()
    connection.execute("BEGIN IMMEDIATE")
    rows = [("customer", f"c{n}", "cust:S01", 1, n, 1, "Canaryrow" * 400) for n in range(3000)]
    insert = "INSERT INTO entity (kind, id, scope, round, seq, ver, body) VALUES (?, ?, ?, ?, ?, ?, ?)"
    connection.executemany(insert, rows)
    connection.execute("SAVEPOINT here")
    connection.execute("UPDATE entity SET body = body || 'x', id = id || 'y'")  # a statement journal of megabytes
    assert open_files_with(b"Canaryrow") == []
    sort = "SELECT body || id FROM entity ORDER BY body || id DESC"
    sorting = connection.execute(sort)
    sorting.fetchone()
    assert open_files_with(b"Canaryrow") == []
    sorting.close()
    connection.execute("COMMIT")
    connection.execute("PRAGMA temp_store = FILE").fetchall()
    sorting = connection.execute(sort)
    sorting.fetchone()
    assert open_files_with(b"Canaryrow") != []  # this test would see it
    sorting.close()
    connection.close()
    for opened in (files.writer_connection, files.reader_connection):
        connection = opened(
            files.Safe(tmp_path / "data", KEY), *(("core",) if opened is files.writer_connection else ())
        )
        assert connection.execute("PRAGMA temp_store").fetchone()[0] == 2
        connection.close()


def open_files_with(secret: bytes) -> list[str]:
    """Also of files that have no name any more."""
    found = []
    for handle in Path("/proc/self/fd").iterdir():
        try:
            name = str(handle.readlink())
            if (
                not name.startswith(("/dev", "/proc", "pipe:", "socket:", "anon_inode:"))
                and secret in handle.read_bytes()
            ):
                found.append(name)
        except OSError:
            continue
    return found


def test_a_program_that_has_the_key_leaves_no_core_file(tmp_path: Path) -> None:
    program = (
        "import sys, resource; from pathlib import Path; from records.keys import key_of;"
        "key = key_of(Path(sys.argv[1])); print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "data")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "(0, 0)"


def test_a_key_is_in_no_words_of_ours(drawer: Drawer, tmp_path: Path) -> None:
    safe = files.Safe(tmp_path, KEY)
    store = keys.chosen(None, tmp_path)
    for text in (repr(safe), str(safe), repr(store), repr(keys.KeyFile(tmp_path)), sealing.fingerprint(KEY)):
        assert KEY.hex() not in text
        assert repr(KEY) not in text


# --- files of the time before encryption


def plain_core(folder: Path, rows: int = 40) -> None:
    """core.db as the first version left it, in the middle of a day: some of it still in its log."""
    folder.mkdir()
    connection = driver.connect(str(folder / "core.db"), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL").fetchall()
    connection.execute("PRAGMA wal_autocheckpoint=0").fetchall()
    for statement in v0001_first.STATEMENTS.split(";\n"):
        connection.execute(statement)
    connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.execute("INSERT INTO alembic_version VALUES ('core_0001')")
    connection.execute("PRAGMA user_version = 1")
    scopes = json.dumps(["orders:S01"])
    connection.execute(
        "INSERT INTO install VALUES (1, 'dev-1', 'S01', 'kiosk', 'K', 'http://127.0.0.1:1', ?, ?, 'Canarytoken', ?)",
        (scopes, START.isoformat(), b"Canaryprivate"),
    )
    for n in range(1, rows + 1):
        action = help_call(START, task=f"t{n}")
        payload = json.dumps({"seq": n, "id": action.id, "body": {"text": "Canaryoutbox"}}).encode()
        connection.execute(
            "INSERT INTO outbox (id, install, lane, epoch, seq, aggregate, type, payload, hash, prev_hash, made_at)"
            " VALUES (?, 'dev-1', 0, 1, ?, 'task:t', 'help.call', ?, ?, '', ?)",
            (action.id, n, payload, blake2b(payload, digest_size=16).digest(), START.isoformat()),
        )
        if n == rows // 2:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for name in ("core.db", "core.db-wal"):
        shutil.copy(folder / name, folder / f"{name}.kept")
    connection.close()
    for name in ("core.db", "core.db-wal"):
        (folder / f"{name}.kept").replace(folder / name)


def test_an_old_core_file_is_encrypted_in_place(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    plain_core(folder)
    os.link(folder / "core.db", tmp_path / "the same bytes")
    assert leaks(tmp_path, b"Canaryoutbox") != []
    with pytest.raises(Unusable) as why:
        Records.open(folder, key=KEY, read_only=True)
    assert why.value.reason == "older_version"
    key = keys.key_of(folder)
    records = Records.open(folder, key=key)
    assert [row.seq for row in records.pending(0, 99)] == list(range(1, 41))
    assert records.device() is not None
    assert (
        leaks(tmp_path, b"Canaryoutbox", b"Canarytoken", b"Canaryprivate") == []
    )  # overwritten too, not only unlinked
    records.close()
    assert not (folder / "core.old").exists()
    assert not (folder / "core.new").exists()
    Records.open(folder, key=key).close()


def test_a_damaged_old_core_file_is_left_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    plain_core(folder, rows=400)
    (folder / "core.db-wal").unlink()
    with (folder / "core.db").open("r+b") as file:
        for page in range(30, 40):
            file.seek(page * 4096)
            file.write(os.urandom(4096))
    with pytest.raises(Unusable) as why:
        Records.open(folder, key=KEY)
    assert why.value.reason == "damaged"
    assert sealing.is_plain(folder)
    assert not (folder / "core.new").exists()


KILLS = """
    import os, shutil, signal, sys
    from pathlib import Path
    from records import sealing
    from sqlcipher3 import dbapi2 as driver

    original, work, key = Path(sys.argv[1]), Path(sys.argv[2]), bytes(range(32))

    def in_child(do):
        child = os.fork()
        if child == 0:
            try:
                do()
            except BaseException as error:
                os.write(2, repr(error).encode())
                os._exit(1)
            os._exit(0)
        return os.waitpid(child, 0)[1]

    def killed_at(step):
        seen = 0
        def count(frame, event, argument):
            nonlocal seen
            if event == "c_call" and frame.f_code.co_filename == sealing.__file__:
                seen += 1
                if seen == step:
                    os.kill(os.getpid(), signal.SIGKILL)
        sys.setprofile(count)
        sealing.settle(work, key)
        sys.setprofile(None)

    def read():
        sealing.settle(work, key)
        assert not sealing.is_plain(work) and not (work / "core.old").exists() and not (work / "core.new").exists()
        connection = sealing._connection(work / "core.db", key)
        assert connection.execute("SELECT count(*), sum(seq) FROM outbox").fetchone() == (40, 820)
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        connection.close()

    stride, steps = int(sys.argv[3]), 0
    while True:
        steps += stride
        shutil.rmtree(work, ignore_errors=True)
        shutil.copytree(original, work)
        status = in_child(lambda: killed_at(steps))
        if not os.WIFSIGNALED(status):
            assert status == 0, status
            break
        assert in_child(read) == 0, steps
        assert b"Canaryoutbox" not in (work / "core.db").read_bytes(), steps
    print(steps)
"""


def test_killed_at_any_step_of_encrypting_nothing_is_lost(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    plain_core(tmp_path / "data")
    stride = "1" if pytestconfig.getoption("--long") else "4"
    command = [sys.executable, "-c", textwrap.dedent(KILLS), str(tmp_path / "data"), str(tmp_path / "work"), stride]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout.splitlines()[-1]) > 60

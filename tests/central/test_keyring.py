"""Central's private keys: where they are, who takes over from whom, and what devices are told of it."""

from __future__ import annotations

import json
import os
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from central.database import Unusable
from central.keyring import LIST_LIFE, MOST_LIFE, OVERLAP, SIGNS, Keyring, NoSuchKey, beside
from records.genuine import verified
from shop import key_list, signed_codes
from shop.key_list import KeyList
from shop.signed_codes import KINDS
from tests.central.conftest import START

WEEK = timedelta(days=7)


@pytest.fixture
def keyring(tmp_path: Path) -> Keyring:
    return Keyring(tmp_path / "central.keys")


def listed(keyring: Keyring, now: datetime) -> KeyList:
    """The list as a device reads it, after it checked who signed it."""
    sent = keyring.envelope(now)
    assert verified(keyring.root(now), sent.signature, sent.message)
    found = key_list.read(sent.text)
    assert found is not None
    return found


def key_of(keyring: Keyring, now: datetime) -> int:
    """Which key signs now; its code is checked by the list of that moment."""
    ticket, text = keyring.sign("pickup", "S1", b"TT-1", WEEK, now)
    signed = signed_codes.read(text)
    assert signed is not None
    assert signed.ticket == ticket
    key = listed(keyring, now).key(ticket.key_id)
    assert key is not None
    assert verified(key.public, signed.signature, signed.message)
    assert key.not_before <= ticket.not_before < ticket.expires <= key.expires
    return ticket.key_id


def test_the_file_is_made_with_the_first_use_and_is_its_owners(keyring: Keyring) -> None:
    assert keyring.path is not None
    assert not keyring.path.exists()
    root = keyring.root(START)
    assert keyring.path.stat().st_mode & 0o777 == 0o600
    again = Keyring(keyring.path)
    assert again.root(START) == root
    assert again.envelope(START) == keyring.envelope(START)
    assert root not in keyring.path.read_bytes()
    assert [one.name for one in keyring.path.parent.iterdir() if "lock" not in one.name] == ["central.keys"]


def test_a_file_that_others_can_read_is_not_used(keyring: Keyring) -> None:
    keyring.root(START)
    assert keyring.path is not None
    keyring.path.chmod(0o640)
    with pytest.raises(Unusable, match="chmod 600"):
        Keyring(keyring.path).root(START)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"root": "AA", "version": 1, "last_id": 1}'])
def test_a_damaged_file_is_said_and_never_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "central.keys"
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
        file.write(content)
    with pytest.raises(Unusable, match="damaged"):
        Keyring(path).sign("pickup", "S1", b"TT-1", WEEK, START)
    assert path.read_bytes() == content


def test_a_folder_that_cannot_be_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unusable, match="cannot be used"):
        Keyring(tmp_path / "file" / "central.keys").root(START)


def test_keys_are_not_shown(keyring: Keyring) -> None:
    (key,) = keyring.keys(START)
    assert repr(key.private) not in repr(key)


def test_a_new_key_is_published_before_it_signs_and_the_old_one_stays_for_its_codes(keyring: Keyring) -> None:
    assert key_of(keyring, START) == 1
    before = listed(keyring, START)
    fresh = keyring.rotate(START)
    after = listed(keyring, START)
    assert after.version > before.version
    assert [key.id for key in after.keys] == [1, 2]
    assert fresh.not_before == START + OVERLAP
    assert key_of(keyring, START + OVERLAP - timedelta(seconds=1)) == 1
    assert key_of(keyring, START + OVERLAP) == 2
    old = after.key(1)
    assert old is not None
    assert old.expires == START + OVERLAP + MOST_LIFE
    assert [key.id for key in listed(keyring, old.expires).keys] == [2]


def test_a_key_is_followed_by_another_in_time(keyring: Keyring) -> None:
    """Nobody rotates: the list of each day still has a key that signs, published long enough before."""
    seen: dict[int, datetime] = {}
    for day in range(0, 2 * SIGNS.days, 3):
        now = START + timedelta(days=day)
        for key in listed(keyring, now).keys:
            seen.setdefault(key.id, now)
        working = key_of(keyring, now)
        assert working == 1 or now - seen[working] >= OVERLAP
    assert len(seen) == 3


def test_a_retired_key_signs_nothing_and_checks_on(keyring: Keyring) -> None:
    keyring.root(START)
    keyring.retire(1, START)
    assert [key.id for key in listed(keyring, START).keys] == [1, 2]
    assert key_of(keyring, START) == 2
    with pytest.raises(NoSuchKey, match="Known: 1, 2"):
        keyring.retire(9, START)


def test_a_compromised_key_is_gone_at_once(keyring: Keyring) -> None:
    version = listed(keyring, START).version
    keyring.retire(1, START, compromised=True)
    after = listed(keyring, START)
    assert after.version > version
    assert [key.id for key in after.keys] == [2]
    assert key_of(keyring, START) == 2


def test_a_list_is_signed_anew_before_it_ends(keyring: Keyring) -> None:
    first = listed(keyring, START)
    assert first.expires - first.issued == LIST_LIFE
    assert listed(keyring, START + LIST_LIFE / 2) == first
    later = START + LIST_LIFE / 2 + timedelta(seconds=1)
    assert listed(keyring, later).version > first.version
    assert listed(keyring, later).expires == later + LIST_LIFE


def test_an_older_file_does_not_count_behind_what_devices_have_seen(keyring: Keyring) -> None:
    assert keyring.path is not None
    keyring.root(START)
    backup = keyring.path.read_bytes()
    later = START + timedelta(days=40)
    for _ in range(5):
        keyring.rotate(later)
    newest = listed(keyring, later).version
    keyring.path.write_bytes(backup)
    assert listed(Keyring(keyring.path), later + timedelta(seconds=30)).version > newest


def test_codes_end_with_their_key_at_the_latest(keyring: Keyring) -> None:
    ticket, _ = keyring.sign("badge", "S1", b"lena", timedelta(days=4000), START)
    assert ticket.expires - ticket.not_before == MOST_LIFE
    late = START + SIGNS - timedelta(days=1)
    assert keyring.sign("badge", "S1", b"lena", MOST_LIFE, late)[0].expires == late + MOST_LIFE


def test_every_kind_can_be_signed_and_no_nonce_comes_twice(keyring: Keyring) -> None:
    nonces = {keyring.sign(kind, "S1", b"x", WEEK, START)[0].nonce for kind in KINDS for _ in range(20)}
    assert len(nonces) == 20 * len(KINDS)


def test_two_who_begin_at_once_have_one_root_and_lose_no_key(tmp_path: Path) -> None:
    rings = [Keyring(tmp_path / "central.keys") for _ in range(4)]
    threads = [threading.Thread(target=ring.rotate, args=(START,)) for ring in rings]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({ring.root(START) for ring in rings}) == 1
    assert [key.id for key in rings[0].keys(START)] == [1, 2, 3, 4, 5]
    assert len({ring.envelope(START) for ring in rings}) == 1


def test_a_running_central_sees_what_the_command_changed(keyring: Keyring) -> None:
    serving = Keyring(keyring.path)
    serving.root(START)
    keyring.retire(1, START, compromised=True)
    assert key_of(serving, START) == 2


def test_keys_lie_beside_a_sqlite_database_and_nowhere_else_by_themselves() -> None:
    assert beside("sqlite:////srv/central.db") == Path("/srv/central.keys")
    assert beside("sqlite://") is None
    assert beside("postgresql://u@h/x") is None


def test_in_memory_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ring = Keyring()
    assert key_of(ring, START) == 1
    assert ring.root(START) == ring.root(START + timedelta(days=1))
    assert list(tmp_path.iterdir()) == []


def test_the_list_is_canonical_json(keyring: Keyring) -> None:
    text = keyring.envelope(START).text
    assert json.dumps(json.loads(text), sort_keys=True, separators=(",", ":")).encode() == text


def test_a_file_of_keys_from_before_a_kind_of_code_signs_it_as_well(tmp_path: Path) -> None:
    path = tmp_path / "central.keys"
    Keyring(path).root(START)
    said = json.loads(path.read_text())
    for key in said["keys"]:
        key["kinds"] = ["pickup", "loyalty"]
    path.write_text(json.dumps(said))
    later = Keyring(path)
    assert later.sign("voucher", "", b"V1", WEEK, START)[0].kind == "voucher"
    assert {"pickup", "voucher"} <= set(listed(later, START).keys[0].kinds)

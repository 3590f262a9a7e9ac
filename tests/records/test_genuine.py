"""Signed codes on a device: what is believed, what is not and why, and that a code is good once."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from records import genuine
from records.genuine import NotGenuine, UsedUp
from records.ids import uuid7
from records.outbox import Action
from records.store import Records
from shop import key_list, signed_codes
from shop.signed_codes import KINDS, Signed, Ticket
from tests.keys import KEY
from tests.records.signing import Retailer, new_key, public, ticket
from tests.records.world import SIGNING_KEY, START, TOKEN, World, device

RETAILER = Retailer()


def send(world: World, body: dict[str, Any] | None, ver: int = 1) -> None:
    world.put("config:S01", ("keys", "keys", ver, body))


def joined(world: World, retailer: Retailer = RETAILER) -> World:
    """A device that knows the root key, and has its list."""
    world.records.enrolled(device(), TOKEN, SIGNING_KEY, public(retailer.root)).result()
    send(world, retailer.body())
    return world


@pytest.fixture
def shop(world: World) -> World:
    return joined(world)


def verdict(world: World, signed: Signed) -> str:
    """ "" for a genuine code, otherwise why not."""
    found = world.records.genuine(signed, world.clock())
    if isinstance(found, NotGenuine):
        return found.why
    assert found == signed.ticket
    return ""


def hand_over(world: World, signed: Signed, command: str | None = None) -> Action:
    made = Action(command or uuid7(world.clock()), 0, "order:TT-1", "x", {}, nonce=signed.ticket.once)
    world.records.act(made).result()
    return made


def test_a_right_code_is_genuine(shop: World) -> None:
    for kind in KINDS:
        assert verdict(shop, RETAILER.code(kind=kind)) == ""
    assert verdict(shop, RETAILER.code(store="")) == ""


def test_without_keys_nothing_is(world: World) -> None:
    assert verdict(world, RETAILER.code()) == "no_keys"


def test_who_is_not_enrolled_believes_nothing(tmp_path: Path) -> None:
    records = Records.open(tmp_path / "new", key=KEY)
    assert records.genuine(RETAILER.code(), START) == NotGenuine("no_keys")
    records.close()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"key_id": 2}, "unknown_key"),
        ({"not_before": START - timedelta(days=2)}, "forged"),  # before its key began
        ({"expires": START + timedelta(days=401)}, "forged"),  # longer than its key
        ({"store": "S02"}, "elsewhere"),
        ({"expires": START - timedelta(seconds=61), "not_before": START - timedelta(hours=1)}, "expired"),
        ({"not_before": START + timedelta(seconds=61)}, "too_early"),
        ({"not_before": START + timedelta(seconds=60)}, ""),
        ({"expires": START - timedelta(seconds=59), "not_before": START - timedelta(hours=1)}, ""),
    ],
)
def test_what_a_right_key_signed_may_still_not_hold(shop: World, changes: dict[str, Any], why: str) -> None:
    assert verdict(shop, RETAILER.code(**changes)) == why


def test_another_retailers_codes_are_forged(shop: World) -> None:
    assert verdict(shop, Retailer().code()) == "forged"


@pytest.mark.parametrize("changes", [{"kind": kind} for kind in KINDS[1:]] + [{"store": "S02"}, {"subject": b"TT-9"}])
def test_what_was_swapped_is_forged(shop: World, changes: dict[str, Any]) -> None:
    """The signature of a right code under other words: another kind, store, order, time or nonce."""
    right = ticket()
    signature = RETAILER.key.sign(signed_codes.message(right))
    text = signed_codes.text(signed_codes.message(replace(right, **changes)), signature)
    swapped = signed_codes.read(text)
    assert swapped is not None
    assert verdict(shop, swapped) == "forged"


def test_a_key_may_sign_only_its_kinds(shop: World) -> None:
    send(shop, RETAILER.body(2, [RETAILER.listed(kinds=("loyalty",))]), ver=2)
    assert verdict(shop, RETAILER.code(kind="loyalty")) == ""
    assert verdict(shop, RETAILER.code()) == "forged"


def test_a_signature_of_the_root_key_or_of_a_list_is_none_of_a_code(shop: World) -> None:
    assert verdict(shop, RETAILER.code(RETAILER.root)) == "forged"
    message = signed_codes.message(ticket())
    undomained = Signed(ticket(), message, RETAILER.key.sign(message.removeprefix(signed_codes.DOMAIN)))
    assert verdict(shop, undomained) == "forged"


# --- the list


def test_a_new_list_brings_and_takes_keys(shop: World) -> None:
    second = new_key()
    send(shop, RETAILER.body(2, [RETAILER.listed(), RETAILER.listed(id=2, public=public(second))]), ver=2)
    assert verdict(shop, RETAILER.code(second, key_id=2)) == ""
    send(shop, RETAILER.body(3, [RETAILER.listed(id=2, public=public(second))]), ver=3)
    assert verdict(shop, RETAILER.code()) == "unknown_key"


def test_an_older_list_never_takes_the_place_of_a_newer_one(shop: World) -> None:
    send(shop, RETAILER.body(5, []), ver=2)
    send(shop, RETAILER.body(4), ver=3)
    assert verdict(shop, RETAILER.code()) == "unknown_key"
    shop.reopen()
    assert verdict(shop, RETAILER.code()) == "unknown_key"
    send(shop, RETAILER.body(4), ver=4)
    assert verdict(shop, RETAILER.code()) == "unknown_key"
    shop.records.enrolled(device(install="dev-2"), "t", SIGNING_KEY, public(RETAILER.root)).result()
    assert verdict(shop, RETAILER.code()) == "unknown_key"


def test_a_list_of_another_root_is_not_taken(shop: World) -> None:
    stranger = Retailer()
    send(shop, stranger.body(9), ver=2)
    assert verdict(shop, stranger.code()) == "forged"
    assert verdict(shop, RETAILER.code()) == ""
    forged = RETAILER.body(9) | {"signature": key_list.base64url(bytes(64))}
    bodies: list[dict[str, Any]] = [forged, {"list": 7}, {}]
    for at, body in enumerate(bodies, 3):
        send(shop, body, ver=at)
        assert verdict(shop, RETAILER.code()) == ""


def test_a_list_that_is_removed_stays_in_use(shop: World) -> None:
    send(shop, None, ver=2)
    assert verdict(shop, RETAILER.code()) == ""


def test_a_list_that_is_over_unlocks_nothing(shop: World) -> None:
    code = RETAILER.code(expires=START + timedelta(days=60))
    shop.clock.forward(days=14, seconds=60)
    assert verdict(shop, code) == ""
    shop.clock.forward(seconds=1)
    assert verdict(shop, code) == "old_keys"
    send(shop, RETAILER.body(2, issued=shop.clock()), ver=2)
    assert verdict(shop, code) == ""


def test_a_clock_that_is_behind_its_list_revives_nothing(shop: World) -> None:
    send(shop, RETAILER.body(2, issued=START + timedelta(days=8)), ver=2)
    assert verdict(shop, RETAILER.code()) == "expired"


def test_a_device_of_old_believes_the_first_root_key_and_no_other(world: World) -> None:
    send(world, RETAILER.body())
    assert verdict(world, RETAILER.code()) == ""
    credentials = world.records.credentials()
    assert credentials is not None
    assert credentials.root == public(RETAILER.root)
    stranger = Retailer()
    send(world, stranger.body(9), ver=2)
    assert verdict(world, stranger.code()) == "forged"


def test_another_retailers_device_begins_with_its_own_list(shop: World) -> None:
    other = Retailer()
    send(shop, RETAILER.body(7), ver=2)
    shop.records.enrolled(device(install="dev-2"), "t", SIGNING_KEY, public(other.root)).result()
    assert verdict(shop, RETAILER.code()) == "no_keys"
    send(shop, other.body(), ver=3)
    assert verdict(shop, other.code()) == ""


# --- once


def test_a_code_is_used_up_with_the_deed(shop: World) -> None:
    code = RETAILER.code()
    done = hand_over(shop, code)
    assert verdict(shop, code) == "used"
    shop.records.act(done).result()  # a double tap
    assert shop.records.queue().pending == 1
    with pytest.raises(UsedUp):
        hand_over(shop, code)
    assert shop.records.queue().pending == 1
    shop.reopen()
    assert verdict(shop, code) == "used"
    assert verdict(shop, RETAILER.code()) == ""


def test_looking_uses_nothing_up(shop: World) -> None:
    code = RETAILER.code()
    assert [verdict(shop, code) for _ in range(3)] == ["", "", ""]


def test_used_codes_are_forgotten_when_they_are_over(shop: World) -> None:
    first = RETAILER.code(expires=START + timedelta(hours=1))
    hand_over(shop, first)
    shop.clock.forward(days=2)
    hand_over(shop, RETAILER.code())
    assert used(shop) == 1
    shop.clock.forward(days=-2)  # somebody sets the clock back
    assert verdict(shop, first) == "expired"
    shop.reopen()
    assert verdict(shop, first) == "expired"
    assert verdict(shop, RETAILER.code()) == ""


def used(world: World) -> int:
    with world.records._readers.read() as connection:
        return int(connection.execute("SELECT count(*) FROM used_nonce").fetchone()[0])


def test_a_core_db_that_is_lost_forgets_neither_codes_nor_keys(shop: World) -> None:
    code = RETAILER.code()
    send(shop, RETAILER.body(5), ver=2)
    hand_over(shop, code)
    shop.records.close()
    for name in ("core.db", "core.db-wal", "core.db-shm"):
        (shop.folder / name).unlink(missing_ok=True)
    shop.records = shop.open()
    assert verdict(shop, code) == "used"
    assert verdict(shop, RETAILER.code()) == ""
    send(shop, RETAILER.body(4, []), ver=3)
    assert verdict(shop, RETAILER.code()) == ""


def test_a_journal_that_is_lost_changes_nothing(shop: World) -> None:
    code = RETAILER.code()
    hand_over(shop, code)
    shop.records.close()
    (shop.folder / "outbox.journal").unlink()
    shop.records = shop.open()
    assert verdict(shop, code) == "used"


KILLED = """
import os, signal, sys
from pathlib import Path
from records.outbox import Action
from records.store import Records
from shop import signed_codes
from tests.keys import KEY
records = Records.open(Path(sys.argv[1]), key=KEY)
code = signed_codes.read(sys.argv[2])
future = records.act(Action(sys.argv[3], 0, "order:TT-1", "x", {}, nonce=code.ticket.once))
if sys.argv[4] == "saved":
    future.result()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("when", ["saved", "at once"])
def test_killed_with_the_deed_the_code_is_used_or_the_deed_was_not_done(shop: World, when: str) -> None:
    text, command = RETAILER.text(), uuid7(START)
    shop.records.close()
    words = [sys.executable, "-c", KILLED, str(shop.folder), text, command, when]
    ended = subprocess.run(words, check=False, capture_output=True, cwd=Path(__file__).parents[2])
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    shop.records = shop.open()
    code = signed_codes.read(text)
    assert code is not None
    done = shop.records.queue().pending
    assert verdict(shop, code) == ("used" if done else "")
    assert done == 1 or when == "at once"


# --- nobody is told apart


def test_unknown_foreign_collected_and_over_take_the_same_work(shop: World, monkeypatch: pytest.MonkeyPatch) -> None:
    collected = RETAILER.code()
    hand_over(shop, collected)
    cases = {
        "": RETAILER.code(),
        "unknown_key": RETAILER.code(key_id=9),
        "forged": Retailer().code(),
        "elsewhere": RETAILER.code(store="S02"),
        "used": collected,
        "expired": RETAILER.code(expires=START - timedelta(hours=1), not_before=START - timedelta(hours=2)),
    }
    checked: list[bool] = []
    real = genuine.verified

    def counted(public: bytes, signature: bytes, message: bytes) -> bool:
        assert len(public) == 32  # anything else would be refused without any work
        checked.append(real(public, signature, message))
        return checked[-1]

    monkeypatch.setattr(genuine, "verified", counted)
    work = {}
    for why, code in cases.items():
        asked: list[str] = []
        with shop.records._readers.read() as connection:
            connection.set_trace_callback(asked.append)
            checked.clear()
            found = genuine.judge(connection, code, START)
            connection.set_trace_callback(None)
        assert getattr(found, "why", "") == why
        work[why] = (len(checked), len(asked))
    assert set(work.values()) == {(1, 1)}


# --- a million wrong codes


def wrong(draw: random.Random, right: list[str]) -> Iterator[str]:
    """Right codes with characters, bytes or bits of them changed, cut, doubled and mixed; and random ones."""
    while True:
        text = draw.choice(right)
        how = draw.randrange(7)
        raw = signed_codes.from_base45(text[3:]) or b""
        if how == 0:
            at = draw.randrange(3, len(text))
            yield text[:at] + draw.choice(signed_codes._ALPHABET) + text[at + 1 :]
        elif how == 1:
            bits = int.from_bytes(raw, "big") ^ (1 << draw.randrange(len(raw) * 8))
            yield "S1:" + signed_codes.base45(bits.to_bytes(len(raw), "big"))
        elif how == 2:
            other = signed_codes.from_base45(draw.choice(right)[3:]) or b""
            yield "S1:" + signed_codes.base45(raw[:-64] + other[-64:])
        elif how == 3:
            said = ticket(nonce=draw.randbytes(8), subject=draw.choice([b"TT-1", b"", b"x" * 30]))
            yield signed_codes.text(signed_codes.message(said), draw.randbytes(64))
        elif how == 4:
            at, width = draw.randrange(len(raw)), draw.randrange(1, 9)
            yield "S1:" + signed_codes.base45(raw[:at] + draw.randbytes(width) + raw[at + width :])
        elif how == 5:
            yield text[: draw.randrange(3, len(text))] + text[draw.randrange(3, len(text)) :]
        else:
            yield "S1:" + signed_codes.base45(draw.randbytes(draw.randrange(60, 160)))


def accepted(world: World, count: int, seed: int) -> tuple[list[str], int]:
    """Those of `count` wrong codes that were believed, and how many had a layout at all. What has none is refused by
    reading it, as a scanner's text is; the others go through all that a scan goes through."""
    draw = random.Random(seed)
    right = [RETAILER.text(kind=kind, nonce=draw.randbytes(8)) for kind in KINDS for _ in range(20)]
    believed, judged = [], 0
    codes = wrong(draw, right)
    with world.records._readers.read() as connection:
        for _ in range(count):
            text = next(codes)
            signed = signed_codes.read(text)
            if signed is None or text in right:  # a change may give back what was there
                continue
            judged += 1
            if isinstance(genuine.judge(connection, signed, START), Ticket):
                believed.append(text)
    return believed, judged


def test_no_wrong_code_is_believed(shop: World) -> None:
    believed, judged = accepted(shop, 20_000, 1)
    assert believed == []
    assert judged > 8_000


@pytest.mark.long
def test_a_million_wrong_codes_and_none_is_believed(shop: World) -> None:
    believed, judged = accepted(shop, 1_000_000, 2)
    assert believed == []
    assert judged > 400_000

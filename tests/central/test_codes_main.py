"""The commands around signed codes: what people type, what they are told, and what a scanner reads from the picture."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import cv2
import pytest

from central import codes_main, feed, main, services
from central.database import Database
from central.feed import Change
from central.keyring import Keyring
from central.times import stamp
from hardware import decoder
from shop import codes
from shop.key_list import fingerprint
from shop.signed_codes import Signed
from tests.central.conftest import HeadOffice, settle_places

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A central with two stores and a member of staff."""
    folder = tmp_path / "here"
    folder.mkdir()
    database = Database(f"sqlite:///{folder / 'central.db'}")
    database.migrate()
    database.write(settle_places)
    lena = Change("staff:S1", "staff", "lena", feed.canonical({"name": "Lena", "badge": "STAFF:lena"}))
    database.write(lambda connection: feed.publish(connection, [lena], stamp(datetime.now(UTC))))
    database.close()
    return folder


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def typed(room: str, *words: str, database: bool = True) -> tuple[int, str, str]:
        where = ["--database", f"sqlite:///{folder / 'central.db'}"] if database else []
        program = codes_main.main if room == "code" else main.main
        status = program([*words, *where])
        said = capsys.readouterr()
        return status, re.sub(r"(?m)^.*\[(info|warning) .*\n", "", said.out), said.err

    return typed


def scanned(path: Path) -> codes.Code:
    image = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    assert image is not None
    (found,) = decoder.decode(image)
    return codes.read(found.text)


def test_a_code_is_printed_and_drawn(run: Run, folder: Path) -> None:
    badge = folder / "badge.png"
    status, out, _ = run("code", "badge", "--store", "S1", "--staff", "lena", "--out", str(badge))
    text, until = out.splitlines()
    assert status == 0
    assert until.startswith("until 20")
    read = scanned(badge)
    assert read == codes.read(text)
    assert isinstance(read, Signed)
    assert (read.ticket.kind, read.ticket.name) == ("badge", "lena")
    status, out, _ = run("code", "basket", "--line", "4006381333931x3", "--line", "9521234500018")
    basket = codes.read(out.splitlines()[0])
    assert isinstance(basket, Signed)
    assert basket.ticket.basket == (("04006381333931", 3), ("09521234500018", 1))


def test_what_cannot_be_is_one_line(run: Run, folder: Path) -> None:
    for words in (
        ["pickup", "--store", "S1", "--order", "TT-9"],
        ["pickup", "--store", "S9", "--order", "TT-9"],
        ["loyalty", "--customer", "C9"],
        ["return", "--order", "TT-9", "--return", "R-77"],
        ["basket", "--line", "4006381333932"],
        ["basket", "--line", "4006381333931", "--keys", str(folder / "no" / "where" / "x"), "--out", str(folder)],
    ):
        status, out, err = run("code", *words)
        assert (status, out) == (1, ""), words
        assert err.startswith("storeside code: ")
        assert len(err.strip().splitlines()) == 1
    assert run("code", "basket", "--line", "x")[0] == 2
    assert run("code", "money")[0] == 2


def test_who_has_postgresql_says_where_the_keys_are(run: Run) -> None:
    words = ["basket", "--line", "4006381333931", "--database", "postgresql://u:secret@127.0.0.1:1/x"]
    status, _, err = run("code", *words, database=False)
    assert status == 1
    assert "secret" not in err


def test_a_running_central_is_asked_with_a_token(office: HeadOffice, run: Run, folder: Path) -> None:
    token = office.database.write(lambda connection: services.new_token(connection, "web", "codes", office.clock()))
    file = folder / "token"
    file.write_text(token + "\n")
    words = ["basket", "--line", "4006381333931", "--server", office.url, "--token-file", str(file)]
    status, out, err = run("code", *words, database=False)
    assert (status, err) == (0, "")
    assert isinstance(codes.read(out.splitlines()[0]), Signed)
    file.write_text("s-web.wrong")
    assert run("code", *words, database=False)[::2] == (1, "storeside code: This token is not known here.\n")
    nobody = [*words[:4], "http://127.0.0.1:1", *words[5:]]
    status, _, err = run("code", *nobody, database=False)
    assert status == 1
    assert "did not answer" in err
    assert run("code", *words[:5], database=False)[2] == "storeside code: With --server goes --token-file.\n"


def test_keys_are_listed_rotated_and_retired(run: Run) -> None:
    status, out, _ = run("central", "keys", "list")
    assert status == 0
    assert re.search(r"root key [0-9A-Z]{26}\n", out)
    assert re.search(r"key 1 +works ", out)
    assert "key 2 signs from" in run("central", "keys", "rotate")[1]
    assert re.search(r"key 2 +waits ", run("central", "keys", "list")[1])
    assert "2 stores get the new list" in run("central", "keys", "retire", "1", "--compromised")[1]
    assert not re.search(r"key 1 ", run("central", "keys", "list")[1])
    status, _, err = run("central", "keys", "retire", "9")
    assert (status, err.splitlines()[-1]) == (1, "storeside central: There is no key 9. Known: 2, 3.")


def test_a_token_is_shown_once_and_revoked(run: Run) -> None:
    status, out, err = run("central", "token", "--name", "web", "--may", "codes")
    assert status == 0
    assert re.fullmatch(r"s-web\.[\w-]{43}\n", out)
    assert "not shown again" in err
    assert run("central", "token", "--name", "web", "--revoke")[0] == 0
    assert run("central", "token", "--name", "web", "--revoke")[0] == 1
    assert run("central", "token", "--name", "No Name")[0] == 1


def test_a_token_can_be_had_for_whatever_central_asks_one_for(run: Run) -> None:
    for may in (*services.MAY, "payments,vouchers"):
        assert run("central", "token", "--name", "till", "--may", may)[0] == 0


def test_an_enrolment_code_is_drawn_with_server_and_root_key(run: Run, folder: Path) -> None:
    picture = folder / "join.png"
    words = ["code", "--store", "S1", "--role", "kiosk", "--qr", str(picture)]
    status, out, _ = run("central", *words, "--server", "https://sync.example.com:8443")
    assert status == 0
    root = fingerprint(Keyring(folder / "central.keys").root(datetime.now(UTC)))
    assert scanned(picture) == codes.EnrolmentCode("https://sync.example.com:8443", out.strip(), root)
    assert run("central", *words)[0] == 2

"""Photos of goods that came back: only those that a return names, only to staff of its store, and gone in time."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from central import feed, photo_looks, photos, services
from central.asking import Answered
from central.database import Database
from central.desk import Desk, answer
from central.feed import Change
from central.photos import Belongs, Files
from central.tables import photo_look
from tests.central.conftest import START, Clock, settle_places
from tests.central.test_access import Machine

CANARY = b"a canary sings in this picture"
PHOTO = b"\xff\xd8\xff\xe0" + CANARY + b"\xff\xd9"
NAME = sha256(PHOTO).hexdigest()
PEOPLE = (
    Change("staff:S1", "staff", "m1", '{"name":"Mia","role":"manager"}'),
    Change("staff:S1", "staff", "e1", '{"name":"Omar","role":"senior"}'),
    Change("staff:S2", "staff", "m2", '{"name":"Lee","role":"manager"}'),
)


@pytest.fixture(scope="module")
def template() -> Iterator[Database]:
    made = Database("sqlite://")
    made.migrate()
    made.write(settle_places)
    made.write(lambda connection: feed.publish(connection, list(PEOPLE), "now"))
    yield made
    made.close()


@pytest.fixture
def desk(template: Database, tmp_path: Path) -> Iterator[Desk]:
    database = Database.copy_of(template)
    yield Desk(database, clock=Clock(), photos=Files(tmp_path / "photos"))
    database.close()


@pytest.fixture
def tablet(desk: Desk) -> Machine:
    machine = Machine(desk, "S1", "associate")
    expect(desk, machine, NAME)
    return machine


def expect(desk: Desk, machine: Machine, *names: str, of: str = "R1") -> None:
    belongs = Belongs(of, "TT-1", machine.store, machine.install)
    desk.database.write(lambda connection: photos.expect(connection, belongs, names, desk.clock()))


def send(machine: Machine, data: bytes, name: str = "", of: str = "R1") -> Answered:
    path = f"/v1/returns/{of}/photos/{name or sha256(data).hexdigest()}"
    return answer(machine.desk, "PUT", path, {"Authorization": f"Bearer {machine.token}"}, data)


def said(told: Answered) -> tuple[int, str]:
    return told.status, json.loads(told.body)["code"]


def files(desk: Desk) -> list[Path]:
    return [path for path in desk.photos._folder.rglob("*") if path.is_file()]


def see(machine: Machine, name: str = f"/{NAME}", actor: str = "m1", of: str = "R1") -> Answered:
    return machine.ask("GET", f"/v1/returns/{of}/photos{name}?actor={actor}")


def looks(desk: Desk) -> list[tuple[str, ...]]:
    columns = (photo_look.c[name] for name in ("return_id", "sha256", "store", "via", "actor"))
    with desk.database.read() as connection:
        return [tuple(row) for row in connection.execute(select(*columns).order_by(photo_look.c.id))]


def test_a_photo_is_taken_once_and_shown_to_a_manager_of_its_store(desk: Desk, tablet: Machine) -> None:
    assert [send(tablet, PHOTO).status for _ in range(2)] == [202, 202]
    told = see(Machine(desk, "S1", "manager"))
    assert (told.status, told.media, told.body) == (200, "image/jpeg", PHOTO)
    assert told.headers["cache-control"] == "no-store"
    (kept,) = files(desk)
    assert kept.stat().st_mode & 0o077 == 0
    assert "R1" not in kept.name
    assert NAME not in kept.name


def test_nobody_else_sends_or_sees_one(desk: Desk, tablet: Machine) -> None:
    for store, role, expected in (("S2", "associate", 404), ("S2", "manager", 404), ("S1", "kiosk", 403)):
        other = Machine(desk, store, role)  # type: ignore[arg-type]
        assert send(other, PHOTO).status == expected
        assert send(tablet, PHOTO).status == 202
        for told in (see(other), see(other, "")):
            assert told.status == (403 if store == "S2" else expected)
            assert CANARY not in told.body
    assert looks(desk) == []


def test_only_a_manager_of_the_store_looks_and_each_look_is_noted_with_both(desk: Desk, tablet: Machine) -> None:
    assert send(tablet, PHOTO).status == 202
    for actor in ("e1", "m2", "nobody", "M1"):
        assert said(see(tablet, actor=actor)) == (403, "not_manager")
        assert said(see(tablet, "", actor=actor)) == (403, "not_manager")
    assert tablet.ask("GET", f"/v1/returns/R1/photos/{NAME}").status == 422
    assert looks(desk) == []
    listed = json.loads(see(tablet, "").body)
    assert [one["sha256"] for one in listed["photos"]] == [NAME]
    assert listed["coming"] == 0
    assert looks(desk) == []  # a list shows nothing
    assert [see(tablet).status for _ in range(2)] == [200, 200]
    assert looks(desk) == [("R1", NAME, "S1", tablet.install, "m1")] * 2


def test_a_manager_of_another_store_sees_nothing_of_it(desk: Desk, tablet: Machine) -> None:
    assert send(tablet, PHOTO).status == 202
    other = Machine(desk, "S2", "associate")
    for name in ("", f"/{NAME}"):
        assert said(see(other, name, actor="m2")) == (404, "unknown_photo")
    assert looks(desk) == []


def test_what_the_desk_has_not_sent_yet_is_told_as_coming(desk: Desk, tablet: Machine) -> None:
    expect(desk, tablet, "b" * 64)
    assert json.loads(see(tablet, "").body) == {"photos": [], "coming": 2}
    assert said(see(tablet, "", of="R2")) == (404, "unknown_photo")


def test_support_looks_with_a_token_of_its_own_at_every_store(desk: Desk, tablet: Machine) -> None:
    assert send(tablet, PHOTO).status == 202
    path = f"/v1/returns/R1/photos/{NAME}?actor=case-17"
    for may, expected in (("photos", 200), ("orders", 403)):
        token = desk.database.write(lambda c, may=may: services.new_token(c, "support", may, desk.clock()))  # type: ignore[misc]
        told = answer(desk, "GET", path, {"Authorization": f"Bearer {token}"})
        assert told.status == expected
    assert looks(desk) == [("R1", NAME, "S1", "s-support", "case-17")]


def test_nobody_looks_at_all_of_them(desk: Desk, tablet: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photo_looks, "MOST_A_DAY", 2)
    assert send(tablet, PHOTO).status == 202
    assert [see(tablet).status for _ in range(3)] == [200, 200, 429]
    assert len(looks(desk)) == 2
    desk.clock.advance(days=1, seconds=1)  # type: ignore[attr-defined]
    assert see(tablet).status == 200


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "", (422, "not_a_photo")),
        (b"\x89PNG\r\n\x1a\n", "", (422, "not_a_photo")),
        (b"", NAME, (422, "not_a_photo")),
        (PHOTO + b"x", NAME, (422, "other_photo")),
        (b"\xff\xd8\xff" + bytes(photos.MOST_BYTES), "", (413, "too_large")),
        (b"\xff\xd8\xffanother", "", (404, "unknown_photo")),
    ],
)
def test_what_is_no_photo_of_the_return_is_refused(
    desk: Desk, tablet: Machine, data: bytes, name: str, expected: tuple[int, str]
) -> None:
    assert said(send(tablet, data, name)) == expected
    assert files(desk) == []


def test_one_device_cannot_fill_the_disk(desk: Desk, tablet: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "MOST_A_DAY", 2)
    made = [b"\xff\xd8\xff" + os.urandom(20) for _ in range(3)]
    expect(desk, tablet, *(sha256(one).hexdigest() for one in made))
    assert [send(tablet, one).status for one in made] == [202, 202, 429]
    desk.clock.advance(days=1, seconds=1)  # type: ignore[attr-defined]
    assert send(tablet, made[2]).status == 202


def test_they_are_gone_for_good_after_their_time(desk: Desk, tablet: Machine, tmp_path: Path) -> None:
    assert send(tablet, PHOTO).status == 202
    (kept,) = files(desk)
    os.link(kept, tmp_path / "second name")
    soon, late = START + photos.KEPT - timedelta(hours=1), START + photos.KEPT + timedelta(hours=1)
    assert photos.erase_due(desk.database, desk.photos, soon) == 0
    assert photos.erase_due(desk.database, desk.photos, late) == 1
    assert files(desk) == []
    assert set((tmp_path / "second name").read_bytes()) == {0}
    assert photos.erase_due(desk.database, desk.photos, late) == 0
    assert said(see(tablet)) == (404, "unknown_photo")


def test_a_disk_that_takes_nothing_is_said_and_the_photo_may_come_again(
    desk: Desk, tablet: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Files, "keep", full)
        assert said(send(tablet, PHOTO)) == (503, "storage")
    assert said(see(tablet)) == (404, "unknown_photo")
    assert send(tablet, PHOTO).status == 202

"""Photos of goods that came back go to central once it knows their return, and are gone from the device then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from records.ids import uuid7
from records.outbox import Action
from records.photos import Photo
from records.store import Records, utc_now
from shop.lookups import Device
from shop.return_evidence import NotAllowed, Seen
from sync.enrolment import enrol
from tests.central.trade import decided_return
from tests.sync.conftest import HeadOffice
from tests.sync.drive import Drive
from tests.sync.wire import Asked, Proxy

RETURN = "01939f0a-7c1e-7000-8000-0123456789ab"
JPEG = b"\xff\xd8\xff\xe0 a photo of a kettle \xff\xd9"


@pytest.fixture
def tablet(office: HeadOffice, proxy: Proxy, records: Records) -> Device:
    return enrol(proxy.url, office.code(role="associate"), records)


@pytest.fixture
def drive(tablet: Device, records: Records) -> Iterator[Drive]:
    driven = Drive(records)
    yield driven
    driven.agent.stop()


def bring_back(records: Records, *photos: str) -> None:
    """A return that central refuses, because it knows no such order: its photos are evidence all the same."""
    body: dict[str, Any] = decided_return(1, 1, 1999, return_id=RETURN)["body"]
    said = body | ({"photos": list(photos)} if photos else {})
    records.act(Action(uuid7(utc_now()), 0, f"return:{RETURN}", "return.receive", said, v=2)).result()


def sent(proxy: Proxy) -> list[Asked]:
    return [one for one in proxy.asked if "/photos/" in one.path]


def test_a_photo_follows_its_return_and_is_gone_from_the_device(records: Records, proxy: Proxy, drive: Drive) -> None:
    photo = records.keep_photo(RETURN, JPEG)
    drive.steps(10)
    assert sent(proxy) == []
    bring_back(records, photo.sha256)
    drive.until(lambda: not records.photos(RETURN))
    assert [(one.method, one.path) for one in sent(proxy)] == [("PUT", f"/v1/returns/{RETURN}/photos/{photo.sha256}")]
    assert records.photo(*photo.key) is None


def test_one_that_no_return_names_is_not_asked_for_again(records: Records, proxy: Proxy, drive: Drive) -> None:
    records.keep_photo(RETURN, JPEG)
    bring_back(records)
    drive.until(lambda: not records.photos(RETURN))
    assert len(sent(proxy)) == 1


def test_it_waits_while_the_line_is_down(records: Records, proxy: Proxy, drive: Drive) -> None:
    photo: Photo = records.keep_photo(RETURN, JPEG)
    bring_back(records, photo.sha256)
    proxy.fault = lambda one, answered: None if "/photos/" in one.path else answered
    drive.until(lambda: len(sent(proxy)) > 1)
    assert records.photos(RETURN) == (photo,)
    assert drive.agent.status.problem == ""
    proxy.fault = lambda _one, answered: answered
    drive.until(lambda: not records.photos(RETURN))


def test_a_manager_of_the_store_sees_what_came_back_and_nobody_else_does(
    records: Records, office: HeadOffice, drive: Drive
) -> None:
    office.say("staff:S01", "staff", "m1", {"name": "Mia", "role": "manager"})
    office.say("staff:S01", "staff", "e1", {"name": "Omar", "role": "associate"})
    assert drive.agent.return_photos(RETURN, "m1") == Seen()
    photo = records.keep_photo(RETURN, JPEG)
    bring_back(records, photo.sha256, "b" * 64)
    drive.until(lambda: not records.photos(RETURN))
    assert drive.agent.return_photos(RETURN, "m1") == Seen((JPEG,), coming=1)
    with pytest.raises(NotAllowed):
        drive.agent.return_photos(RETURN, "e1")
    assert records.photos(RETURN) == ()


def test_a_photo_that_is_not_what_it_is_called_is_not_shown(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    office.say("staff:S01", "staff", "m1", {"name": "Mia", "role": "manager"})
    photo = records.keep_photo(RETURN, JPEG)
    bring_back(records, photo.sha256)
    drive.until(lambda: not records.photos(RETURN))
    proxy.fault = lambda one, answered: (
        replace(answered, body=JPEG + b"x") if f"/photos/{photo.sha256}" in one.path else answered
    )
    assert drive.agent.return_photos(RETURN, "m1") == Seen()

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

import pytest

from records.store import Records
from shop.lookups import Device
from sync.media import MISSING_FOR_S, MOST_WANTED, Pictures
from tests.sync.conftest import HeadOffice, product
from tests.sync.drive import Drive
from tests.sync.wire import Answered, Asked, Proxy, changed, http_answer

SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"


def name(n: int) -> str:
    return f"{n:064x}"


@pytest.fixture
def drive(device: Device, records: Records) -> Iterator[Drive]:
    driven = Drive(records)
    yield driven
    driven.agent.stop()


def asked(proxy: Proxy, sha: str) -> int:
    return sum(one.path == f"/v1/media/{sha}" for one in proxy.asked)


def test_the_latest_wish_comes_first() -> None:
    pictures = Pictures()
    for n in (1, 2, 3, 1):
        pictures.want(name(n))
    order = []
    while (wanted := pictures.wanted(0.0)) is not None:
        order.append(wanted)
        pictures.done(wanted)
    assert order == [name(1), name(3), name(2)]


def test_wishes_are_bounded() -> None:
    pictures = Pictures()
    for n in range(3 * MOST_WANTED):
        pictures.want(name(n))
    assert len(pictures._wanted) == MOST_WANTED


@pytest.mark.parametrize("nonsense", ["", "../x", "A" * 64, "0" * 63, "0" * 65])
def test_what_is_no_picture_is_not_asked_for(nonsense: str) -> None:
    pictures = Pictures()
    pictures.want(nonsense)
    assert pictures.wanted(0.0) is None


def test_a_picture_the_server_does_not_have_is_left_alone_for_a_while() -> None:
    pictures = Pictures()
    pictures.want(name(1))
    pictures.failed(name(1), now=100.0)
    pictures.want(name(1))
    assert pictures.wanted(100.0) is None
    assert pictures.wanted(100.0 + MISSING_FOR_S) == name(1)


def test_pictures_wait_for_everything_else(records: Records, office: HeadOffice, proxy: Proxy, drive: Drive) -> None:
    sha = office.media.keep(SVG).sha256
    body = product("p1")
    body["variants"][0]["picture"] = sha
    office.say("catalog:main", "product", "p1", body)
    drive.until(lambda: records.picture(sha))
    last_page = max(at for at, one in enumerate(proxy.asked) if "/changes" in one.path)
    assert proxy.asked[last_page + 1 :]
    assert not any("/media/" in one.path for one in proxy.asked[:last_page])


def test_wrong_bytes_are_not_kept_and_not_asked_for_again_at_once(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    sha = office.media.keep(SVG).sha256
    drive.until(lambda: drive.agent.status.online)
    proxy.fault = lambda one, answered: changed(answered, b"<svg/>") if "/media/" in one.path else answered
    drive.agent.want_picture(sha)
    drive.until(lambda: asked(proxy, sha))
    drive.agent.want_picture(sha)
    drive.steps(5)
    assert records.picture(sha) is None
    assert asked(proxy, sha) == 1
    assert drive.agent.status.online
    assert drive.agent.status.problem == ""


def test_a_missing_picture_troubles_nobody(records: Records, proxy: Proxy, drive: Drive) -> None:
    drive.until(lambda: drive.agent.status.online)
    drive.agent.want_picture(name(7))
    drive.until(lambda: asked(proxy, name(7)))
    drive.steps(10)
    assert asked(proxy, name(7)) == 1
    assert drive.agent.status.problem == ""


def test_a_picture_cut_off_comes_later(records: Records, office: HeadOffice, proxy: Proxy, drive: Drive) -> None:
    sha = office.media.keep(SVG).sha256
    drive.until(lambda: drive.agent.status.online)

    def cut(one: Asked, answered: Answered) -> Answered | None:
        return None if "/media/" in one.path else answered

    proxy.fault = cut
    drive.agent.want_picture(sha)
    drive.until(lambda: asked(proxy, sha))
    drive.steps(3)
    assert drive.agent.status.online
    proxy.fault = lambda _, answered: answered
    drive.until(lambda: records.picture(sha))


def test_a_huge_picture_is_not_taken(records: Records, proxy: Proxy, drive: Drive) -> None:
    big = bytes(9 * 1024 * 1024)
    sha = sha256(big).hexdigest()
    drive.until(lambda: drive.agent.status.online)
    proxy.before = lambda one: http_answer(200, big, content_type="image/png") if "/media/" in one.path else b""
    drive.agent.want_picture(sha)
    drive.until(lambda: asked(proxy, sha))
    drive.steps(3)
    assert records.picture(sha) is None

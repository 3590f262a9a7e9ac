"""Joining a store: every way it can go wrong has words, and none of them loses an action."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from central.tables import install
from records.store import Records
from shop.lookups import Device
from sync.client import Failure, Refused, Unreachable
from sync.enrolment import enrol, read_code
from sync.messages import PROTOCOL
from tests.sync.conftest import HeadOffice, help_call
from tests.sync.wire import Proxy, Raw, http_answer, json_answer, serving


def refusal(server: str, code: str, records: Records, role: str | None = None) -> Failure:
    with pytest.raises(Failure) as failure:
        enrol(server, code, records, role=role)
    assert failure.value.words.endswith((".", "?"))
    return failure.value


def test_a_code_makes_this_device_a_member_of_its_store(office: HeadOffice, proxy: Proxy, records: Records) -> None:
    device = enrol(proxy.url, office.code("S02", "associate"), records, role="associate", name="Tablet 3")
    assert device == records.device()
    assert (device.store, device.role, device.name, device.server) == ("S02", "associate", "Tablet 3", proxy.url)
    assert "staff:S02" in device.scopes
    credentials = records.credentials()
    assert credentials is not None
    assert len(credentials.key) == 32
    with office.database.read() as connection:
        assert len(connection.execute(select(install.c.public_key)).scalar_one()) == 43


def test_a_code_may_be_typed_in_any_way(office: HeadOffice, proxy: Proxy, records: Records) -> None:
    code = office.code().lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert enrol(proxy.url, f"  {code} ", records).store == "S01"


def test_lookalikes_are_read_as_what_they_mean() -> None:
    assert read_code("oil0-1abcd\n") == "01101ABCD"


@pytest.mark.parametrize("typed", ["", "abc", "7KX2M-9QF4U", "x" * 40, "7KX2M_9QF4R", "<script>", "٣٤٥٦٧"])
def test_what_cannot_be_a_code_is_said_without_asking(typed: str, records: Records) -> None:
    assert refusal("https://sync.example.invalid", typed, records).code == "code_format"


def test_a_wrong_code_has_words(office: HeadOffice, proxy: Proxy, records: Records) -> None:
    failure = refusal(proxy.url, "7KX2M-9QF4R", records)
    assert isinstance(failure, Refused)
    assert "code" in failure.words.lower()
    assert records.device() is None


def test_a_used_code_has_words(office: HeadOffice, proxy: Proxy, records: Records) -> None:
    code = office.code()
    enrol(proxy.url, code, records)
    before = records.device()
    assert isinstance(refusal(proxy.url, code, records), Refused)
    assert records.device() == before


def test_an_expired_code_has_words(office: HeadOffice, proxy: Proxy, records: Records) -> None:
    failure = refusal(proxy.url, office.code(now=datetime.now(UTC) - timedelta(minutes=11)), records)
    assert isinstance(failure, Refused)
    assert records.device() is None


def test_a_code_for_another_kind_of_device_is_not_taken(office: HeadOffice, proxy: Proxy, records: Records) -> None:
    failure = refusal(proxy.url, office.code(role="associate"), records, role="kiosk")
    assert failure.code == "role"
    assert records.device() is None


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (http_answer(200, b"<html>Sign in", content_type="text/html"), "portal"),
        (http_answer(302, b"", location="http://portal.example"), "portal"),
        (http_answer(404, b"<html>nothing", content_type="text/html"), "stranger"),
        (http_answer(200, b"hello", content_type="text/plain"), "stranger"),
        (json_answer(404, {"detail": "Not Found"}), "stranger"),
        (json_answer(200, {"install": "d-1"}), "schema"),
        (None, "closed"),
    ],
)
def test_a_wrong_server_is_told_from_a_wrong_code(answer: Raw, code: str, records: Records) -> None:
    with serving(lambda _: answer) as line:
        assert refusal(line.url, "7KX2M-9QF4R", records).code == code
    assert records.device() is None


def test_a_server_that_is_not_there_has_words(records: Records) -> None:
    failure = refusal("http://127.0.0.1:9", "7KX2M-9QF4R", records)
    assert isinstance(failure, Unreachable)


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"protocol": PROTOCOL + 3}, "protocol"),
        ({"protocol": 0}, "protocol"),
        ({"token": "d-1.x\r\nHost: other"}, "schema"),
        ({"server_time": "2026-11-02T09:00:00"}, "schema"),
        ({"store": "../S01"}, "schema"),
    ],
)
def test_an_enrolment_that_cannot_be_used_is_not_taken(told: dict[str, object], code: str, records: Records) -> None:
    enrolled = {
        "install": "d-1",
        "store": "S01",
        "role": "kiosk",
        "token": "d-1.x",
        "scopes": ["config:S01"],
        "protocol": PROTOCOL,
        "retailer": "Tarn & Timber",
        "server_time": "2026-11-02T09:00:00Z",
    }
    with serving(lambda _: json_answer(200, enrolled | told)) as line:
        assert refusal(line.url, "7KX2M-9QF4R", records).code == code
    assert records.device() is None


def test_actions_that_wait_are_not_enrolled_over(
    device: Device, office: HeadOffice, proxy: Proxy, records: Records
) -> None:
    records.act(help_call()).result()
    code = office.code()
    failure = refusal(proxy.url, code, records)
    assert (failure.code, records.device(), records.queue().pending) == ("waiting", device, 1)
    proxy.stop()
    assert refusal(office.central.url, code, records).code == "waiting"
    assert records.device() == device


def test_a_removed_device_joins_again_with_its_queue(
    device: Device, office: HeadOffice, proxy: Proxy, records: Records
) -> None:
    records.act(help_call()).result()
    remove(office, device)
    again = enrol(proxy.url, office.code(), records)
    assert again.install != device.install
    assert records.queue().pending == 1


def test_a_removed_device_does_not_take_its_queue_to_another_store(
    device: Device, office: HeadOffice, proxy: Proxy, records: Records
) -> None:
    records.act(help_call()).result()
    remove(office, device)
    assert refusal(proxy.url, office.code("S02"), records).code == "other_store"
    assert (records.device(), records.queue().pending) == (device, 1)


def test_an_empty_device_may_move_to_another_store(
    device: Device, office: HeadOffice, proxy: Proxy, records: Records
) -> None:
    assert enrol(proxy.url, office.code("S02"), records).store == "S02"
    assert records.device() is not None
    assert records.device().store == "S02"  # type: ignore[union-attr]


def remove(office: HeadOffice, device: Device) -> None:
    office.database.write(
        lambda connection: connection.execute(
            update(install).where(install.c.id == device.install).values(revoked_at="2026-11-02T09:00:00Z")
        )
    )

"""Enrolment and what a token opens."""

from __future__ import annotations

import requests
from sqlalchemy import select, update

from central.tables import enrolment_code, install
from sync.messages import PROTOCOL
from tests.central.conftest import HeadOffice


def test_a_code_makes_one_device_of_its_store_and_role(office: HeadOffice) -> None:
    told = office.enrol(office.code("S2", "kiosk")).json()
    assert (told["store"], told["role"], told["protocol"]) == ("S2", "kiosk", PROTOCOL)
    assert told["scopes"] == [
        "config:S2", "orders:S2", "stock:S2", "price:main", "promo:main", "avail:north", "catalog:main",
        "insight:S2",
    ]  # fmt: skip
    assert told["server_time"] == "2026-05-04T09:00:00Z"
    assert set(office.tablet("S2").scopes) - set(told["scopes"]) == {"staff:S2", "cust:S2"}


def test_a_code_works_as_people_type_it(office: HeadOffice) -> None:
    code = office.code()
    typed = f" {code.lower().replace('-', ' ')} ".replace("0", "o").replace("1", "l")
    assert office.enrol(typed).status_code == 200


def test_a_code_works_once(office: HeadOffice) -> None:
    code = office.code()
    assert office.enrol(code).status_code == 200
    again = office.enrol(code)
    assert (again.status_code, again.json()["code"]) == (403, "code_used")
    assert "already been used" in again.json()["words"]


def test_a_code_is_good_for_ten_minutes(office: HeadOffice) -> None:
    code, late = office.code(), office.code()
    office.clock.advance(minutes=9, seconds=59)
    assert office.enrol(code).status_code == 200
    office.clock.advance(seconds=1)
    refused = office.enrol(late)
    assert (refused.status_code, refused.json()["code"]) == (403, "code_expired")


def test_a_wrong_code_says_so_and_too_many_are_not_looked_at(office: HeadOffice) -> None:
    right = office.code()
    for _ in range(10):
        assert office.enrol("ABCDE-FGHJK").json()["code"] == "code_wrong"
    stopped = office.enrol(right)
    assert (stopped.status_code, stopped.headers["retry-after"]) == (429, "60")
    office.clock.advance(seconds=61)
    assert office.enrol(right).status_code == 200


def test_neither_code_nor_token_is_kept(office: HeadOffice) -> None:
    code = office.code()
    token = office.enrol(code).json()["token"].partition(".")[2]
    with office.database.read() as connection:
        kept = repr([*connection.execute(select(enrolment_code)), *connection.execute(select(install))])
    assert code not in kept
    assert code.replace("-", "") not in kept
    assert token not in kept


def test_only_the_right_token_opens(office: HeadOffice) -> None:
    tablet, other = office.tablet(), office.tablet()
    assert tablet.get("/v1/heads").status_code == 200
    mixed = f"{tablet.install}.{other.token.partition('.')[2]}"
    for authorization in (
        None,
        "",
        "Bearer",
        "Bearer x",
        f"Bearer {mixed}",
        f"Basic {tablet.token}",
        "Bearer ä.ö",
        f"Bearer {tablet.install}.",
    ):
        headers = {} if authorization is None else {"Authorization": authorization.encode()}
        answer = requests.get(office.url + "/v1/heads", headers=headers, timeout=30)
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized"), authorization
        assert answer.headers["www-authenticate"] == "Bearer"


def test_a_removed_device_is_told_so(office: HeadOffice) -> None:
    tablet = office.tablet()
    office.database.write(lambda connection: connection.execute(update(install).values(revoked_at="2026-05-04")))
    answer = tablet.get("/v1/heads")
    assert (answer.status_code, answer.json()["code"]) == (401, "revoked")


def test_a_device_sees_its_own_scopes_only(office: HeadOffice) -> None:
    office.say("orders:S2", "order", o1={"status": "open"})
    office.say("staff:S1", "staff", anna={"name": "Anna"})
    kiosk = office.tablet("S1", "kiosk")
    assert set(kiosk.heads()["heads"]) == set(kiosk.scopes)
    for scope in ("orders:S2", "staff:S1", "cust:S1", "config:W1", "price:other", "nothing"):
        answer = kiosk.get(f"/v1/scopes/{scope}/changes", gen=1, since=0)
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_scope"), scope
    assert office.tablet("S1").rows("staff:S1")[0][1] == "anna"


def test_enrolment_takes_nothing_it_does_not_know(office: HeadOffice) -> None:
    for changes in ({"role": "manager"}, {"public_key": "short"}, {"code": ""}, {"name": "x" * 81}):
        answer = office.enrol(office.code(), **changes)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), changes

"""Chains and epochs: a device that was copied or restored is found out, and nothing of it is lost or done twice."""

from __future__ import annotations

import json
import threading
from hashlib import blake2b
from typing import Any

import pytest
import requests
from sqlalchemy import select, update

from central.tables import command_log, device_cursor, task
from tests.central.conftest import HeadOffice, Tablet, command, help_call

ONE, TWO = "1" * 32, "2" * 32


def link(sent: dict[str, Any]) -> str:
    return blake2b(json.dumps(sent).encode(), digest_size=8).hexdigest()


def ask(tablet: Tablet, epoch: int, nonce: str = ONE, lane: int = 0) -> tuple[int, Any]:
    answer = tablet.post(f"/v1/devices/{tablet.install}/epoch", json={"lane": lane, "epoch": epoch, "nonce": nonce})
    return answer.status_code, answer.json().get("epoch", answer.json().get("code"))


def refused(answer: requests.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("code", "")


def tasks(office: HeadOffice) -> list[str]:
    with office.database.read() as connection:
        return list(connection.execute(select(task.c.id).order_by(task.c.id)).scalars())


def test_a_batch_goes_on_where_the_lane_stands(office: HeadOffice) -> None:
    tablet = office.tablet()
    first, second, third = (help_call(n, f"t{n}") for n in (1, 2, 3))
    assert refused(tablet.send(first, prev_hash="00" * 8)) == (409, "chain")
    assert tablet.send(first, second).status_code == 200
    for wrong in ("", link(first), link(third)):
        assert refused(tablet.send(third, prev_hash=wrong)) == (409, "chain")
        assert refused(tablet.send(second, third, prev_hash=wrong if wrong != link(first) else "")) == (409, "chain")
    assert tasks(office) == ["t1", "t2"]
    assert tablet.send(second, third, prev_hash=link(first)).json()["last_seq"] == 3
    assert tablet.send(third, prev_hash=link(second)).json()["answers"][0]["verdict"] == "applied"


def test_a_device_restored_from_an_older_copy_is_found_out(office: HeadOffice) -> None:
    """It counts on from where the copy was made: another action under a number that is used."""
    tablet = office.tablet()
    calls = [help_call(n, f"t{n}") for n in (1, 2, 3)]
    tablet.send(*calls)
    assert refused(tablet.send(help_call(3, "other"), prev_hash=link(calls[1]))) == (409, "other_bytes")
    assert refused(tablet.send(help_call(4, "other"), prev_hash=link(help_call(3, "never")))) == (409, "chain")
    assert tasks(office) == ["t1", "t2", "t3"]


def test_a_gap_is_no_reason_for_a_new_epoch(office: HeadOffice) -> None:
    tablet = office.tablet()
    answer = tablet.send(help_call(5), prev_hash="ab" * 8)
    assert (answer.status_code, answer.json()) == (200, {"answers": [], "last_seq": 0, "gens": {}})


def test_a_new_epoch_begins_from_one_and_knows_what_was_done(office: HeadOffice) -> None:
    tablet = office.tablet()
    old, new = help_call(1, "old"), help_call(2, "new")
    tablet.send(old)
    assert ask(tablet, 1) == (200, 2)
    assert refused(tablet.send(new)) == (409, "epoch")
    again = [old | {"seq": 1}, new | {"seq": 2}]
    assert refused(tablet.send(*again, epoch=2, prev_hash=link(old))) == (409, "chain")
    for _ in range(2):
        answer = tablet.send(*again, epoch=2, prev_hash="").json()
        assert [one["verdict"] for one in answer["answers"]] == ["duplicate", "applied"]
        assert answer["answers"][0]["at"] == {"orders:S1": 1}
    assert tablet.send(help_call(3, "third"), epoch=2).json()["last_seq"] == 3
    assert tasks(office) == ["new", "old", "third"]
    assert tablet.heads()["acks"] == {"0": [2, 3]}


def test_of_two_copies_one_goes_on_and_the_other_is_fenced(office: HeadOffice) -> None:
    tablet = office.tablet()
    tablet.send(help_call(1))
    assert ask(tablet, 1, ONE) == (200, 2)
    assert ask(tablet, 1, ONE) == (200, 2)  # the answer was lost
    assert ask(tablet, 1, TWO) == (409, "fenced")
    assert ask(tablet, 2, TWO) == (200, 3)  # a later copy of the winner
    assert ask(tablet, 1, ONE) == (409, "fenced")
    assert ask(tablet, 2, ONE) == (409, "fenced")
    assert tablet.heads()["acks"] == {"0": [3, 0]}


def test_an_epoch_is_of_one_lane(office: HeadOffice) -> None:
    tablet = office.tablet()
    tablet.send(help_call(1))
    assert ask(tablet, 1, lane=2) == (200, 2)
    assert tablet.send(help_call(2, "t2")).json()["last_seq"] == 2
    assert tablet.heads()["acks"] == {"0": [1, 2], "2": [2, 0]}


def test_many_that_ask_at_once_get_one_epoch(office: HeadOffice) -> None:
    tablet = office.tablet()
    told: list[tuple[int, str]] = []

    def one(number: int) -> None:
        copy = Tablet(tablet.url, tablet.token, tablet.install, tablet.scopes, requests.Session())
        copy.http.headers.update(tablet.http.headers)
        with copy.http:
            told.append(ask(copy, 1, f"{number:032x}"))

    threads = [threading.Thread(target=one, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(told) == [(200, 2)] + [(409, "fenced")] * 7


def test_an_epoch_that_a_restored_central_forgot_is_not_fenced(office: HeadOffice) -> None:
    tablet = office.tablet()
    assert ask(tablet, 1) == (200, 2)
    tablet.send(help_call(1), epoch=2, prev_hash="")
    office.database.write(
        lambda connection: connection.execute(
            update(device_cursor).values(epoch=1, last_seq=0, chain_hash="", nonce="")
        )
    )
    assert refused(tablet.send(help_call(2), epoch=2)) == (409, "epoch")
    assert ask(tablet, 2, TWO) == (200, 3)
    assert ask(tablet, 1, ONE) == (409, "fenced")


def test_nobody_asks_for_another_device(office: HeadOffice) -> None:
    tablet, other = office.tablet(), office.tablet()
    asked = {"lane": 0, "epoch": 1, "nonce": ONE}
    assert refused(tablet.post(f"/v1/devices/{other.install}/epoch", json=asked)) == (403, "other_install")
    for wrong in ({"nonce": "x" * 32}, {"lane": 3}, {"epoch": 0}, {"epoch": True}, {"more": 1}):
        assert refused(tablet.post(f"/v1/devices/{tablet.install}/epoch", json=asked | wrong)) == (422, "invalid")
    assert ask(tablet, 2**70) == (422, "invalid")
    assert tablet.heads()["acks"] == {}


def test_the_queue_of_a_device_that_joined_anew_is_not_done_twice(office: HeadOffice) -> None:
    old, anew = office.tablet(), office.tablet()
    calls = [help_call(n, f"t{n}") for n in (1, 2)]
    old.send(*calls[:1])
    answer = anew.send(*calls).json()
    assert [one["verdict"] for one in answer["answers"]] == ["duplicate", "applied"]
    assert answer["answers"][0]["at"] == {"orders:S1": 1}
    assert anew.send(*calls, prev_hash="").json() == answer
    assert tasks(office) == ["t1", "t2"]
    with office.database.read() as connection:
        assert len(connection.execute(select(command_log.c.seq)).all()) == 2


@pytest.mark.parametrize(
    "changed", [{"body": {"task": "t1", "place": "x", "reason": "size"}}, {"made_at": "2026-01-01T00:00:00Z"}]
)
def test_the_id_of_another_device_with_other_bytes_is_an_alarm(office: HeadOffice, changed: dict[str, Any]) -> None:
    old, anew = office.tablet(), office.tablet()
    call = help_call(1)
    old.send(call)
    assert refused(anew.send(call | changed)) == (409, "other_bytes")


def test_the_id_of_a_device_of_another_store_is_an_alarm(office: HeadOffice) -> None:
    here, elsewhere = office.tablet("S1"), office.tablet("S2")
    call = help_call(1)
    here.send(call)
    assert refused(elsewhere.send(call)) == (409, "other_bytes")


def test_what_was_refused_stays_refused_under_a_new_number(office: HeadOffice) -> None:
    """Sent again in a new epoch it must not look as if it had been done."""
    tablet = office.tablet()
    calls = [help_call(1), help_call(2), command(3, "coffee.brew", {})]
    assert tablet.verdicts(*calls) == [("applied", ""), ("rejected", "exists"), ("parked", "unknown_type")]
    assert ask(tablet, 1) == (200, 2)
    again = [call | {"seq": number} for number, call in enumerate(calls[1:], 1)]
    for _ in range(2):
        answer = tablet.send(*again, epoch=2, prev_hash="").json()
        assert [(one["verdict"], one["reason"], one["words"]) for one in answer["answers"]] == [
            ("rejected", "exists", "This call has already been made."),
            ("parked", "unknown_type", "Central does not know this kind of action yet."),
        ]

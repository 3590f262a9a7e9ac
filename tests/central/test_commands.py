"""Commands: one effect and one verdict each, however often and in whatever pieces they arrive."""

from __future__ import annotations

import json
import threading
from hashlib import blake2b
from typing import Any

import pytest
import requests
from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from central import effects
from central.effects import Applied, Context
from central.feed import Change
from central.tables import command_log, device_cursor, quarantine, task
from tests.central.conftest import HeadOffice, Tablet, command, help_call


def tasks(office: HeadOffice) -> list[str]:
    with office.database.read() as connection:
        return list(connection.execute(select(task.c.id).order_by(task.c.id)).scalars())


def test_an_applied_command_says_where_its_effect_stands(office: HeadOffice) -> None:
    tablet = office.tablet()
    answer = tablet.send(help_call(1)).json()
    (one,) = answer["answers"]
    assert (one["seq"], one["verdict"], one["at"], answer["last_seq"]) == (1, "applied", {"orders:S1": 1}, 1)
    (row,) = tablet.rows("orders:S1")
    assert row[:4] == ["task", "t1", 1, 1]


def test_a_lost_reply_costs_nothing(office: HeadOffice) -> None:
    """The same bytes again: the stored verdict, no second effect."""
    tablet = office.tablet()
    calls = help_call(1, "t1"), help_call(2, "t1")
    first = tablet.send(*calls).json()
    assert [one["verdict"] for one in first["answers"]] == ["applied", "rejected"]
    assert tablet.send(*calls).json() == first
    assert tablet.send(calls[1]).json()["answers"] == first["answers"][1:]
    assert tablet.heads()["heads"]["orders:S1"][1] == 1
    assert tasks(office) == ["t1"]


def test_a_batch_may_begin_with_what_was_answered(office: HeadOffice) -> None:
    tablet = office.tablet()
    calls = [help_call(n, f"t{n}") for n in (1, 2, 3)]
    tablet.send(*calls[:2])
    answer = tablet.send(*calls).json()
    assert [(one["seq"], one["verdict"]) for one in answer["answers"]] == [
        (1, "applied"),
        (2, "applied"),
        (3, "applied"),
    ]
    assert (answer["last_seq"], tasks(office)) == (3, ["t1", "t2", "t3"])


def test_central_stops_at_a_gap(office: HeadOffice) -> None:
    tablet = office.tablet()
    answer = tablet.send(help_call(1, "a"), help_call(3, "c"), help_call(2, "b")).json()
    assert ([one["seq"] for one in answer["answers"]], answer["last_seq"]) == ([1], 1)
    assert tablet.send(help_call(4, "d")).json() == {"answers": [], "last_seq": 1, "gens": {}}
    assert tasks(office) == ["a"]


def test_other_bytes_under_a_known_number_or_id_are_an_alarm(office: HeadOffice) -> None:
    tablet, other = office.tablet(), office.tablet("S2")
    call = help_call(1)
    tablet.send(call)
    for wrong in (
        help_call(1),  # another id
        call | {"body": call["body"] | {"place": "Aisle 8"}},
        help_call(2, "t2", id=call["id"]),
    ):
        answer = tablet.send(wrong)
        assert (answer.status_code, answer.json()["code"]) == (409, "other_bytes")
    assert other.send(call).status_code == 409  # somebody else's id
    assert tablet.send(call).json()["answers"][0]["verdict"] == "applied"
    assert tablet.heads()["acks"] == {"0": [1, 1]}


def test_what_came_before_the_alarm_is_answered(office: HeadOffice) -> None:
    tablet = office.tablet()
    first = help_call(1, "a")
    assert tablet.verdicts(first, help_call(2, "b"), help_call(3, "c", id=first["id"])) == [
        ("applied", ""),
        ("applied", ""),
    ]


def test_the_same_action_under_a_new_number_is_a_duplicate(office: HeadOffice) -> None:
    """A device that numbers its queue anew keeps the ids: no second effect, the place of the first one, also later."""
    tablet = office.tablet()
    call = help_call(1)
    tablet.send(call)
    for _ in range(2):
        (one,) = tablet.send(call | {"seq": 2}).json()["answers"]
        assert (one["verdict"], one["at"]) == ("duplicate", {"orders:S1": 1})
    assert tablet.verdicts(help_call(3, "t3")) == [("applied", "")]


def test_lanes_do_not_wait_for_each_other(office: HeadOffice) -> None:
    tablet = office.tablet()
    assert tablet.send(help_call(2, "stuck"), lane=0).json()["answers"] == []
    assert tablet.verdicts(help_call(1, "free"), lane=2) == [("applied", "")]


def test_another_epoch_or_another_install_is_refused(office: HeadOffice) -> None:
    tablet, other = office.tablet(), office.tablet()
    epoch = tablet.send(help_call(1), epoch=2)
    assert (epoch.status_code, epoch.json()["code"]) == (409, "epoch")
    foreign = tablet.send(help_call(1), install=other.install)
    assert (foreign.status_code, foreign.json()["code"]) == (403, "other_install")
    assert tasks(office) == []


def test_what_central_does_not_know_is_parked_and_kept(office: HeadOffice) -> None:
    tablet = office.tablet()
    strange = command(1, "coffee.brew", {"cups": 2})
    newer = help_call(2, v=2)
    unreadable = command(3, "help.call", {"task": "t1", "sugar": True})
    mismatched = help_call(4, aggregate="task:other")
    assert tablet.verdicts(strange, newer, unreadable, mismatched, help_call(5, "t5")) == [
        ("parked", "unknown_type"), ("parked", "unknown_type"), ("parked", "malformed"), ("parked", "malformed"),
        ("applied", ""),
    ]  # fmt: skip
    with office.database.read() as connection:
        kept = connection.execute(select(command_log.c.request).where(command_log.c.seq == 1)).scalar_one()
    assert json.loads(kept) == strange


def test_a_mistake_of_central_parks_one_command_and_undoes_only_that(
    office: HeadOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half_done(context: Context) -> effects.Outcome:
        context.connection.execute(task.insert().values(id="half", store="S1", state="waiting", device="x", body="{}"))
        raise ZeroDivisionError

    monkeypatch.setitem(effects.HANDLERS, ("test.break", 1), half_done)
    tablet = office.tablet()
    assert tablet.verdicts(help_call(1, "a"), command(2, "test.break", {}), help_call(3, "c")) == [
        ("applied", ""), ("parked", "central_error"), ("applied", ""),
    ]  # fmt: skip
    assert tasks(office) == ["a", "c"]


def test_a_unique_key_met_in_vain_parks_the_command_and_one_met_in_a_race_does_not(
    office: HeadOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []

    def collide(context: Context) -> effects.Outcome:
        tries.append(context.command.id)
        if len(tries) != 2:
            for _ in range(2):
                values = {"id": "same", "store": "S1", "state": "waiting", "device": "x", "body": "{}"}
                context.connection.execute(task.insert().values(**values))
        return Applied(())

    monkeypatch.setitem(effects.HANDLERS, ("test.collide", 1), collide)
    tablet = office.tablet()
    assert tablet.verdicts(command(1, "test.collide", {}), command(2, "test.collide", {}), help_call(3, "c")) == [
        ("applied", ""), ("parked", "central_error"), ("applied", ""),
    ]  # fmt: skip
    assert len(tries) == 4
    assert tasks(office) == ["c"]


def test_a_database_that_fails_is_no_reason_to_park(office: HeadOffice, monkeypatch: pytest.MonkeyPatch) -> None:
    """Gone, full or worn out: the command stays with the device and is sent again."""

    def full(_context: Context) -> effects.Outcome:
        raise OperationalError("INSERT", {}, Exception("disk full"))

    monkeypatch.setitem(effects.HANDLERS, ("test.full", 1), full)
    tablet = office.tablet()
    answer = tablet.send(help_call(1, "a"), command(2, "test.full", {}))
    assert (answer.status_code, answer.json()["code"]) == (503, "database")
    assert (tasks(office), tablet.heads()["acks"]) == ([], {})


def test_later_steps_of_a_parked_order_wait_and_those_of_others_do_not(
    office: HeadOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(effects.HANDLERS, ("test.step", 1), lambda _context: Applied(()))
    tablet = office.tablet()
    unknown = command(1, "order.unknown", {}, aggregate="order:A")
    steps = [command(n, "test.step", {}, aggregate=f"order:{name}") for n, name in ((2, "A"), (3, "B"))]
    assert tablet.verdicts(unknown, *steps) == [("parked", "unknown_type"), ("parked", "dependent"), ("applied", "")]
    assert tablet.verdicts(command(4, "test.step", {}, aggregate="order:A")) == [("parked", "dependent")]


def test_two_commands_on_one_thing_share_its_place_in_the_feed(office: HeadOffice) -> None:
    tablet = office.tablet()
    answer = tablet.send(help_call(1), command(2, "help.cancel", {"task": "t1"})).json()
    assert [one["at"] for one in answer["answers"]] == [{"orders:S1": 1}, {"orders:S1": 1}]
    assert tablet.rows("orders:S1")[0][4]["state"] == "cancelled"


def test_the_chain_is_of_the_bytes_as_sent(office: HeadOffice) -> None:
    tablet = office.tablet()
    texts = [json.dumps(help_call(n, f"t{n}") | {"expects": {"a": [1, {"commands": "]"}]}}, indent=n) for n in (1, 2)]
    body = (
        '{"lane": 0, "commands" : [' + " , ".join(texts) + f'], "epoch":1,"prev_hash":"","install":"{tablet.install}"}}'
    )
    answer = tablet.post("/v1/commands", data=body.encode(), headers={"Content-Type": "application/json"})
    assert answer.json()["last_seq"] == 2
    with office.database.read() as connection:
        chain = connection.execute(select(device_cursor.c.chain_hash)).scalar_one()
        kept = list(connection.execute(select(command_log.c.request).order_by(command_log.c.seq)).scalars())
    assert kept == texts
    assert chain == blake2b(texts[1].encode(), digest_size=8).hexdigest()


def test_a_batch_sent_by_many_at_once_has_one_effect(office: HeadOffice) -> None:
    tablet = office.tablet()
    batch = [help_call(n, f"t{n}") for n in range(1, 6)]
    answers: list[Any] = []
    threads = [threading.Thread(target=lambda: answers.append(_send_alone(tablet, batch))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(answers) == 6
    assert all(answer == answers[0] for answer in answers)
    assert tasks(office) == [f"t{n}" for n in range(1, 6)]
    assert tablet.heads()["heads"]["orders:S1"][1] == 5


def _send_alone(tablet: Tablet, batch: list[dict[str, Any]]) -> Any:
    """On a connection of its own: sessions are not for several threads."""
    import requests

    body = {"install": tablet.install, "lane": 0, "epoch": 1, "commands": batch}
    headers = {"Authorization": f"Bearer {tablet.token}"}
    return requests.post(tablet.url + "/v1/commands", json=body, headers=headers, timeout=30).json()


def test_a_batch_is_checked_before_anything_is_done(office: HeadOffice) -> None:
    tablet = office.tablet()
    good = help_call(1)
    for wrong in (
        {"id": "not-a-uuid"}, {"seq": 0}, {"aggregate": "a b"}, {"made_at": "yesterday"}, {"extra": 1}, {"type": ""},
        {"v": 0},
    ):  # fmt: skip
        answer = tablet.send(good | wrong)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), wrong
    assert tablet.send().status_code == 422
    assert tablet.send(*[help_call(n, f"t{n}") for n in range(1, 52)]).status_code == 422
    assert tablet.send(good, lane=3).status_code == 422
    for body in (b"{", b'{"commands": "', b"[" * 100_000, b"\xff\xfe"):
        answer = tablet.post("/v1/commands", data=body, headers={"Content-Type": "application/json"})
        assert answer.status_code in (400, 422), body[:20]
        assert answer.json()["words"]
    assert tasks(office) == []


def test_unreadable_bytes_are_always_kept_and_once(office: HeadOffice) -> None:
    tablet = office.tablet()
    for body in (b"\x00\xff{", b"", b"\x00\xff{"):
        assert tablet.post("/v1/commands/quarantine", data=body).status_code == 202
    with office.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(quarantine)).scalar_one() == 2
        assert {bytes(kept) for kept in connection.execute(select(quarantine.c.bytes)).scalars()} == {b"\x00\xff{", b""}


def test_a_device_may_ask_which_commands_were_never_answered(office: HeadOffice) -> None:
    """Whoever sent them, and whatever the verdict was."""
    tablet, other = office.tablet(), office.tablet()
    sent = [help_call(1), command(2, "unheard.of", {})]
    tablet.send(*sent)
    known = [one["id"] for one in sent]
    asked = ["00000000-0000-7000-8000-000000000000", *known, "\x00", "x\u202e"]
    answer = other.post("/v1/commands/unknown", json={"ids": asked})
    assert answer.json() == {"unknown": [asked[0], "\x00", "x\u202e"]}
    assert other.post("/v1/commands/unknown", json={"ids": []}).json() == {"unknown": []}
    for ids in ["x"] * 1001, ["x" * 65], [7]:
        assert other.post("/v1/commands/unknown", json={"ids": ids}).status_code == 422
    assert requests.post(office.url + "/v1/commands/unknown", json={"ids": known}, timeout=30).status_code == 401


def test_text_that_no_database_takes_does_no_harm(office: HeadOffice) -> None:
    tablet = office.tablet()
    body = {"task": "t1", "place": "Aisle\x007\n\u202e", "reason": "size", "language": "en"}
    assert tablet.verdicts(command(1, "help.call", body)) == [("applied", "")]
    assert tablet.rows("orders:S1")[0][4]["place"] == "Aisle 7"
    text = json.dumps({"install": tablet.install, "lane": 0, "epoch": 1, "commands": [help_call(2, "t2")]})
    surrogate = text.replace("Aisle 7", "Aisle \\ud800")
    answer = tablet.post("/v1/commands", data=surrogate, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")
    assert tablet.heads()["heads"]["orders:S1"][1] == 1


def test_a_published_change_and_its_verdict_are_one_transaction(
    office: HeadOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A feed that cannot be written undoes the effect, the log and the watermark with it."""

    def impossible(_context: Context) -> effects.Outcome:
        return Applied((Change("orders:S1", "task", "x" * 500, "{}"),))

    monkeypatch.setitem(effects.HANDLERS, ("test.impossible", 1), impossible)
    monkeypatch.setattr("central.feed._row", _broken)
    tablet = office.tablet()
    assert tablet.send(help_call(1)).status_code == 500
    monkeypatch.undo()
    assert tablet.heads()["acks"] == {}
    assert tasks(office) == []
    assert tablet.verdicts(help_call(1)) == [("applied", "")]


def _broken(*_arguments: object) -> dict[str, Any]:
    raise ArithmeticError

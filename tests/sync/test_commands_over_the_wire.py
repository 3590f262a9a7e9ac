"""What people did reaches central once, whatever happens on the way; what central refuses is kept and said."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from hashlib import sha256

import pytest
from sqlalchemy import delete

from central.tables import device_cursor, install
from records.ids import uuid7
from records.outbox import Action
from records.store import Records
from shop.lookups import Device
from sync.client import TOO_OLD
from sync.enrolment import enrol
from tests.sync.conftest import HeadOffice, help_call, note
from tests.sync.drive import Drive
from tests.sync.wire import Answered, Asked, Fault, Proxy, Raw, changed, http_answer, json_answer, problem

COMMANDS = "/v1/commands"


@pytest.fixture
def drive(device: Device, records: Records) -> Iterator[Drive]:
    driven = Drive(records)
    driven.until(lambda: driven.agent.status.online and records.cursor("catalog:main").seq)
    yield driven
    driven.agent.stop()


def on_commands(fault: Callable[[Answered], Raw | Answered]) -> Fault:
    return lambda asked, answered: fault(answered) if asked.path == COMMANDS else answered


def refusing(refused: bytes, when: Callable[[Asked], bool] = lambda _: True) -> Callable[[Asked], Raw]:
    return lambda asked: refused if asked.path == COMMANDS and when(asked) else b""


def sent(proxy: Proxy) -> list[dict[str, object]]:
    return [json.loads(asked.body) for asked in proxy.asked if asked.path == COMMANDS]


def settled(records: Records) -> bool:
    return records.queue().pending == 0


def answers(answered: Answered, **told: object) -> Answered:
    return changed(answered, json.dumps(answered.json() | told).encode())


def act(records: Records, *actions: Action) -> None:
    for action in actions:
        records.act(action).result()


def test_actions_arrive_in_order_with_their_verdicts(records: Records, office: HeadOffice, drive: Drive) -> None:
    call = help_call()
    act(records, call, Action(uuid7(records._now()), 0, call.aggregate, "help.cancel", {"task": call.body["task"]}))
    drive.until(lambda: settled(records))
    assert office.commands() == [(0, 1, "help.call", "applied"), (0, 2, "help.cancel", "applied")]


def test_a_refusal_of_central_is_shown_with_its_words(records: Records, drive: Drive) -> None:
    task = uuid7(records._now())
    act(records, Action(uuid7(records._now()), 0, f"task:{task}", "help.cancel", {"task": task}))
    drive.until(lambda: settled(records))
    (refused,) = records.rejected()
    assert refused.words
    assert records.queue().rejected == 1


def test_words_of_central_are_shown_as_one_plain_line(records: Records, proxy: Proxy, drive: Drive) -> None:
    act(records, help_call())
    words = "No.\x1b[31m\u202e\nReally " + "x" * 1000
    proxy.fault = on_commands(
        lambda page: answers(
            page, answers=[a | {"verdict": "rejected", "words": words} for a in page.json()["answers"]]
        )
    )
    drive.until(lambda: settled(records))
    (refused,) = records.rejected()
    assert refused.words.startswith("No. [31m Really xxx")
    assert len(refused.words) <= 300


def test_what_central_does_not_know_yet_is_parked_there(records: Records, office: HeadOffice, drive: Drive) -> None:
    act(records, note(), help_call())
    drive.until(lambda: settled(records))
    assert records.queue().parked == 1
    assert len(office.tasks()) == 1


LOST: dict[str, Callable[[Answered], Raw | Answered]] = {
    "hung-up": lambda _: None,
    "html": lambda _: http_answer(200, b"<html>", content_type="text/html"),
    "500": lambda _: problem(500),
    "502-html": lambda _: http_answer(502, b"<html>Bad gateway", content_type="text/html"),
    "429": lambda _: problem(429, retry_after="1"),
    "reordered": lambda page: answers(page, answers=page.json()["answers"][::-1]),
    "other-id": lambda page: answers(page, answers=[a | {"id": "x"} for a in page.json()["answers"]]),
    "too-many": lambda page: answers(page, answers=page.json()["answers"] * 2),
    "watermark-behind": lambda page: answers(page, last_seq=0),
    "unknown-verdict": lambda page: answers(page, answers=[a | {"verdict": "maybe"} for a in page.json()["answers"]]),
    "no-verdicts": lambda page: answers(page, answers=[]),
    "no-json": lambda page: changed(page, b"{"),
}


@pytest.mark.parametrize("fault", LOST.values(), ids=LOST.keys())
def test_a_reply_that_is_lost_or_wrong_leads_to_the_same_bytes_again(
    fault: Callable[[Answered], Raw | Answered], records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    act(records, help_call("left"), help_call("right"))
    proxy.fault = on_commands(fault)
    drive.until(lambda: sent(proxy))
    drive.steps(1)
    assert records.queue().pending == 2
    assert records.pending(0, 1)[0].attempts
    proxy.fault = lambda _, answered: answered
    drive.until(lambda: settled(records))
    drive.until(lambda: drive.agent.status.online and drive.agent.status.problem == "")
    assert len(office.tasks()) == 2
    assert [command[3] for command in office.commands()] == ["applied", "applied"]
    assert len({asked.body for asked in proxy.asked if asked.path == COMMANDS}) == 1


def test_verdicts_on_a_part_are_taken_and_the_rest_is_sent_again(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    act(records, *(help_call(str(n)) for n in range(5)))
    proxy.fault = on_commands(lambda page: answers(page, answers=page.json()["answers"][:2]))
    drive.until(lambda: records.queue().pending == 3)
    proxy.fault = lambda _, answered: answered
    drive.until(lambda: settled(records))
    assert len(office.tasks()) == 5


def test_a_server_that_lost_its_watermark_gets_the_actions_again_and_doubles_none(
    records: Records, office: HeadOffice, drive: Drive
) -> None:
    act(records, help_call())
    drive.until(lambda: settled(records))
    office.database.write(lambda connection: connection.execute(delete(device_cursor)))
    act(records, help_call())
    drive.until(lambda: settled(records))
    assert drive.agent.status.problem == ""
    assert len(office.tasks()) == 2
    assert len(office.commands()) == 2


def test_many_actions_travel_in_batches_with_their_chain(records: Records, proxy: Proxy, drive: Drive) -> None:
    act(records, *(note(lane=1, n=n) for n in range(60)))
    drive.until(lambda: settled(records))
    batches = sent(proxy)
    assert [len(batch["commands"]) for batch in batches] == [50, 10]  # type: ignore[arg-type]
    assert batches[0]["prev_hash"] == ""
    assert len(str(batches[1]["prev_hash"])) == 16


def test_large_actions_share_the_room_of_a_batch(records: Records, proxy: Proxy, drive: Drive) -> None:
    act(records, *(note(text="x" * 100_000) for _ in range(3)))
    drive.until(lambda: settled(records))
    assert [len(batch["commands"]) for batch in sent(proxy)] == [2, 1]  # type: ignore[arg-type]


def test_one_action_that_is_too_large_goes_to_quarantine_and_the_others_go_on(
    records: Records, office: HeadOffice, drive: Drive
) -> None:
    act(records, note(lane=1, text="x" * 400_000), note(lane=1, text="short"))
    drive.until(lambda: settled(records))
    assert [len(one) > 400_000 for one in office.quarantined()] == [True]
    assert [row[2:] for row in office.commands()] == [("quarantined", "parked"), ("note.later", "parked")]


def test_a_batch_that_is_too_large_is_halved(records: Records, office: HeadOffice, proxy: Proxy, drive: Drive) -> None:
    act(records, *(help_call(str(n)) for n in range(6)))
    proxy.before = refusing(
        problem(413, "too_large", "Too large."), lambda asked: len(json.loads(asked.body)["commands"]) > 2
    )
    drive.until(lambda: settled(records))
    assert len(office.tasks()) == 6


def test_what_central_cannot_read_goes_to_quarantine_and_the_rest_gets_through(
    records: Records, office: HeadOffice, drive: Drive
) -> None:
    poison = Action(uuid7(records._now()), 0, "task with spaces!", "help.call", {"task": "x"})
    act(records, help_call("before"), poison, help_call("after"))
    payload = records.pending(0, 3)[1].payload
    drive.until(lambda: settled(records))
    assert len(office.tasks()) == 2
    assert office.quarantined() == [payload]
    assert office.commands()[1] == (0, 2, "quarantined", "parked")
    assert records.queue().parked == 1
    assert drive.agent.status.problem == ""


def test_a_lost_reply_to_a_quarantined_action_does_not_double_it(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    poison = Action(uuid7(records._now()), 0, "task with spaces!", "help.call", {"task": "x"})
    act(records, poison)
    payload = records.pending(0, 1)[0].payload
    lost: list[Asked] = []

    def lose(asked: Asked, answered: Answered) -> Raw | Answered:
        if asked.path == COMMANDS and answered.status == 200 and not lost:
            lost.append(asked)
            return None
        return answered

    proxy.fault = lose
    drive.until(lambda: settled(records))
    assert lost
    assert office.quarantined() == [payload]
    assert office.commands() == [(0, 1, "quarantined", "parked")]
    digest = sha256(payload).hexdigest()
    assert json.loads(lost[0].body)["commands"][0]["body"] == {"sha256": digest}


@pytest.mark.parametrize(("status", "words"), [(409, "Another copy of this device is at work."), (426, TOO_OLD)])
def test_a_conflict_or_an_old_program_keeps_the_queue_and_says_so(
    status: int, words: str, records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    act(records, help_call())
    proxy.before = refusing(problem(status, "code", words))
    drive.until(lambda: drive.agent.status.problem == words)
    drive.steps(30)
    assert drive.agent.status.online
    assert (records.queue().pending, office.tasks()) == (1, [])
    assert len(sent(proxy)) < 25
    office.say("price:main", "price", "p1-a", {"amount": 3900, "currency": "EUR"})
    drive.until(lambda: records.cursor("price:main").seq == 2)
    proxy.before = lambda _: b""
    drive.until(lambda: settled(records))
    drive.until(lambda: drive.agent.status.problem == "")


def test_patience_that_is_asked_for_is_given(records: Records, proxy: Proxy, drive: Drive) -> None:
    act(records, help_call())
    proxy.before = refusing(problem(429, "busy", "Please wait.", retry_after="30"))
    drive.until(lambda: sent(proxy))
    since = drive.ticks
    proxy.before = lambda _: b""
    act(records, help_call())
    drive.agent.wake()
    drive.until(lambda: settled(records))
    assert 30 <= drive.ticks - since < 60


@pytest.mark.parametrize("status", [401, 403])
def test_a_device_that_is_no_longer_known_stops_and_keeps_everything(
    status: int, records: Records, proxy: Proxy, drive: Drive
) -> None:
    act(records, help_call())
    proxy.before = lambda _: problem(status, "revoked", "This device was removed.")
    drive.until(lambda: drive.agent.status.state == "revoked")
    asked = len(proxy.asked)
    drive.steps(20)
    assert drive.agent.status.problem == "This device was removed."
    assert records.queue().pending == 1
    assert all(one.path.startswith("/v1/heads") for one in proxy.asked[asked:])
    proxy.before = lambda _: b""
    drive.until(lambda: settled(records))
    assert drive.agent.status.online


def test_a_stranger_cannot_revoke_a_device(records: Records, proxy: Proxy, drive: Drive) -> None:
    proxy.before = lambda _: http_answer(401, b"<html>Who are you?", content_type="text/html")
    drive.until(lambda: drive.agent.status.state == "offline")
    proxy.before = lambda _: json_answer(403, {"error": "forbidden"})
    drive.steps(5)
    assert drive.agent.status.state == "offline"


def test_a_stuck_lane_delays_neither_a_more_important_one_nor_pages(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    proxy.before = refusing(problem(500), lambda asked: json.loads(asked.body)["lane"] == 2)
    act(records, note(lane=2), help_call())
    office.say("price:main", "price", "p1-a", {"amount": 3900, "currency": "EUR"})
    drive.until(lambda: office.tasks() and records.cursor("price:main").seq == 2)
    assert records.queue().pending == 1


def test_what_waited_on_a_removed_device_is_sent_after_it_joined_again(
    records: Records, device: Device, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    act(records, help_call())
    drive.until(lambda: settled(records))
    office.database.write(
        lambda connection: connection.execute(install.update().values(revoked_at="2026-11-02T09:00:00Z"))
    )
    act(records, help_call())
    drive.until(lambda: drive.agent.status.state == "revoked")
    enrol(proxy.url, office.code(), records)
    drive.until(lambda: settled(records))
    assert len(office.tasks()) == 2
    assert drive.agent.status.online


def test_a_program_too_old_to_pull_still_sends(
    records: Records, office: HeadOffice, proxy: Proxy, drive: Drive
) -> None:
    drive.until(lambda: records.product("p1"))
    office.say("price:main", "price", "p1-a", {"amount": 3900, "currency": "EUR"})
    proxy.before = lambda asked: problem(426, "too_old", "Update.") if asked.method == "GET" else b""
    act(records, help_call())
    drive.until(lambda: settled(records))
    drive.until(lambda: drive.agent.status.problem == TOO_OLD)
    assert "is still sent" in drive.agent.status.problem
    assert drive.agent.status.online
    assert len(office.tasks()) == 1
    asked = len(proxy.asked)
    end = drive.ticks + 600
    while drive.ticks < end:
        drive.steps(1)
    assert sum(one.path.startswith("/v1/heads") for one in proxy.asked[asked:]) < 40
    proxy.before = lambda _: b""
    drive.until(lambda: records.cursor("price:main").seq == 2 and drive.agent.status.problem == "")

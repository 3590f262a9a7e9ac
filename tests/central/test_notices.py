"""What customers are told: queued with the step, once, and withdrawn when it is no longer true."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete

from central import notices, notices_queue
from central.database import Database
from central.notices_queue import FIRST_WAIT, LEASE, LONGEST_WAIT, Claimed, Outcome
from central.tables import customer, notice
from central.times import stamp
from tests.central.conftest import Clock
from tests.central.together import at_once
from tests.central.told import BOTH, HELD, Told
from tests.central.trade import line, order_body


@pytest.fixture(scope="module")
def template() -> Iterator[Database]:
    made = Database("sqlite://")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def memory(template: Database) -> Iterator[Database]:
    copy = Database.copy_of(template)
    yield copy
    copy.close()


@pytest.fixture
def told(memory: Database, clock: Clock) -> Told:
    return Told(memory, clock)


def claimed(told: Told, channel: str = "email") -> Claimed:
    found = told.database.write(lambda connection: notices_queue.claim(connection, channel, told.clock()))
    assert found is not None
    return found


def settle(told: Told, one: Claimed, outcome: Outcome) -> str:
    return told.database.write(lambda connection: notices_queue.settle(connection, one, outcome, told.clock()))


def send(told: Told, channel: str = "email") -> str:
    """Send the next one, as far as the outbox is concerned."""
    one = claimed(told, channel)
    settle(told, one, Outcome("sent"))
    return one.topic


# --- when


def test_a_message_is_queued_with_the_step_once_however_often_it_is_sent(database: Database, clock: Clock) -> None:
    told = Told(database, clock)
    told.take("pick", units={"1": 3})
    assert told.rows() == []
    staged = told.stage()
    assert told.states("email") == told.states("webhook") == [("ready", "queued")]
    assert told.parts("ready") == [("Kettle", 3, "")]
    assert told.told() == [("ready", "queued")]
    assert told.tablet.verdicts(staged)[0][0] in ("applied", "duplicate")
    again = told.shop.tablet()
    assert again.verdicts(staged | {"seq": 1})[0][0] == "duplicate"
    assert len(told.rows()) == 4
    ready = [row for row in told.rows() if row.topic == "ready"]
    assert [(row.recipient, row.command, row.store, row.language) for row in ready] == [
        ("ann@example.com", staged["id"], "S1", "en"),
        ("C1", staged["id"], "S1", "en"),
    ]


def test_what_lies_ready_no_longer_is_withdrawn_and_said_when_it_does_again(told: Told) -> None:
    told.ready()
    told.take("unstage", units={"1": 1}, place="B-1", reason="Damaged")
    assert told.states() == [("ready", "withdrawn")]
    assert told.told() == []
    told.stage(1)
    assert told.states() == [("ready", "withdrawn"), ("ready", "queued")]
    assert send(told) == "ready"
    told.take("unstage", units={"1": 1}, place="B-1", reason="Wrong bay")
    told.stage(1)
    assert told.states() == [("ready", "withdrawn"), ("ready", "sent")]
    assert told.told() == [("ready", "sent")]


def test_somebody_asks_for_it_again(told: Told) -> None:
    told.ready()
    told.clock.advance(minutes=5)
    told.take("notify", topic="ready")
    assert told.states() == [("ready", "queued")]
    assert send(told) == "ready"
    told.take("notify", topic="ready")
    told.take("notify", topic="reminder")
    assert told.states() == [("ready", "sent"), ("reminder", "queued"), ("ready", "queued")]
    assert sorted(told.told()) == [("ready", "queued"), ("reminder", "queued")]


def test_each_step_says_what_it_did(told: Told) -> None:
    told.take("notify", topic="delayed")
    told.take("pick", units={"1": 1})
    told.take("short", units={"1": 2}, why="not_found")
    other = {"line": 1, "units": 1, "variant": "K2", "title": "Pot", "price": 1500, "cap": 2500, "consent": "phone"}
    told.take("substitute", **other)
    assert told.parts("delayed") == [("Kettle", 3, "")]
    assert told.parts("substituted") == [("Pot", 1, "Kettle")]
    told.take("stage", units={"1": 1, "2": 1}, place="B-1", hold_until=HELD)
    assert [topic for topic, _ in told.states()] == ["delayed", "substituted"]
    told.take("agree_partly", consent="phone", hold_until=HELD)
    assert told.parts("partly_ready") == [("Kettle", 1, ""), ("Pot", 1, "")]
    (row,) = [row for row in told.rows() if (row.topic, row.channel) == ("partly_ready", "email")]
    assert json.loads(row.data)["missing"] == [{"title": "Kettle", "units": 1, "instead_of": ""}]
    told.take("cancel_short", units={"1": 1})
    assert told.parts("cancelled") == [("Kettle", 1, "")]
    assert [one for one in told.states() if one[0] != "delayed"] == [
        ("substituted", "queued"),
        ("partly_ready", "queued"),
        ("cancelled", "queued"),
    ]
    given = told.hand_over(1)
    assert told.parts("handed_over") == [("Kettle", 1, "")]
    while notices_due(told):
        send(told)
    told.undo(given)
    assert told.parts("hand_over_undone") == [("Kettle", 1, "")]


def notices_due(told: Told, channel: str = "email") -> bool:
    with told.database.read() as connection:
        return notices_queue.is_due(connection, channel, told.clock())


def test_a_hand_over_that_was_undone_before_anybody_heard_of_it_is_not_spoken_of(told: Told) -> None:
    told.ready()
    given = told.hand_over()
    send(told, "webhook")
    told.undo(given)
    assert told.states("email") == [("ready", "withdrawn"), ("handed_over", "withdrawn")]
    assert told.states("webhook") == [("ready", "withdrawn"), ("handed_over", "sent"), ("hand_over_undone", "queued")]


def test_an_order_that_was_not_collected_or_is_cancelled(told: Told) -> None:
    told.ready()
    told.shop.take(TT_1=order_body(line(units=3, cancelled=3), status="cancelled"))
    told.take("answer_cancel", agreed=True)
    assert told.states() == [("ready", "withdrawn"), ("cancelled", "queued")]
    assert told.parts("cancelled") == [("Kettle", 3, "")]


def test_an_order_whose_hold_is_over(told: Told) -> None:
    told.ready()
    told.clock.advance(days=8)
    late = {"order": "TT-1", "actor": "e1", "says": {}}
    told.seq += 1
    made = {"seq": told.seq, "id": "01890000-0000-7000-8000-000000000001", "aggregate": "order:TT-1"}
    made |= {"type": "order.expire", "body": late, "made_at": "2026-05-12T09:00:00Z", "v": 1}
    assert told.tablet.verdicts(made) == [("applied", "")]
    assert told.states() == [("ready", "withdrawn"), ("expired", "queued")]
    assert told.parts("expired") == [("Kettle", 3, "")]


def test_the_order_feed_leaves_what_the_customer_was_told(told: Told) -> None:
    told.ready()
    told.shop.take(TT_1=order_body(line(units=3, open=3), status="open", total=100))
    assert told.told() == [("ready", "queued")]


# --- the reminder


def reminder(told: Told) -> Any:
    (row,) = [row for row in told.rows() if (row.topic, row.channel) == ("reminder", "email")]
    return row


def test_a_reminder_waits_for_its_day_and_is_not_shown_before(told: Told) -> None:
    told.ready()
    assert (reminder(told).next_at, reminder(told).state) == ("2026-05-10T17:00:00.000000Z", "queued")
    assert told.told() == [("ready", "queued")]
    send(told)
    assert not notices_due(told)
    told.hand_over(1)
    assert reminder(told).state == "queued"
    told.hand_over(2)
    assert reminder(told).error == "withdrawn"


def test_a_short_hold_has_no_reminder(told: Told) -> None:
    told.take("pick", units={"1": 3})
    told.take("stage", units={"1": 3}, place="B-1", hold_until="2026-05-05T19:00:00Z")
    assert told.states() == [("ready", "queued")]
    assert len(told.rows()) == 2


# --- to whom


@pytest.mark.parametrize(
    ("channels", "who", "ways"),
    [
        (BOTH, {}, [("email", "queued", ""), ("webhook", "queued", "")]),
        (BOTH, {"email": ""}, [("webhook", "queued", "")]),
        (("email",), {"email": ""}, [("log", "dropped", "no_address")]),
        (("email",), {"email": "a@b.de, c@d.de"}, [("log", "dropped", "bad_address")]),
        (("email",), {"email": "a@b.de\r\nBcc: c@d.de"}, [("log", "dropped", "bad_address")]),
        ((), {}, [("log", "dropped", "no_channel")]),
    ],
)
def test_who_can_be_told_and_how(
    memory: Database, clock: Clock, channels: tuple[str, ...], who: dict[str, str], ways: list[tuple[str, str, str]]
) -> None:
    told = Told(memory, clock, channels, **who)
    told.ready()
    ready = [row for row in told.rows() if row.topic == "ready"]
    assert [(row.channel, row.state, row.error) for row in ready] == ways
    assert told.told() == [("ready", ways[0][1])]


def test_what_central_hears_of_days_later_is_noted_and_not_said(told: Told) -> None:
    told.clock.advance(days=2, hours=1)
    told.ready()
    told.hand_over()
    assert told.states("email") == [("ready", "withdrawn"), ("handed_over", "too_late")]
    assert told.told() == [("handed_over", "dropped")]


def test_nobody_is_told_of_an_order_without_a_customer_but_a_program(memory: Database, clock: Clock) -> None:
    told = Told(memory, clock)
    told.database.write(lambda connection: connection.execute(delete(customer)))
    told.ready()
    assert {(row.channel, row.recipient) for row in told.rows()} == {("webhook", "C1")}


@pytest.mark.parametrize(
    ("language", "retailer", "spoken"),
    [("de-AT", [], "de"), ("ar", [], "ar"), ("", ["fr", "en"], "fr"), ("nl", ["pl", "es"], "es"), ("nl", [], "en")],
)
def test_the_language_is_the_customers_or_else_the_first_of_the_house(
    memory: Database, clock: Clock, language: str, retailer: list[str], spoken: str
) -> None:
    told = Told(memory, clock, language=language)
    if retailer:
        told.has_retailer(name="Tall Trees", languages=retailer)
    told.ready()
    assert {row.language for row in told.rows()} == {spoken}


def test_an_address_is_one_address() -> None:
    for right in ("a@b.de", "o'neil+shop@mail.example.co.uk", "joerg@bücher.example", "a" * 64 + "@b.de"):
        assert notices.is_address(right)
    wrong = (
        "",
        "a",
        "a@b",
        "a@b@c.de",
        "a b@c.de",
        "a@b.de\n",
        "<a@b.de>",
        '"a"@b.de',
        "a@.de",
        "a@b.de.",
        "a@b.de,c@d.de",
    )
    for one in (*wrong, "jörg@b.de", "a" * 65 + "@b.de", "a@" + "b" * 260 + ".de"):
        assert not notices.is_address(one), one


# --- the queue


def test_two_processes_never_have_the_same_message(database_url: str, clock: Clock) -> None:
    first, second = Database(database_url), Database(database_url)
    first.migrate()
    told = Told(first, clock, ("email",))
    made = {f"T_{n}": order_body(line(units=3, staged=2, picked=1), status="open") for n in range(12)}
    told.shop.take(**made)
    for n in range(12):
        body = {"order": f"T-{n}", "actor": "e1", "says": {"units": {"1": 1}, "place": "B-1", "hold_until": HELD}}
        told.seq += 1
        made_ = {"seq": told.seq, "id": f"01890000-0000-7000-8000-0000000001{n:02}", "aggregate": f"order:T-{n}"}
        made_ |= {"type": "order.stage", "body": body, "made_at": "2026-05-04T08:59:00Z", "v": 1}
        assert told.tablet.verdicts(made_) == [("applied", "")]
    got: list[str] = []

    def empty(database: Database) -> None:
        while one := database.write(lambda connection: notices_queue.claim(connection, "email", clock())):
            got.append(one.key)

    at_once(*(lambda database=database: empty(database) for database in (first, second, first, second)))
    assert len(got) == 12
    assert len(set(got)) == 12
    second.close()
    first.close()


def test_what_a_crash_left_is_claimed_again_under_the_same_id_and_settled_once(told: Told) -> None:
    told.ready()
    lost = claimed(told)
    assert not notices_due(told)
    assert told.told() == [("ready", "queued")]
    told.clock.advance(seconds=LEASE.total_seconds() + 1)
    again = claimed(told)
    assert (again.key, again.attempts, again.lease != lost.lease) == (lost.key, 2, True)
    assert settle(told, lost, Outcome("sent")) == ""
    assert settle(told, again, Outcome("sent")) == "sent"
    assert settle(told, again, Outcome("failed", "smtp 550")) == ""
    assert told.states() == [("ready", "sent")]


def test_it_is_tried_for_two_days_at_times_that_nobody_can_foretell(told: Told) -> None:
    told.ready()
    begun, waits = told.clock(), []
    while True:
        one = claimed(told)
        state = settle(told, one, Outcome("again", "timeout"))
        if state == "failed":
            break
        row = next(row for row in told.rows() if row.id == one.id)
        waits.append((row.next_at, stamp(told.clock())))
        told.clock.now = max(told.clock.now, told.clock.now.fromisoformat(row.next_at))
        told.clock.advance(microseconds=1)
    assert timedelta(days=2) <= told.clock() - begun <= timedelta(days=2, seconds=1)
    assert 20 < len(waits) < 200
    assert told.told() == [("ready", "failed")]
    assert told.states() == [("ready", "timeout")]


def test_waits_grow_up_to_two_hours() -> None:
    for attempts, longest in ((1, FIRST_WAIT), (2, 2 * FIRST_WAIT), (30, LONGEST_WAIT), (10_000, LONGEST_WAIT)):
        found = [notices_queue.wait(attempts) for _ in range(200)]
        assert timedelta() <= min(found) < longest / 4
        assert longest * 0.75 < max(found) <= longest


def test_recipients_are_forgotten_a_week_after_the_end(told: Told) -> None:
    told.ready()
    send(told)
    told.hand_over()
    told.clock.advance(days=6, hours=23)
    notices_queue.tidy(told.database, told.clock())
    assert {row.recipient for row in told.rows() if row.topic == "ready"} == {"ann@example.com", "C1"}
    told.clock.advance(hours=2)
    notices_queue.tidy(told.database, told.clock())
    kept = {(row.topic, row.channel) for row in told.rows() if row.recipient is not None}
    assert kept == {("handed_over", "email"), ("handed_over", "webhook")}


def test_what_no_channel_sends_any_more_fails_in_the_end(told: Told) -> None:
    told.ready()
    told.database.write(lambda connection: notices.use(connection, ("webhook",)))
    told.clock.advance(days=7, seconds=1)
    notices_queue.tidy(told.database, told.clock())
    assert ("ready", "no_channel") in told.states("email")
    assert told.told()[0] == ("ready", "failed")


def test_only_what_failed_is_queued_again_and_only_while_the_recipient_is_known(told: Told) -> None:
    told.ready()
    one = claimed(told)
    with pytest.raises(notices_queue.NotAgain, match="is sending"):
        told.database.write(lambda connection: notices_queue.again(connection, one.id, told.clock()))
    settle(told, one, Outcome("failed", "smtp 550 5.1.1"))
    assert told.told() == [("ready", "failed")]
    told.clock.advance(days=3)
    told.database.write(lambda connection: notices_queue.again(connection, one.id, told.clock()))
    assert told.told() == [("ready", "queued")]
    retried = claimed(told)
    assert (retried.key, retried.attempts) == (one.key, 1)
    settle(told, retried, Outcome("failed", "smtp 550 5.1.1"))
    told.clock.advance(days=8)
    notices_queue.tidy(told.database, told.clock())
    with pytest.raises(notices_queue.NotAgain, match="Nobody knows any more"):
        told.database.write(lambda connection: notices_queue.again(connection, one.id, told.clock()))
    with pytest.raises(notices_queue.NotAgain, match="There is no message 99"):
        told.database.write(lambda connection: notices_queue.again(connection, 99, told.clock()))


def test_what_an_operator_watches(told: Told) -> None:
    told.ready()
    told.clock.advance(minutes=10)
    with told.database.read() as connection:
        assert notices_queue.waiting(connection, told.clock()) == notices_queue.Waiting(2, 0, 600.0)
    settle(told, claimed(told), Outcome("failed", "smtp 550"))
    send(told, "webhook")
    with told.database.read() as connection:
        assert notices_queue.waiting(connection, told.clock()) == notices_queue.Waiting(0, 1, 0.0)


def test_no_two_rows_of_one_step_whatever_code_writes_them(told: Told) -> None:
    told.ready()
    row = dict(told.rows()[0]._mapping)
    row.pop("id")
    with pytest.raises(Exception, match="UNIQUE"):
        told.database.write(lambda connection: connection.execute(notice.insert().values(**row)))

"""Who waits for something to be in a store again: told once when it is, in their language, and forgotten with it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import Connection, func, insert, select

from central import back_in_stock, ledger, notices
from central.database import Database
from central.ledger import Movement
from central.notices_letter import Letter, prepare
from central.notices_queue import Outcome, claim, settle
from central.notices_words import compose
from central.refusals import Refusal
from central.tables import back_wish, command_log, notice, variant
from central.times import stamp
from shop.back_in_stock import KEPT_DAYS
from tests.central.conftest import Clock, command, uuid7
from tests.central.fresh import memory, template
from tests.central.ordered import Aisle, line, place
from tests.central.together import at_once

__all__ = ["memory", "template"]

ADDRESS = "ada.canary@example.com"


@pytest.fixture
def aisle(memory: Database, clock: Clock) -> Aisle:
    return opened(memory, clock)


@pytest.fixture
def real(database: Database, clock: Clock) -> Aisle:
    """On both kinds of database."""
    return opened(database, clock)


def opened(database: Database, clock: Clock) -> Aisle:
    made = Aisle(database, clock, {("K1", "S1"): 0, ("K1", "S2"): 9})
    database.write(lambda connection: notices.use(connection, ["email"]))
    return made


def asked(seq: int, email: str = ADDRESS, **said: Any) -> dict[str, Any]:
    wish = uuid7()
    body = {"wish": wish, "variant": "K1", "email": email, "language": "en"} | said
    return command(seq, "stock.notify", body, f"wish:{wish}")


def arrive(aisle: Aisle, units: int = 1) -> None:
    now = stamp(aisle.clock())
    moved = [Movement("K1", "S1", units, "adjustment")]
    aisle.database.write(lambda connection: ledger.move(connection, moved, source="import", now=now))


def count(aisle: Aisle, table: Any) -> int:
    with aisle.database.read() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def tell(aisle: Aisle) -> int:
    return back_in_stock.tell_due(aisle.database, aisle.clock())


def letter(aisle: Aisle) -> Letter | Outcome:
    """What becomes of the message that waits."""

    def work(connection: Connection) -> Letter | Outcome:
        claimed = claim(connection, "email", aisle.clock())
        assert claimed is not None
        found = prepare(connection, None, claimed, aisle.clock())  # type: ignore[arg-type]
        settle(connection, claimed, found if isinstance(found, Outcome) else Outcome("sent"), aisle.clock())
        return found

    return aisle.database.write(work)


def test_told_once_when_it_is_there_again_and_forgotten_with_it(real: Aisle) -> None:
    kiosk = real.tablet(role="kiosk")
    assert kiosk.verdicts(asked(1)) == [("applied", "")]
    assert (tell(real), count(real, back_wish)) == (0, 1), "in another store is not here"
    arrive(real)
    assert (tell(real), count(real, back_wish)) == (1, 0)
    assert tell(real) == 0
    with real.database.read() as connection:
        (row,) = connection.execute(select(notice)).all()
    assert (row.topic, row.recipient, row.state, row.purchase) == ("back", ADDRESS, "queued", "")
    assert "anary" not in str((row.data, row.error, row.command))


def test_what_others_have_ordered_is_not_there_for_whoever_comes(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    kiosk.send(asked(1))
    arrive(aisle)
    assert kiosk.verdicts(place(2, line(1))) == [("applied", "")]
    assert tell(aisle) == 0
    arrive(aisle)
    assert tell(aisle) == 1


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("en", "Kettle is here again"),
        ("de", "Kettle ist wieder da"),
        ("fr", "Kettle est de retour"),
        ("es", "Kettle vuelve a estar disponible"),
        ("ar", "\u2068Kettle\u2069 متوفر من جديد"),
        ("pt", "Kettle is here again"),
    ],
)
def test_the_message_says_what_and_where_in_five_languages(aisle: Aisle, language: str, subject: str) -> None:
    aisle.tablet(role="kiosk").send(asked(1, language=language))
    arrive(aisle)
    tell(aisle)
    found = letter(aisle)
    assert isinstance(found, Letter)
    message = compose(found)
    assert message.subject == subject
    assert len(message.says) == 2
    assert message.code == message.pickup_code == ""
    assert [section.heading for section in message.sections][-1], "its opening hours"


def test_nobody_is_told_of_what_is_gone_again_and_they_go_on_waiting(aisle: Aisle, clock: Clock) -> None:
    kiosk = aisle.tablet(role="kiosk")
    kiosk.send(asked(1))
    arrive(aisle)
    tell(aisle)
    kiosk.send(place(2, line(1)))
    assert letter(aisle) == Outcome("dropped", "withdrawn")
    assert count(aisle, back_wish) == 1
    clock.advance(hours=1)
    arrive(aisle)
    assert tell(aisle) == 1
    assert isinstance(letter(aisle), Letter)


def test_asked_twice_is_one_message(aisle: Aisle) -> None:
    kiosk = aisle.tablet(role="kiosk")
    again = asked(1)
    assert kiosk.verdicts(again) == kiosk.verdicts(again) == [("applied", "")]
    assert kiosk.verdicts(asked(2)) == [("applied", "")]
    assert aisle.tablet(role="kiosk").verdicts(asked(1, "bo@example.com")) == [("applied", "")]
    assert count(aisle, back_wish) == 2
    arrive(aisle)
    assert tell(aisle) == 2


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"email": ""}, "address"),
        ({"email": "nobody"}, "address"),
        ({"email": "4111111111111111@example.com"}, "address"),
        ({"variant": "X9"}, "unknown_article"),
        ({"email": "", "forgotten": True}, "forgotten"),
    ],
)
def test_what_cannot_be_told_is_refused_and_keeps_nothing(aisle: Aisle, said: dict[str, Any], why: str) -> None:
    assert aisle.tablet(role="kiosk").verdicts(asked(1, **said)) == [("rejected", why)]
    assert count(aisle, back_wish) == 0


def test_an_article_may_have_any_name(aisle: Aisle) -> None:
    with aisle.database.engine.begin() as connection:
        connection.execute(insert(variant).values(id="Kettle 2/red", product="K"))
    assert aisle.tablet(role="kiosk").verdicts(asked(1, variant="Kettle 2/red")) == [("applied", "")]


def test_the_log_of_commands_does_not_keep_the_address(real: Aisle) -> None:
    kiosk, wish, after = real.tablet(role="kiosk"), asked(1), asked(2, "bo@example.com")
    assert kiosk.verdicts(wish) == kiosk.verdicts(after) == [("applied", "")]
    assert kiosk.verdicts(asked(3, "nobody")) == [("rejected", "address")]
    with real.database.read() as connection:
        kept = connection.execute(select(command_log.c.request).order_by(command_log.c.seq)).scalars().all()
    assert [json.loads(one)["body"].get("email") for one in kept] == [None, None, None]
    assert json.loads(kept[0])["id"] == wish["id"]
    assert kiosk.verdicts(after) == kiosk.verdicts(wish) == [("applied", "")], "their answers were lost"
    with pytest.raises(Refusal):
        kiosk.send({**wish, "body": wish["body"] | {"email": "eve@example.com"}})


def test_whoever_waits_too_long_is_forgotten_without_a_word(aisle: Aisle, clock: Clock) -> None:
    aisle.tablet(role="kiosk").send(asked(1))
    clock.advance(days=KEPT_DAYS + 1)
    arrive(aisle)
    assert tell(aisle) == 0
    assert (count(aisle, back_wish), count(aisle, notice)) == (0, 0)


def test_two_central_processes_tell_everybody_once(real: Aisle) -> None:
    kiosk = real.tablet(role="kiosk")
    kiosk.send(*(asked(n, f"ada{n}@example.com") for n in range(1, 9)))
    arrive(real, 3)
    told: list[int] = []
    at_once(*(lambda: told.append(tell(real)) for _ in range(3)))
    assert (sum(told), count(real, notice), count(real, back_wish)) == (8, 8, 0)


def test_an_address_is_gone_a_week_after_its_message(aisle: Aisle, clock: Clock) -> None:
    from central.notices_queue import tidy

    aisle.tablet(role="kiosk").send(asked(1))
    arrive(aisle)
    tell(aisle)
    letter(aisle)
    clock.advance(days=7, hours=1)
    tidy(aisle.database, clock())
    with aisle.database.read() as connection:
        assert connection.execute(select(notice.c.recipient)).scalars().all() == [None]

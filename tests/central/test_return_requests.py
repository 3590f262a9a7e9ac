"""Returns that were begun: who may take which step, who was first, and when devices hear no more of them."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from central import feed, notices, notices_letter, notices_queue, return_requests
from central.database import Database
from central.feed import Change
from central.notices_words import as_text, compose
from shop import codes
from shop.return_requests import KIND
from tests.central.conftest import Clock, command
from tests.central.told import Told
from tests.central.trade import Shop, Tablet, decided_return, hand_over, order_body

STAFF = tuple(
    Change("staff:S1", "staff", one, feed.canonical({"name": name, "role": role}))
    for one, name, role in (
        ("m1", "Mia", "manager"),
        ("m2", "Mo", "manager"),
        ("e1", "Eve", "associate"),
        ("e2", "Omar", "associate"),
    )
)
LINES = [{"line": 1, "quantity": 1, "reason": "fit"}]


@pytest.fixture
def kind(request: pytest.FixtureRequest) -> str:
    """Both kinds of database only where two people are at it at once."""
    return str(getattr(request, "param", "sqlite"))


both = pytest.mark.parametrize("kind", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def shop(database: Database, clock: Clock) -> Shop:
    made = Shop(database, clock)
    made.seed(TT_1=order_body(), TT_2=order_body())
    database.write(lambda connection: feed.publish(connection, list(STAFF), "now"))
    return made


@pytest.fixture
def kiosk(shop: Shop) -> Tablet:
    return shop.tablet(role="kiosk")


@pytest.fixture
def tablet(shop: Shop) -> Tablet:
    made = shop.tablet()
    assert made.last(hand_over(1)).verdict == "applied"
    return made


def begin(seq: int, one: str = "R1", **more: Any) -> dict[str, Any]:
    return command(
        seq, "return.begin", {"return": one, "order": "TT-1", "lines": LINES, "by": ""} | more, f"return:{one}"
    )


def ask(seq: int, one: str = "R1", actor: str = "e1", **more: Any) -> dict[str, Any]:
    said = {"return": one, "order": "TT-1", "lines": LINES, "actor": actor, "codes": ["late"], "amount": 1999}
    return command(seq, "return.ask", said | more, f"return:{one}")


def answer(seq: int, actor: str = "m1", *, agreed: bool = True, note: str = "") -> dict[str, Any]:
    return command(seq, "return.answer", {"return": "R1", "actor": actor, "agreed": agreed, "note": note}, "return:R1")


def withdraw(seq: int, one: str = "R1", actor: str = "") -> dict[str, Any]:
    return command(seq, "return.withdraw", {"return": one, "actor": actor}, f"return:{one}")


def state(shop: Shop, one: str = "R1") -> str:
    body = shop.rows("orders:S1", KIND)[one]
    return str(body["state"]) if body else "-"


@both
def test_a_kiosk_begins_a_desk_asks_a_manager_answers_and_the_goods_end_it(
    shop: Shop, kiosk: Tablet, tablet: Tablet
) -> None:
    assert kiosk.last(begin(1)).verdict == "applied"
    body = shop.rows("orders:S1", KIND)["R1"]
    assert body == {
        "return": "R1", "order": "TT-1", "store": "S1", "lines": LINES, "state": "begun", "by": "", "at": body["at"],
    }  # fmt: skip
    assert tablet.last(ask(2)).verdict == "applied"
    assert shop.tablet().last(answer(1, note="All right")).verdict == "applied"
    body = shop.rows("orders:S1", KIND)["R1"]
    assert (body["state"], body["asked"]["by"], body["asked"]["codes"], body["asked"]["amount"]) == (
        "approved", "e1", ["late"], 1999,
    )  # fmt: skip
    assert (body["answered"]["by"], body["answered"]["note"]) == ("m1", "All right")
    assert tablet.last(decided_return(3, 1, 1999, return_id="R1")).verdict == "applied"
    assert state(shop) == "done"
    assert shop.sound()


def test_what_goes_out_instead_is_told_to_the_manager(shop: Shop, tablet: Tablet) -> None:
    lines = [LINES[0] | {"instead": "Pot\u202e · Blue"}]
    assert tablet.last(ask(2, lines=lines, money=-250)).verdict == "applied"
    body = shop.rows("orders:S1", KIND)["R1"]
    assert (body["lines"][0]["instead"], body["asked"]["money"]) == ("Pot · Blue", -250)


def test_what_a_kiosk_may_not_is_refused_by_name(shop: Shop, kiosk: Tablet) -> None:
    cases = (
        (ask(1), "role"),
        (begin(2, by="e1"), "role"),
        (answer(3), "role"),
        (withdraw(4, "R9"), "no_request"),
        (begin(5, order="TT-9"), "no_order"),
        (begin(6, lines=[{"line": 7, "quantity": 1, "reason": "fit"}]), "no_line"),
    )
    for said, refused in cases:
        assert kiosk.verdicts(said) == [("rejected", refused)]
    assert shop.rows("orders:S1", KIND) == {}


def test_a_kiosk_takes_back_only_what_it_began(shop: Shop, kiosk: Tablet, tablet: Tablet) -> None:
    kiosk.last(begin(1))
    assert shop.tablet(role="kiosk").verdicts(withdraw(1)) == [("rejected", "no_request")]
    assert shop.tablet("S2").verdicts(withdraw(1)) == [("rejected", "actor")]
    assert state(shop) == "begun"
    assert kiosk.verdicts(withdraw(2), withdraw(3)) == [("applied", "")] * 2
    assert state(shop) == "withdrawn"
    kiosk.last(begin(4, "R2"))
    assert tablet.verdicts(withdraw(2, "R2", actor="e1")) == [("applied", "")]


def test_only_a_manager_of_the_store_who_did_not_ask_answers(shop: Shop, tablet: Tablet) -> None:
    tablet.last(ask(2, actor="m2"))
    for seq, actor in enumerate(("e1", "e2", "zz"), 3):
        assert tablet.verdicts(answer(seq, actor)) == [("rejected", "not_manager")]
    assert tablet.verdicts(answer(6, "m2")) == [("rejected", "asked_it")]
    assert state(shop) == "asked"


def test_nobody_answers_what_nobody_asked(shop: Shop, kiosk: Tablet, tablet: Tablet) -> None:
    kiosk.last(begin(1))
    assert tablet.verdicts(answer(2)) == [("rejected", "not_asked")]
    assert state(shop) == "begun"


@pytest.mark.parametrize("first", [True, False])
def test_of_two_managers_the_first_answers_and_the_second_learns_who_it_was(
    shop: Shop, tablet: Tablet, first: bool
) -> None:
    tablet.last(ask(2))
    assert shop.tablet().last(answer(1, "m1", agreed=first)).verdict == "applied"
    told = shop.tablet().last(answer(1, "m2", agreed=not first))
    assert (told.verdict, told.reason) == ("rejected", "answered")
    assert told.words == f"Mia has already {'agreed to' if first else 'refused'} this return."
    assert state(shop) == ("approved" if first else "refused")


@both
def test_two_managers_at_the_same_moment_are_one_answer(shop: Shop, tablet: Tablet) -> None:
    tablet.last(ask(2))
    desks = {"m1": shop.tablet(), "m2": shop.tablet()}
    told: dict[str, tuple[str, str]] = {}
    ready = threading.Barrier(2)

    def press(who: str) -> None:
        ready.wait()
        told[who] = desks[who].verdicts(answer(1, who, agreed=who == "m1"))[0]

    people = [threading.Thread(target=press, args=(who,)) for who in desks]
    for one in people:
        one.start()
    for one in people:
        one.join()
    assert sorted(told.values()) == [("applied", ""), ("rejected", "answered")]
    winner = next(who for who, verdict in told.items() if verdict[0] == "applied")
    body = shop.rows("orders:S1", KIND)["R1"]
    assert (body["state"], body["answered"]["by"]) == ("approved" if winner == "m1" else "refused", winner)


def test_after_a_refusal_nobody_asks_the_next_manager(shop: Shop, tablet: Tablet) -> None:
    tablet.last(ask(2))
    tablet.last(answer(3, agreed=False))
    told = tablet.last(ask(4))
    assert (told.reason, told.words) == ("refused", "Mia has already refused this return.")


def test_other_lines_are_asked_about_anew(shop: Shop, tablet: Tablet) -> None:
    tablet.last(ask(2))
    tablet.last(answer(3))
    assert tablet.last(ask(4)).verdict == "applied"  # the very same: the answer stands
    assert state(shop) == "approved"
    tablet.last(ask(5, lines=[{"line": 1, "quantity": 2, "reason": "fit"}]))
    body = shop.rows("orders:S1", KIND)["R1"]
    assert (body["state"], "answered" in body) == ("asked", False)


def test_the_desk_may_be_faster_than_the_kiosk(shop: Shop, kiosk: Tablet, tablet: Tablet) -> None:
    """It scanned the shopper's code while the kiosk had no network."""
    tablet.last(decided_return(2, 1, 1999, return_id="R1"))
    assert kiosk.verdicts(begin(1)) == [("applied", "")]
    assert shop.rows("orders:S1", KIND) == {}
    tablet.last(ask(3, "R2"))
    assert kiosk.verdicts(begin(2, "R2")) == [("applied", "")]
    assert state(shop, "R2") == "asked"
    assert kiosk.verdicts(begin(3, "R2", order="TT-2")) == [("rejected", "exists")]


def test_its_code_goes_to_the_address_on_file_once_and_to_no_other(database: Database, clock: Clock) -> None:
    told = Told(database, clock, ("email",))
    told.ready()
    told.hand_over()
    kiosk = told.shop.tablet(role="kiosk")
    assert kiosk.verdicts(begin(1), begin(2, mail=True), begin(3, mail=True)) == [("applied", "")] * 3
    (mail,) = [row for row in told.rows() if row.topic == "return_begun"]
    assert (mail.recipient, mail.state, mail.command) == ("ann@example.com", "queued", "R1")
    assert ("return_begun", "queued") in told.told()
    assert kiosk.verdicts(begin(4, "R2", mail=True, recipient="else@example.com")) == [("parked", "malformed")]
    claimed = database.write(lambda connection: notices_queue.claim(connection, "email", clock()))
    while claimed is not None and claimed.topic != "return_begun":
        claimed = database.write(lambda connection: notices_queue.claim(connection, "email", clock()))
    assert claimed is not None
    letter = database.write(lambda connection: notices_letter.prepare(connection, told.keyring, claimed, clock()))
    assert isinstance(letter, notices_letter.Letter)
    code = codes.read(letter.code)
    assert isinstance(code, codes.Signed)
    assert (code.ticket.kind, code.ticket.name, code.ticket.store) == ("return", "TT-1", "")
    assert [(part.title, part.units) for part in letter.parts] == [("Kettle", 1)]
    text = as_text(compose(letter))
    assert "Your code for the service desk\n\n    TT-1" in text
    assert "refunded" not in text


def test_another_kiosk_sends_nobody_a_code(shop: Shop, kiosk: Tablet) -> None:
    kiosk.last(begin(1))
    shop.database.write(lambda connection: notices.use(connection, ["email"]))
    assert shop.tablet(role="kiosk").verdicts(begin(1, mail=True)) == [("applied", "")]
    with shop.database.read() as connection:
        assert notices.told(connection, "TT-1") == ()


@both
def test_devices_hear_no_more_of_what_is_over(shop: Shop, kiosk: Tablet, tablet: Tablet, clock: Clock) -> None:
    kiosk.last(begin(1))
    tablet.last(ask(2, "R2"))
    clock.advance(hours=23, minutes=59)
    assert return_requests.drop_due(shop.database, clock()) == 0
    clock.advance(minutes=1)
    assert return_requests.drop_due(shop.database, clock()) == 1
    assert return_requests.drop_due(shop.database, clock()) == 0
    assert (state(shop), state(shop, "R2")) == ("-", "asked")
    assert tablet.last(ask(3)).verdict == "applied"  # the customer came late
    assert state(shop) == "asked"


def test_what_is_no_request_is_kept_for_a_person(shop: Shop, kiosk: Tablet) -> None:
    assert kiosk.verdicts(begin(1, lines=[])) == [("parked", "malformed")]
    assert kiosk.verdicts(begin(2, "R3", lines=[LINES[0] | {"reason": "no idea"}])) == [("parked", "malformed")]

"""Counts of shelves at central: a difference against what the device knew, whatever others do meanwhile."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from central import feed
from central.database import Database
from central.feed import Change
from central.tables import stock_count
from tests.central.conftest import Clock, command
from tests.central.fresh import memory, template  # noqa: F401
from tests.central.trade import Shop, Tablet, adjust, hand_over, line, order_body

EARLIER, LATER = "2026-05-04T08:50:00Z", "2026-05-04T08:58:00Z"


@pytest.fixture
def shop(memory: Database, clock: Clock) -> Shop:  # noqa: F811
    made = Shop(memory, clock)
    made.seed(TT_1=order_body(line(open=3), status="open"))
    people = [
        Change("staff:S1", "staff", "e1", '{"name":"Anna Berg","role":"associate"}'),
        Change("staff:S1", "staff", "m1", '{"name":"Ole Lund","role":"manager"}'),
    ]
    memory.write(lambda connection: feed.publish(connection, people, "now"))
    return made


def at(shop: Shop) -> dict[str, list[int]]:
    """How far a device has read that has read everything."""
    with shop.database.read() as connection:
        heads = feed.heads(connection, ["stock:S1", "orders:S1"])
    return {scope: list(place) for scope, place in heads.items()}


def count(seq: int, counted: int, seen: int, read: dict[str, list[int]], **more: Any) -> dict[str, Any]:
    said = {"variant": "K1", "counted": counted, "seen": seen, "aside": more.pop("aside", 0), "tries": 1}
    said |= {"moved": more.pop("moved", 0), "at": read, "actor": "e1"}
    if "list" in more:
        said["list"] = more.pop("list")
    return command(seq, "stock.count", said, "stock:K1", **more)


def pick(seq: int, units: int, **more: Any) -> dict[str, Any]:
    says = {"units": {"1": units}}
    return command(seq, "order.pick", {"order": "TT-1", "actor": "e1", "says": says}, "order:TT-1", **more)


def short(seq: int, **more: Any) -> dict[str, Any]:
    says = {"units": {"1": 1}, "why": "not_found"}
    return command(seq, "order.short", {"order": "TT-1", "actor": "e1", "says": says}, "order:TT-1", **more)


def on_hand(shop: Shop) -> int:
    return int(shop.rows("stock:S1", "stock")["K1"]["on_hand"])


def waiting(shop: Shop) -> dict[str, str]:
    return {one: body["why"] for one, body in shop.rows("stock:S1", "to_count").items() if body}


def test_a_count_is_a_difference_against_what_the_device_knew(shop: Shop) -> None:
    tablet = shop.tablet()
    assert tablet.verdicts(count(1, 8, 10, at(shop)), lane=1) == [("applied", "")]
    assert on_hand(shop) == 8
    assert shop.rows("stock:S1", "moves")["K1"]["moves"] == [
        {"at": "2026-05-04T08:59:00Z", "units": -2, "why": "count", "by": "e1"}
    ]
    assert waiting(shop) == {}
    assert shop.sound()


def test_sent_twice_it_is_done_once(shop: Shop) -> None:
    tablet, made = shop.tablet(), count(1, 8, 10, at(shop))
    assert tablet.verdicts(made, lane=1) == tablet.verdicts(made, lane=1) == [("applied", "")]
    assert tablet.verdicts({**made, "seq": 2}, lane=1) == [("duplicate", "")]
    assert on_hand(shop) == 8


def test_own_steps_that_are_still_on_their_way_are_not_counted_twice(shop: Shop) -> None:
    """Three units were picked and handed over here, unconfirmed: seven lie on the shelf, and the ledger says ten."""
    tablet, read = shop.tablet(), at(shop)
    assert tablet.verdicts(count(1, 7, 10, read, moved=-3), lane=1) == [("applied", "")]
    assert on_hand(shop) == 10
    tablet.send(pick(1, 3), hand_over(2))
    assert on_hand(shop) == 7
    assert waiting(shop) == {}


def test_what_lies_aside_for_orders_is_in_the_ledger_and_not_on_the_shelf(shop: Shop) -> None:
    tablet = shop.tablet()
    tablet.send(pick(1, 3))
    assert tablet.verdicts(count(1, 7, 10, at(shop), aside=3), lane=1) == [("applied", "")]
    assert (on_hand(shop), waiting(shop)) == (10, {})


def test_what_another_device_moved_meanwhile_asks_for_another_count(shop: Shop) -> None:
    one, two, read = shop.tablet(), shop.tablet(), at(shop)
    two.send(adjust(1, -1, reason="damage"), lane=1)
    one.send(count(1, 9, 10, read), lane=1)  # was the damaged one still there?
    assert (on_hand(shop), waiting(shop)) == (8, {"K1": "moved"})
    one.send(count(2, 9, 8, at(shop)), lane=1)
    assert (on_hand(shop), waiting(shop)) == (9, {})
    assert shop.sound()


@pytest.mark.parametrize("read_of_it", [True, False])
def test_a_pick_of_another_device(shop: Shop, read_of_it: bool) -> None:
    one, two, before = shop.tablet(), shop.tablet(), at(shop)
    two.send(pick(1, 2))
    one.send(count(1, 8, 10, at(shop) if read_of_it else before, aside=2 if read_of_it else 0), lane=1)
    assert waiting(shop) == ({} if read_of_it else {"K1": "moved"})


def test_what_was_done_before_the_count_and_is_heard_of_after_it_asks_for_another(shop: Shop) -> None:
    one, two, read = shop.tablet(), shop.tablet(), at(shop)
    one.send(count(1, 9, 10, read, made_at=LATER), lane=1)
    two.send(adjust(1, -1, reason="damage", made_at=EARLIER), lane=1)
    assert (on_hand(shop), waiting(shop)) == (8, {"K1": "moved"})
    one.send(count(2, 9, 8, at(shop)), lane=1)
    two.send(adjust(2, -1, reason="damage", made_at="2026-05-04T08:59:30Z"), lane=1)
    assert (on_hand(shop), waiting(shop)) == (8, {})


@pytest.mark.parametrize("first", ["one", "two"])
def test_two_who_count_the_same_shelf_correct_it_once(shop: Shop, first: str) -> None:
    one, two, read = shop.tablet(), shop.tablet(), at(shop)
    sent = {
        "one": lambda: one.send(count(1, 8, 10, read, made_at=EARLIER), lane=1),
        "two": lambda: two.send(count(1, 7, 10, read, made_at=LATER), lane=1),
    }
    sent.pop(first)()
    next(iter(sent.values()))()
    assert on_hand(shop) == 7  # the later one is right, whoever is heard first
    assert waiting(shop) == {}
    assert shop.sound()


def test_a_device_without_a_number_is_held_against_centrals(shop: Shop) -> None:
    made = count(1, 8, 10, {})
    del made["body"]["seen"]
    assert shop.tablet().verdicts(made, lane=1) == [("applied", "")]
    assert on_hand(shop) == 8


def test_a_count_settles_what_was_below_nothing(shop: Shop) -> None:
    tablet = shop.tablet()
    tablet.send(adjust(1, -12), lane=1)
    assert [row["state"] for row in shop.rows("orders:S1", "conflict").values()] == ["open"]
    tablet.send(count(2, 3, -2, at(shop)), lane=1)
    (row,) = shop.rows("orders:S1", "conflict").values()
    assert (on_hand(shop), row["state"], row["resolved"]["by"]) == (3, "resolved", "e1")


def test_what_was_not_found_while_picking_waits_to_be_counted(shop: Shop) -> None:
    tablet = shop.tablet()
    assert tablet.verdicts(short(1)) == [("applied", "")]
    row = shop.rows("stock:S1", "to_count")["K1"]
    assert (row["why"], row["by"], row["facts"]) == ("not_found", "e1", {"order": "TT-1", "units": 1})
    tablet.send(count(1, 9, 10, at(shop)), lane=1)
    assert waiting(shop) == {}


def ask(seq: int, actor: str = "m1", *variants: str) -> dict[str, Any]:
    body = {"list": "L1", "title": "Kettles", "variants": list(variants or ("K1", "K2")), "actor": actor}
    return command(seq, "stock.ask_count", body, "count:L1")


def test_a_list_fills_and_is_done(shop: Shop) -> None:
    tablet = shop.tablet()
    assert tablet.verdicts(ask(1, "e1"), ask(2), ask(3), lane=1) == [
        ("rejected", "permission"),
        ("applied", ""),
        ("rejected", "exists"),
    ]
    tablet.send(count(4, 8, 10, at(shop), list="L1"), lane=1)
    body = shop.rows("stock:S1", "count_list")["L1"]
    assert (body["state"], body["counted"]["K1"]["units"], body["counted"]["K1"]["difference"]) == ("open", 8, -2)
    other = count(5, 4, 0, at(shop), list="L1")
    other["body"]["variant"], other["aggregate"] = "K2", "stock:K2"
    assert tablet.verdicts(other, lane=1) == [("applied", "")]
    assert shop.rows("stock:S1", "count_list")["L1"]["state"] == "done"
    assert shop.sound()


def test_an_old_list_leaves_the_devices(shop: Shop, clock: Clock) -> None:
    tablet = shop.tablet()
    assert tablet.verdicts(ask(1), lane=1) == [("applied", "")]
    for seq, days, living in ((2, 89, ["L1", "L2"]), (3, 2, ["L3"])):
        clock.advance(days=days)
        later = ask(seq)
        later |= {"body": later["body"] | {"list": f"L{seq}"}, "aggregate": f"count:L{seq}"}
        assert tablet.verdicts(later, lane=1) == [("applied", "")]
        assert [one for one, body in shop.rows("stock:S1", "count_list").items() if body] == living


def test_another_bay(shop: Shop) -> None:
    tablet = shop.tablet()
    body = {"variant": "K1", "aisle": "7", "bay": "12", "actor": "e1"}
    assert tablet.verdicts(command(1, "stock.place", body, "stock:K1"), lane=1) == [("applied", "")]
    row = shop.rows("stock:S1", "stock")["K1"]
    assert (row["aisle"], row["bay"], row["on_hand"]) == ("7", "12", 10)
    unknown = command(2, "stock.place", body | {"variant": "K9"}, "stock:K9")
    assert tablet.verdicts(unknown, lane=1) == [("rejected", "unknown_stock")]


@pytest.mark.parametrize(
    "wrong",
    [
        {"counted": -1},
        {"counted": 2_000_000},
        {"aside": -1},
        {"tries": 0},
        {"at": {"stock:S1": [1]}},
        {"variant": "K\u202e1"},
        {"list": "nowhere"},
        {"more": 1},
    ],
)
def test_what_nobody_can_have_counted_is_parked_and_changes_nothing(shop: Shop, wrong: dict[str, Any]) -> None:
    made = count(1, 8, 10, at(shop))
    made["body"] |= wrong
    assert shop.tablet().verdicts(made, lane=1) == [("parked", "malformed")]
    assert on_hand(shop) == 10


def test_a_kiosk_counts_nothing(shop: Shop) -> None:
    assert shop.tablet(role="kiosk").verdicts(count(1, 8, 10, at(shop)), lane=1) == [("rejected", "role")]


def test_the_table_itself_refuses_a_count_that_does_not_add_up(shop: Shop) -> None:
    tablet: Tablet = shop.tablet()
    tablet.send(count(1, 8, 10, at(shop)), lane=1)
    with shop.database.read() as connection:
        row = dict(connection.execute(select(stock_count)).mappings().one())
    with pytest.raises(IntegrityError):
        shop.database.write(
            lambda connection: connection.execute(stock_count.insert().values(**row | {"command": "x", "delta": 5}))
        )

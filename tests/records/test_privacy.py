"""Personal data is gone when its time is over, from every page of every file, and what waits to be sent is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from records import privacy
from records.feed import Page
from records.ids import uuid7
from records.journal import path_of, read
from records.outbox import Action, Overlay, Settled
from records.privacy import EVERY, SETTLED, SILENT, USED
from tests.keys import KEY
from tests.records.pages import clear
from tests.records.world import SCOPES, World, device, gtin, product

WAITING = {"staged": 1}
DONE = {"handed_over": 1}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[World]:
    """A tablet with two customers: one has an order that waits, one has nothing any more."""
    world = World(tmp_path / "data")
    world.records.enrolled(device(role="associate", scopes=(*SCOPES, "cust:S01")), "a-token", KEY).result()
    world.put("orders:S01", order("o1", "c1", WAITING))
    world.put("cust:S01", customer("c1", "Canaryopen"), customer("c2", "Canarypast"))
    yield world
    world.records.close()


def customer(one: str, name: str, ver: int = 1) -> tuple[str, str, int, Any]:
    return ("customer", one, ver, {"name": name, "email": f"{name}@example.com", "member": "9529012344076"})


def order(number: str, whose: str, states: dict[str, int], ver: int = 1) -> tuple[str, str, int, Any]:
    line = {"line": 1, "variant": "v1", "title": "Mug", "quantity": 1, "price": 100, "states": states}
    body = {"customer": whose, "pickup_code": f"Canarycode{number}", "status": "ready", "lines": [line]}
    return ("order", number, ver, {"store": "S01", "placed_at": "2026-11-20T08:00:00Z", "currency": "EUR", **body})


def body(world: World, kind: str, one: str) -> dict[str, Any] | None:
    with world.records._readers.read() as connection:
        row = connection.execute("SELECT body FROM entity WHERE kind = ? AND id = ?", (kind, one)).fetchone()
    return None if row is None else json.loads(row[0])


def digests(world: World) -> dict[str, Any]:
    return {scope: world.records.digests(scope) for scope in ("cust:S01", "orders:S01")}


def confirm(world: World) -> None:
    """Central says that nothing is new."""
    world.records.confirm((*SCOPES, "cust:S01"), world.clock())


def later(world: World, span: timedelta) -> bool:
    """Central is heard of all the time; then it is looked what is over."""
    world.clock.time += span
    confirm(world)
    return erased(world)


def erased(world: World) -> bool:
    return world.records.erase_due(world.clock()).result()


def left(world: World, *canaries: str) -> list[str]:
    """What is left of them on any page, of the file or of its log, and in the journal."""
    pages = clear(world.folder, KEY)
    journal = read(path_of(world.folder), KEY)
    pages += b"".join(journal.records) if journal else b""
    return [one for one in canaries if one.encode() in pages or one.encode().hex().encode() in pages]


# --- customers


def test_a_customer_goes_24_hours_after_the_last_look_unless_an_order_waits(shop: World) -> None:
    assert erased(shop) is True  # from now on both are known to be here
    before = digests(shop)
    later(shop, timedelta(hours=20))
    shop.records.looked_at("c2").result()
    assert later(shop, USED - EVERY) is False
    assert body(shop, "customer", "c2") is not None
    assert left(shop, "Canarypast") == ["Canarypast"]
    assert later(shop, EVERY + timedelta(minutes=1)) is True
    assert left(shop, "Canarypast") == []
    assert (shop.folder / "core.db-wal").stat().st_size == 0
    assert (body(shop, "customer", "c1") or {})["name"] == "Canaryopen"
    assert digests(shop) == before  # so central does not send it again
    assert later(shop, 2 * EVERY) is False


def test_nobody_is_kept_because_the_clock_was_set_back(shop: World) -> None:
    erased(shop)
    later(shop, -timedelta(hours=10))
    assert left(shop, "Canarypast") == []


def test_what_central_removes_is_gone_from_every_page(shop: World) -> None:
    shop.put("cust:S01", ("customer", "c2", 2, None))
    later(shop, EVERY)
    shop.put("cust:S01")
    shop.records.erase_due(shop.clock() + 2 * EVERY).result()
    assert body(shop, "customer", "c2") is None
    assert left(shop, "Canarypast") == []


def test_a_customer_who_orders_again_is_read_again(shop: World) -> None:
    erased(shop)
    later(shop, USED + EVERY)
    shop.put("orders:S01", order("o2", "c2", WAITING))
    assert later(shop, EVERY) is True
    assert shop.records.cursor("cust:S01").seq == 0  # central's rows are asked for again
    assert later(shop, EVERY) is False
    shop.put("cust:S01", customer("c1", "Canaryopen"), customer("c2", "Canarypast"))
    later(shop, timedelta(hours=30))
    assert (body(shop, "customer", "c2") or {})["name"] == "Canarypast"
    shop.reopen()
    assert (body(shop, "customer", "c2") or {})["name"] == "Canarypast"


def test_an_erased_customer_does_not_come_back_with_an_older_page(shop: World) -> None:
    late = shop.page("cust:S01", customer("c2", "Canarypast"))
    shop.put("cust:S01", ("customer", "c2", 2, None))
    with pytest.raises(ValueError, match="cursor"):
        shop.records.apply(late).result()
    shop.put("cust:S01", ("customer", "c2", 3, None), customer("c2", "Canarypast", ver=2))
    assert body(shop, "customer", "c2") is not None  # a page is in order: its last row counts
    shop.put("cust:S01", ("customer", "c2", 4, None))
    assert body(shop, "customer", "c2") is None
    erased(shop)
    assert left(shop, "Canarypast") == []


def test_an_emptied_customer_is_not_filled_by_the_same_or_an_older_version(shop: World) -> None:
    shop.put("cust:S01", customer("c2", "Canarypast", ver=5))
    erased(shop)
    later(shop, USED + EVERY)
    for ver in (4, 5):
        shop.put("cust:S01", customer("c2", "Canarypast", ver=ver))
        assert body(shop, "customer", "c2") == {"erased": True}
    shop.put("cust:S01", customer("c2", "Canarynews", ver=6))
    assert (body(shop, "customer", "c2") or {})["name"] == "Canarynews"
    assert later(shop, EVERY) is True  # news of central's are no look of ours
    assert left(shop, "Canarypast", "Canarynews") == []


# --- orders


def test_an_order_loses_who_it_is_for_once_no_unit_waits(shop: World) -> None:
    erased(shop)
    assert left(shop, "Canarycodeo1") == ["Canarycodeo1"]
    shop.put("orders:S01", order("o1", "c1", DONE, ver=2))
    before = digests(shop)
    assert later(shop, EVERY) is True
    kept = body(shop, "order", "o1") or {}
    assert (kept["status"], kept["lines"][0]["states"]) == ("ready", DONE)
    assert not {"customer", "pickup_code"} & kept.keys()
    assert left(shop, "Canarycodeo1") == []
    assert digests(shop) == before
    assert later(shop, EVERY) is False
    shop.put("orders:S01", order("o1", "c1", WAITING, ver=3))  # the hand-over was undone
    assert (body(shop, "order", "o1") or {})["customer"] == "c1"


def test_an_erased_row_is_not_taken_for_a_rotten_one(shop: World) -> None:
    shop.put("orders:S01", order("o1", "c1", DONE, ver=2))
    erased(shop)
    later(shop, USED + EVERY)
    before = digests(shop)
    assert shop.records.recheck().result() == 0
    assert digests(shop) == before
    assert body(shop, "customer", "c1") == body(shop, "customer", "c2") == {"erased": True}
    assert left(shop, "Canaryopen", "Canarypast", "Canarycodeo1") == []


def test_many_are_erased_in_parts_and_all_in_the_end(shop: World) -> None:
    many = range(2 * privacy.SLICE + 7)
    shop.put("orders:S01", *(order(f"m{n}", f"c{n}", DONE) for n in many))
    shop.put("cust:S01", *(customer(f"m{n}", f"Canarymany{n}") for n in many))
    erased(shop)
    later(shop, USED + EVERY)
    assert left(shop, "Canarymany", "Canarycodem") == []
    with shop.records._readers.read() as connection:
        counted = connection.execute("SELECT count(*) FROM entity WHERE body LIKE '%\"erased\":true%'").fetchone()[0]
    assert counted == 2 * len(many) + 1
    shop.put("orders:S01", *(order(f"m{n}", f"c{n}", WAITING, ver=2) for n in many))
    shop.clock.time += SILENT + EVERY
    assert erased(shop) is True
    assert left(shop, "Canarycodem", "Canaryopen") == []
    assert shop.records.cursor("orders:S01").seq == shop.records.cursor("cust:S01").seq == 0


def test_an_order_without_lines_is_no_open_one(shop: World) -> None:
    shop.put("orders:S01", ("order", "o3", 1, {"customer": "c9", "name": "Canaryodd", "lines": None}))
    shop.put("orders:S01", ("order", "o4", 1, {"customer": "c9", "name": "Canaryodd", "lines": [{"states": 3}, 7]}))
    later(shop, EVERY)
    assert left(shop, "Canaryodd") == []


# --- actions


def note(world: World, text: str, **more: Any) -> Action:
    said = {"order": "o1", "text": text, "by": {"name": text, "staff": "s1"}, "lines": [{"line": 1, "note": text}]}
    overlay = (Overlay("customer", "c1", {"name": f"{text}overlay"}),)
    action = Action(uuid7(world.clock()), 0, "order:o1", "order.note", {**said, **more}, overlay=overlay)
    world.records.act(action).result()
    return action


def settle(world: World, seq: int, action: Action, verdict: Any = "applied") -> None:
    world.records.settle(0, [Settled(seq, action.id, verdict, at={"cust:S01": 99})]).result()


def outbox(world: World) -> list[tuple[Any, ...]]:
    with world.records._readers.read() as connection:
        rows: list[tuple[Any, ...]] = connection.execute(
            "SELECT id, seq, prev_hash, verdict, payload, overlay, hash FROM outbox ORDER BY seq"
        ).fetchall()
    return rows


@pytest.mark.parametrize("verdict", ["applied", "rejected", "parked"])
def test_a_settled_action_keeps_its_bones(shop: World, verdict: str) -> None:
    first, second = note(shop, "Canaryfirst"), note(shop, "Canarysecond")
    before = outbox(shop)
    settle(shop, 1, first, verdict)
    later(shop, SETTLED - EVERY)
    assert left(shop, "Canaryfirst", "Canarysecond") == ["Canaryfirst", "Canarysecond"]
    assert later(shop, 2 * EVERY) is True
    assert left(shop, "Canaryfirst") == []
    assert left(shop, "Canarysecond") == ["Canarysecond"]
    after = outbox(shop)
    assert [row[:3] for row in after] == [row[:3] for row in before]
    assert after[0][3] == verdict
    said = json.loads(after[0][4])
    assert said["body"] == {
        "order": "o1", "text": "", "by": {"name": "", "staff": "s1"}, "lines": [{"line": 1, "note": ""}]
    }  # fmt: skip
    assert (said["seq"], said["id"], said["type"]) == (1, first.id, "order.note")
    assert [row.id for row in shop.records.pending(0, 9)] == [second.id]
    assert after[1] == before[1]


def test_an_action_without_anything_personal_keeps_its_bytes(shop: World) -> None:
    action = Action(uuid7(shop.clock()), 0, "order:o1", "order.hand_over", {"order": "o1", "actor": "s1"})
    shop.records.act(action).result()
    before = outbox(shop)[0][4]
    settle(shop, 1, action)
    later(shop, SETTLED + EVERY)
    assert outbox(shop)[0][4] == before


def test_a_scrubbed_action_can_be_sent_again_after_central_was_restored(shop: World) -> None:
    first, second = note(shop, "Canaryfirst"), note(shop, "Canarysecond")
    settle(shop, 1, first)
    settle(shop, 2, second)
    later(shop, SETTLED + EVERY)
    shop.records.replay(0, 0).result()
    again = shop.records.pending(0, 9)
    assert [row.id for row in again] == [first.id, second.id]
    assert all(json.loads(row.payload)["body"]["text"] == "" for row in again)


def test_rotten_bytes_do_not_stop_an_erasure(shop: World) -> None:
    first = note(shop, "Canaryfirst")
    settle(shop, 1, first)

    def rot(connection: Any) -> tuple[None, Any]:
        from records.news import Changes

        connection.execute("UPDATE outbox SET payload = ?", (b'{"text": "Canaryfirst", \xff',))
        return None, Changes()

    shop.records._writer("core").submit(rot).result()
    later(shop, SETTLED + EVERY)
    assert left(shop, "Canaryfirst") == []


# --- silence and removal


def test_after_72_hours_without_central_nobody_is_readable_and_the_outbox_is_whole(shop: World) -> None:
    erased(shop)
    waiting = note(shop, "Canarywaiting")
    shop.clock.time += SILENT - EVERY
    erased(shop)
    assert left(shop, "Canaryopen", "Canarycodeo1") == ["Canaryopen", "Canarycodeo1"]
    shop.clock.time += 2 * EVERY
    assert erased(shop) is True
    assert left(shop, "Canaryopen", "Canarypast", "Canarycodeo1") == []
    assert body(shop, "customer", "c1") is None
    assert (body(shop, "order", "o1") or {})["lines"][0]["states"] == WAITING
    assert [row.id for row in shop.records.pending(0, 9)] == [waiting.id]
    assert shop.records.pending(0, 9)[0].payload.count(b"Canarywaiting") == 3
    shop.clock.time += EVERY
    assert erased(shop) is False
    assert (shop.records.cursor("cust:S01").seq, shop.records.cursor("orders:S01").seq) == (0, 0)
    shop.put("orders:S01", order("o1", "c1", WAITING))
    shop.put("cust:S01", customer("c1", "Canaryopen"))
    confirm(shop)
    shop.clock.time += EVERY
    erased(shop)
    assert (body(shop, "order", "o1") or {})["customer"] == "c1"
    assert (body(shop, "customer", "c1") or {})["name"] == "Canaryopen"


def test_a_device_that_slept_too_long_forgets_before_anybody_can_look(shop: World) -> None:
    shop.records.close()
    shop.clock.time += SILENT + EVERY
    shop.records = shop.open()
    assert body(shop, "customer", "c1") is None
    assert left(shop, "Canaryopen", "Canarypast", "Canarycodeo1") == []


def test_a_clock_set_back_before_the_last_contact_is_no_way_to_keep_people(shop: World) -> None:
    shop.clock.time -= timedelta(days=2)
    assert erased(shop) is True
    assert left(shop, "Canaryopen", "Canarycodeo1") == []


def test_a_device_that_was_never_heard_of_has_nothing_to_erase(tmp_path: Path) -> None:
    world = World(tmp_path / "data")
    world.clock.time += timedelta(days=90)
    assert erased(world) is False
    world.records.close()


def test_a_removed_device_keeps_only_what_waits_to_be_sent(shop: World) -> None:
    shop.product("A", "Canarymug")
    shop.put("staff:S01", ("staff", "s1", 1, {"name": "Canarystaff", "role": "manager", "pin": "Canarypin"}))
    shop.put("stock:S01", ("stock", "A", 1, {"on_hand": 1, "aisle": "Canaryaisle"}))
    settled, waiting = note(shop, "Canarysettled"), note(shop, "Canarywaiting")
    settle(shop, 1, settled)
    assert shop.records.removed().result() is True
    canaries = ("Canaryopen", "Canarypast", "Canarycodeo1", "Canarystaff", "Canarypin", "Canaryaisle", "Canarysettled")
    assert left(shop, *canaries) == []
    assert (shop.records.product("A"), shop.records.find(gtin("A")), shop.records.staff()) == (None, None, ())
    assert b"Canarymug" not in b"".join(path.read_bytes() for path in shop.folder.glob("catalog.db*"))
    assert [row.id for row in shop.records.pending(0, 9)] == [waiting.id]
    assert b"Canarywaiting" in shop.records.pending(0, 9)[0].payload
    assert (shop.records.device() is not None, shop.records.queue().pending) == (True, 1)
    assert shop.records.removed().result() is False
    shop.reopen()
    assert shop.records.cursor("catalog:main") == shop.records.cursor("catalog:main").__class__("catalog:main", 0, 0)
    shop.records.enrolled(device(install="dev-2", scopes=SCOPES), "b-token", KEY).result()
    assert [(row.id, row.seq) for row in shop.records.pending(0, 9)] == [(waiting.id, 1)]
    shop.put("catalog:main", ("product", "A", 1, product("A", "Mug")))
    assert shop.records.product("A") is not None


def test_a_look_up_under_way_only_delays_the_erasure(shop: World) -> None:
    erased(shop)
    with shop.records._readers.read() as connection:
        reading = connection.execute("SELECT * FROM entity")
        reading.fetchone()
        later(shop, USED + EVERY)
        assert left(shop, "Canarypast") == ["Canarypast"]  # the reader may still need it
        reading.close()
    deadline = 100
    while left(shop, "Canarypast") and deadline:
        deadline -= 1
        shop.records._writer("core")._thread.join(0.05)
    assert left(shop, "Canarypast") == []


def test_a_damaged_file_that_was_set_aside_does_not_outlive_its_people(shop: World) -> None:
    aside = shop.folder / "quarantine"
    aside.mkdir()
    (aside / "core-20261120T090000.db").write_bytes(b"x")
    (aside / "catalog-20261120T090000.db").write_bytes(b"x")
    shop.clock.time += SILENT + EVERY
    erased(shop)
    assert [path.name for path in aside.iterdir()] == ["catalog-20261120T090000.db"]


def test_looking_often_costs_one_look_an_hour(shop: World, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[bool] = []
    real = privacy.due
    monkeypatch.setattr(privacy, "due", lambda *facts, **more: looks.append(True) or real(*facts, **more))
    for _ in range(180):
        shop.clock.forward(minutes=1)
        confirm(shop)
        erased(shop)
    assert len(looks) == 3


def test_every_field_of_a_person_is_known_to_the_rules() -> None:
    from shop.bodies import CustomerBody, OrderBody

    shown = {"tier", "points", "points_at", "basket_at", "language"}
    assert set(CustomerBody.__annotations__) - shown <= privacy.FIELDS
    trade = {"channel", "method", "store", "status", "placed_at", "promised_at", "currency", "total", "lines"}
    # A tender is named, by no card's number.
    money = {"tax_included", "shipping", "shipping_refunds", "tenders", "to_pay"}
    work = {
        "hand_overs",
        "returns",
        "undone_returns",
        "ships_from",
        "tracking",  # of a parcel: who has it, and where it is on its way
        "request",  # a number that says nothing about whoever has it
        "claim",
        "staged",
        "left_in",
        "transfers",
        "steps",
        "arrival",
        "hold_until",
        "extended",
        "partly",
        "told",  # what about, when, and what became of it: neither words nor an address
    }
    assert set(OrderBody.__annotations__) - trade - money - work - {"cancel_asked_at"} <= set(privacy.ORDER)


def test_a_page_in_flight_while_people_are_erased_is_asked_for_again(shop: World) -> None:
    cursor = shop.records.cursor("cust:S01")
    at = shop.clock()
    page = Page("cust:S01", cursor.gen, cursor.seq, cursor.seq + 1, cursor.seq + 1, [["customer", "c3", 3, 1, {}]], at)
    shop.clock.time += SILENT + EVERY
    erased(shop)
    with pytest.raises(ValueError, match="cursor"):
        shop.records.apply(page).result()

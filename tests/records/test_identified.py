"""Who a code names: an order by its pickup code, a customer by the member number, the goods of a bay."""

from __future__ import annotations

from pathlib import Path

import pytest

from records.feed import Page
from tests.records.test_orders import body
from tests.records.world import SCOPES, World, device

ANNA = {"name": "Anna Berg", "first_name": "Anna", "member": "9529000012345", "tier": "gold", "points": 1204}


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = World(tmp_path)
    made.records.enrolled(device(role="associate", scopes=(*SCOPES, "cust:S01")), "a-token", bytes(range(32))).result()
    return made


def test_a_pickup_code_finds_its_order_and_no_other(world: World) -> None:
    world.put("orders:S01", ("order", "TT-1", 1, body() | {"pickup_code": "A1B2C3D4"}), ("order", "TT-2", 1, body()))
    found = world.records.order_with("A1B2C3D4")
    assert found is not None
    assert found.number == "TT-1"
    assert world.records.order_with("A1B2C3D5") is None


def test_a_member_number_finds_the_customer_with_the_age_of_what_is_known(world: World) -> None:
    world.put("cust:S01", ("customer", "C1", 1, ANNA))
    found = world.records.customer("9529000012345")
    assert found is not None
    assert (found.id, found.first_name, found.tier, found.points) == ("C1", "Anna", "gold", 1204)
    assert found.as_of == world.clock()
    assert world.records.buyer("C1") == found
    assert world.records.customer("9529000099999") is None
    assert world.records.buyer("C2") is None


def test_a_customer_is_found_by_all_words_of_their_name_or_e_mail(world: World) -> None:
    ben = {**ANNA, "name": "Ben Berg", "first_name": "Ben", "member": "9529000054321", "email": "ben.b@example.com"}
    world.put("cust:S01", ("customer", "C1", 1, ANNA), ("customer", "C2", 1, ben))

    def found(said: str) -> list[str]:
        return [one.id for one in world.records.customers(said)]

    assert found("berg") == ["C1", "C2"]
    assert found("BERG anna") == ["C1"]
    assert found("ben.b@example.com") == ["C2"]
    assert found("carla") == []
    assert found("be") == found("") == found("% _ '") == []


def test_an_erased_customer_is_nobody(world: World) -> None:
    world.put("cust:S01", ("customer", "C1", 1, ANNA))
    world.records.looked_at("C1").result()
    world.clock.forward(hours=25)
    scope = world.records.cursor("cust:S01")
    world.records.apply(Page("cust:S01", scope.gen, scope.seq, scope.seq, scope.seq, [], world.clock())).result()
    assert world.records.erase_due(world.clock()).result()
    assert world.records.buyer("C1") is None
    assert world.records.customer("9529000012345") is None
    assert world.records.customers("anna") == ()


def test_a_bay_lists_what_lies_in_it(world: World) -> None:
    world.product("mug", "Mug")
    world.product("pan", "Pan")
    row = {"on_hand": 3, "reserved": 0, "safety": 0, "aisle": "7", "bay": "B"}
    world.put("stock:S01", ("stock", "mug", 1, row), ("stock", "pan", 1, {**row, "bay": "C"}))
    assert [hit.title for hit in world.records.in_bay("7", "B")] == ["Mug"]
    assert world.records.in_bay("9", "Z") == ()
    assert {key: hit.title for key, hit in world.records.articles(["mug", "gone"]).items()} == {"mug": "Mug"}

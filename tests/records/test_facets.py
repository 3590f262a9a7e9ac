"""Facets with their counts, lists narrowed down and put in order, and what keeps the memory of them true."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import product as each
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from records import assortment, shelves
from shop import prices
from shop.catalog import Product
from shop.facets import FACETS, SORTS, YES, Facet, Question, band, band_of
from shop.lookups import Found
from tests.records.world import PROMOTION, World, product

GOODS: dict[str, tuple[str, str, list[str], int]] = {
    "ALDER": ("Rain Jacket Alder", "Tarn", ["Outdoor", "Jackets"], 8000),
    "BIRCH": ("Down Jacket Birch", "Fjell", ["Outdoor", "Jackets"], 20000),
    "TENT": ("Dome Tent", "Fjell", ["Outdoor", "Tents"], 30000),
    "MUG": ("Enamel Mug", "Tarn", ["Kitchen", "Mugs"], 1200),
    "CUP": ("Äpfel Cup", "Hearth", ["Kitchen", "Mugs"], 900),
}
KINDS = (("R", "Red"), ("B", "Blue"))
SIZES = ("S", "M")
HERE = {"ALDER-R-S": 3, "ALDER-B-M": 1, "TENT-R-M": 2, "MUG-R-S": 9}
MEMBERS = {**PROMOTION, "kind": "member", "value": 100, "brands": ["Hearth"]}
TENTS = {**PROMOTION, "kind": "percent", "value": 20, "categories": ["outdoor > tents"]}


def variants(key: str) -> list[dict[str, str]]:
    return [
        {"id": f"{key}-{short}-{size}", "color": color, "size": size} for (short, color), size in each(KINDS, SIZES)
    ]


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    world = World(Path(tmp_path_factory.mktemp("facets")) / "data")
    fill(world)
    yield world
    world.records.close()


def fill(world: World) -> None:
    world.put(
        "catalog:main",
        *(
            ("product", key, 1, product(key, title, brand=brand, category=shelf, variants=variants(key)))
            for key, (title, brand, shelf, _) in GOODS.items()
        ),
    )
    world.put("price:main", *(("price", one, 1, price(key)) for key in GOODS for one in ids(key)))
    world.put("price:main", ("price", "ALDER-B-M", 2, {**price("ALDER"), "sale": 4000}))
    world.put("stock:S01", *(("stock", one, 1, {"on_hand": n}) for one, n in HERE.items()))
    world.put("promo:main", ("promotion", "p1", 1, TENTS), ("promotion", "p2", 1, MEMBERS))


def ids(key: str) -> list[str]:
    return [one["id"] for one in variants(key)]


def price(key: str) -> dict[str, Any]:
    return {"amount": GOODS[key][3], "currency": "EUR"}


def asked(*chosen: tuple[Facet, str], **more: Any) -> Question:
    return Question(chosen=chosen, **more)


def found(world: World, question: Question) -> list[str]:
    return [hit.product for hit in world.records.seek(question).hits]


def counts(world: World, question: Question, facet: Facet) -> dict[str, int]:
    return {one.option: one.products for one in world.records.facets(question).options[facet]}


def test_each_facet_counts_products_not_articles(stocked: World) -> None:
    facets = stocked.records.facets(Question())
    assert facets.total == 5
    assert counts(stocked, Question(), "brand") == {"Tarn": 2, "Fjell": 2, "Hearth": 1}
    assert counts(stocked, Question(), "color") == {"Red": 5, "Blue": 5}
    assert counts(stocked, Question(), "category") == {"Outdoor": 3, "Kitchen": 2}
    assert counts(stocked, Question(), "here") == {YES: 3}
    assert counts(stocked, Question(), "offer") == {YES: 2}
    assert counts(stocked, Question(), "member") == {YES: 1}


def test_what_was_chosen_is_true_of_one_article(stocked: World) -> None:
    """A red one is here and a small one is here, but no small blue one."""
    assert found(stocked, asked(("color", "Blue"), ("size", "S"), ("here", YES))) == []
    assert found(stocked, asked(("color", "Red"), ("size", "S"), ("here", YES))) == ["ALDER", "MUG"]


def test_options_of_a_facet_are_alternatives_and_facets_narrow_down(stocked: World) -> None:
    either = asked(("brand", "Tarn"), ("brand", "Hearth"))
    assert set(found(stocked, either)) == {"ALDER", "MUG", "CUP"}
    both = asked(("brand", "Tarn"), ("brand", "Hearth"), ("category", "Kitchen"))
    assert set(found(stocked, both)) == {"MUG", "CUP"}


def test_counts_follow_the_other_facets_and_not_their_own(stocked: World) -> None:
    chosen = asked(("brand", "Fjell"))
    assert counts(stocked, chosen, "brand") == {"Fjell": 2, "Tarn": 2, "Hearth": 1}
    assert counts(stocked, chosen, "category") == {"Outdoor": 2}
    assert counts(stocked, chosen, "here") == {YES: 1}


def test_a_text_is_narrowed_down_as_well(stocked: World) -> None:
    assert stocked.records.facets(Question("jaket")).total == 2
    assert counts(stocked, Question("jacket"), "brand") == {"Tarn": 1, "Fjell": 1}
    assert found(stocked, asked(("brand", "Fjell"), text="jacket")) == ["BIRCH"]
    assert stocked.records.seek(asked(("brand", "Fjell"), text="jaket")).corrected == "jacket"


def test_the_variant_that_was_chosen_is_shown(stocked: World) -> None:
    (hit,) = stocked.records.seek(asked(("color", "Blue"), ("size", "M"), ("here", YES))).hits
    assert hit.variant.id == "ALDER-B-M"
    cheap = stocked.records.seek(Question("alder", sort="price")).hits[0]
    assert cheap.variant.id == "ALDER-B-M"


def test_nothing_left_leads_to_the_fewest_choices_to_give_up(stocked: World) -> None:
    one = stocked.records.facets(asked(("brand", "Hearth"), ("category", "Outdoor")))
    assert (one.total, [(way.facets, way.products) for way in one.relaxed]) == (
        0,
        [(("brand",), 3), (("category",), 1)],
    )
    two = stocked.records.facets(asked(("brand", "Hearth"), ("category", "Outdoor"), ("size", "XL")))
    assert [(way.facets, way.products) for way in two.relaxed] == [(("brand", "size"), 3), (("category", "size"), 1)]


def test_every_order(stocked: World) -> None:
    def order(sort: Any) -> list[str]:
        return found(stocked, Question(sort=sort))

    assert order("price") == ["CUP", "MUG", "ALDER", "BIRCH", "TENT"]
    assert order("price_down") == ["TENT", "BIRCH", "ALDER", "MUG", "CUP"]
    assert order("newest") == list(GOODS)[::-1]
    assert order("name") == ["CUP", "TENT", "BIRCH", "MUG", "ALDER"]
    assert set(order("here")[:3]) == {"ALDER", "TENT", "MUG"}
    assert order("best") == order("here")


def test_the_newest_is_what_came_out_last_and_what_says_no_day_comes_after(tmp_path: Path) -> None:
    world = World(tmp_path)
    days = {"A": "2025-01-31", "B": "2026-03-01", "C": "no day", "D": None, "E": "2025-01-31"}
    bodies = {key: product(key, key, variants=variants(key)) | {"released": day} for key, day in days.items()}
    world.put("catalog:main", *(("product", key, 1, body) for key, body in bodies.items()))
    assert found(world, Question(sort="newest")) == ["B", "E", "A", "D", "C"]
    world.records.close()


def test_pages_follow_each_other_without_gap_or_repetition(stocked: World) -> None:
    for sort in SORTS:
        question = Question(path=("Outdoor",), sort=sort)
        pages = [stocked.records.seek(question, start, 1).hits[0].product for start in range(3)]
        assert pages == found(stocked, question)
        assert stocked.records.seek(question, 3, 1).hits == ()


def test_a_category_counts_the_branches_right_below_it(stocked: World) -> None:
    assert counts(stocked, Question(path=("Outdoor",)), "category") == {
        "Outdoor > Jackets": 2,
        "Outdoor > Tents": 1,
    }


def test_stock_prices_and_promotions_are_true_at_once(world: World) -> None:
    fill(world)
    assert counts(world, Question(), "here") == {YES: 3}
    world.put("stock:S01", ("stock", "TENT-R-M", 2, {"on_hand": 0}), ("stock", "CUP-B-S", 1, {"on_hand": 1}))
    assert set(found(world, asked(("here", YES)))) == {"ALDER", "MUG", "CUP"}
    world.put("price:main", ("price", "BIRCH-R-S", 2, {"amount": 100, "currency": "EUR"}))
    assert found(world, Question(sort="price"))[0] == "BIRCH"
    world.put("promo:main", ("promotion", "p1", 2, None))
    assert found(world, asked(("offer", YES))) == ["ALDER"]
    world.put("catalog:main", ("product", "MUG", 2, None))
    assert world.records.facets(Question()).total == 4


def test_a_sale_begins_and_ends_by_the_clock(world: World) -> None:
    fill(world)
    start, end = (world.clock() + timedelta(hours=hours) for hours in (1, 2))
    times = {"sale": 500, "sale_from": start.isoformat(), "sale_to": end.isoformat()}
    world.put("price:main", ("price", "MUG-R-S", 2, {**price("MUG"), **times}))
    on_offer = asked(("offer", YES), path=("Kitchen",))
    assert world.records.facets(on_offer).total == 0
    world.clock.forward(hours=1)
    assert world.records.facets(on_offer).total == 1
    world.clock.forward(hours=1)
    assert world.records.facets(on_offer).total == 0


def test_many_changes_are_read_with_all_others(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelves, "FEW", 1)
    monkeypatch.setattr(shelves, "WAIT", 0)
    fill(world)
    assert counts(world, Question(), "here") == {YES: 3}
    world.put("stock:S01", *(("stock", one, 2, {"on_hand": 0}) for one in HERE))
    assert counts(world, Question(), "here") == {}


def test_a_reading_that_failed_is_made_up_for(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(world)
    assert counts(world, Question(path=("Outdoor",)), "here") == {YES: 2}
    world.put("stock:S01", *(("stock", one, 2, {"on_hand": 0}) for one in HERE))
    with monkeypatch.context() as broken:
        broken.setattr(assortment, "patched", None)
        with pytest.raises(TypeError):
            world.records.facets(Question(path=("Outdoor",)))
    assert counts(world, Question(path=("Outdoor",)), "here") == {}


def test_an_empty_assortment_has_no_facets(world: World) -> None:
    facets = world.records.facets(asked(("brand", "Tarn"), ("price", band(0, 1000))))
    assert (facets.total, facets.relaxed) == (0, ())
    assert world.records.seek(Question(sort="price")).hits == ()
    assert world.records.facets(Question("mug")).total == 0


def test_questions_of_the_last_shopper_are_forgotten(stocked: World) -> None:
    found(stocked, Question("jacket", sort="price"))
    assert stocked.records._seeking._order is not None
    stocked.records.forget_questions()
    assert stocked.records._seeking._order is None


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_counts_and_lists_are_what_asking_each_article_gives(stocked: World, data: st.DataObject) -> None:
    options = {
        facet: [one.option for one in stocked.records.facets(Question()).options[facet]] or ["none"] for facet in FACETS
    }
    question = Question(sort=data.draw(st.sampled_from(SORTS)))
    for _ in range(data.draw(st.integers(0, 4))):
        facet = data.draw(st.sampled_from(FACETS))
        question = question.toggled(facet, data.draw(st.sampled_from(options[facet])))
    expected = {key for key in GOODS if meets(stocked, key, question)}
    facets = stocked.records.facets(question)
    assert facets.total == len(expected)
    assert set(found(stocked, question)) == expected
    for facet, offered in facets.options.items():
        for one in offered:
            alone = question.without(facet).toggled(facet, one.option)
            assert one.products == sum(meets(stocked, key, alone) for key in GOODS), one


def meets(world: World, key: str, question: Question) -> bool:
    """By the facts and rules of a product's page, one article after the other."""
    page = world.records.product(key)
    assert page is not None
    return any(fits(world, page, one, question) for one in ids(key))


def fits(world: World, page: Found, variant: str, question: Question) -> bool:
    cost = prices.effective(page.prices[variant], page.promotions, page.product, world.clock())
    here = page.here.get(variant)
    said: dict[Facet, set[str]] = {
        "here": {YES} if here is not None and here.on_hand > 0 else set(),
        "offer": {YES} if cost.was or any(one.kind == "multibuy" for one in cost.offers) else set(),
        "member": {YES} if any(one.kind == "member" for one in cost.offers) else set(),
        "category": shelves_of(page.product),
        "brand": {page.product.brand},
        "color": {one.color for one in page.product.variants if one.id == variant},
        "size": {one.size for one in page.product.variants if one.id == variant},
    }
    for facet in {facet for facet, _ in question.chosen}:
        wanted = question.of(facet)
        if facet == "price":
            if not any(low <= cost.now.minor < (high or 10**9) for low, high in map(band_of, wanted)):
                return False
        elif not said[facet] & set(wanted):
            return False
    return True


def shelves_of(one: Product) -> set[str]:
    return {" > ".join(one.category[: depth + 1]) for depth in range(len(one.category))}

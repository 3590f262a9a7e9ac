"""Facets in words, products side by side, and what was scanned in a visit: the view models, with answers by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk import facets
from kiosk.compare import CompareModel
from kiosk.recent import MOST, RecentModel
from kiosk.search import MORE, PAGE, Finder, SearchModel
from shop.catalog import Product, Variant
from shop.facets import YES, Facet, Facets, Option, Question, Relaxed, band, borders
from shop.lookups import Category, Found, Hit, Results
from tests.kiosk.facts import MUG, RED_M, WORDS, found, hit, price, promotion, row, shelf
from tests.kiosk.hands import Hands

BRANDS = tuple(Option("brand", f"Brand {n}", 20 - n) for n in range(9))
SIZES = tuple(Option("size", one, 1) for one in ("XL", "S", "42", "9", "M"))
PRICES = (
    Option("price", band(20000, None), 3),
    Option("price", band(0, 2500), 9),
    Option("price", band(2500, 5000), 1),
)


@pytest.fixture
def hands() -> Hands:
    return Hands()


def options(**more: tuple[Option, ...]) -> Facets:
    return Facets(50, dict(more), currency="EUR")  # type: ignore[arg-type]


def named(told: Facets, question: Question = Question(), opened: frozenset[str] = frozenset()) -> list[str]:  # noqa: B008
    return [one.name for one in facets.rows(told, question, opened, WORDS)]


def test_prices_and_sizes_stand_in_their_order_and_round_prices_without_cents() -> None:
    assert named(options(price=PRICES)) == ["Price", "Under €25", "€25 to €50", "From €200"]
    dear = (Option("price", band(50000, 100000), 2), Option("price", band(100000, None), 1))
    assert named(options(price=dear)) == ["Price", "€500 to €1,000", "From €1,000"]
    assert named(options(size=SIZES)) == ["Size", "S", "M", "XL", "9", "42"]


def test_a_long_facet_shows_its_first_options_and_all_that_is_chosen() -> None:
    assert named(options(brand=BRANDS))[-1] == "Show all 9"
    last = replace(BRANDS[8], chosen=True)
    told = options(brand=(*BRANDS[:8], last))
    assert named(told, Question(chosen=(("brand", "Brand 8"),)))[-2:] == ["Brand 8", "Show all 9"]
    assert named(options(brand=BRANDS), opened=frozenset({"brand"}))[-1] == "Show fewer"
    assert len(named(options(brand=BRANDS), opened=frozenset({"brand"}))) == 11


def test_a_facet_without_a_choice_is_left_out() -> None:
    assert named(options(brand=BRANDS[:1], here=(Option("here", YES, 50),))) == []
    assert named(options(here=(Option("here", YES, 49),))) == ["In stock here"]
    categories = tuple(Option("category", f"Outdoor > {one}", 5) for one in ("Tents", "Mats"))
    assert named(options(category=categories), Question("tent")) == ["Category", "Tents", "Mats"]
    assert named(options(category=categories), Question(path=("Outdoor",))) == []


def test_bands_end_at_round_prices() -> None:
    assert borders((1290, 2600, 4990, 7000, 18900, 31000)) == (1000, 2500, 5000, 7500, 20000, 30000)
    assert borders((1000, 1001, 1002)) == (1000,)


def searching(hands: Hands, told: Facets, hits: int = 200, asked: list[Question] | None = None) -> SearchModel:
    def seek(question: Question, start: int, limit: int) -> Results:
        if asked is not None:
            asked.append(question)
        if question.of("color"):
            return Results(question.text, (), 0)
        every: list[Hit] = [hit(f"p{n}") for n in range(hits)]
        return Results(question.text, tuple(every[start : start + limit]), hits)

    return SearchModel(Finder(seek, lambda _: told, lambda _: ()), shelf(), hands)  # type: ignore[arg-type]


def counted(model: SearchModel, hands: Hands) -> None:
    hands.all()
    model._settled.stop()
    model._count()
    hands.all()


def test_a_choice_narrows_the_list_and_its_chip_takes_it_away(hands: Hands) -> None:
    asked: list[Question] = []
    model = searching(hands, options(brand=BRANDS), asked=asked)
    model.type("mug")
    counted(model, hands)
    assert (model.state.total, model.state.counted) == ("50 products", True)
    model.toggle("brand", "Brand 1")
    model.sort("price")
    hands.all()
    assert asked[-1] == Question("mug", chosen=(("brand", "Brand 1"),), sort="price")
    assert ([one.name for one in model.state.chips], model.state.filters) == (["Brand 1"], 1)
    assert (model.state.order, [one.id for one in model.state.orders if one.selected]) == ("Lowest price", ["price"])
    model.toggle("brand", "Brand 1")
    hands.all()
    assert (model.state.chips, asked[-1].chosen) == ((), ())


def test_nothing_left_offers_what_to_give_up(hands: Hands) -> None:
    given: tuple[Facet, ...] = ("color", "here")
    told = Facets(0, {}, (Relaxed(given, 7),), "EUR")
    model = searching(hands, told)
    model.type("mug")
    model.toggle("color", "Red")
    model.toggle("here", YES)
    counted(model, hands)
    assert model.state.phase == "empty"
    assert [(one.name, one.count) for one in model.state.ways] == [("Without “Red, In stock here”", "7")]
    model.relax(list(model.state.ways[0].given))
    hands.all()
    assert (model.state.phase, model.state.filters) == ("content", 0)


def test_a_long_list_grows_as_it_is_scrolled(hands: Hands) -> None:
    model = searching(hands, options(), hits=100)
    model.type("mug")
    hands.all()
    assert len(model.state.tiles) == PAGE
    first = model.state.tiles[0]
    model.more()
    model.more()
    hands.all()
    assert len(model.state.tiles) == PAGE + MORE
    assert model.state.tiles[0] is first
    model.refresh()
    hands.all()
    assert len(model.state.tiles) == PAGE + MORE
    model.more()
    hands.all()
    model.more()
    assert (len({one.product for one in model.state.tiles}), hands.open) == (100, [])


def test_a_list_that_became_shorter_shows_each_product_once(hands: Hands) -> None:
    model = searching(hands, options(), hits=100)
    model.type("mug")
    hands.all()
    model.more()
    hands.all()
    left = [hit(f"p{n}") for n in range(90) if n not in (3, 4)]
    model._finder = replace(
        model._finder, seek=lambda one, at, most: Results(one.text, tuple(left[at : at + most]), 88)
    )
    model.refresh()
    hands.all()
    assert [one.product for one in model.state.tiles] == [one.product for one in left]


def test_what_changes_while_a_list_grows_is_read_once_more(hands: Hands) -> None:
    asked: list[Question] = []
    model = searching(hands, options(), hits=100, asked=asked)
    model.type("mug")
    hands.all()
    model.more()
    model.refresh()
    hands.all()
    assert (len(asked), len(model.state.tiles), model.asking) == (3, PAGE + MORE, False)


def test_emptying_the_field_in_the_last_category_offers_the_first_ones_again(hands: Hands) -> None:
    model = searching(hands, options())
    model._finder = replace(model._finder, categories=lambda path: () if path else (Category(("Kitchen",), 3),))
    model.enter("Kitchen")
    model.type("mug")
    hands.all()
    model.type("")
    hands.all()
    assert [one.name for one in model.state.branches] == ["Kitchen"]


def test_emptying_the_field_gives_up_the_choices_too(hands: Hands) -> None:
    model = searching(hands, options(brand=BRANDS))
    model.type("mug")
    model.toggle("brand", "Brand 1")
    counted(model, hands)
    model.type("")
    hands.all()
    assert (model.state.phase, model.state.filters, model.state.facets) == ("start", 0, ())


def test_categories_count_what_the_filters_leave(hands: Hands) -> None:
    model = searching(hands, options(category=(Option("category", "Outdoor > Tents", 3),)))
    model._finder = replace(model._finder, categories=lambda path: (Category((*path, "Tents"), 120),))
    model.enter("Outdoor")
    counted(model, hands)
    assert [one.count for one in model.state.branches] == ["120"]
    model.toggle("here", YES)
    counted(model, hands)
    assert [one.count for one in model.state.branches] == ["3"]


def test_facets_that_cannot_be_counted_leave_the_list(hands: Hands) -> None:
    model = searching(hands, options())
    model._finder = replace(model._finder, facets=_broken)
    model.type("mug")
    counted(model, hands)
    assert (model.state.phase, model.state.counted) == ("content", False)


def _broken(_: Question) -> Facets:
    raise OSError("disk")


PAN = Product("pan", "Iron Pan", "Tarn", "", ("Kitchen", "Pans"), (Variant("pan-1", None, "Black"),), ("Holds 2 l",))


def comparing(hands: Hands, more: dict[str, Found] | None = None) -> CompareModel:
    pan = found(product=PAN, variant=PAN.variants[0], prices={"pan-1": price(4900)}, here={"pan-1": row(0)})
    pages = {"mug": found(), "pan": pan} | (more or {})
    return CompareModel(shelf(product=lambda key, _: pages.get(key)), hands)  # type: ignore[arg-type]


def chosen(model: CompareModel, hands: Hands, *products: str) -> CompareModel:
    for one in products:
        model.toggle(one, f"{one}-variant")
        hands.all()
    return model


def test_what_differs_is_told_from_what_is_the_same(hands: Hands) -> None:
    model = chosen(comparing(hands), hands, "mug", "pan")
    assert (model.state.ready, [one.now for one in model.state.products]) == (True, ["€15.00", "€49.00"])
    assert all(one.age.startswith("as of ") for one in model.state.products)
    told = {one.label: (one.values, one.differs) for one in model.state.lines}
    assert told["Brand"] == (("Tarn", "Tarn"), False)
    assert told["Category"] == (("Mugs", "Pans"), True)
    assert told["Sizes"] == (("M, L", ""), True)
    assert "Offers" not in told
    model.narrow(True)
    assert all(one.differs for one in model.state.lines)


def test_the_price_says_its_reason(hands: Hands) -> None:
    model = chosen(comparing(hands, {"mug": found(promotions=(promotion(),))}), hands, "mug", "pan")
    head = model.state.products[0]
    assert (head.now, head.was, head.reason) == ("€12.00", "€15.00", "Mug days")


def test_no_more_than_four_and_a_second_tap_takes_away(hands: Hands) -> None:
    more = {f"p{n}": found(product=replace(MUG, id=f"p{n}")) for n in range(5)}
    model = chosen(comparing(hands, more), hands, *more)
    assert (model.state.chosen, model.state.full) == (("p0", "p1", "p2", "p3"), True)
    chosen(model, hands, "p0", "p1", "p2")
    assert (model.state.chosen, model.state.ready, model.state.action) == (("p3",), False, "")


def test_what_is_taken_away_while_it_is_read_does_not_come_back(hands: Hands) -> None:
    model = comparing(hands)
    model.toggle("mug", "mug-variant")
    model.toggle("mug", "mug-variant")
    hands.all()
    assert (model.state.chosen, model.state.products) == ((), ())


def test_a_product_that_left_the_assortment_leaves_the_comparison(hands: Hands) -> None:
    model = chosen(comparing(hands), hands, "mug", "pan", "gone")
    assert model.state.chosen == ("mug", "pan")
    assert model.concerns(frozenset({("price", "pan-1")}))
    assert not model.concerns(frozenset({("price", "other")}))


def test_nothing_of_a_visit_is_left_for_the_next_shopper(hands: Hands) -> None:
    model = chosen(comparing(hands), hands, "mug", "pan")
    model.wipe()
    assert model.lists["products"].rows == model.lists["lines"].rows == []
    recent = RecentModel(shelf(), hands)  # type: ignore[arg-type]
    recent.scanned(found())
    recent.wipe()
    recent.reword()
    assert (recent.state.tiles, list(recent.lists["tiles"].rows)) == ((), [])


def test_the_last_scan_comes_first_and_each_product_once(hands: Hands) -> None:
    recent = RecentModel(shelf(), hands)  # type: ignore[arg-type]
    pages = [found(product=replace(MUG, id=f"p{n}")) for n in range(MOST + 2)]
    for one in (*pages, pages[5]):
        recent.scanned(one)
    ids = [one.product for one in recent.state.tiles]
    assert (ids[:2], len(ids), len(set(ids))) == (["p5", f"p{MOST + 1}"], MOST, MOST)
    assert recent.state.tiles[0].variant == RED_M.id


def test_what_was_scanned_says_the_price_of_now_and_leaves_with_the_assortment(hands: Hands) -> None:
    known = {"mug": found(prices={RED_M.id: price(1900)})}
    recent = RecentModel(shelf(product=lambda key, _: known.get(key)), hands)  # type: ignore[arg-type]
    recent.scanned(found(product=replace(MUG, id="gone")))
    recent.scanned(found())
    assert recent.concerns(frozenset({("price", RED_M.id)}))
    assert not recent.concerns(frozenset({("price", "other")}))
    recent.refresh()
    known["late"] = found(product=replace(MUG, id="late"))
    recent.scanned(known["late"])
    hands.all()
    assert [(one.product, one.now) for one in recent.state.tiles] == [("late", "€15.00"), ("mug", "€19.00")]

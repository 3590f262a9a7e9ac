"""The view models of product, search, home and attract: the newest question wins, nothing flickers, nothing stays."""

from __future__ import annotations

import pytest

from kiosk.attract import AttractModel
from kiosk.home import HomeModel
from kiosk.product import ProductModel
from kiosk.search import Finder, SearchModel
from shop.facets import Facets, Question
from shop.lookups import Beside, Category, Found, Results
from shop.money import Money
from tests.kiosk.facts import BLUE_M, MUG, found, hit, price, promotion, results, row, shelf
from tests.kiosk.hands import Hands


@pytest.fixture
def hands() -> Hands:
    return Hands()


def product(hands: Hands, **asked: object) -> ProductModel:
    return ProductModel(shelf(**asked), hands)  # type: ignore[arg-type]


def test_a_product_opens_with_what_stands_beside_it(hands: Hands) -> None:
    pan, lid = hit("pan", title="Pan"), hit("lid", title="Lid")
    model = product(hands, beside=lambda _: Beside((lid,), (pan,), (hit("cup", title="Cup"),)))
    model.open("mug")
    assert model.state.phase == "waiting"
    hands.all()
    assert (model.state.phase, model.state.title) == ("content", "Enamel Mug")
    tiles = model.state.goes_with, model.state.similar, model.state.others
    assert [[one.title for one in some] for some in tiles] == [["Lid"], ["Pan"], ["Cup"]]
    assert [model.lists[name].count for name in ("goes_with", "similar", "others")] == [1, 1, 1]


def test_the_answer_to_an_older_question_is_dropped(hands: Hands) -> None:
    answers = {"mug": found(), "pan": found(product=MUG.__class__("pan", "Pan", "Tarn", "", (), (BLUE_M,)))}
    model = product(hands, product=lambda key, _: answers[key])
    model.open("mug")
    model.open("pan")
    hands.finish(1)
    hands.finish(0)
    assert model.state.title == "Pan"


def test_a_scan_overtakes_a_look_up_under_way(hands: Hands) -> None:
    model = product(hands, product=lambda _key, _variant: found(variant=BLUE_M))
    model.open("mug")
    model.show_found(found())
    hands.all()
    assert model.state.variant == "mug-red-m"


def test_a_new_price_changes_the_page_without_leaving_it(hands: Hands) -> None:
    prices = [price()]
    model = product(hands, product=lambda _key, _variant: found(prices={"mug-red-m": prices[0]}))
    model.open("mug")
    hands.all()
    phases: list[str] = []
    model.changed.connect(lambda: phases.append(model.state.phase))
    assert model.concerns(frozenset({("price", "mug-blue-m")}))
    assert not model.concerns(frozenset({("price", "pan"), ("stock", "pan")}))
    prices[0] = price(990)
    model.refresh()
    hands.all()
    assert model.state.price.now == "€9.90"
    assert phases == ["content"]


def test_the_same_facts_again_tell_nobody(hands: Hands) -> None:
    model = product(hands)
    model.open("mug")
    hands.all()
    told: list[int] = []
    model.changed.connect(lambda: told.append(1))
    model.refresh()
    hands.all()
    assert told == []


def test_a_product_that_is_gone_says_so(hands: Hands) -> None:
    model = product(hands, product=lambda _key, _variant: None)
    model.open("mug")
    hands.all()
    assert model.state.phase == "gone"


def test_a_look_up_that_fails_is_trouble_and_no_exception(hands: Hands) -> None:
    def broken(_key: str, _variant: str | None) -> Found:
        raise OSError("disk")

    model = product(hands, product=broken)
    model.open("mug")
    hands.all()
    assert model.state.phase == "trouble"


def test_nothing_of_a_product_is_left_for_the_next_shopper(hands: Hands) -> None:
    model = product(hands, beside=lambda _: Beside(similar=(hit(),)))
    model.open("mug")
    hands.all()
    model.open("mug")
    model.wipe()
    hands.all()
    assert model.state.phase == "empty"
    assert model.state.title == ""
    assert model.lists["colors"].count == model.lists["similar"].count == 0


def search(hands: Hands, answer: Results | None = None) -> SearchModel:
    def categories(path: tuple[str, ...]) -> tuple[Category, ...]:
        return (Category((*path, "Mugs"), 1200),)

    def find(question: Question, _start: int, _limit: int) -> Results:
        if question.text == "broken":
            raise OSError("disk")
        return answer or results(hit(), text=question.text)

    return SearchModel(Finder(find, lambda _: Facets(0, {}), categories), shelf(), hands)  # type: ignore[arg-type]


def ask(model: SearchModel, hands: Hands, text: str) -> None:
    model.type(text)
    hands.all()


def test_one_question_is_under_way_and_the_newest_comes_next(hands: Hands) -> None:
    model = search(hands)
    for text in ("m", "mu", "mug"):
        model.type(text)
    assert len(hands.open) == 1
    hands.finish()
    assert len(hands.open) == 1
    hands.all()
    assert (model.state.phase, model._shown.text) == ("content", "mug")
    assert model.lists["tiles"].count == 1


def test_a_slip_of_the_finger_is_named(hands: Hands) -> None:
    model = search(hands, results(hit(), corrected="jacket"))
    ask(model, hands, "jaket")
    assert model.state.note == "Showing results for “jacket”"


def test_numbers_are_grouped_and_never_more_exact_than_known(hands: Hands) -> None:
    model = search(hands, results(hit(), total=1200))
    ask(model, hands, "mug")
    assert model.state.total == "1,200 products"
    more = search(hands, results(hit(), total=300, more=True))
    ask(more, hands, "mug")
    assert more.state.total == "More than 300 products"


def test_nothing_found_and_a_failing_search_are_states_of_their_own(hands: Hands) -> None:
    model = search(hands, results())
    ask(model, hands, "xyz")
    assert model.state.phase == "empty"
    ask(model, hands, "broken")
    assert model.state.phase == "trouble"
    ask(model, hands, "")
    assert model.state.phase == "start"


def test_a_category_opens_and_back_goes_up(hands: Hands) -> None:
    model = search(hands)
    model.enter("Kitchen > Mugs")
    hands.all()
    assert (model.state.headline, model.state.path) == ("Mugs", ("Kitchen", "Mugs"))
    assert [(one.name, one.last) for one in model.state.crumbs] == [
        ("All categories", False),
        ("Kitchen", False),
        ("Mugs", True),
    ]
    assert model.up()
    hands.all()
    assert model.state.path == ("Kitchen",)
    assert not model.up()
    assert model.state.branches[0].id == "Kitchen > Mugs"
    assert model.state.branches[0].products == "1,200 products"
    ask(model, hands, "mug")
    assert model.state.path == ()


def test_nothing_of_a_search_is_left_for_the_next_shopper(hands: Hands) -> None:
    model = search(hands)
    ask(model, hands, "a private thought")
    model.wipe()
    assert model.state.text == ""
    assert model.lists["tiles"].count == 0


def test_attract_shows_only_offers_that_have_a_price(hands: Hands) -> None:
    offers = (hit(promotions=(promotion(),)), hit("pan", price=None), hit("old", price=price(as_of=None)))
    model = AttractModel(lambda: offers, tuple, shelf(), hands)  # type: ignore[arg-type]
    model.refresh()
    hands.all()
    assert [(one.id, one.reason, one.now, one.was) for one in model.state.slides] == [
        ("mug", "Mug days", "€12.00", "€15.00")
    ]
    assert model.state.store == "Quay"


def test_attract_and_home_survive_a_failing_memory(hands: Hands) -> None:
    def broken(*_: object) -> tuple[()]:
        raise OSError("disk")

    attract = AttractModel(broken, tuple, shelf(), hands)  # type: ignore[arg-type]
    home = HomeModel(broken, broken, shelf(), hands)  # type: ignore[arg-type]
    attract.refresh()
    home.refresh()
    hands.all()
    assert attract.state.ready
    assert home.state.offers == ()


def test_home_shows_the_branches_and_the_offers(hands: Hands) -> None:
    cheap = hit(price=price(sale=Money(900, "EUR")), here=row(2))
    model = HomeModel(lambda _: (Category(("Kitchen",), 7),), lambda: (cheap,), shelf(), hands)  # type: ignore[arg-type]
    model.refresh()
    hands.all()
    assert [one.name for one in model.state.branches] == ["Kitchen"]
    assert [(one.now, one.mark, one.here) for one in model.state.offers] == [("€9.00", "−40%", "2 here")]

"""What goes together, and what of it may be said to whom."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from shop.recommendations import (
    LARGEST,
    LEAST,
    MOST,
    SENSITIVE,
    Bought,
    Suggestion,
    Together,
    body_of,
    counted,
    is_sensitive,
    read,
    sensitive_from,
    suggested,
)


def test_what_three_people_bought_together_stands_in_both_lists() -> None:
    found = counted([("C1", ["tent", "lamp"]), ("C2", ["lamp", "tent"]), ("C3", ["tent", "lamp", "mug"])])
    assert found == {"tent": (Together("lamp", 3),), "lamp": (Together("tent", 3),)}


def test_one_person_who_buys_the_same_ten_times_is_one() -> None:
    assert counted([("C1", ["tent", "lamp"])] * 10) == {}
    assert counted([("", ["tent", "lamp"])] * LEAST) != {}


def test_an_order_for_a_whole_company_says_nothing() -> None:
    everything = [f"P{n}" for n in range(LARGEST + 1)]
    assert counted([(f"C{n}", everything) for n in range(9)]) == {}


def test_what_everybody_buys_does_not_come_first_everywhere() -> None:
    orders = [(f"A{n}", ["tent", "pegs"]) for n in range(4)]
    orders += [(f"B{n}", ["tent", "bag"]) for n in range(5)]
    orders += [(f"D{n}", ["bag"]) for n in range(100)]
    assert [one.product for one in counted(orders)["tent"]] == ["pegs", "bag"]


def test_a_list_is_short_and_travels_as_it_is() -> None:
    orders = [(f"C{n}", ["tent", f"P{at:02}"]) for at in range(MOST + 4) for n in range(LEAST)]
    found = counted(orders)["tent"]
    assert len(found) == MOST
    assert read(body_of(found)) == found


def test_a_body_that_says_something_else_is_no_list() -> None:
    assert read(None) == read([]) == read({}) == read({"with": "P1"}) == ()
    good = ["P1", 5]
    assert read({"with": [good, ["P2", "5"], ["P3"], 4, ["P4", True], ["P5", LEAST - 1]]}) == (Together("P1", 5),)


@given(st.lists(st.tuples(st.sampled_from("xyz"), st.lists(st.sampled_from("abcde"), max_size=4)), max_size=60))
def test_nobody_can_be_told_from_a_list(orders: list[tuple[str, list[str]]]) -> None:
    for product, list_ in counted(orders).items():
        for one in list_:
            people = {who for who, bought in orders if product in bought and one.product in bought}
            assert len(people) >= LEAST
            assert one.buyers <= len(people)


# --- what is nobody's business


def test_a_branch_is_sensitive_with_all_below_it() -> None:
    assert is_sensitive(("health & beauty", "Health Care", "Tests"), SENSITIVE)
    assert not is_sensitive(("Health & Beauty",), SENSITIVE)
    assert not is_sensitive((), SENSITIVE)


def test_the_retailer_says_what_is_sensitive() -> None:
    own = sensitive_from(["Home > Bath", "Books", 5, " > "])
    assert own == (("Home", "Bath"), ("Books",))
    assert is_sensitive(("Home", "bath", "Mirrors"), own)
    assert not is_sensitive(("Mature",), own)
    assert sensitive_from([]) == ()
    assert sensitive_from(None) == SENSITIVE


# --- for one person

TENT, LAMP, MUG = Bought("tent", "Dome Tent"), Bought("lamp", "Lamp"), Bought("mug", "Mug")
LISTS = {
    "tent": (Together("pegs", 4), Together("mat", 9), Together("lamp", 30)),
    "mug": (Together("plate", 5), Together("pegs", 8)),
}


def lists(product: str) -> tuple[Together, ...]:
    return LISTS.get(product, ())


def test_the_last_order_comes_first_and_each_product_has_its_reason() -> None:
    assert suggested([[TENT], [LAMP, MUG]], lists, lambda _: True) == (
        Suggestion("mat", "completes", TENT, 9),
        Suggestion("pegs", "completes", TENT, 4),
        Suggestion("plate", "others", MUG, 5),
    )


def test_what_one_has_is_never_suggested() -> None:
    history = [[TENT], [Bought("mat", "Mat"), Bought("pegs", "Pegs"), LAMP]]
    assert suggested(history, lists, lambda _: True) == ()


def test_a_sensitive_product_is_neither_suggested_nor_a_reason() -> None:
    assert [one.product for one in suggested([[TENT, MUG]], lists, lambda one: one != "tent")] == ["pegs", "plate"]
    assert "mat" not in {one.product for one in suggested([[TENT]], lists, lambda one: one != "mat")}


def test_a_few_are_enough() -> None:
    assert len(suggested([[TENT], [MUG]], lists, lambda _: True, most=1)) == 1
    assert suggested([], lists, lambda _: True) == ()

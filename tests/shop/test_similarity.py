"""What stands in for a product: near in price, alike in what it is, and here."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from shop.similarity import Like, distance, nearest

ONE = Like(1, "Tarn", 10_000, frozenset({("Fly", "Nylon"), ("Poles", "Alloy")}), here=True)


def keys(*others: Like) -> list[int]:
    return [other.key for other in nearest(ONE, others)]


def test_the_nearer_price_first_as_a_ratio() -> None:
    dearer, half, alike = replace(ONE, key=2, price=40_000), replace(ONE, key=3, price=5_000), replace(ONE, key=4)
    assert keys(dearer, half, alike) == [4, 3, 2]
    small, large = replace(ONE, price=1_000), replace(ONE, price=2_000)
    assert abs(distance(small, large) - distance(ONE, replace(ONE, price=20_000))) < 1e-9


def test_shared_details_count_and_so_does_being_here() -> None:
    other = replace(ONE, key=2, details=frozenset({("Fly", "Cotton"), ("Poles", "Alloy")}))
    silent = replace(ONE, key=3, details=frozenset())
    away = replace(ONE, key=4, here=False)
    assert keys(away, silent, other) == [other.key, away.key, silent.key]


def test_of_the_same_distance_the_order_stays_and_an_unknown_price_is_no_wall() -> None:
    assert keys(replace(ONE, key=7), replace(ONE, key=5)) == [7, 5]
    assert distance(ONE, replace(ONE, price=None)) < distance(ONE, replace(ONE, price=100_000))


LIKES = st.builds(
    Like,
    st.integers(0, 99),
    st.sampled_from("AB"),
    st.none() | st.integers(0, 10**7),
    st.frozensets(st.tuples(st.sampled_from("xyz"), st.sampled_from("12")), max_size=4),
    st.booleans(),
)


@given(LIKES, st.lists(LIKES, max_size=8))
def test_nobody_is_lost_and_nothing_is_nearer_than_itself(one: Like, others: list[Like]) -> None:
    found = nearest(one, others)
    assert sorted(map(id, found)) == sorted(map(id, others))
    assert all(distance(one, replace(one, here=True)) <= distance(one, other) + 1e-9 for other in others)

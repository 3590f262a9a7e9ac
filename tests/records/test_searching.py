"""Search as you type: what a person means by what they typed, also misspelt, half typed or in another alphabet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.records.world import PROMOTION, World, product

CATALOGUE = {
    "JACKET": ("Rain Jacket Alder", "Tarn", ["Outdoor", "Jackets"]),
    "SHELL": ("Alpine Shell", "Fjell", ["Outdoor", "Jackets"]),
    "CASE": ("Jacket Case", "Tarn", ["Outdoor", "Care"]),
    "TENT": ("Dome Tent 2P", "Fjell", ["Outdoor", "Tents"]),
    "POLE": ("Spare Tent Pole", "Fjell", ["Outdoor", "Tents"]),
    "HAT": ("Wintermütze Föhr", "Nordlicht", ["Outdoor", "Hats"]),
    "SACK": ("Reiserucksack Elbe", "Nordlicht", ["Outdoor", "Bags"]),
    "CAFE": ("Café au Lait Bowl", "Maison", ["Kitchen", "Bowls"]),
    "KETTLE": ("Kettle 1.5 l", "Hearth", ["Kitchen", "Kettles"]),
    "PAN": ("Crêpe Pan", "Hearth", ["Kitchen", "Pans"]),
    "SHIRT": ("Men's Wool Shirt", "Tarn", ["Outdoor", "Shirts"]),
    "LAMP": ("مصباح المكتب", "Noor", ["Home", "Lamps"]),
    "SOCKS": ("Hiking Socks", "Tarn", ["Outdoor", "Socks"]),
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder: Path = tmp_path_factory.mktemp("search") / "data"
    world = World(folder)
    rows = [
        ("product", key, 1, product(key, title, brand=brand, category=category, variants=variants(key)))
        for key, (title, brand, category) in CATALOGUE.items()
    ]
    world.put("catalog:main", *rows)
    yield world
    world.records.close()


def variants(key: str) -> list[dict[str, str]]:
    number = list(CATALOGUE).index(key)
    return [
        {"id": f"TT-{number:03}-{color[:3].upper()}", "gtin": f"09521000{number:03}{n:02}7", "color": color}
        for n, color in enumerate(("Spruce Green", "Terracotta"))
    ]


def keys(world: World, text: str) -> list[str]:
    return [hit.product for hit in world.records.search(text).hits]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("jacket", "JACKET"),
        ("RAIN JACK", "JACKET"),
        ("jacket rain", "JACKET"),
        ("j", "JACKET"),
        ("fjell tent", "TENT"),
        ("dome 2p", "TENT"),
        ("kettle 1.5", "KETTLE"),
        ("mens wool", "SHIRT"),
        ("men's wool", "SHIRT"),
        ("cafe", "CAFE"),
        ("Café", "CAFE"),
        ("crepe", "PAN"),
        ("wintermütze", "HAT"),
        ("wintermutze", "HAT"),
        ("Wintermuetze", "HAT"),
        ("mütze", "HAT"),
        ("muetze", "HAT"),
        ("fohr", "HAT"),
        ("rucksack", "SACK"),
        ("مصباح", "LAMP"),
        ("المكتب", "LAMP"),
        ("alder terracotta", "JACKET"),
        ("outdoor socks", "SOCKS"),
    ],
)
def test_words_beginnings_accents_and_compounds_are_found(shop: World, text: str, first: str) -> None:
    results = shop.records.search(text)
    assert results.hits, text
    assert results.hits[0].product == first
    assert results.corrected is None


@pytest.mark.parametrize(
    ("text", "first", "corrected"),
    [
        ("jaket", "JACKET", "jacket"),
        ("jakcet", "JACKET", "jacket"),
        ("jackett", "JACKET", "jacket"),
        ("rain jakket", "JACKET", "rain jacket"),
        ("kettel", "KETTLE", "kettle"),
        ("ketle", "KETTLE", "kettle"),
        ("alpne shel", "SHELL", "alpine shel"),
        ("hikign sokcs", "SOCKS", "hiking socks"),
        ("terracota bowl", "CAFE", "terracotta bowl"),
        ("wintermuzte", "HAT", "wintermutze"),
        ("jackets", "JACKET", None),
        ("rainjacket", "JACKET", "rain jacket"),
        ("reiserucksak", "SACK", "reiserucksack"),
    ],
)
def test_misspelt_words_are_corrected_and_it_says_so(shop: World, text: str, first: str, corrected: str | None) -> None:
    results = shop.records.search(text)
    assert results.hits, text
    assert results.hits[0].product == first
    assert results.corrected == corrected


@pytest.mark.parametrize("text", ["hiki", "hikin", "hiikng", "sock", "kettl", "kettl 1"])
def test_a_word_that_is_being_typed_is_not_called_wrong_once_it_fits(shop: World, text: str) -> None:
    assert shop.records.search(text).hits


def test_every_beginning_of_a_good_question_finds_it(shop: World) -> None:
    question = "rain jacket alder"
    for length in range(1, len(question) + 1):
        assert "JACKET" in keys(shop, question[:length]), question[:length]


@pytest.mark.parametrize(
    ("text", "product_id", "variant"),
    [
        ("9521000003017", "TENT", "TT-003-TER"),
        ("09521000003017", "TENT", "TT-003-TER"),
        ("952100000301", "TENT", "TT-003-TER"),
        ("952 1000 003 017", "TENT", "TT-003-TER"),
        ("TT-003-TER", "TENT", "TT-003-TER"),
        ("tt003t", "TENT", "TT-003-TER"),
        ("TT-008", "KETTLE", "TT-008-SPR"),
    ],
)
def test_article_numbers_and_gtins_are_found_by_their_beginning(
    shop: World, text: str, product_id: str, variant: str
) -> None:
    hit = shop.records.search(text).hits[0]
    assert (hit.product, hit.variant.id) == (product_id, variant)


@pytest.mark.parametrize("text", ["", " ", "qqqqqqq", "zzz xyxyx", "0000", "9999999999999", "-", "ß", "%", "_"])
def test_what_is_not_here_is_not_found(shop: World, text: str) -> None:
    results = shop.records.search(text)
    assert (results.hits, results.total, results.more, results.corrected, results.text) == ((), 0, False, None, text)


@pytest.mark.parametrize(
    "text",
    [
        'jacket"',
        "jacket*",
        "NEAR(jacket rain)",
        "jacket AND",
        "title:jacket",
        "jacket -rain",
        "^jacket",
        "jacket'; DROP TABLE product; --",
        "{jacket}",
        "(jacket",
        "jacket + rain",
        "jacket\x00rain",
        "jacket\u202e",
        "jacket " * 400,
    ],
)
def test_the_language_of_the_index_means_nothing_to_a_shopper(shop: World, text: str) -> None:
    assert "JACKET" in keys(shop, text)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=30) | st.text(alphabet='"*()^:-+{} ANDORNEARjacket', max_size=40))
def test_any_text_has_an_answer(shop: World, text: str) -> None:
    results = shop.records.search(text)
    assert results.total >= len(results.hits)
    assert keys(shop, text) == [hit.product for hit in results.hits]


def test_whole_words_of_the_title_come_before_beginnings_and_the_branch(shop: World) -> None:
    assert keys(shop, "jacket") == ["JACKET", "CASE", "SHELL"]
    assert keys(shop, "jackets") == ["JACKET", "CASE", "SHELL"]
    assert keys(shop, "tents") == ["TENT", "POLE"]


def test_what_is_in_stock_here_comes_first_among_equals(world: World) -> None:
    for key in ("A", "B", "C"):
        world.product(key, f"Mug {key}")
    assert keys(world, "mug") == ["A", "B", "C"]
    world.put("stock:S01", ("stock", "B", 1, {"on_hand": 3, "reserved": 3}), ("stock", "C", 1, {"on_hand": 1}))
    assert keys(world, "mug") == ["C", "A", "B"]


def test_the_colour_that_was_asked_for_is_shown(shop: World) -> None:
    assert shop.records.search("alder").hits[0].variant.color == "Spruce Green"
    assert shop.records.search("terracotta alder").hits[0].variant.color == "Terracotta"


def test_a_hit_has_what_a_tile_shows(world: World) -> None:
    several = [{"id": "R", "color": "Red"}, {"id": "B", "color": "Blue"}, {"id": "R2", "color": "Red", "size": "L"}]
    world.product("A", "Mug", variants=several)
    world.put("price:main", ("price", "B", 1, {"amount": 990, "currency": "EUR"}))
    world.put("stock:S01", ("stock", "B", 1, {"on_hand": 4}))
    world.put("promo:main", ("promotion", "X", 1, {**PROMOTION, "products": ["A"]}))
    (hit,) = world.records.search("mug").hits
    assert (hit.variant.id, hit.colors, hit.brand, hit.category) == ("B", 2, "Tarn", ("Outdoor", "Clothing"))
    assert hit.price is not None
    assert hit.price.price.minor == 990
    assert hit.here is not None
    assert hit.here.on_hand == 4
    assert [one.id for one in hit.promotions] == ["X"]


def test_the_index_follows_a_changed_product(world: World) -> None:
    world.product("A", "Mug")
    world.product("A", "Teapot", ver=2)
    assert keys(world, "mug") == []
    assert keys(world, "teapot") == ["A"]
    assert world.records.search("teapott").corrected == "teapot"
    assert world.records.search("mugs").corrected is None


def test_words_that_no_product_has_together_are_found_apart(shop: World) -> None:
    assert {"KETTLE", "TENT"} <= set(keys(shop, "kettle tent"))


def test_a_broad_question_is_limited_and_says_so(world: World) -> None:
    rows = [("product", f"M{n:04}", 1, product(f"M{n:04}", f"Mug {n}")) for n in range(400)]
    world.put("catalog:main", *rows)
    results = world.records.search("mug", limit=20)
    assert (len(results.hits), results.total, results.more) == (20, 300, True)
    assert world.records.search("mug 399").total == 1


GROUPS = [
    ["jacket", "Jacke", "سترة"],
    ["hiking socks", "Wandersocken"],
    ["tent", "Zelt", "tente"],
    ["x"],
    "no group",
    [1],
]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Zelt", "TENT"),
        ("zelte", "TENT"),
        ("tentes", "TENT"),
        ("wandersocken", "SOCKS"),
        ("السترة", "JACKET"),
        ("jacke tarn", "JACKET"),
    ],
)
def test_what_else_a_thing_is_called_finds_it(world: World, text: str, first: str) -> None:
    world.put("config:S01", ("limits", "limits", 1, {"synonyms": GROUPS}))
    for key in ("JACKET", "TENT", "SOCKS"):
        title, brand, category = CATALOGUE[key]
        world.product(key, title, brand=brand, category=category)
    results = world.records.search(text)
    assert results.hits[0].product == first
    assert results.corrected is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("berries", "Berry Bowl"),
        ("berry", "Berries Bowl"),
        ("knives", "Bread Knife"),
        ("baked", "Bake Tin"),
        ("hiking", "Hike Map"),
        ("المصباح", "مصباح المكتب"),
        ("cadeaux", "Cadeau Box"),
        ("luces", "Luz Lamp"),
    ],
)
def test_a_word_finds_its_other_forms(world: World, text: str, title: str) -> None:
    world.product("one", title)
    world.product("two", "Something Else")
    assert [hit.product for hit in world.records.search(text).hits] == ["one"]

"""Pictures by their hash: whole files only, the least used go first, the most useful are asked for first."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from records.store import Records
from tests.keys import KEY
from tests.records.world import PROMOTION, World, product

SIZE = 1000


def image(name: str) -> bytes:
    return name.encode().ljust(SIZE, b".")


def key(name: str) -> str:
    return sha256(image(name)).hexdigest()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[World]:
    """Room for three pictures."""
    world = World(tmp_path / "data", picture_bytes=3 * SIZE)
    yield world
    world.records.close()


def wants(world: World, *names: str, ver: int = 1) -> None:
    rows = [
        ("product", name, ver, product(name, name, variants=[{"id": name, "gtin": None, "picture": key(name)}]))
        for name in names
    ]
    world.put("catalog:main", *rows)


def test_a_picture_is_kept_under_its_hash_and_survives(world: World) -> None:
    assert world.records.picture(key("a")) is None
    world.records.keep_picture(key("a"), image("a"))
    path = world.reopen().picture(key("a"))
    assert path == world.folder / "pictures" / key("a")[:2] / key("a")
    assert path.read_bytes() == image("a")


@pytest.mark.parametrize("name", [key("b"), "", "..", "../../etc/passwd", "A" * 64, key("a")[:-1], key("a").upper()])
def test_what_is_not_what_its_name_says_is_refused(world: World, name: str) -> None:
    with pytest.raises(ValueError, match="not what its name says"):
        world.records.keep_picture(name, image("a"))
    assert world.records.picture(name) is None
    assert [path for path in world.folder.rglob("*") if "pictures" in path.parts and path.is_file()] == []


def test_a_picture_that_is_too_large_is_refused(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("records.pictures.LARGEST_BYTES", SIZE - 1)
    with pytest.raises(ValueError, match="a picture may have"):
        world.records.keep_picture(key("a"), image("a"))


def test_the_least_used_goes_first(small: World) -> None:
    for name in "abc":
        small.clock.forward(seconds=1)
        small.records.keep_picture(key(name), image(name))
    small.clock.forward(seconds=1)
    assert small.records.picture(key("a")) is not None
    small.clock.forward(seconds=1)
    small.records.keep_picture(key("d"), image("d"))
    assert [name for name in "abcd" if small.records.picture(key(name))] == ["a", "c", "d"]


def test_use_is_remembered_over_a_restart(small: World) -> None:
    for name in "abc":
        small.clock.forward(seconds=1)
        small.records.keep_picture(key(name), image(name))
    small.clock.forward(hours=1)
    assert small.records.picture(key("a")) is not None
    small.reopen()
    small.records.keep_picture(key("d"), image("d"))
    small.records.keep_picture(key("e"), image("e"))
    assert [name for name in "abcde" if small.records.picture(key(name))] == ["a", "d", "e"]


def test_wanted_are_pictures_of_the_catalogue_that_are_not_here(world: World) -> None:
    wants(world, "a", "b")
    world.records.keep_picture(key("b"), image("b"))
    assert world.records.wanted_pictures(10) == (key("a"),)
    world.records.keep_picture(key("a"), image("a"))
    assert world.records.wanted_pictures(10) == ()


def test_brand_and_offers_then_stock_here_come_first(world: World) -> None:
    names = [f"p{n}" for n in range(40)]
    wants(world, *names)
    world.put("config:S01", ("retailer", "r", 1, {"name": "Tarn & Timber", "logo": key("logo")}))
    world.put("promo:main", ("promotion", "X", 1, {**PROMOTION, "products": ["p17"]}))
    world.put("stock:S01", ("stock", "p23", 1, {"on_hand": 1}), ("stock", "p5", 1, {"on_hand": 0}))
    assert world.records.wanted_pictures(3) == (key("logo"), key("p17"), key("p23"))
    assert set(world.records.wanted_pictures(100)) == {key(name) for name in [*names, "logo"]}


def test_a_long_stock_list_is_walked_through_over_several_questions(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("records.pictures.LOOKED_AT", 3)
    names = [f"p{n}" for n in range(9)]
    wants(world, *names)
    world.put("stock:S01", *(("stock", name, 1, {"on_hand": 1}) for name in names))
    seen: set[str] = set()
    for _ in range(4):
        seen |= set(world.records.wanted_pictures(3))
    assert seen == {key(name) for name in names}


def test_a_picture_that_no_product_names_any_more_is_not_wanted(world: World) -> None:
    wants(world, "a", "b")
    world.put("catalog:main", ("product", "b", 2, None))
    variants = [{"id": "a", "gtin": None, "picture": key("new")}]
    world.put("catalog:main", ("product", "a", 2, product("a", "a", variants=variants)))
    assert world.records.wanted_pictures(10) == (key("new"),)


def test_a_nearly_full_cache_asks_for_nothing_ahead_of_need(small: World) -> None:
    wants(small, *"abcdef")
    for name in "abc":
        small.records.keep_picture(key(name), image(name))
    assert small.records.wanted_pictures(10) == ()


def test_a_start_tidies_up_what_a_crash_left(world: World) -> None:
    wants(world, "a", "b")
    world.records.keep_picture(key("a"), image("a"))
    world.records.close()
    folder = world.folder / "pictures"
    half = folder / key("b")[:2] / f"{key('b')}.123.part"
    half.parent.mkdir(exist_ok=True)
    half.write_bytes(b"half")
    orphan = folder / key("c")[:2] / key("c")
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(image("c"))
    (folder / key("a")[:2] / key("a")).unlink()
    world.records = Records.open(world.folder, key=KEY, now=world.clock, picture_bytes=SIZE)
    swept(world)
    assert not half.exists()
    assert set(world.records.wanted_pictures(10)) == {key("a"), key("b")} or world.records.wanted_pictures(10) == ()
    world.clock.forward(seconds=5)
    world.records.keep_picture(key("a"), image("a"))
    assert world.records.picture(key("c")) is None  # it was counted, and went first
    assert world.records.picture(key("a")) is not None


def swept(world: World) -> None:
    """Idle work is done once something idle that came later is."""
    from records.news import Changes
    from records.writer import IDLE

    world.records._writers["catalog"].submit(lambda _: (None, Changes()), IDLE).result()


def test_the_tidying_leaves_alone_what_is_being_written_now(world: World) -> None:
    coming = world.folder / "pictures" / key("c")[:2] / f"{key('c')}.{os.getpid()}.part"
    coming.parent.mkdir(parents=True, exist_ok=True)
    coming.write_bytes(image("c")[:10])
    world.reopen()
    swept(world)
    assert coming.exists()


def test_news_say_that_a_picture_came(world: World) -> None:
    heard = []
    world.records.listen(heard.append)
    world.records.keep_picture(key("a"), image("a"))
    assert heard[0].ids == {("picture", key("a"))}

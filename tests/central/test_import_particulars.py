"""What a product feed may say beside name and price: each has a meaning or is left out and said, and the row stays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from central.database import Database
from tests.central.conftest import Clock
from tests.central.fresh import memory, template
from tests.central.shop_files import STORES, Files, told

__all__ = ["memory", "template"]

PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {0}"><path d="M0 0h{0}v{0}z"/></svg>'
COLUMNS = (
    "id", "title", "price", "image_link", "additional_image_link", "product_detail", "rating_value", "review_count",
    "review_stars", "goes_with", "release_date",
)  # fmt: skip


@pytest.fixture
def files(tmp_path: Path, memory: Database, clock: Clock) -> Files:
    made = Files(tmp_path, memory, clock)
    made.load(stores=STORES)
    for n in (1, 2, 3):
        (tmp_path / f"{n}.svg").write_text(PIXEL.format(n * 10), encoding="utf-8")
    return made


def row(**said: str) -> str:
    known = {"id": "K1", "title": "Kettle", "price": "39.00 EUR"} | said
    return "\t".join(COLUMNS) + "\n" + "\t".join(known.get(name, "") for name in COLUMNS) + "\n"


def product(files: Files, **said: str) -> tuple[dict[str, Any], list[tuple[int, str]]]:
    """The body, and what the import said of the row."""
    report = files.one(products=row(**said))
    wrong = [(one.line, one.field) for one in (*report.bad, *report.warnings)]
    return files.scope("catalog:main")["product/K1"], wrong


def test_all_of_it_reaches_the_product(files: Files) -> None:
    body, wrong = product(
        files,
        image_link="1.svg",
        additional_image_link="2.svg,1.svg,3.svg",
        product_detail="Size:Holds:1.5 litres,Made in:Portugal,Use:Ratio:16:9",
        rating_value="4.56",
        review_count="12",
        review_stars="0,0,1,3,8",
        goes_with="P2,P3,P2",
        release_date="2026-03-01T00:00:00Z",
    )
    assert wrong == []
    assert body["details"] == [["Size", "Holds", "1.5 litres"], ["", "Made in", "Portugal"], ["Use", "Ratio", "16:9"]]
    assert body["rating"] == {"tenths": 46, "count": 12, "stars": [0, 0, 1, 3, 8]}
    assert body["goes_with"] == ["P2", "P3"]
    assert body["released"] == "2026-03-01"
    (one,) = body["variants"]
    assert len({one["picture"], *one["views"]}) == 3, "a link that comes twice is one picture"


def test_nothing_said_is_nothing_sent(files: Files) -> None:
    body, wrong = product(files, rating_value="4.5", review_count="0")
    assert wrong == []
    assert not body.keys() & {"details", "rating", "goes_with", "released"}
    assert not body["variants"][0].keys() & {"picture", "views"}


@pytest.mark.parametrize(
    ("column", "said", "more"),
    [
        ("product_detail", "no colon", {}),
        ("product_detail", "Size:", {}),
        ("rating_value", "5.4", {"review_count": "3"}),
        ("rating_value", "great", {"review_count": "3"}),
        ("rating_value", "4.5", {"review_count": "many"}),
        ("rating_value", "4.5", {"review_count": "3", "review_stars": "1,2"}),
        ("release_date", "soon", {}),
        ("goes_with", "P\u202e1", {}),
    ],
)
def test_what_makes_no_sense_is_left_out_and_said(files: Files, column: str, said: str, more: dict[str, str]) -> None:
    body, wrong = product(files, **{column: said}, **more)
    assert wrong == [(2, column)]
    assert body["title"] == "Kettle"
    assert not body.keys() & {"details", "rating", "goes_with", "released"}


def test_further_pictures_stay_where_the_first_link_is_dead(files: Files) -> None:
    body, wrong = product(files, image_link="gone.svg", additional_image_link="2.svg,3.svg")
    assert [name for _, name in wrong] == ["image_link"]
    (one,) = body["variants"]
    assert len(one["views"]) == 1
    assert one["picture"] not in one["views"]


def test_xml_says_a_detail_in_parts(files: Files) -> None:
    item = (
        "<g:id>K1</g:id><g:title>Kettle</g:title><g:price>39.00 EUR</g:price><g:product_detail><g:section_name>Size"
        "</g:section_name>\n <g:attribute_name>Holds</g:attribute_name>\n<g:attribute_value>1.5 litres"
        "</g:attribute_value></g:product_detail><g:product_detail><g:attribute_name>Made in</g:attribute_name>"
        "<g:attribute_value>Portugal</g:attribute_value></g:product_detail>"
    )
    feed = f'<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><item>{item}</item></channel></rss>'
    assert told(files.one(products=feed, suffix=".xml")) == []
    body = files.scope("catalog:main")["product/K1"]
    assert body["details"] == [["Size", "Holds", "1.5 litres"], ["", "Made in", "Portugal"]]


def test_a_row_that_cannot_be_used_leaves_all_of_it_as_it_was(files: Files) -> None:
    whole = {"product_detail": "Made in:Portugal", "goes_with": "P2", "release_date": "2026-03-01"}
    before, _ = product(files, **whole)
    after, wrong = product(files, price="cheap")
    assert [name for _, name in wrong] == ["price"]
    assert after == before

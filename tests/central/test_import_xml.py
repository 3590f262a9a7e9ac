"""The same feeds as XML: RSS 2.0 and Atom, and XML that means harm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from central.database import Database
from tests.central.conftest import Clock
from tests.central.shop_files import STORES, Files, told

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel>
<title>Tarn &amp; Timber</title><link>https://example.com</link>
<item>
  <g:id>A-M</g:id><title>Other title</title><g:title>Anorak <![CDATA[<Moss>]]></g:title><g:price>129.90 EUR</g:price>
  <g:gtin>9520000000011</g:gtin><g:item_group_id>A</g:item_group_id><g:brand>Skarvik</g:brand>
  <g:product_type>Outdoor &gt; Jackets</g:product_type>
  <g:product_highlight>Light, warm</g:product_highlight><g:product_highlight>Dry</g:product_highlight>
  <g:shipping><g:country>DE</g:country><g:price>4.90 EUR</g:price></g:shipping>
</item>
<item>
  <g:id>K1</g:id><title>Kettle</title><description>One litre</description><g:price>39.00 EUR</g:price>
</item>
<item><g:id>K2</g:id><title>Pan</title><g:price>free</g:price></item>
</channel></rss>
"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>T</title>
<entry><g:id>K1</g:id><title>Kettle</title><link href="https://example.com/k1"/><summary>x</summary><g:price>39.00
EUR</g:price></entry> </feed>"""


@pytest.fixture
def files(tmp_path: Path, clock: Clock) -> Iterator[Files]:
    database = Database(f"sqlite:///{tmp_path / 'central.db'}")
    database.migrate()
    made = Files(tmp_path, database, clock)
    made.one(stores=STORES)
    yield made
    database.close()


def test_rss_says_the_same_as_text(files: Files) -> None:
    report = files.one(products=RSS, suffix=".xml")
    assert told(report) == [(14, "price", "free")]
    catalog = files.scope("catalog:main")
    assert catalog["product/A"]["title"] == "Anorak <Moss>"
    assert catalog["product/A"]["category"] == ["Outdoor", "Jackets"]
    assert catalog["product/A"]["features"] == ["Light, warm", "Dry"]
    assert catalog["product/K1"]["description"] == "One litre"
    assert files.scope("price:main")["price/A-M"] == {"amount": 12990, "currency": "EUR"}


def test_atom_is_read_as_well(files: Files) -> None:
    assert files.one(products=ATOM, suffix=".xml").bad == []
    assert files.scope("catalog:main")["product/K1"]["title"] == "Kettle"


def test_inventory_as_xml(files: Files) -> None:
    files.one(products=ATOM, suffix=".xml")
    item = "<item><g:store_code>S1</g:store_code><g:id>K1</g:id><g:quantity>{}</g:quantity></item>"
    feed = (
        f'<rss xmlns:g="http://base.google.com/ns/1.0"><channel>{item.format(3)}\n{item.format("many")}</channel></rss>'
    )
    report = files.one(inventory=feed, suffix=".xml")
    assert told(report) == [(2, "quantity", "many")]
    assert files.scope("stock:S1")["stock/K1"] == {"on_hand": 3, "reserved": 0, "safety": 0}


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (f'<!DOCTYPE rss [<!ENTITY l0 "ha">{LAUGHS}]><rss><item>&l9;</item></rss>', "document type"),
        ('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><item>&x;</item></rss>', "document type"),
        (
            '<rss xmlns:g="http://base.google.com/ns/1.0"><item><g:id>&l9;</g:id></item></rss>',
            "Not well-formed XML at line 1",
        ),
        ("<rss><channel><item><id>1</id>", "Not well-formed"),
        ("<html><body>Please sign in</body></html>", "no <item>"),
        ('<rss xmlns:g="http://base.google.com/ns/1.0"><item><g:id>1</g:id></item></rss>', "has <g:"),
        ("<rss><item><title>" + "x" * 300_000 + "</title></item></rss>", "larger than any feed's"),
        ("<a>" * 50_000, "Not well-formed"),
    ],
)
def test_xml_that_is_no_feed_or_means_harm_is_refused(files: Files, content: str, words: str) -> None:
    files.one(products=ATOM, suffix=".xml")
    report = files.one(products=content, suffix=".xml")
    assert words in report.refused
    assert set(files.scope("catalog:main")) == {"product/K1"}

"""What stands on the label of a shelf: name, price, the article's own barcode, and where it lies. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from shop.slips import Block, Code, Pair, Sheet, Text, isolated, own


@dataclass(frozen=True, slots=True)
class Shelved:
    """An article as its label says it. `price` and `was` as the shop writes money, "" for none; `gtin` 8 to 14 digits,
    "" for an article without one; `spot` aisle and bay."""

    variant: str
    title: str
    detail: str = ""
    price: str = ""
    was: str = ""
    gtin: str = ""
    spot: str = ""


def shelf_label(article: Shelved, language: str) -> Sheet:
    """The price is what it is when it is printed."""
    blocks: list[Block] = [Text(own(article.title), "large", bold=True)]
    if article.detail:
        blocks.append(Text(own(article.detail), "small"))
    if article.price:
        blocks.append(Text(isolated(article.price), "huge", bold=True, middle=True))
    if article.was:
        blocks.append(Text(isolated(f"({article.was})"), "small", middle=True))
    blocks.append(Pair(isolated(article.variant), isolated(article.spot)))
    blocks.append(Code("bars", article.gtin or article.variant))
    return Sheet("label", f"shelf label {article.variant}", language, tuple(blocks))

"""Invented products: an endless, repeatable stream of item groups with their variants."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from resources.demo import particulars, prices
from resources.demo.brands import CHARACTER, HOME, KITCHEN, OUTDOOR, OWN
from resources.demo.colours import Colourway
from resources.demo.families import FAMILIES
from resources.demo.family import Family
from resources.demo.names import model
from resources.demo.pictures import VIEWS
from shop.gtins import check_digit

_BRANDS: Final = {"Outdoor": tuple(OUTDOOR), "Kitchen": tuple(KITCHEN), "Home": tuple(HOME)}

DEMONSTRATION: Final = "952"
"""GS1's prefix for demonstrations: never sold, never in another shop's tills."""
EXAMPLES: Final = "0614141"
"""The company prefix of GS1 US's published examples (EPC Tag Data Standard). With a leading 0 there is a UPC-A form."""
EXAMPLE_PRODUCTS: Final = 14
"""The first products of the stream whose first variant gets a number from `EXAMPLES`."""

SHAPES: Final = 7
"""Different drawings per family and colourway."""
SEEN: Final = frozenset({0})
"""Shapes of which there is more than one view."""


@dataclass(frozen=True, slots=True)
class Article:
    """One sellable variant. `gtin` has 13 digits, or 12 for the UPC-A examples; amounts in cents."""

    id: str
    gtin: str
    colour: Colourway
    size: str
    price: int
    sale: prices.Sale | None


@dataclass(frozen=True, slots=True)
class Group:
    """One product with its variants. `shape` chooses the drawing, `rank` 0..1 is how popular it is; `details` are
    (section, name, value), `stars` as in `particulars.stars`."""

    id: str
    family: Family
    title: str
    brand: str
    description: str
    features: tuple[str, ...]
    shape: int
    rank: float
    articles: tuple[Article, ...]
    details: tuple[tuple[str, str, str], ...]
    stars: tuple[int, ...]
    goes_with: tuple[str, ...]
    released: date

    def picture(self, article: Article, view: str = "") -> str:
        """The file of this view of it, "" for the one that stands for it."""
        return f"pictures/{self.family.key}-{self.shape}-{article.colour.key}{view and f'-{view}'}.svg"

    def further(self, article: Article) -> tuple[str, ...]:
        """Files of its other views: one shape in seven was photographed from more than one side."""
        return tuple(self.picture(article, view) for view in VIEWS) if self.shape in SEEN else ()


def stream(seed: int, variants: int, today: datetime) -> Iterator[Group]:
    """Groups until `variants` articles are reached; the last group is cut to fit."""
    made = nth = 0
    while made < variants:
        group = _group(seed, nth, made, variants - made, today)
        made += len(group.articles)
        nth += 1
        yield group


def _group(seed: int, nth: int, first: int, room: int, today: datetime) -> Group:
    draw = random.Random(f"{seed}/product/{nth}")
    turn, family = nth // len(FAMILIES), particulars.family_of(nth)
    also = random.Random(f"{seed}/also/{nth}")
    name = model(family.key, family.department, seed, turn)
    brand = _brand(draw, family.department)
    specs = {slot: draw.choice(values) for slot, values in family.specs.items()}
    number = f"P{particulars.PRODUCTS_FROM + nth}"
    return Group(
        id=number,
        family=family,
        title=f"{name} {family.nouns[(turn + draw.randrange(2)) % len(family.nouns)]}",
        brand=brand,
        description=_description(draw, family, brand, specs),
        features=_features(draw, family, specs),
        shape=draw.randrange(SHAPES),
        rank=draw.random(),
        articles=_articles(draw, family, number, nth, first, room, today),
        details=particulars.details(family, specs, also),
        stars=particulars.stars(also),
        goes_with=particulars.goes_with(family, turn),
        released=particulars.released(also),
    )


def _brand(draw: random.Random, department: str) -> str:
    """Our own label carries about a fifth of the range."""
    return OWN if draw.random() < 0.14 else draw.choice(_BRANDS[department])


def _description(draw: random.Random, family: Family, brand: str, specs: dict[str, str]) -> str:
    sentences = [draw.choice(family.opening), draw.choice(family.detail)]
    if draw.random() < 0.8:
        sentences.append(draw.choice(family.use))
    if draw.random() < 0.45:
        sentences.append(CHARACTER[brand])
    return " ".join(sentences).format_map(specs)


def _features(draw: random.Random, family: Family, specs: dict[str, str]) -> tuple[str, ...]:
    count = min(len(family.features), draw.choice((3, 4, 4, 5)))
    chosen = sorted(draw.sample(range(len(family.features)), count))
    return tuple(family.features[at].format_map(specs) for at in chosen)


def _articles(
    draw: random.Random, family: Family, number: str, nth: int, first: int, room: int, today: datetime
) -> tuple[Article, ...]:
    colours = draw.sample(family.colours, min(len(family.colours), draw.randint(1, family.per_colour)))
    sizes = _sizes(draw, family)
    price = prices.regular(draw, *family.price)
    percent = prices.reduction(draw)
    articles = []
    for at, (colour, size) in enumerate((colour, size) for colour in colours for size in sizes):
        if at == room:
            break
        now = prices.sized(price, family.step, family.sizes.index(size) if size else 0)
        articles.append(
            Article(
                id=f"{number}-{at + 1:02d}",
                gtin=_gtin(nth, first + at, at),
                colour=colour,
                size=size,
                price=now,
                sale=prices.sale(now, percent, nth, today),
            )
        )
    return tuple(articles)


def _sizes(draw: random.Random, family: Family) -> tuple[str, ...]:
    """All sizes, or a run of them: not every boot comes in every size."""
    if len(family.sizes) < 5:
        return family.sizes or ("",)
    start = draw.choice((0, 0, 0, 1))
    return family.sizes[start : len(family.sizes) - draw.choice((0, 0, 1))]


def _gtin(nth: int, serial: int, at: int) -> str:
    """Loyalty numbers begin with 9529, so the item numbers stay below 9528 99999999."""
    if at == 0 and nth % 9 == 4 and nth // 9 < EXAMPLE_PRODUCTS:
        payload = f"{EXAMPLES}{10007 + 311 * nth:05d}"
        return (payload + check_digit(payload))[1:]
    payload = f"{DEMONSTRATION}{10_000_000 + serial:09d}"
    return payload + check_digit(payload)

"""What the batch page shows of its stops and totes. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from associate.at_work import Held
from shop import batches
from shop.batches import Tote, Visit
from shop.lookups import Hit
from shop.orders import Order
from shop.places import Spot


@dataclass(frozen=True, slots=True)
class Halt:
    """One article on the way. `id` is the article's; `letters` are the totes that need it or have it."""

    id: str
    title: str
    detail: str
    picture: str
    gtin: str
    aisle: str
    bay: str
    open: int
    picked: int
    short: int
    letters: str


NOWHERE = Halt("", "", "", "", "", "", "", 0, 0, 0, "")


@dataclass(frozen=True, slots=True)
class Row:
    """One order with its tote. `needs` units of the article in front are still to go into it, `got` of them lie in it;
    `next`: the next one goes here, `last`: the last one went here. `inside`: units that lie in the tote."""

    id: str
    letter: str
    code: str
    first_name: str
    standing: str
    who: str
    needs: int
    got: int
    next: bool
    last: bool
    inside: int
    open: int
    units: int
    short: int
    place: str
    contested: bool
    marked: bool


@dataclass(frozen=True, slots=True)
class Into:
    """So many of the units taken last go into this tote."""

    letter: str
    units: int


@dataclass(frozen=True, slots=True)
class Walk:
    """The way of now, and what is known of the articles on it."""

    visits: tuple[Visit, ...]
    hits: Mapping[str, Hit]
    titles: Mapping[str, str]

    @property
    def open(self) -> int:
        return sum(visit.open for visit in self.visits)

    @property
    def picked(self) -> int:
        return sum(visit.picked for visit in self.visits)

    @property
    def units(self) -> int:
        return sum(visit.picked + visit.open + visit.short for visit in self.visits)

    def visit(self, variant: str) -> Visit | None:
        return next((one for one in self.visits if one.variant == variant), None)

    def by_gtin(self, gtin: str) -> Visit | None:
        """The stop of the article with this number; one that needs something rather than one that does not."""
        found = [one for one in self.visits if one.variant in self.hits and self.hits[one.variant].variant.gtin == gtin]
        return next((one for one in found if one.open), found[0] if found else None)

    def in_front(self, chosen: str, *, stays: bool) -> Visit | None:
        """`stays`: the chosen one also when nothing of it is to be done."""
        wanted = [one for one in self.visits if one.open]
        at = next((one for one in (self.visits if stays else wanted) if one.variant == chosen), None)
        return at or next(iter(wanted), None)


def walk(held: Mapping[str, Held], totes: Mapping[str, Tote], actor: str) -> Walk:
    """Past all that the orders need which `actor` still collects."""
    hits: dict[str, Hit] = {}
    titles: dict[str, str] = {}
    mine = []
    for number, one in held.items():
        hits |= one.articles
        titles |= {line.variant: line.title for line in one.order.shown.lines if line.title}
        if number in totes and batches.standing(one.order.shown, actor) == "in":
            mine.append((totes[number], one.order.shown))
    return Walk(batches.way(mine, _spots(hits)), hits, titles)


def _spots(hits: Mapping[str, Hit]) -> dict[str, Spot]:
    return {key: hit.here.spot for key, hit in hits.items() if hit.here is not None and hit.here.spot is not None}


def halt(visit: Visit | None, known: Walk) -> Halt:
    if visit is None:
        return NOWHERE
    hit = known.hits.get(visit.variant)
    variant = hit.variant if hit is not None else None
    title = known.titles.get(visit.variant) or (hit.title if hit is not None else visit.variant)
    return Halt(
        id=visit.variant,
        title=title,
        detail=" · ".join(part for part in (variant.color, variant.size) if part) if variant is not None else "",
        picture=(variant.picture or "") if variant is not None else "",
        gtin=(variant.gtin or "") if variant is not None else "",
        aisle=visit.spot.aisle if visit.spot is not None else "",
        bay=visit.spot.bay if visit.spot is not None else "",
        open=visit.open,
        picked=visit.picked,
        short=visit.short,
        letters=" ".join(sorted({share.letter for share in visit.shares})),
    )


def rows(
    held: Mapping[str, Held],
    totes: Mapping[str, Tote],
    actor: str,
    front: Visit | None,
    last: Iterable[str],
    marked: str,
) -> list[Row]:
    """By letter. `last`: the letters of the totes that the last units went into."""
    letters = sorted((tote.letter, number) for number, tote in totes.items() if number in held)
    next_ = next((share.letter for share in front.shares if share.open), "") if front is not None else ""
    went = set(last)
    return [_row(held[number], totes[number], actor, front, next_, went, marked) for _, number in letters]


def _row(held: Held, tote: Tote, actor: str, front: Visit | None, next_: str, went: set[str], marked: str) -> Row:
    order = held.order.shown
    shares = [one for one in front.shares if one.number == order.number] if front is not None else []
    standing = batches.standing(order, actor)
    return Row(
        id=order.number,
        letter=tote.letter,
        code=tote.code,
        first_name=held.first_name,
        standing=standing,
        who=_who(held, actor),
        needs=sum(share.open for share in shares),
        got=sum(share.picked for share in shares),
        next=tote.letter == next_ and standing == "in",
        last=tote.letter in went,
        inside=_inside(order),
        open=_units(order, "open", "picking"),
        units=_units(order, "open", "picking", "picked", "staged", "short"),
        short=_units(order, "short"),
        place=", ".join(sorted({one.place for one in order.staged})),
        contested=held.order.contested,
        marked=order.number == marked,
    )


def _who(held: Held, actor: str) -> str:
    """The first name of somebody else who is at the order, "" where nobody is, or knows."""
    claim = held.order.shown.claim
    name = held.people.get(claim.actor, "") if claim is not None and claim.actor != actor else ""
    return name.split(maxsplit=1)[0] if name.strip() else ""


def _inside(order: Order) -> int:
    """What lies in the tote: also of an order that nobody wants any more."""
    return _units(order, "picked", "to_shelve")


def _units(order: Order, *states: str) -> int:
    return sum(line.units(state) for line in order.lines for state in states)

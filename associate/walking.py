"""The lines of an order in the order in which one walks past them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shop.batches import Natural, natural
from shop.lookups import Hit
from shop.orders import Line, Transfer
from shop.places import Spot


@dataclass(frozen=True, slots=True)
class Stop:
    """One line on the way. `open` units are to be picked, `in_hand` are picked, `picked` are those and what lies
    staged or is gone, `short` are missing; of these, `on_way` come from elsewhere. `aisle` and `bay` are "" where
    nobody knows."""

    id: int
    variant: str
    title: str
    detail: str
    picture: str
    gtin: str
    aisle: str
    bay: str
    quantity: int
    open: int
    in_hand: int
    picked: int
    short: int
    to_shelve: int
    on_way: int = 0

    @property
    def undecided(self) -> int:
        """Missing units of which nobody has said what becomes of them."""
        return self.short - self.on_way

    @property
    def spot(self) -> str:
        return f"{self.aisle}-{self.bay}" if self.aisle else ""


NOWHERE = Stop(0, "", "", "", "", "", "", "", 0, 0, 0, 0, 0, 0)


def in_front(stops: tuple[Stop, ...], chosen: int, *, stays: bool) -> Stop:
    """The line to do now. `stays`: the chosen one is shown also when nothing of it is to be done."""
    on_the_way = [stop for stop in stops if stop.open]
    at = next((stop for stop in (stops if stays else on_the_way) if stop.id == chosen), None)
    return at or next((stop for stop in (*on_the_way, *stops) if stop.open or stop.undecided), NOWHERE)


def route(lines: Iterable[Line], articles: Mapping[str, Hit], transfers: Iterable[Transfer] = ()) -> tuple[Stop, ...]:
    """By aisle and bay; what has no place known comes last. Lines that need nothing any more are among them."""
    coming: dict[int, int] = {}
    for one in transfers:
        coming[one.line] = coming.get(one.line, 0) + one.units
    stops = (_stop(line, articles.get(line.variant), coming.get(line.line, 0)) for line in lines)
    return tuple(sorted(stops, key=_on_the_way))


def _on_the_way(stop: Stop) -> tuple[bool, Natural, Natural, int]:
    return not stop.aisle, natural(stop.aisle), natural(stop.bay), stop.id


def _stop(line: Line, hit: Hit | None, on_way: int) -> Stop:
    spot: Spot | None = hit.here.spot if hit is not None and hit.here is not None else None
    detail = " · ".join(part for part in (hit.variant.color, hit.variant.size) if part) if hit is not None else ""
    return Stop(
        id=line.line,
        variant=line.variant,
        title=line.title or (hit.title if hit is not None else line.variant),
        detail=detail,
        picture=(hit.variant.picture or "") if hit is not None else "",
        gtin=(hit.variant.gtin or "") if hit is not None else "",
        aisle=spot.aisle if spot is not None else "",
        bay=spot.bay if spot is not None else "",
        quantity=line.quantity,
        open=line.units("open"),
        in_hand=line.units("picked"),
        picked=line.units("picked") + line.units("staged") + line.handed_over,
        short=line.units("short"),
        to_shelve=line.units("to_shelve"),
        on_way=on_way,
    )

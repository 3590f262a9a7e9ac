"""What goes out for what comes back, as it is chosen at the desk and kept on the disk. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, get_args

from shop.exchanges import PREFIX, Basket, Given, basket
from shop.orders import Order, Source


@dataclass(frozen=True, slots=True)
class Pick:
    """What goes out for units of one line. `price` for one today, `instead` as in `shop.exchanges.Given`, both minor
    units. `held`: somebody has it in the hand, whatever the stock says."""

    product: str
    variant: str
    title: str
    detail: str
    picture: str
    units: int
    price: int
    instead: int | None = None
    held: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """The exchange in hand. `order`: the number of the new order, made once. All of it comes the same way: `source`,
    and `at` that place, whose name is `place`. `picks` by the line that comes back; a line without one is refunded."""

    order: str = ""
    source: Source = "shelf"
    at: str = ""
    place: str = ""
    picks: Mapping[int, Pick] = field(default_factory=dict)

    @property
    def given(self) -> tuple[Given, ...]:
        return tuple(
            Given(line, one.variant, named(one), one.units, one.price, one.instead)
            for line, one in sorted(self.picks.items())
        )

    def within(self, units: Mapping[int, int]) -> Plan:
        """For no more than comes back by now."""
        picks = {
            line: replace(one, units=min(one.units, units[line])) for line, one in self.picks.items() if line in units
        }
        return replace(self, picks=picks)

    def without(self, line: int) -> Plan:
        return replace(self, picks={key: one for key, one in self.picks.items() if key != line})


NO_EXCHANGE = Plan()


def named(pick: Pick) -> str:
    """As order and slip call it: two sizes of one product are told apart."""
    return " · ".join(part for part in (pick.title, pick.detail) if part)[:200]


def basket_of(plan: Plan, order: Order, units: Mapping[int, int], value: int) -> Basket | None:
    """What it comes to; None where nothing goes out. `value` is what the whole return gives back."""
    if not plan.picks:
        return None
    return basket(order, units, plan.given, value)


def written(plan: Plan) -> dict[str, Any] | None:
    """As it is kept; None for nothing."""
    if not plan.picks:
        return None
    said = {"order": plan.order, "from": plan.source, "at": plan.at, "place": plan.place}
    return said | {"picks": [[line, asdict(one)] for line, one in sorted(plan.picks.items())]}


def read_back(kept: Mapping[str, Any] | None) -> Plan:
    """ValueError, KeyError or TypeError for what was never written here."""
    if kept is None:
        return NO_EXCHANGE
    source: Source = kept["from"]
    if source not in get_args(Source) or not str(kept["order"]).startswith(PREFIX):
        raise ValueError("not an exchange")
    picks = {int(line): _pick(one) for line, one in kept["picks"]}
    return Plan(str(kept["order"]), source, str(kept["at"]), str(kept["place"]), picks)


def _pick(kept: Mapping[str, Any]) -> Pick:
    texts = {name: str(kept[name]) for name in ("product", "variant", "title", "detail", "picture")}
    units, price, instead = int(kept["units"]), int(kept["price"]), kept["instead"]
    if units < 1 or price < 0:
        raise ValueError("not what goes out")
    return Pick(
        **texts, units=units, price=price, instead=None if instead is None else int(instead), held=bool(kept["held"])
    )

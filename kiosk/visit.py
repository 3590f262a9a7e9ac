"""One shopper's visit: where they are and how they came there. Pure; a new `Path` for the next person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Page = Literal[
    "attract", "home", "scan", "product", "search", "help", "collect", "member", "return", "compare", "basket",
    "checkout", "confirm", "feedback", "store",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen on the way. `product` and `variant` say which product page it was."""

    page: Page
    product: str = ""
    variant: str = ""


DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Path:
    """The screens from Home to here, the last one showing; empty is Attract."""

    stops: tuple[Stop, ...] = ()

    @property
    def here(self) -> Stop:
        return self.stops[-1] if self.stops else Stop("attract")

    @property
    def can_go_back(self) -> bool:
        return len(self.stops) > 1

    def to(self, stop: Stop) -> Path:
        """Go on to `stop`. The same page again replaces itself; a product after a product is a step of its own."""
        stops = self.stops or (Stop("home"),)
        if stop.page == "home":
            return Path((Stop("home"),))
        last = stops[-1]
        if last.page == stop.page and (stop.page != "product" or last.product == stop.product):
            return Path((*stops[:-1], stop))
        return Path((stops[0], *stops[1:][-(DEEPEST - 2) :], stop))

    def back(self) -> Path:
        return Path(self.stops[:-1]) if self.can_go_back else self

"""Which orders are picked together: at most ten, and none that somebody else is at unless one insists. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from associate.pickup_cards import Card, in_tote, is_of
from shop.batches import MOST


@dataclass(frozen=True, slots=True)
class Choice:
    """`numbers` in the order in which they were chosen; `room` for so many, as some totes may be in use. `full`: one
    more was asked for than there is room."""

    numbers: tuple[str, ...] = ()
    room: int = MOST
    full: bool = False

    def toggled(self, number: str) -> Choice:
        if number in self.numbers:
            return replace(self, numbers=tuple(one for one in self.numbers if one != number), full=False)
        if len(self.numbers) >= self.room:
            return replace(self, full=True)
        return replace(self, numbers=(*self.numbers, number), full=False)

    def kept(self, cards: Iterable[Card], person: str) -> Choice:
        """Without orders that have nothing to pick any more."""
        left = {card.order.number for card in cards if choosable(card, person)}
        return replace(self, numbers=tuple(one for one in self.numbers if one in left))

    def next_ones(self, cards: Iterable[Card], person: str) -> Choice:
        """Filled with the first of `cards` that nobody else is at."""
        free = (card.order.number for card in cards if choosable(card, person) and not of_others(card, person))
        more = [number for number in free if number not in self.numbers]
        return replace(self, numbers=(*self.numbers, *more)[: self.room], full=False)


def choosable(card: Card, person: str) -> bool:
    """Whether something of the order is to be picked, and it is not in a tote of this person already."""
    return card.group == "pick" and not in_tote(card, person)


def of_others(card: Card, person: str) -> bool:
    return card.order.shown.claim is not None and not is_of(card, person)

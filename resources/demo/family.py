"""What a product family is: everything the generator needs to invent believable members of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from resources.demo.colours import Colourway


@dataclass(frozen=True, slots=True)
class Family:
    """`key` is also the name of its picture. `price` is the range in cents of the smallest size; each size up costs
    `step` percent more. Sentences and features may use the slots of `specs`: one value each is drawn per product."""

    key: str
    path: tuple[str, str, str]
    nouns: tuple[str, ...]
    price: tuple[int, int]
    colours: tuple[Colourway, ...]
    opening: tuple[str, ...]
    detail: tuple[str, ...]
    use: tuple[str, ...]
    features: tuple[str, ...]
    sizes: tuple[str, ...] = ()
    step: int = 0
    specs: dict[str, tuple[str, ...]] = field(default_factory=dict)
    per_colour: int = 3
    """At most this many colours per product."""

    @property
    def department(self) -> str:
        return self.path[0]

    @property
    def category(self) -> str:
        """The second level: what an aisle is named after."""
        return self.path[1]

"""Two to four products side by side: what is the same, and what is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import structlog
from PySide6.QtCore import Property, QCoreApplication, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.news import Ids, concern, ids_of
from kiosk.product import Shelf
from kiosk.product_state import ProductState, describe
from kiosk.rows import ListedModel
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import field
from shop.lookups import Found

QML_IMPORT_NAME = "kiosk.qml"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
log = structlog.get_logger(__name__)

LEAST, MOST = 2, 4


@dataclass(frozen=True, slots=True)
class Compared:
    """The head of one product's column. `age`: of what is `here`."""

    product: str
    variant: str
    title: str
    brand: str
    picture: str
    now: str
    was: str
    reason: str
    here: str
    level: str
    age: str
    place: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: `values` has one text per product, "" where nothing is known; `differs` where not all are
    the same."""

    label: str
    values: tuple[str, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class CompareState:
    """`chosen` are the products that are to be compared, by id. `words` say what is still to be done."""

    chosen: tuple[str, ...] = ()
    products: tuple[Compared, ...] = ()
    lines: tuple[Line, ...] = ()
    full: bool = False
    ready: bool = False
    action: str = ""
    only_differences: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class CompareModel(ListedModel):  # type: ignore[operator]  # the stub of the decorator
    """What this shopper put side by side."""

    state: CompareState

    def __init__(self, shelf: Shelf, background: Background) -> None:
        super().__init__(CompareState(), {"products": Compared, "lines": Line})
        self._shelf = shelf
        self._newest = Newest(background)
        self._variants: dict[str, str] = {}
        self._found: tuple[Found, ...] = ()

    chosen = field(list, "chosen")
    full = field(bool, "full")
    ready = field(bool, "ready")
    action = field(str, "action")
    onlyDifferences = field(bool, "only_differences")  # noqa: N815 - QML's name

    def _products(self) -> Rows:
        return self.lists["products"]

    def _lines(self) -> Rows:
        return self.lists["lines"]

    products = Property(Rows, _products, constant=True)
    lines = Property(Rows, _lines, constant=True)

    @Slot(str, str)
    def toggle(self, product: str, variant: str) -> None:
        """Put a product beside the others, or take it away; a fifth one finds no room."""
        if product in self._variants:
            del self._variants[product]
        elif len(self._variants) < MOST:
            self._variants[product] = variant
        else:
            return
        self._found = tuple(one for one in self._found if one.product.id in self._variants)
        self.reword()
        self.refresh()

    @Slot()
    def clear(self) -> None:
        self.wipe()

    @Slot(int, result=str)
    def title(self, place: int) -> str:
        """Of the product in this column."""
        return self.state.products[place].title if 0 <= place < len(self.state.products) else ""

    @Slot(bool)
    def narrow(self, only_differences: bool) -> None:
        """Only the lines in which they differ, or all."""
        self.show(replace(self.state, only_differences=only_differences))
        self.reword()

    def refresh(self) -> None:
        """Read anew: chosen just now, or a price or the stock has changed."""
        self._newest.forget()
        if self._variants:
            self._newest.run(self._read, dict(self._variants), then=self._answered, failed=self._failed)

    def reword(self) -> None:
        store, words, now = self._shelf.store(), self._shelf.words(), self._shelf.now()
        described = [(one, describe(one, store, words, now)) for one in self._found]
        count = len(self._variants)
        whole = lines(described)
        self.show(
            replace(
                self.state,
                chosen=tuple(self._variants),
                products=tuple(_head(state) for _, state in described),
                lines=tuple(one for one in whole if one.differs) if self.state.only_differences else whole,
                full=count >= MOST,
                ready=count >= LEAST,
                action=translate("Compare", "Compare %n products", "", count) if count >= LEAST else "",
            )
        )

    def concerns(self, ids: Ids) -> bool:
        """Whether this news can change the table."""
        return concern(ids, ids_of(one.product for one in self._found))

    def wipe(self) -> None:
        """The next shopper has put nothing side by side."""
        self._newest.forget()
        self._variants, self._found = {}, ()
        self.show(CompareState())

    def _read(self, wanted: dict[str, str]) -> tuple[Found, ...]:
        found = (self._shelf.product(product, variant) for product, variant in wanted.items())
        return tuple(one for one in found if one is not None)

    def _answered(self, found: tuple[Found, ...]) -> None:
        self._found = found
        here = {one.product.id for one in found}
        self._variants = {product: variant for product, variant in self._variants.items() if product in here}
        self.reword()

    def _failed(self, error: Exception) -> None:
        log.error("comparison_not_read", error=type(error).__name__)


Described = Sequence[tuple[Found, ProductState]]


def _head(state: ProductState) -> Compared:
    return Compared(
        product=state.product,
        variant=state.variant,
        title=state.title,
        brand=state.brand,
        picture=state.picture,
        now=state.price.now,
        was=state.price.was,
        reason=state.price.reason or state.price.note,
        here=state.here.headline,
        level=state.here.level,
        age=state.here.age,
        place=state.here.place,
    )


def lines(described: Described) -> tuple[Line, ...]:
    """The table, without the lines in which nothing is said of any product."""
    made = [_line(label, [value(*one) for one in described]) for label, value in _labels()]
    made += [_line(name, [_detail(found, name) for found, _ in described]) for name in _names(described)]
    return tuple(one for one in made if any(one.values))


def _names(described: Described) -> Sequence[str]:
    """What the specifications speak of: first what all of them do, so that it can be compared."""
    said = Counter(name for found, _ in described for name in dict.fromkeys(one.name for one in found.product.details))
    return sorted(said, key=lambda name: -said[name])


def _detail(found: Found, name: str) -> str:
    return ", ".join(one.value for one in found.product.details if one.name == name)


def _line(label: str, values: list[str]) -> Line:
    return Line(label, tuple(values), len(set(values)) > 1)


def _labels() -> tuple[tuple[str, Callable[[Found, ProductState], str]], ...]:
    return (
        (translate("Compare", "Offers"), lambda _, state: "\n".join(state.price.offers)),
        (translate("Compare", "Delivery"), lambda _, state: state.delivery_words or state.delivery),
        (translate("Compare", "Customers say"), lambda _, state: _stars(state)),
        (translate("Compare", "Category"), lambda _, state: state.kind),
        (translate("Compare", "Brand"), lambda _, state: state.brand),
        (translate("Compare", "Shown in"), lambda _, state: state.chosen),
        (translate("Compare", "Colours"), lambda found, _: _each(one.color for one in found.product.variants)),
        (translate("Compare", "Sizes"), lambda found, _: _each(one.size for one in found.product.variants)),
        (translate("Compare", "Details"), lambda found, _: "\n".join(found.product.features)),
    )


def _stars(state: ProductState) -> str:
    """The mean and of how many, "" where nobody has said anything."""
    return f"{state.reviews.mean} / 5 · {state.reviews.words}" if state.reviews.mean else ""


def _each(values: object) -> str:
    return ", ".join(dict.fromkeys(one for one in values if one))  # type: ignore[attr-defined]

"""Stock look-up: scan or search, then everything this tablet knows of one product."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

import structlog
from PySide6.QtCore import Property, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from associate import results, shelf
from associate.results import Result
from associate.shelf import Counted, Line, Place, Tag
from shell.background import Background, Newest
from shell.listmodel import Rows
from shell.viewmodel import ViewModel, field
from shop.lookups import Found, Hit, Results
from shop.money import Money
from shop.places import Location
from shop.promises import Limits

QML_IMPORT_NAME = "associate.qml"
QML_IMPORT_MAJOR_VERSION = 1

log = structlog.get_logger()

RECENT = 6
SKELETON_MS = 300

NO_TAG = Tag()
NOT_COUNTED = Counted()


class Wording(Protocol):
    """The shell's words in the language of the moment."""

    @property
    def language(self) -> str: ...
    def money(self, money: Money) -> str: ...
    def age(self, as_of: datetime | None, now: datetime) -> str: ...
    def moment(self, at: datetime, now: datetime) -> str: ...
    def date(self, when: datetime) -> str: ...


@dataclass(frozen=True, slots=True)
class Shelves:
    """What the page needs of the records, called off the GUI thread."""

    find: Callable[[str], Found | None]
    product: Callable[[str, str | None], Found | None]
    search: Callable[[str], Results]
    in_bay: Callable[[str, str], tuple[Hit, ...]]
    locations: Callable[[], tuple[Location, ...]]
    limits: Callable[[], Mapping[str, Limits]]
    store: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One product as read: `found` is the variant asked for, `all` has every variant in the catalogue's order."""

    found: Found
    all: tuple[Found, ...]
    locations: tuple[Location, ...]
    limits: Mapping[str, Limits]
    store: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What a search found, or what lies in `bay`, with the limits its numbers are shown by."""

    results: Results
    limits: Mapping[str, Limits]
    bay: str = ""


@dataclass(frozen=True, slots=True)
class StockState:
    """`phase`: start, typing (results of a search, or what lies in the bay `listed`), product, not_found, failed.
    `waiting`: the answer takes noticeably long, time for a skeleton."""

    phase: str = "start"
    waiting: bool = False
    query: str = ""
    listed: str = ""
    total: int = 0
    more: bool = False
    corrected: str = ""
    code: str = ""
    catalog_age: str = ""
    product: str = ""
    title: str = ""
    brand: str = ""
    category: str = ""
    gtin: str = ""
    article: str = ""
    picture: str = ""
    color: str = ""
    size: str = ""
    tag: Tag = NO_TAG
    until: str = ""
    here: Counted = NOT_COUNTED
    here_name: str = ""
    description: str = ""
    features: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("made by the program")
class Stock(ViewModel):  # type: ignore[operator]  # the stub of the decorator
    state: StockState
    answered = Signal(bool)
    """A scan was answered: known or not. The page on screen beeps."""
    settled_in = Signal()

    def __init__(
        self, shelves: Shelves, *, background: Background, now: Callable[[], datetime], words: Wording
    ) -> None:
        super().__init__(StockState())
        self._shelves = shelves
        self._newest, self._news = Newest(background), Newest(background)
        self._now, self._words = now, words
        self._sheet: Sheet | None = None
        self._listing: Listing | None = None
        self._recent: list[Result] = []
        self._plan: dict[str, Any] | None = None
        self._places, self._lines = Rows(Place, parent=self), Rows(Line, parent=self)
        self._hits, self._seen = Rows(Result, parent=self), Rows(Result, parent=self)
        self._slow = QTimer(self, interval=SKELETON_MS, singleShot=True)
        self._slow.timeout.connect(lambda: self.show(replace(self.state, waiting=True)))

    phase = field(str, "phase")
    waiting = field(bool, "waiting")
    query = field(str, "query")
    listed = field(str, "listed")
    total = field(int, "total")
    more = field(bool, "more")
    corrected = field(str, "corrected")
    code = field(str, "code")
    catalogAge = field(str, "catalog_age")  # noqa: N815 - QML's name
    product = field(str, "product")
    title = field(str, "title")
    brand = field(str, "brand")
    category = field(str, "category")
    gtin = field(str, "gtin")
    article = field(str, "article")
    picture = field(str, "picture")
    color = field(str, "color")
    size = field(str, "size")
    priceNow = field(str, "tag.now")  # noqa: N815 - QML's names from here on
    priceWas = field(str, "tag.was")  # noqa: N815
    priceReason = field(str, "tag.reason")  # noqa: N815
    priceTitle = field(str, "tag.title")  # noqa: N815
    priceOffers = field(list, "tag.offers")  # noqa: N815
    priceUntil = field(str, "until")  # noqa: N815
    priceAge = field(str, "tag.age")  # noqa: N815
    priceLevel = field(str, "tag.level")  # noqa: N815
    pricePromise = field(str, "tag.promise")  # noqa: N815
    priceVersion = field(int, "tag.version")  # noqa: N815
    known = field(bool, "here.known")
    shown = field(str, "here.text")
    wording = field(str, "here.wording")
    level = field(str, "here.level")
    age = field(str, "here.age")
    freshness = field(str, "here.freshness")
    onHand = field(int, "here.on_hand")  # noqa: N815
    reserved = field(int, "here.reserved")
    safety = field(int, "here.safety")
    ours = field(int, "here.ours")
    aisle = field(str, "here.aisle")
    bay = field(str, "here.bay")
    hereName = field(str, "here_name")  # noqa: N815
    description = field(str, "description")
    features = field(list, "features")

    def _get_places(self) -> Rows:
        return self._places

    def _get_lines(self) -> Rows:
        return self._lines

    def _get_hits(self) -> Rows:
        return self._hits

    def _get_seen(self) -> Rows:
        return self._seen

    places = Property(Rows, _get_places, constant=True)
    lines = Property(Rows, _get_lines, constant=True)
    hits = Property(Rows, _get_hits, constant=True)
    seen = Property(Rows, _get_seen, constant=True)

    def settle_in(self, plan: dict[str, Any] | None) -> None:
        """The drawing of this store's floor (`shell.plans.drawing`)."""
        self._plan = plan
        self.settled_in.emit()

    def _get_plan(self) -> dict[str, Any] | None:
        return self._plan

    plan = Property("QVariant", _get_plan, notify=settled_in)  # type: ignore[arg-type]

    def look(self, gtin: str) -> None:
        """A product code was scanned or typed."""
        self._ask(self._by_code, gtin, then=lambda sheet: self._scanned(gtin, sheet))

    def look_into(self, aisle: str, bay: str) -> None:
        """The label of a bay was scanned."""
        self._ask(self._by_bay, aisle, bay, then=self._looked_into)

    @Slot(str, str)
    def open(self, product: str, variant: str) -> None:
        """From a result, a call for help or another variant."""
        self._ask(self._by_product, product, variant or None, then=lambda sheet: self._opened(product, sheet))

    @Slot(str)
    def choose(self, variant: str) -> None:
        """Another variant of the product on screen; it is in the sheet already."""
        sheet = self._sheet
        chosen = next((f for f in sheet.all if f.variant.id == variant), None) if sheet else None
        if sheet is not None and chosen is not None:
            self._lay(replace(sheet, found=chosen))

    @Slot(str)
    def search(self, text: str) -> None:
        """As typed."""
        if not text.strip():
            self.clear()
            return
        self.show(replace(self.state, query=text))
        self._ask(self._find, text, then=self._list)

    @Slot()
    def clear(self) -> None:
        """Back to the beginning of the page."""
        self._newest.forget()
        self._slow.stop()
        self._sheet, self._listing = None, None
        self.show(StockState())

    @Slot()
    def back(self) -> None:
        """From a product to the results it was found in, or to the beginning."""
        if self._listing is not None and self.state.phase != "typing":
            self._newest.forget()
            self._sheet = None
            self._list(self._listing)
        else:
            self.clear()

    def forget(self) -> None:
        """Another person: nothing of the last one's looking stays."""
        self._recent.clear()
        self._seen.show([])
        self.clear()

    def refresh(self, ids: frozenset[str] | None = None) -> None:
        """Prices, stock or the catalogue changed: variant ids, or None for anything."""
        sheet = self._sheet
        if sheet is None or self.state.phase != "product":
            return
        if ids is None or ids & {f.variant.id for f in sheet.all}:
            product, variant = sheet.found.product.id, sheet.found.variant.id
            # Not among the person's own questions: news must never take the place of a scan under way.
            self._news.run(self._by_product, product, variant, then=self._again)

    @Slot()
    def reword(self) -> None:
        """Time went by, or the language changed."""
        if self._sheet is not None and self.state.phase == "product":
            self._lay(self._sheet)
        elif self._listing is not None and self.state.phase == "typing":
            self._list(self._listing)

    def _ask(self, fn: Callable[..., object], *args: object, then: Callable[..., object]) -> None:
        self._slow.start()
        self._newest.run(fn, *args, then=then, failed=self._failed)

    def _by_code(self, gtin: str) -> Sheet | None:
        return self._read(self._shelves.find(gtin))

    def _by_product(self, product: str, variant: str | None) -> Sheet | None:
        return self._read(self._shelves.product(product, variant))

    def _by_bay(self, aisle: str, bay: str) -> Listing:
        hits = self._shelves.in_bay(aisle, bay)
        return Listing(Results("", hits, len(hits)), self._shelves.limits(), f"{aisle}-{bay}")

    def _looked_into(self, listing: Listing) -> None:
        self._list(listing)
        self.answered.emit(True)

    def _read(self, found: Found | None) -> Sheet | None:
        if found is None:
            return None
        product, chosen = found.product.id, found.variant.id
        others = (found if v.id == chosen else self._shelves.product(product, v.id) for v in found.product.variants)
        sheet = tuple(other for other in others if other is not None)
        return Sheet(found, sheet, self._shelves.locations(), self._shelves.limits(), self._shelves.store())

    def _scanned(self, gtin: str, sheet: Sheet | None) -> None:
        self._listing = None
        self._opened(gtin, sheet)
        self.answered.emit(sheet is not None)

    def _opened(self, code: str, sheet: Sheet | None) -> None:
        self._slow.stop()
        if sheet is None:
            self._sheet = None
            self.show(StockState(phase="not_found", code=code.lstrip("0") or code))
            return
        self._lay(replace(sheet, all=_first(sheet)))
        self._remember(sheet)

    def _again(self, sheet: Sheet | None) -> None:
        shown = self._sheet
        if sheet is None or shown is None or shown.found.product.id != sheet.found.product.id:
            return
        order = [each.variant.id for each in shown.all]
        known = sorted(sheet.all, key=lambda e: order.index(e.variant.id) if e.variant.id in order else len(order))
        chosen = next((e for e in known if e.variant.id == shown.found.variant.id), sheet.found)
        self._lay(replace(sheet, found=chosen, all=tuple(known)))

    def _failed(self, error: Exception) -> None:
        log.error("look_up_failed", error=type(error).__name__)
        self._slow.stop()
        self.show(StockState(phase="failed"))
        self.answered.emit(False)

    def _lay(self, sheet: Sheet) -> None:
        self._sheet = sheet
        now, found = self._now(), sheet.found
        tag = shelf.tag(found, sheet.limits, now, price=self._words.money, age=self._age, language=self._words.language)
        columns = shelf.places(sheet.all, sheet.locations, sheet.store, sheet.limits, now, self._moment)
        self._places.show(columns)
        self._lines.show(shelf.lines(sheet.all, columns, found.variant.id, sheet.limits, now))
        self.show(
            StockState(
                phase="product",
                query=self.state.query,
                catalog_age=self._age(found.catalog_as_of),
                product=found.product.id,
                title=found.product.title,
                brand=found.product.brand,
                category=" · ".join(found.product.category[-2:]),
                gtin=(found.variant.gtin or "").removeprefix("0"),
                article=found.variant.id,
                picture=found.variant.picture or "",
                color=found.variant.color,
                size=found.variant.size,
                tag=tag,
                until=self._words.date(tag.until) if tag.until else "",
                here=shelf.counted(found, sheet.limits, now, self._age),
                description=found.product.description,
                features=found.product.features,
                here_name=next((place.name for place in columns if place.here), ""),
            )
        )

    def _moment(self, as_of: datetime | None) -> str:
        return self._words.moment(as_of, self._now()) if as_of else ""

    def _age(self, as_of: datetime | None) -> str:
        return self._words.age(as_of, self._now()) if as_of else ""

    def _remember(self, sheet: Sheet) -> None:
        row = results.of_found(sheet.found, self.state.tag, self.state.here)
        self._recent = [row, *(r for r in self._recent if r.id != row.id)][:RECENT]
        self._seen.show(self._recent)

    def _find(self, text: str) -> Listing:
        return Listing(self._shelves.search(text), self._shelves.limits())

    def _list(self, listing: Listing) -> None:
        self._slow.stop()
        self._listing = listing
        found, now = listing.results, self._now()
        row = results.in_bay if listing.bay else results.of_hit
        self._hits.show([row(hit, listing.limits, now, self._words.money) for hit in found.hits])
        self.show(
            StockState(
                phase="typing",
                query="" if listing.bay else self.state.query,
                listed=listing.bay,
                total=found.total,
                more=found.more,
                corrected=found.corrected or "",
            )
        )


def _first(sheet: Sheet) -> tuple[Found, ...]:
    """The variant that was asked for on top, so that it is in sight; the order stays while one chooses others."""
    return (sheet.found, *(each for each in sheet.all if each.variant.id != sheet.found.variant.id))

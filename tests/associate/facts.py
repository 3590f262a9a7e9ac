"""A small shop for the tests of the tablet: people, a tent in four variants, its stock, calls for help."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from shop.catalog import Product, Variant
from shop.lookups import Age, Device, Found, Hit, Queue, Results, Retailer, StaffMember, Task
from shop.money import Money
from shop.places import Location, Spot
from shop.prices import BasePrice, Promotion
from shop.stock import LocalDelta, StockRow

NOW = datetime(2026, 11, 21, 14, 2, tzinfo=UTC)

MARA = StaffMember("E001", "Mara Lindt", "manager", "STAFF:E001", "pin-of-mara")
JONAS = StaffMember("E002", "Jonas Weil", "associate", "STAFF:E002", "pin-of-jonas")
ZOE = StaffMember("E003", "Zoë Brandt", "senior", "STAFF:E003", "pin-of-zoe")
STAFF = (MARA, JONAS, ZOE)

VARIANTS = tuple(
    Variant(f"T1-{color[0]}{size}", f"0952000000{number:03d}0", color, size)
    for number, (color, size) in enumerate(
        [("Moss", "2 persons"), ("Moss", "3 persons"), ("Clay", "2 persons"), ("Clay", "3 persons")]
    )
)
TENT = Product("T1", "Ridge Line Tent", "Fellwerk", "A tent that stands in wind.", ("Outdoor", "Tents"), VARIANTS)

LOCATIONS = (
    Location("S01", "Harbour Street", "store", "Kiel"),
    Location("S02", "Old Market", "store", "Lübeck"),
    Location("S03", "Station", "store", "Hamburg"),
    Location("W01", "Northern Warehouse", "warehouse", "Neumünster"),
)

AUTUMN = Promotion(
    "PR1", "percent", "Autumn camp", 20, NOW - timedelta(days=3), NOW + timedelta(days=4), categories=("Outdoor",)
)


def row(
    location: str, variant: str, on_hand: int, reserved: int = 0, safety: int = 0, *, minutes: float = 1
) -> StockRow:
    spot = Spot("7", "B") if location == "S01" else None
    return StockRow(location, variant, on_hand, reserved, safety, spot, NOW - timedelta(minutes=minutes))


def price(variant: str, minor: int = 24900, *, hours: float = 0.1) -> BasePrice:
    return BasePrice(variant, Money(minor, "EUR"), version=1204, as_of=NOW - timedelta(hours=hours))


def found(variant: Variant = VARIANTS[0], *, stock: tuple[StockRow, ...] | None = None, hours: float = 0.1) -> Found:
    rows = stock if stock is not None else (row("S01", variant.id, 14, 2, 1), row("S02", variant.id, 3))
    return Found(
        product=TENT,
        variant=variant,
        prices={v.id: price(v.id, hours=hours) for v in VARIANTS},
        promotions=(AUTUMN,),
        stock=rows,
        here={r.variant: r for r in rows if r.location == "S01"},
        delta=LocalDelta(),
        catalog_as_of=NOW,
        promotions_as_of=NOW - timedelta(hours=hours),
    )


def results(text: str, *products: str) -> Results:
    hits = tuple(
        Hit(p, VARIANTS[0], f"Tent {p}", "Fellwerk", ("Outdoor",), 2, price(VARIANTS[0].id), (), None) for p in products
    )
    return Results(text, hits, len(hits))


def call(name: str, state: str = "waiting", minutes: float = 1, **changes: object) -> Task:
    fields: dict[str, object] = {"taken_by": None, "taken_name": "", "pending": False, "language": "de"} | changes
    made_at = NOW - timedelta(minutes=minutes)
    return Task(name, "help", state, "K1", "Entrance", "find", "T1", TENT.title, made_at, **fields)  # type: ignore[arg-type]


def ages(minutes: float = 1) -> dict[str, Age]:
    as_of = NOW - timedelta(minutes=minutes)
    scopes = ("config:S01", "staff:S01", "orders:S01", "stock:S01", "avail:north", "price:main", "catalog:main")
    return {scope: Age(scope, 1, 100, 0, as_of) for scope in scopes}


EMPTY_QUEUE = Queue(0, 0, 0, 0, None)
DEVICE = Device("dev-1", "S01", "associate", "Tablet 1", "http://127.0.0.1:1", tuple(ages()), NOW - timedelta(days=30))
RETAILER = Retailer(
    "Tarn & Timber", "Made for outside", "#1F5B4A", "#7FC4AC", "#FAF7F2", "#1D211F", 2.0, ("en", "de", "ar"), "EUR"
)

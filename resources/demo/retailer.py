"""Tarn & Timber and its places: brand, six stores, the warehouse. All invented, down to the telephone numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from resources.demo import visiting
from resources.demo.plans import Floor, plan
from resources.demo.synonyms import SYNONYMS

RETAILER: Final[dict[str, Any]] = {
    "name": "Tarn & Timber",
    "tagline": "Made for long weather",
    "accent": "#1F5B4A",
    "accent_dark": "#7FC4A8",
    "paper": "#FAF7F2",
    "ink": "#1D211F",
    "radius_mm": 3.0,
    "languages": ["en", "de", "fr", "es", "ar"],
    "currency": "EUR",
}
ORDERING: Final[dict[str, Any]] = {
    "delivery": [
        {"code": "standard", "price": 490, "free_from": 80_00, "days": [2, 4], "cutoff": "14:00"},
        {"code": "express", "price": 12_90, "days": [1, 1], "cutoff": "12:00"},
    ],
    "tax": {"percent": 19.0, "included": True},
    "countries": ["DE", "AT", "CH", "FR", "ES", "GB"],
    "pay_minutes": {"counter": 60, "phone": 30},
    "pay_link": "https://pay.tarn-and-timber.example/k",
}
"""Delivery and payment of what shoppers order in a store."""
REGION, ZONE, ASSORTMENT, TIME_ZONE = "north", "main", "main", "Europe/Berlin"
WAREHOUSE: Final = "W01"
WEB: Final = "WEB"

_WEEK: Final = ["09:30", "19:00"]
_LONG: Final = ["09:00", "20:00"]
_SHORT: Final = ["10:00", "18:00"]
_SATURDAY: Final = ["09:30", "18:00"]


@dataclass(frozen=True, slots=True)
class Site:
    """One place that holds stock. `phone` ends in the extension after the German fiction range (0)40 66969.
    `keeps` is how much of the assortment it carries, 0 to 1; `depth` scales how many units lie there."""

    code: str
    name: str
    city: str
    street: str
    phone: str
    latitude: float
    longitude: float
    hours: tuple[list[str] | None, ...]
    keeps: float
    depth: float
    floor: Floor | None


SITES: Final = (
    Site(
        "S01", "Tarnhafen Quay", "Tarnhafen", "Alte Werft 12", "110", 54.3217, 10.1388,
        (_LONG, _LONG, _LONG, _LONG, _LONG, _LONG, None), 0.97, 1.3, Floor(46, 30, "columns", 21),
    ),
    Site(
        "S02", "Nordmarkt", "Tarnhafen", "Nordmarkt 3", "120", 54.3476, 10.1220,
        (_WEEK, _WEEK, _WEEK, _WEEK, _LONG, _SATURDAY, None), 0.82, 0.8, Floor(34, 24, "rows", 16),
    ),
    Site(
        "S03", "Seebrook Mill", "Seebrook", "Mühlenstieg 41", "130", 54.2405, 10.2590,
        (_WEEK, _WEEK, _WEEK, _WEEK, _WEEK, _SATURDAY, None), 0.88, 1.0, Floor(40, 26, "columns", 18),
    ),
    Site(
        "S04", "Lüttenmoor", "Lüttenmoor", "Am Deich 8", "140", 54.5102, 9.6815,
        (_SHORT, _SHORT, None, _SHORT, _WEEK, _SATURDAY, None), 0.72, 0.7, Floor(30, 22, "rows", 13),
    ),
    Site(
        "S05", "Hohenwisch Arcade", "Hohenwisch", "Lange Reihe 77", "150", 53.6870, 9.7204,
        (_LONG, _LONG, _LONG, _LONG, _LONG, _LONG, None), 0.94, 1.2, Floor(44, 28, "rows", 21),
    ),
    Site(
        "S06", "Osterfenn Station", "Osterfenn", "Bahnhofsplatz 1", "160", 53.5031, 8.0649,
        (_WEEK, _WEEK, _WEEK, _WEEK, _WEEK, _SATURDAY, ["12:00", "17:00"]), 0.66, 0.6, Floor(28, 20, "columns", 11),
    ),
    Site(
        WAREHOUSE, "Moorwerder Warehouse", "Moorwerder", "Speicherring 5", "190", 53.8512, 10.0310,
        (["06:00", "22:00"],) * 5 + (["06:00", "14:00"], None), 0.96, 6.0, None,
    ),
)  # fmt: skip
STORES: Final = tuple(site.code for site in SITES if site.floor)


def lines(today: datetime) -> list[dict[str, Any]]:
    """stores.jsonl: the brand first, then every place; `today` says which special days are near."""
    limits = {"ordering": ORDERING, "synonyms": SYNONYMS}
    return [{"retailer": RETAILER}, {"limits": limits}, *(_line(site, today) for site in SITES)]


def _line(site: Site, today: datetime) -> dict[str, Any]:
    body: dict[str, Any] = {
        "id": site.code,
        "name": site.name,
        "kind": "store" if site.floor else "warehouse",
        "city": site.city,
        "street": site.street,
        "phone": f"+49 40 66969-{site.phone}",
        "latitude": site.latitude,
        "longitude": site.longitude,
        "time_zone": TIME_ZONE,
        "hours": list(site.hours),
        "region": REGION,
        "zone": ZONE,
        "assortment": ASSORTMENT,
    }
    if site.floor:
        body |= {"plan": plan(site.floor).body, "email": f"{site.code.lower()}@tarn-and-timber.example"}
        body |= {"special": visiting.special(today), "services": visiting.SERVICES, "shop_url": visiting.SHOP}
    else:
        body["delivery_days"] = [2, 3]
    return body

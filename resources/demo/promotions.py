"""Promotions of every kind around today, worded in the retailer's five languages."""

from __future__ import annotations

# fmt: off  (a table: one entry reads best as a few full lines)
from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Final, NamedTuple


class _Offer(NamedTuple):
    """`days`: first and last day relative to today."""

    kind: str
    value: int
    target: dict[str, list[str]]
    en: str
    de: str
    fr: str
    es: str
    ar: str
    days: tuple[int, int] = (-5, 16)
    extra: Mapping[str, Any] = MappingProxyType({})


def _category(*path: str) -> dict[str, list[str]]:
    return {"categories": [" > ".join(path)]}


def _brands(*names: str) -> dict[str, list[str]]:
    return {"brands": list(names)}


_THREE_FOR_TWO: Final = {"buy": 3, "pay": 2}
_FOUR_FOR_THREE: Final = {"buy": 4, "pay": 3}

OFFERS: Final = (
    _Offer(
        "percent",
        20,
        _category("Outdoor", "Jackets & Layers", "Rain Jackets"),
        "20% off rain jackets",
        "20 % auf Regenjacken",
        "20 % sur les vestes de pluie",
        "20 % en chaquetas impermeables",
        "خصم 20% على سترات المطر",
        (-3, 12),
    ),
    _Offer(
        "percent",
        15,
        _category("Outdoor", "Tents & Shelter", "Tunnel Tents"),
        "15% off tunnel tents",
        "15 % auf Tunnelzelte",
        "15 % sur les tentes tunnel",
        "15 % en tiendas túnel",
        "خصم 15% على الخيام النفقية",
    ),
    _Offer(
        "percent",
        10,
        _category("Kitchen", "Pots & Pans", "Casseroles"),
        "10% off slow-cooking pots",
        "10 % auf Schmortöpfe",
        "10 % sur les cocottes",
        "10 % en cocottes",
        "خصم 10% على قدور الطهي البطيء",
    ),
    _Offer(
        "percent",
        25,
        _category("Home", "Cushions & Throws", "Throws"),
        "Warm weeks: 25% off throws",
        "Warme Wochen: 25 % auf Decken",
        "Semaines douillettes : 25 % sur les plaids",
        "Semanas de abrigo: 25 % en mantas",
        "أسابيع الدفء: خصم 25% على البطانيات",
        (-8, 6),
    ),
    _Offer(
        "percent",
        15,
        _brands("Wick & Fathom"),
        "15% off Wick & Fathom",
        "15 % auf Wick & Fathom",
        "15 % sur Wick & Fathom",
        "15 % en Wick & Fathom",
        "خصم 15% على Wick & Fathom",
    ),
    _Offer(
        "percent",
        10,
        _brands("Skarvik"),
        "Skarvik weeks: 10% off",
        "Skarvik-Wochen: 10 % Rabatt",
        "Semaines Skarvik : 10 % de remise",
        "Semanas Skarvik: 10 % de descuento",
        "أسابيع Skarvik: خصم 10%",
        (-12, 20),
    ),
    _Offer(
        "percent",
        30,
        _category("Home", "Bed & Bath", "Bed Linen"),
        "Linen month: 30% off bed linen",
        "Leinenmonat: 30 % auf Bettwäsche",
        "Mois du lin : 30 % sur le linge de lit",
        "Mes del lino: 30 % en ropa de cama",
        "شهر الكتان: خصم 30% على أغطية السرير",
    ),
    _Offer(
        "amount",
        2000,
        _category("Outdoor", "Footwear", "Hiking Boots"),
        "€20 off hiking boots",
        "20 € auf Wanderstiefel",
        "20 € sur les chaussures de randonnée",
        "20 € menos en botas de montaña",
        "خصم 20 يورو على أحذية المشي",
        (-6, 9),
    ),
    _Offer(
        "amount",
        1000,
        _category("Outdoor", "Packs & Bags", "Daypacks"),
        "€10 off daypacks",
        "10 € auf Tagesrucksäcke",
        "10 € sur les petits sacs à dos",
        "10 € menos en mochilas de día",
        "خصم 10 يورو على حقائب الظهر اليومية",
    ),
    _Offer(
        "amount",
        3000,
        _category("Home", "Lighting", "Floor Lamps"),
        "€30 off floor lamps",
        "30 € auf Stehlampen",
        "30 € sur les lampadaires",
        "30 € menos en lámparas de pie",
        "خصم 30 يورو على المصابيح الأرضية",
    ),
    _Offer(
        "amount",
        500,
        _category("Kitchen", "Coffee & Tea", "Kettles"),
        "€5 off kettles",
        "5 € auf Wasserkessel",
        "5 € sur les bouilloires",
        "5 € menos en hervidores",
        "خصم 5 يورو على الغلايات",
    ),
    _Offer(
        "amount",
        800,
        _category("Kitchen", "Knives & Boards", "Kitchen Knives"),
        "€8 off kitchen knives",
        "8 € auf Küchenmesser",
        "8 € sur les couteaux de cuisine",
        "8 € menos en cuchillos de cocina",
        "خصم 8 يورو على سكاكين المطبخ",
        (-2, 18),
    ),
    _Offer(
        "multibuy",
        0,
        _category("Outdoor", "Hats, Gloves & Socks", "Socks"),
        "Socks: 3 for 2",
        "Socken: 3 für 2",
        "Chaussettes : 3 pour 2",
        "Calcetines: 3 por 2",
        "الجوارب: 3 بسعر 2",
        (-20, 30),
        _THREE_FOR_TWO,
    ),
    _Offer(
        "multibuy",
        0,
        _category("Kitchen", "Tableware", "Mugs"),
        "Mugs: 4 for 3",
        "Becher: 4 für 3",
        "Mugs : 4 pour 3",
        "Tazas: 4 por 3",
        "الأكواب: 4 بسعر 3",
        (-9, 15),
        _FOUR_FOR_THREE,
    ),
    _Offer(
        "multibuy",
        0,
        _category("Kitchen", "Tableware", "Glasses"),
        "Glasses: 4 for 3",
        "Gläser: 4 für 3",
        "Verres : 4 pour 3",
        "Vasos: 4 por 3",
        "الكؤوس: 4 بسعر 3",
        (-9, 15),
        _FOUR_FOR_THREE,
    ),
    _Offer(
        "multibuy",
        0,
        _category("Home", "Lighting", "Candles"),
        "Candles: 3 for 2",
        "Kerzen: 3 für 2",
        "Bougies : 3 pour 2",
        "Velas: 3 por 2",
        "الشموع: 3 بسعر 2",
        (-4, 24),
        _THREE_FOR_TWO,
    ),
    _Offer(
        "multibuy",
        0,
        _category("Kitchen", "Jars & Linen", "Tea Towels"),
        "Tea towels: 3 for 2",
        "Geschirrtücher: 3 für 2",
        "Torchons : 3 pour 2",
        "Paños de cocina: 3 por 2",
        "مناشف المطبخ: 3 بسعر 2",
        (-4, 24),
        _THREE_FOR_TWO,
    ),
    _Offer(
        "member",
        300,
        _category("Outdoor", "Camp Kitchen"),
        "Members: €3 off camp kitchen",
        "Mitglieder: 3 € auf die Lagerküche",
        "Membres : 3 € sur la cuisine de camp",
        "Socios: 3 € menos en cocina de campamento",
        "للأعضاء: خصم 3 يورو على مطبخ المخيم",
        (-15, 30),
    ),
    _Offer(
        "member",
        1500,
        _category("Home", "Small Furniture"),
        "Silver members: €15 off small furniture",
        "Silber-Mitglieder: 15 € auf Kleinmöbel",
        "Membres Argent : 15 € sur les petits meubles",
        "Socios Plata: 15 € menos en muebles pequeños",
        "لأعضاء الفئة الفضية: خصم 15 يورو على الأثاث الصغير",
        (-15, 30),
        {"tier": "silver"},
    ),
    _Offer(
        "member",
        1000,
        _category("Outdoor", "Footwear", "Trail Shoes"),
        "Gold members: €10 off trail shoes",
        "Gold-Mitglieder: 10 € auf Trailschuhe",
        "Membres Or : 10 € sur les chaussures de trail",
        "Socios Oro: 10 € menos en zapatillas de trail",
        "لأعضاء الفئة الذهبية: خصم 10 يورو على أحذية الجري الجبلي",
        (-1, 20),
        {"tier": "gold"},
    ),
    _Offer(
        "percent",
        20,
        _category("Outdoor", "Tents & Shelter"),
        "Tent week: 20% off",
        "Zeltwoche: 20 % Rabatt",
        "Semaine des tentes : 20 % de remise",
        "Semana de las tiendas: 20 % de descuento",
        "أسبوع الخيام: خصم 20%",
        (20, 34),
    ),
    _Offer(
        "percent",
        15,
        _category("Kitchen", "Baking & Prep"),
        "Baking days: 15% off",
        "Backtage: 15 % Rabatt",
        "Journées pâtisserie : 15 % de remise",
        "Días de horno: 15 % de descuento",
        "أيام الخبز: خصم 15%",
        (-30, -2),
    ),
)


def lines(today: datetime) -> list[dict[str, Any]]:
    """promotions.jsonl. The last two are not valid today: one begins in three weeks, one is over."""
    return [_line(nth, offer, today) for nth, offer in enumerate(OFFERS)]


def _line(nth: int, offer: _Offer, today: datetime) -> dict[str, Any]:
    first, last = (today + timedelta(days=days) for days in offer.days)
    return {
        "id": f"PR{nth + 1:03d}",
        "kind": offer.kind,
        "title": offer.en,
        "titles": {"en": offer.en, "de": offer.de, "fr": offer.fr, "es": offer.es, "ar": offer.ar},
        "value": offer.value,
        "starts": f"{first:%Y-%m-%dT%H:%M:%SZ}",
        "ends": f"{last:%Y-%m-%dT%H:%M:%SZ}",
        **offer.target,
        **offer.extra,
    }

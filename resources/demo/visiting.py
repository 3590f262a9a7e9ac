"""What the stores of the demo retailer say to whoever visits them: special days, services, and the shop for phones."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

SHOP: Final = "https://shop.tarn-and-timber.example/from-the-store"

SERVICES: Final[list[dict[str, Any]]] = [
    {
        "icon": "edit",
        "names": {
            "en": "Repairs of tents and jackets",
            "de": "Reparatur von Zelten und Jacken",
            "fr": "Réparation de tentes et vestes",
            "es": "Reparación de tiendas y chaquetas",
            "ar": "إصلاح الخيام والسترات",
        },
    },
    {
        "icon": "sparkle",
        "names": {
            "en": "Knives sharpened while you wait",
            "de": "Messer schleifen, sofort",
            "fr": "Affûtage de couteaux sur place",
            "es": "Afilado de cuchillos al momento",
            "ar": "شحذ السكاكين في الحال",
        },
    },
    {
        "icon": "walk",
        "names": {
            "en": "Boots tried on our hill of stones",
            "de": "Stiefel probelaufen auf unserem Steinhügel",
            "fr": "Essai de chaussures sur notre colline de pierres",
            "es": "Prueba de botas en nuestra loma de piedras",
            "ar": "تجربة الأحذية على تلتنا الصخرية",
        },
    },
    {
        "icon": "tag",
        "names": {
            "en": "Gift wrapping",
            "de": "Geschenke einpacken",
            "fr": "Emballage cadeau",
            "es": "Envoltorio de regalo",
            "ar": "تغليف الهدايا",
        },
    },
]
_LATE: Final = {
    "en": "Late night shopping",
    "de": "Lange Einkaufsnacht",
    "fr": "Nocturne",
    "es": "Noche de compras",
    "ar": "ليلة التسوق الطويلة",
}
_CLOSED: Final = {"en": "Stocktaking", "de": "Inventur", "fr": "Inventaire", "es": "Inventario", "ar": "جرد المخزون"}


def special(today: datetime) -> list[dict[str, Any]]:
    """A long evening within the week and a closed day in two, on whatever day the demo is made."""
    days = (
        (today.date() + timedelta(days=3), ["09:00", "22:00"], _LATE),
        (today.date() + timedelta(days=12), None, _CLOSED),
    )
    return [{"day": day.isoformat(), "hours": hours, "names": names} for day, hours, names in days]

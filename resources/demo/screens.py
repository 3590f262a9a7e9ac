"""What the demo retailer's screens show while nobody is at them: scenes with words in five languages, around today."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from resources.demo import feeds
from resources.demo.pictures import scenes

LANGUAGES: Final = ("en", "de", "fr", "es", "ar")
_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class _Screen(NamedTuple):
    """Titles and texts in the order of `LANGUAGES`; `days`: first and last day relative to today."""

    key: str
    scene: str
    titles: tuple[str, ...]
    texts: tuple[str, ...]
    opens: Mapping[str, Any] = _NOTHING
    days: tuple[int, int] = (-5, 16)
    more: Mapping[str, Any] = _NOTHING


def _category(*path: str) -> dict[str, Any]:
    return {"kind": "category", "target": list(path)}


SCREENS: Final = (
    _Screen(
        "outside",
        "lake",
        (
            "Sleep well outside",
            "Draußen gut schlafen",
            "Bien dormir dehors",
            "Dormir bien al aire libre",
            "نم جيدا في الهواء الطلق",
        ),
        (
            "Tunnel tents are 15% off. Ours are pitched for you to lie down in.",
            "Tunnelzelte sind 15 % günstiger. Unsere stehen zum Probeliegen bereit.",
            "Tentes tunnel à −15 %. Les nôtres sont montées : allongez-vous.",
            "Tiendas túnel con un 15 % menos. Las nuestras están montadas para probarlas.",
            "خصم 15% على الخيام النفقية. خيامنا منصوبة لتجربها.",
        ),
        _category("Outdoor", "Tents & Shelter"),
        more={"order": 1},
    ),
    _Screen(
        "boots",
        "trail",
        (
            "Boots that know the way",
            "Stiefel, die den Weg kennen",
            "Des chaussures qui connaissent le chemin",
            "Botas que conocen el camino",
            "أحذية تعرف الطريق",
        ),
        (
            "€20 off hiking boots. Try them on our hill of stones.",
            "20 € auf Wanderstiefel. Probieren Sie sie auf unserem Steinhügel.",
            "20 € de remise sur les chaussures de randonnée. À essayer sur notre colline de pierres.",
            "20 € menos en botas de montaña. Pruébelas en nuestra loma de piedras.",
            "خصم 20 يورو على أحذية المشي. جربها على تلتنا الصخرية.",
        ),
        {"kind": "promotion", "target": ["PR008"]},
        (-6, 9),
        {"order": 2},
    ),
    _Screen(
        "coffee",
        "coffee",
        ("Coffee, slowly", "Kaffee, ganz in Ruhe", "Le café, tout en douceur", "Café, sin prisas", "قهوة على مهل"),
        (
            "Kettles, presses and grinders for the first cup of the day.",
            "Kessel, Pressen und Mühlen für die erste Tasse des Tages.",
            "Bouilloires, cafetières et moulins pour la première tasse.",
            "Hervidores, prensas y molinillos para la primera taza del día.",
            "غلايات ومكابس ومطاحن لأول فنجان في اليوم.",
        ),
        _category("Kitchen", "Coffee & Tea"),
        more={"order": 3, "hours": ["06:00", "12:00"]},
    ),
    _Screen(
        "linen",
        "linen",
        ("Linen month", "Leinenmonat", "Le mois du lin", "El mes del lino", "شهر الكتان"),
        (
            "30% off bed linen, washed soft.",
            "30 % auf Bettwäsche, weich gewaschen.",
            "−30 % sur le linge de lit, lavé et doux.",
            "30 % menos en ropa de cama, lavada y suave.",
            "خصم 30% على أغطية السرير الناعمة.",
        ),
        {"kind": "promotion", "target": ["PR007"]},
        more={"order": 4},
    ),
    _Screen(
        "repairs",
        "bench",
        (
            "We mend what you love",
            "Wir reparieren, was Sie lieben",
            "Nous réparons ce que vous aimez",
            "Arreglamos lo que más quiere",
            "نصلح ما تحب",
        ),
        (
            "Bring tents and jackets to the service counter, from any brand.",
            "Bringen Sie Zelte und Jacken an die Theke, von jeder Marke.",
            "Apportez tentes et vestes au comptoir, de toutes marques.",
            "Traiga tiendas y chaquetas al mostrador, de cualquier marca.",
            "أحضر الخيام والسترات إلى مكتب الخدمة، من أي علامة.",
        ),
        days=(-90, 300),
        more={"order": 5, "stores": ["S01", "S03"]},
    ),
    _Screen(
        "tent-week",
        "lake",
        (
            "Tent week: 20% off",
            "Zeltwoche: 20 % Rabatt",
            "Semaine tente : −20 %",
            "Semana de la tienda: −20 %",
            "أسبوع الخيام: خصم 20%",
        ),
        ("", "", "", "", ""),
        _category("Outdoor", "Tents & Shelter"),
        (20, 34),
        {"order": 1},
    ),
)  # fmt: skip


def lines(today: datetime) -> list[dict[str, Any]]:
    """content.jsonl. The last one is not due before three weeks from now."""
    return [_line(screen, today) for screen in SCREENS]


def write(folder: Path, today: datetime) -> int:
    """The lines and their scenes; returns how many screens."""
    (folder / "pictures").mkdir(exist_ok=True)
    for name in sorted({screen.scene for screen in SCREENS}):
        (folder / _picture(name)).write_text(scenes.draw(name), encoding="utf-8", newline="\n")
    return feeds.write_lines(folder / "content.jsonl", lines(today))


def _picture(scene: str) -> str:
    return f"pictures/screen-{scene}.svg"


def _line(screen: _Screen, today: datetime) -> dict[str, Any]:
    first, last = (today + timedelta(days=days) for days in screen.days)
    texts = {language: text for language, text in zip(LANGUAGES, screen.texts, strict=True) if text}
    return {
        "id": f"screen-{screen.key}",
        "titles": dict(zip(LANGUAGES, screen.titles, strict=True)),
        **({"texts": texts} if texts else {}),
        "picture": _picture(screen.scene),
        "starts": f"{first:%Y-%m-%dT%H:%M:%SZ}",
        "ends": f"{last:%Y-%m-%dT%H:%M:%SZ}",
        **({"opens": dict(screen.opens)} if screen.opens else {}),
        **screen.more,
    }

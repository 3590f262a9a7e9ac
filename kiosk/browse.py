"""The branches of the assortment as a shopper walks through them. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shop.lookups import Category

translate = QCoreApplication.translate

LEVELS = " > "


@dataclass(frozen=True, slots=True)
class Branch:
    """One category to tap. `id` is its path joined by " > ", `count` its products as a bare number."""

    id: str
    name: str
    picture: str
    products: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class Crumb:
    """One category on the way to the open one, which is `last`."""

    id: str
    name: str
    last: bool


def branch(category: Category, number: Callable[[int], str]) -> Branch:
    return Branch(
        id=LEVELS.join(category.path),
        name=category.path[-1],
        picture=category.picture or "",
        products=products(category.products, number),
        count=number(category.products),
    )


def crumbs(path: tuple[str, ...]) -> tuple[Crumb, ...]:
    """From all categories down to the open one; nothing where none is open."""
    if not path:
        return ()
    first = Crumb("", translate("Browse", "All categories"), last=False)
    return (
        first,
        *(Crumb(LEVELS.join(path[: at + 1]), name, at + 1 == len(path)) for at, name in enumerate(path)),
    )


def products(count: int, number: Callable[[int], str]) -> str:
    """In the number's own plural form, with its digits grouped."""
    return translate("Search", "%n products", "", count).replace(str(count), number(count), 1)

"""Counts for the managers what shoppers do at this kiosk, from what the pages show: how often, never what or who."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from kiosk.app import KioskModel, Pages
from shop.signals import Name

SETTLED_MS = 1500
"""A text that stands so long is what somebody looked for; what came before were its first letters."""

Count = Callable[[Mapping[Name, int]], object]


class Counting(QObject):
    """Watches the models of one kiosk. A visit begins when the greeting page is left and ends when it is back."""

    def __init__(self, app: KioskModel, pages: Pages, count: Count) -> None:
        super().__init__(app)
        self._app, self._pages, self._count = app, pages, count
        self._seen: set[Name] = set()
        self._page = app.state.page
        self._search, self._help_phase, self._order = "", "choose", ""
        self._settled = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self._searched)
        app.changed.connect(self._walked)
        pages.search.changed.connect(self._typed)
        pages.buying.basket.changed.connect(self._filled)
        pages.buying.confirm.changed.connect(self._ordered)
        pages.help.changed.connect(self._called)
        pages.service.on_later = self._kept

    def scanned(self, *_: object) -> None:
        """Something was held under the scanner."""
        self._count({"scans": 1})

    def _walked(self) -> None:
        page, before = self._app.state.page, self._page
        if page == before:
            return
        self._page = page
        if before == "search":
            self._searched()
        if page == "attract":
            self._seen.clear()
            self._search = ""  # the next shopper may look for the same
            return
        self._once("visits")
        if page == "product":
            self._once("visits_looked")

    def _once(self, name: Name) -> None:
        """Once per visit."""
        if name not in self._seen:
            self._seen.add(name)
            self._count({name: 1})

    def _typed(self) -> None:
        """The letters of a word are one search: the one at which the shopper stopped."""
        if self._pages.search.state.text.strip() != self._search:
            self._settled.start()

    def _searched(self) -> None:
        self._settled.stop()
        search = self._pages.search
        text, phase = search.state.text.strip(), search.state.phase
        if text == self._search or search.asking or phase not in ("content", "empty"):
            return
        longer, self._search = bool(text), text
        if longer:
            self._count({"searches": 1, "searches_empty": int(phase == "empty")})

    def _filled(self) -> None:
        if self._pages.buying.basket.state.units > 0 and self._page != "attract":
            self._once("visits_basket")

    def _ordered(self) -> None:
        """An order that was placed on this kiosk; a list for the till is none."""
        sent = self._pages.buying.confirm.sent
        if sent is None or sent.id in ("", self._order):
            return
        self._order = sent.id
        self._once("visits_ordered")
        self._count({"orders": 1, "order_value": sent.totals.ordered})

    def _called(self) -> None:
        phase, before = self._pages.help.state.phase, self._help_phase
        self._help_phase = phase
        if phase == "saving" and before != "saving":
            self._count({"help_calls": 1})

    def _kept(self) -> None:
        self._count({"later": 1})

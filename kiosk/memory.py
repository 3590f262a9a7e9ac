"""The device's memory as the pages ask it, before and after it has opened.

The window stands before the files are open: until then every question answers "nothing yet". Only what the pages need
is named here; `kiosk.main` gives the real functions.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.help import HelpCall
from kiosk.store import Store
from shop.lookups import Category, Found, Hit, Results, Task


class Answers(Protocol):
    """The look-ups of the device's memory."""

    def find(self, gtin: str) -> Found | None: ...
    def product(self, product_id: str, variant_id: str | None = None) -> Found | None: ...
    def search(self, text: str, limit: int = 60) -> Results: ...
    def similar(self, product_id: str, limit: int = 8) -> tuple[Hit, ...]: ...
    def offers(self, limit: int = 12) -> tuple[Hit, ...]: ...
    def categories(self, path: tuple[str, ...] = ()) -> tuple[Category, ...]: ...
    def browse(self, path: tuple[str, ...], limit: int = 200) -> Results: ...
    def task(self, task_id: str) -> Task | None: ...


@dataclass
class Memory:
    """`answers` is None until the files are open. `act` makes and cancels help calls."""

    answers: Answers | None = None
    call: Callable[[HelpCall], Future[None]] | None = None
    cancel: Callable[[str], Future[None]] | None = None
    store: Store = field(default_factory=Store)
    online: bool = False

    def find(self, gtin: str) -> Found | None:
        return self.answers.find(gtin) if self.answers else None

    def product(self, product: str, variant: str | None) -> Found | None:
        return self.answers.product(product, variant) if self.answers else None

    def similar(self, product: str) -> tuple[Hit, ...]:
        return self.answers.similar(product) if self.answers else ()

    def offers(self) -> tuple[Hit, ...]:
        return self.answers.offers() if self.answers else ()

    def search(self, text: str) -> Results:
        return self.answers.search(text) if self.answers else Results(text, (), 0)

    def categories(self, path: tuple[str, ...]) -> tuple[Category, ...]:
        return self.answers.categories(path) if self.answers else ()

    def browse(self, path: tuple[str, ...]) -> Results:
        return self.answers.browse(path) if self.answers else Results("", (), 0)

    def task(self, task: str) -> Task | None:
        return self.answers.task(task) if self.answers else None

    def make_call(self, call: HelpCall) -> Future[None]:
        return self.call(call) if self.call else _closed()

    def take_back(self, task: str) -> Future[None]:
        return self.cancel(task) if self.cancel else _closed()


def _closed() -> Future[None]:
    future: Future[None] = Future()
    future.set_exception(RuntimeError("the device's memory is not open"))
    return future

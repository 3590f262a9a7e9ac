"""One shopper at a kiosk, a process of its own on real files: who they are, what they want, where they live; and what
is left of them.

The shopper's words come from the parent turned around, and stand in this process the right way round only where the
program has them: whatever is found of them here is the program's.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from kiosk.main import Program

ENDS_WITHIN_S = 2.0
PAN = "9520000000028"
"""An article that is on no page of its own accord."""
OF_A_PERSON = ("BasketLine", "Form", "Contact", "Address", "Sent", "Identity")
"""Values that are about a shopper wherever they are: none of them may be alive."""


class Visit:
    """`told` are the shopper's words, each turned around: name, email, phone, street, member."""

    def __init__(self, folder: Path, ledger: Path, told: dict[str, str]) -> None:
        from kiosk.main import build
        from shell.metrics import KIOSK_PORTRAIT
        from tests.kiosk.shop import now

        self._app = QGuiApplication.instance() or QGuiApplication([])
        self._ledger, self._told = ledger, told
        self.program: Program = build(folder, window=KIOSK_PORTRAIT, now=now)
        self.wait(lambda: self.program.models.pages.attract.state.ready)

    def wait(self, until: Callable[[], object], seconds: float = 20) -> None:
        from shell import pictures

        if not pictures.wait(until, seconds):
            raise AssertionError(f"not seen: {pictures.names(self.program.window)}")

    def said(self, field: str) -> str:
        return self._told[field][::-1]

    # --- what the shopper does

    def identify(self) -> None:
        """By the changing code, and on the page that shows who they are."""
        member = self.program.models.pages.member
        self.program.memory.verify = lambda code: code.ticket
        self.program.scanner.inject(_changing_code(self.said("member")))
        self.wait(lambda: member.state.verified)
        self.program.models.app.open("member")
        self.look()

    def fill(self, *ways: str) -> None:
        """One pan for each of the ways, scanned and put into the basket."""
        buying = self.program.models.pages.buying
        for way in ways:
            self.program.scanner.inject(PAN)
            self.wait(lambda: buying.choosing.found is not None and buying.choosing.state.addable)
            buying.choosing.pick(way)
            self.program.models.app.add_to_basket()
        self.program.models.app.open("basket")
        self.look()

    def type_all(self) -> None:
        checkout = self.program.models.pages.buying.checkout
        self.program.models.app.open("checkout")
        self.wait(lambda: checkout.state.phase == "who")
        for field in ("name", "email", "phone", "street"):
            checkout.type(field, self.said(field))
        checkout.type("postcode", "24103")
        checkout.type("city", "Kiel")
        QGuiApplication.clipboard().setText(self.said("email"))
        self.look()

    def order(self) -> None:
        app, checkout = self.program.models.app, self.program.models.pages.buying.checkout
        checkout.act()
        self.wait(lambda: checkout.state.phase == "how")
        checkout.act()
        self.wait(lambda: app.state.page == "confirm")
        self.look()

    def look(self) -> None:
        """Everything is read and painted."""
        assert self.program.frame.background.idle(20)
        self.program.window.grabWindow()

    # --- how it ends

    def end(self, how: str) -> None:
        """`start_over`, `idle` by its clock, `someone_else` by a code; or `killed`, the process with it."""
        models = self.program.models
        if how == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        if how == "someone_else":
            self.program.scanner.inject(f"LOY:{self.said('next')}")
            self.wait(lambda: models.pages.member.identity is not None)
            self.wait(lambda: models.pages.member.identity.member == self.said("next"))  # type: ignore[union-attr]
        elif how == "idle":
            models.idle.rule.since -= 10_000
            models.idle.look()
        else:
            models.app.start_over()

    # --- what is left

    def report(self) -> None:
        """As soon as nothing is found any more, or once the time is over."""
        from shell import pictures

        begun = time.process_time()
        found = self.traces()
        while any(found.values()) and time.process_time() - begun < ENDS_WITHIN_S:
            pictures.wait(lambda: False, 0.05)
            found = self.traces()
        self._ledger.write_text(json.dumps(found), "utf-8")

    def traces(self) -> dict[str, list[str]]:
        """Where something of the first shopper is, by what was looked at; turned around, as the words came."""
        gc.collect()
        texts = {"items": list(self._items()), "clipboard": [QGuiApplication.clipboard().text()]}
        found = {where: sorted({mark for text in said for mark in self._marks(text)}) for where, said in texts.items()}
        found["memory"] = sorted({mark for text in _strings() for mark in self._marks(text)})
        kinds = {type(one).__name__ for one in gc.get_objects() if _is_personal(one)}
        found["values"] = sorted(kinds - self._next())
        found["codes"] = [f"{n} kept" for n in (_codes_kept(),) if n]
        return found

    def _marks(self, text: str) -> Iterator[str]:
        turned = text[::-1].casefold()
        return (field for field, word in self._told.items() if field != "next" and word.casefold() in turned)

    def _next(self) -> set[str]:
        """The next person is known by now, and may be."""
        known = self.program.models.pages.member.identity
        return {"Identity"} if known is not None and known.member == self.said("next") else set()

    def _items(self) -> Iterator[str]:
        """Every text of every item, also of those that are not shown."""
        from shiboken6 import getCppPointer

        left: list[Any] = [self.program.window]
        seen: set[int] = set()
        while left:
            one = left.pop()
            at = getCppPointer(one)[0]
            if at not in seen:
                seen.add(at)
                left += [*one.children(), *getattr(one, "childItems", list)()]
                yield from _texts(one)


def _changing_code(member: str) -> str:
    """As the shopper's app shows it; who checks it here believes it."""
    from shop.signed_codes import Ticket, message, text
    from tests.kiosk.shop import now

    times = now() - timedelta(minutes=1), now() + timedelta(hours=1)
    return text(message(Ticket("loyalty", 1, bytes(8), *times, "S01", member.encode())), bytes(64))


def _texts(item: Any) -> Iterator[str]:
    about = item.metaObject()
    for at in range(about.propertyCount()):
        about_it = about.property(at)
        if about_it.typeName() == "QString":
            yield str(about_it.read(item))


def _strings() -> Iterator[str]:
    """Every text that an object of this process holds."""
    for one in gc.get_objects():
        for held in gc.get_referents(one):
            if type(held) is str:
                yield held


def _is_personal(one: object) -> bool:
    kind = type(one)
    if kind.__name__ not in OF_A_PERSON or kind.__module__.partition(".")[0] not in ("kiosk", "shop"):
        return False
    return kind.__name__ != "Form" or bool(getattr(one, "typed", None))


def _codes_kept() -> int:
    """Pictures of codes, which say numbers of orders and what is in a basket."""
    from shell.codepictures import drawn

    return drawn.cache_info().currsize


def live(folder: str, ledger: str, told: dict[str, str], deed: str, how: str) -> None:
    """The child: a shopper does `deed`, and leaves."""
    visit = Visit(Path(folder), Path(ledger), told)
    visit.identify()
    visit.fill("pickup:S02", "ship:W01")
    visit.type_all()
    if deed == "ordered":
        visit.order()
    visit.end(how)
    visit.report()
    visit.program.close()


def next_start(folder: str, ledger: str, told: dict[str, str]) -> None:
    """The kiosk as it comes up again."""
    visit = Visit(Path(folder), Path(ledger), told)
    visit.report()
    visit.program.close()

"""What every part of an import works with, and the two moves all of them make: publish what is there, remove what is
not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TypeVar

from sqlalchemy import select

from central import feed
from central.database import Database
from central.feed import Change
from central.imports.pictures import Pictures
from central.imports.report import FileReport, Refused
from central.tables import location
from central.times import Clock, stamp

T = TypeVar("T")

TRANSACTION_ROWS = 5000
"""Most rows of one transaction, so that devices and people never wait long for an import."""


@dataclass(frozen=True, slots=True)
class Site:
    """A location as the imports need it."""

    code: str
    kind: str
    region: str
    zone: str
    price_zone: str
    assortment: str


@dataclass(frozen=True, slots=True)
class Job:
    """One run of the import command."""

    database: Database
    pictures: Pictures
    clock: Clock
    allow_empty: bool = False

    def now(self) -> str:
        return stamp(self.clock())

    def sites(self) -> dict[str, Site]:
        columns = (location.c.code, location.c.kind, location.c.region, location.c.zone)
        with self.database.read() as connection:
            rows = connection.execute(
                select(*columns, location.c.price_zone, location.c.assortment).order_by(location.c.code)
            )
            return {row[0]: Site(*row) for row in rows}

    def guard(self, report: FileReport, *, known: int) -> None:
        """Raises Refused where taking the file at its word would remove what only its damage makes missing."""
        if self.allow_empty:
            return
        if report.rows == 0:
            raise Refused("It has no rows. If everything is to be removed, say --allow-empty.")
        if report.good_rows == 0:
            raise Refused("None of its rows can be used. If everything is to be removed, say --allow-empty.")
        if known and report.nameless_rows > report.good_rows:
            raise Refused(
                "Most of it cannot be read, so what is missing may only be damaged. Say --allow-empty to go on."
            )

    def publish(self, report: FileReport, changes: Iterable[Change]) -> None:
        """Any number of changes, in transactions of at most `TRANSACTION_ROWS`."""
        for some in chunks(changes, TRANSACTION_ROWS):
            report.count(self.database.write(partial(feed.publish, changes=some, now=self.now())))

    def remove_vanished(
        self, report: FileReport, scope: str, kind: str, present: Callable[[Sequence[str]], set[str]]
    ) -> None:
        """Tombstones for the entities of `scope` that `present` does not name."""
        last = ""
        while living := self._living(scope, kind, last):
            last = living[-1]
            there = present(living)
            self.publish(
                report, [Change(scope, kind, entity_id, None) for entity_id in living if entity_id not in there]
            )

    def _living(self, scope: str, kind: str, after: str) -> list[str]:
        with self.database.read() as connection:
            return [row[0] for row in feed.living(connection, scope, kind, after, TRANSACTION_ROWS)]


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    rest = iter(items)
    while some := list(islice(rest, size)):
        yield some

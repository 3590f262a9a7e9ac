"""The thread that lets money move: one refund after the other, each asked for before it is sent a second time."""

from __future__ import annotations

import threading
from typing import Protocol

import structlog
from sqlalchemy.exc import DBAPIError

from central import payments
from central.database import Database
from central.payments import Due, Outcome
from central.times import Clock

log = structlog.get_logger(__name__)

EVERY_S = 2.0


class Cashier(Protocol):
    """A payment provider, as `payments_provider.Provider` speaks to it."""

    def refund(self, due: Due) -> Outcome: ...
    def look(self, due: Due) -> Outcome: ...


class Till:
    """Pays back what is wanted until it is stopped. Several may work on one database."""

    def __init__(self, database: Database, cashier: Cashier, clock: Clock, *, every_s: float = EVERY_S) -> None:
        self._database, self._cashier, self._clock, self._every = database, cashier, clock, every_s
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="refunds", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """After the call that is under way."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        wait = 0.0
        while not self._stop.wait(wait):
            try:
                wait = 0.0 if self.once() else self._every
            except (DBAPIError, OSError) as error:
                wait = self._every
                log.warning("refunds_failed", error=type(error).__name__)
            except Exception as error:  # noqa: BLE001 - said in the log; the lease lets it be tried again
                wait = self._every
                log.error("refunds_failed", error=type(error).__name__)  # noqa: TRY400

    def once(self) -> bool:
        """Work on one refund. Answers whether one was due."""
        with self._database.read() as connection:
            due = payments.is_due(connection, self._clock())
        claimed = self._database.write(lambda c: payments.claim(c, self._clock())) if due else None
        if claimed is None:
            return False
        outcome = self._paid(claimed)
        state = self._database.write(lambda c: payments.settle(c, claimed, outcome, self._clock()))
        log.info("refund_settled", id=claimed.id, state=state or "lease_lost", why=outcome.why, asked=claimed.ask)
        return True

    def _paid(self, due: Due) -> Outcome:
        if due.ask:
            known = self._cashier.look(due)
            if known.kind != "not_sent":
                return known
        return self._cashier.refund(due)

"""What this device remembers, behind one door: look-ups, people's actions, and what sync brings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

from records.feed import Applied, Cursor, Page
from records.install import Credentials, PinAttempts
from records.news import Changes
from records.outbox import Action, OutboxRow, RejectedAction, Settled
from records.unusable import Unusable
from shop.lookups import Age, Device, Found, Hit, Queue, Results, Retailer, StaffMember, Task
from shop.places import Location, Plan
from shop.prices import Promotion
from shop.promises import Limits

__all__ = ["Credentials", "PinAttempts", "Records", "Unusable", "utc_now"]


def utc_now() -> datetime:
    return datetime.now(UTC)


class Records:
    """Reads run on any thread and never wait for writes; writes resolve their Future after the commit."""

    @classmethod
    def open(cls, folder: Path, *, now: Callable[[], datetime] = utc_now, read_only: bool = False) -> Records:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def find(self, gtin: str) -> Found | None:
        raise NotImplementedError

    def product(self, product_id: str, variant_id: str | None = None) -> Found | None:
        raise NotImplementedError

    def search(self, text: str, limit: int = 60) -> Results:
        raise NotImplementedError

    def similar(self, product_id: str, limit: int = 8) -> tuple[Hit, ...]:
        raise NotImplementedError

    def offers(self, limit: int = 12) -> tuple[Hit, ...]:
        raise NotImplementedError

    def retailer(self) -> Retailer | None:
        raise NotImplementedError

    def locations(self) -> tuple[Location, ...]:
        raise NotImplementedError

    def delivery_days(self) -> tuple[int, int] | None:
        raise NotImplementedError

    def plan(self) -> Plan | None:
        raise NotImplementedError

    def limits(self) -> dict[str, Limits]:
        raise NotImplementedError

    def promotions(self) -> tuple[Promotion, ...]:
        raise NotImplementedError

    def staff(self) -> tuple[StaffMember, ...]:
        raise NotImplementedError

    def tasks(self) -> tuple[Task, ...]:
        raise NotImplementedError

    def task(self, task_id: str) -> Task | None:
        raise NotImplementedError

    def device(self) -> Device | None:
        raise NotImplementedError

    def ages(self) -> dict[str, Age]:
        raise NotImplementedError

    def queue(self) -> Queue:
        raise NotImplementedError

    def rejected(self) -> tuple[RejectedAction, ...]:
        raise NotImplementedError

    def picture(self, sha256: str) -> Path | None:
        raise NotImplementedError

    def attempts(self, person: str) -> PinAttempts:
        raise NotImplementedError

    def note_attempt(self, person: str, ok: bool) -> Future[None]:
        raise NotImplementedError

    def act(self, action: Action) -> Future[None]:
        raise NotImplementedError

    def enrolled(self, device: Device, token: str, key: bytes) -> Future[None]:
        raise NotImplementedError

    def credentials(self) -> Credentials | None:
        raise NotImplementedError

    def cursor(self, scope: str) -> Cursor:
        raise NotImplementedError

    def apply(self, page: Page) -> Future[Applied]:
        raise NotImplementedError

    def restart_scope(self, scope: str, gen: int) -> Future[None]:
        raise NotImplementedError

    def confirm(self, scopes: Iterable[str], at: datetime) -> None:
        raise NotImplementedError

    def pending(self, lane: int, limit: int) -> tuple[OutboxRow, ...]:
        raise NotImplementedError

    def tried(self, lane: int, seqs: Sequence[int], error: str) -> Future[None]:
        """An attempt to send these failed: counted, with the plain reason, for the page about this device."""
        raise NotImplementedError

    def settle(self, lane: int, answers: Sequence[Settled]) -> Future[None]:
        raise NotImplementedError

    def wanted_pictures(self, limit: int) -> tuple[str, ...]:
        raise NotImplementedError

    def keep_picture(self, sha256: str, data: bytes) -> None:
        raise NotImplementedError

    def listen(self, heard: Callable[[Changes], None]) -> Callable[[], None]:
        raise NotImplementedError

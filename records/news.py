"""Who wants to know that something changed, and what changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

import structlog

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Changes:
    """What one commit changed. `kinds` are the feed's kinds ("product", "price", "stock", "avail", "promotion", "task",
    "retailer", ...) and four of the device's own: "queue" (outbox), "device" (enrolment), "picture" (a file came),
    "forgotten" (somebody's contact is gone, `records.placing`). `ids` has (kind, id) pairs, variant ids for price,
    stock and avail; `all` means: anything may have changed."""

    kinds: frozenset[str] = frozenset()
    ids: frozenset[tuple[str, str]] = frozenset()
    all: bool = False

    def __bool__(self) -> bool:
        return self.all or bool(self.kinds)

    def with_more(self, later: Changes) -> Changes:
        return Changes(self.kinds | later.kinds, self.ids | later.ids, self.all or later.all)


class Listeners:
    """The callbacks of `Records.listen`. A callback that raises is logged and does not hurt the writer."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._heard: tuple[Callable[[Changes], None], ...] = ()

    def add(self, heard: Callable[[Changes], None]) -> Callable[[], None]:
        with self._lock:
            self._heard = (*self._heard, heard)
        return lambda: self._remove(heard)

    def tell(self, changes: Changes) -> None:
        if not changes:
            return
        for heard in self._heard:
            try:
                heard(changes)
            except Exception:
                log.exception("listener_failed", kinds=sorted(changes.kinds))

    def _remove(self, heard: Callable[[Changes], None]) -> None:
        with self._lock:
            self._heard = tuple(one for one in self._heard if one is not heard)

"""Named points of the real code at which a program of ours kills itself, as `kill -9` would.

Production code knows nothing of them: `arm` wraps the function in this process. A point whose function is gone fails at
once, so that no name rots.
"""

from __future__ import annotations

import functools
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Point:
    """`where` is "module:attribute.path", as the code that calls it finds it; `only` names the writer it is about."""

    where: str
    when: Literal["before", "after", "inside"]
    only: str = ""


_TRANSACTION = "records.writer:Writer._transaction"

STORAGE: dict[str, Point] = {
    "before core COMMIT": Point(_TRANSACTION, "inside", "core"),
    "after core COMMIT": Point(_TRANSACTION, "after", "core"),
    "before catalog COMMIT": Point(_TRANSACTION, "inside", "catalog"),
    "after catalog COMMIT": Point(_TRANSACTION, "after", "catalog"),
    "in the middle of a page": Point("records.writer:Writer.breathe", "before"),
    "page before its cursor": Point("records.kinds:store", "after"),
    "page after its cursor": Point("records.scopes:write", "after"),
    "before a checkpoint": Point("records.writer:Writer._checkpoint", "before"),
    "after a checkpoint": Point("records.writer:Writer._checkpoint", "after"),
    "action before its overlay": Point("records.overlays:add", "before"),
    "between two verdicts": Point("records.overlays:settle", "after"),
    "enrolled in one file only": Point("records.install:forget_others", "after"),
    "in the middle of renumbering": Point("records.outbox:set_lane", "after"),
    "after renumbering": Point("records.outbox:renumber", "after"),
    "scope restarted": Point("records.scopes:restart", "after"),
    "between two strokes of a sweep": Point("records.scopes:sweep", "after"),
    "second copy under way, not committed": Point("records.secondcopy:JournalCopy.begin", "after"),
    "committed, second copy under way": Point("records.secondcopy:JournalCopy.keep", "before"),
    "second copy written, not synced": Point("records.journal:Journal.append", "after"),
    "in both copies, nobody told": Point("records.secondcopy:JournalCopy.keep", "after"),
    "second copy written anew": Point("records.journal:Journal.begin", "after"),
    "last word of the second copy": Point("records.secondcopy:JournalCopy.close", "before"),
    "between two chunks": Point("records.incoming:Incoming.put", "after"),
    "ready file whole": Point("records.takeover:inspect", "before"),
    "rows of a ready file begin": Point("records.copying:_begin", "after"),
    "catalogue filled with the others": Point("records.takeover:_keep_the_others", "after"),
    "catalogue folded": Point("records.takeover:_fold", "after"),
    "catalogue replaced": Point("records.takeover:sync_folder", "before"),
    "new epoch wanted": Point("records.lanes:ask", "after"),
    "in the new epoch": Point("records.lanes:begin", "after"),
    "verdicts forgotten": Point("records.outbox:forgotten", "after"),
    "before a migration": Point("records.migrations:upgrade", "before"),
    "after a migration": Point("records.migrations:upgrade", "after"),
}
"""Those that the flows of `tests.chaos.flows` pass."""

MENDING: dict[str, Point] = {
    "what is left of core.db was read": Point("records.rebuild:salvage.of_damaged", "after"),
    "new core.db filled, not whole": Point("records.rebuild:_filled", "before"),
    "new core.db filled": Point("records.rebuild:_filled", "after"),
    "new core.db whole, not in place": Point("records.rebuild:_finish_swap", "before"),
    "new core.db in place": Point("records.rebuild:_finish_swap", "after"),
    "damaged file kept aside": Point("records.quarantine:Quarantine.take", "before"),
}
"""Those that a start with a damaged core.db passes."""

EXCHANGE: dict[str, Point] = {
    "before sending": Point("sync.client:Client.send", "before"),
    "sent, not settled": Point("sync.client:Client.send", "after"),
    "page fetched, not applied": Point("sync.client:Client.changes", "after"),
    "chunk fetched, not stored": Point("sync.client:Client.snapshot_bytes", "after"),
    "epoch given, not begun": Point("sync.client:Client.new_epoch", "after"),
    "digest compared": Point("sync.client:Client.digest", "after"),
    "settled": Point("records.store:Records.settle", "after"),
    "agent starts": Point("sync.agent:Agent.start", "after"),
}
"""Those that a device in conversation with central passes as well."""

POINTS = STORAGE | MENDING | EXCHANGE
"""Those of devices."""

PAYING: dict[str, Point] = {
    "refund chosen, not committed": Point("central.payments:claim", "after"),
    "refund intended, provider not called": Point("central.payments_till:Till._paid", "before"),
    "provider asked, nothing sent": Point("central.payments_provider:Provider.look", "after"),
    "provider answered, not booked": Point("central.payments_till:Till._paid", "after"),
    "refund booked, not committed": Point("central.payments:settle", "after"),
    "refund booked": Point("central.payments_till:Till.once", "after"),
}
"""Those that central passes while it pays money back."""


def arm(name: str, nth: int = 1) -> None:
    """Kill this process when it passes the point for the `nth` time."""
    left = nth

    def passed() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    wrap((POINTS | PAYING)[name], passed)


def wrap(point: Point, passed: Callable[[], None]) -> None:
    """Call `passed` at this point from now on."""
    module, _, path = point.where.partition(":")
    *outer, last = path.split(".")
    holder = functools.reduce(getattr, outer, import_module(module))
    real: Callable[..., Any] = getattr(holder, last)

    @functools.wraps(real)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        concerned = not point.only or args[0]._name == point.only
        if concerned and point.when == "before":
            passed()
        if concerned and point.when == "inside":
            args = (args[0], _then(args[1], passed), *args[2:])
        answer = real(*args, **kwargs)
        if concerned and point.when == "after":
            passed()
        return answer

    setattr(holder, last, wrapped)


def _then(work: Callable[..., Any], passed: Callable[[], None]) -> Callable[..., Any]:
    def both(*args: Any) -> Any:
        answer = work(*args)
        passed()
        return answer

    return both

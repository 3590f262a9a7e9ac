"""What sync brings from central, and what it takes there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime

from records import install, lanes, outbox, placing, repair
from records.feed import Applied, Cursor, Page, Repair
from records.files import Connection, home
from records.inside import Inside
from records.install import Credentials
from records.lanes import LaneState
from records.news import Changes
from records.outbox import OutboxRow, Settled
from records.scopes import load
from records.unusable import Unusable
from shop.digests import Digest
from shop.lookups import Device


class Exchange(Inside):
    """The part of `records.store.Records` that sync works with. The Futures resolve after the commit."""

    def answered(self, store: str, root: bytes) -> tuple[str, ...]:
        """The ids of what was done in this store of the retailer with this root key and has had its verdict, the oldest
        first: what central may have forgotten when this device joins anew."""
        with self._readers.read() as connection:
            known = install.credentials(connection)
            if known is None or install.others(known.root, root):
                return ()
            return outbox.answered(connection, store)

    def enrolled(
        self, device: Device, token: str, key: bytes, root: bytes = b"", again: Sequence[str] = ()
    ) -> Future[None]:
        """Become this installation. Rows of scopes that it does not have are removed, unsent actions are kept. `root`
        is the retailer's root key, b"" where central does not tell it. `again`: of `answered`, what central does not
        know; it waits again, before what waits already."""
        gone = self._write("catalog", lambda connection: install.forget_others(connection, device.scopes))
        gone.result()

        def work(connection: Connection) -> tuple[None, Changes]:
            install.enrol(connection, device, Credentials(token, key, root), again)
            return None, Changes(frozenset({"device", "queue"}), all=True)

        return self._writer("core").submit(work, after=lambda _: self._intake.scopes.keep_only(device.scopes))

    def credentials(self) -> Credentials | None:
        with self._readers.read() as connection:
            return install.credentials(connection)

    def cursor(self, scope: str) -> Cursor:
        """Exactly what to ask central for; (0, 0) before the first page."""
        return self._intake.scopes.cursor(scope)

    def apply(self, page: Page) -> Future[Applied]:
        """Rows and cursor in one commit. ValueError when the page does not follow the cursor.

        The first page of a scope sets its generation; later a new one needs `restart_scope`. What an earlier generation
        left is removed once the new one is complete, before the Future of its last page resolves.
        """
        self._writer(home(page.scope))
        if home(page.scope) == "catalog" and self.storage().level != "ok":
            refused: Future[Applied] = Future()
            refused.set_exception(Unusable("disk_full"))
            return refused
        return self._intake.apply(page)

    def restart_scope(self, scope: str, gen: int) -> Future[None]:
        """Read the scope again from its start (a new generation, or 410). Its rows stay until the new ones are all
        here."""
        self._writer(home(scope))
        return self._intake.restart(scope, gen)

    def digests(self, scope: str) -> dict[int, Digest]:
        """Of the rows of this scope, by bucket; the buckets without rows are not there."""
        with self._readers.read() as connection:
            return repair.digests_of(connection, scope)

    def rows_in(self, scope: str, buckets: Sequence[int]) -> dict[int, dict[tuple[str, str], tuple[int, int]]]:
        """(ver, h) by kind and id of the rows in these buckets. Reads the whole scope."""
        with self._readers.read() as connection:
            return repair.rows_in(connection, scope, buckets)

    def mend(self, repair: Repair) -> Future[int]:
        """Put right the rows that differ from central's; how many. A row that is no longer as it was compared is left.
        ValueError when the cursor has moved since."""
        self._writer(home(repair.cursor.scope))
        return self._intake.mend(repair)

    def confirm(self, scopes: Iterable[str], at: datetime) -> None:
        """Central's heads say that these scopes are complete. `at`: this device's clock when the question was sent; a
        time ahead of the clock counts as now. In memory at once, on disk at most every ten seconds."""
        self._intake.confirm(scopes, at)
        self._recheck.tick()

    def pending(self, lane: int, limit: int) -> tuple[OutboxRow, ...]:
        """The next unanswered actions of a lane in their order."""
        with self._readers.read() as connection:
            return outbox.pending(connection, lane, limit)

    def waiting_lanes(self) -> frozenset[int]:
        """The lanes in which an action waits for central's answer, whether or not it can be sent."""
        with self._readers.read() as connection:
            return outbox.waiting_lanes(connection)

    def tried(self, lane: int, seqs: Sequence[int], error: str) -> Future[None]:
        """An attempt to send these failed: counted, with the plain reason, for the page about this device."""
        return self._submit_told("core", lambda connection: outbox.tried(connection, lane, seqs, error))

    def lane(self, lane: int) -> LaneState:
        """Its present epoch, and how far central has answered in it."""
        with self._readers.read() as connection:
            return lanes.state(connection, lane)

    def lanes(self) -> dict[int, LaneState]:
        """The same of every lane that was ever used."""
        with self._readers.read() as connection:
            return lanes.states(connection)

    def ask_epoch(self, lane: int, nonce: str, known: tuple[int, int]) -> Future[None]:
        """This lane needs a new epoch: on disk before central is asked. What came after `known`, the (epoch, number) up
        to which central remembers the lane, waits again. An older nonce is kept."""
        return self._submit_told("core", lambda connection: lanes.ask(connection, lane, nonce, known))

    def begin_epoch(self, lane: int, epoch: int) -> Future[None]:
        """Central gave a new epoch: what waits counts from 1 in it."""
        return self._submit_told("core", lambda connection: lanes.begin(connection, lane, epoch))

    def settle(self, lane: int, answers: Sequence[Settled], *, sent: bytes | None = None) -> Future[None]:
        """Store central's verdicts. An applied action's overlay stays until the cursor reaches `at`.

        `sent` are the bytes that went out in place of the last of these actions, if they were not its own.
        """
        now = self._now()

        def work(connection: Connection) -> Changes:
            device = install.device(connection)
            cursors = {name: Cursor(name, 0, 0) for name in (device.scopes if device else ())}
            cursors.update((one.name, one.cursor) for one in load(connection))
            changes = outbox.settle(connection, lane, answers, cursors, now)
            if placing.forget_person(connection, (one.id for one in answers)):
                changes = replace(changes, kinds=changes.kinds | {placing.FORGOTTEN})
            if sent is not None:
                lanes.sent_instead(connection, lane, lanes.state(connection, lane).epoch, answers[-1].seq, sent)
            return changes

        return self._submit_told("core", work)

    def acknowledged(self, lane: int) -> int:
        """The highest number of a lane, in its present epoch, that has a verdict."""
        with self._readers.read() as connection:
            return outbox.acknowledged(connection, lane)

    def replay(self, lane: int, above_seq: int) -> Future[None]:
        """Central has lost what came after `above_seq` in the present epoch of this lane: it waits again, and its
        changes are shown as this device's own again."""
        return self._submit_told("core", lambda connection: outbox.replay(connection, lane, above_seq))

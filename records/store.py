"""What this device remembers, behind one door: look-ups, people's actions, and what sync brings."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from records import (
    articles,
    ballast,
    browsing,
    conflicts,
    customers,
    drafts,
    finding,
    genuine,
    hits,
    install,
    lanes,
    orders,
    outbox,
    privacy,
    repair,
    search,
    suggestions,
    tasks,
    unknown_codes,
)
from records.ballast import MONEY, NO_MONEY, Ballast, Storage
from records.care import Care
from records.drafts import Draft
from records.erasure import Erasure
from records.facts import Facts
from records.feed import Applied, Cursor, Page, Repair
from records.files import (
    SCHEMA,
    Connection,
    FileName,
    FolderLock,
    Safe,
    home,
    look,
    must_be_sound,
    reason_in,
    reason_of,
    told,
)
from records.genuine import NotGenuine, UsedUp
from records.install import Credentials
from records.intake import Intake
from records.lanes import LaneState
from records.news import Changes, Listeners
from records.outbox import Action, OutboxRow, RejectedAction, Settled
from records.pictures import LIMIT_BYTES, Pictures
from records.quarantine import Quarantine
from records.readers import Readers
from records.rebuild import Prepared, prepare
from records.recheck import Recheck
from records.scopes import Scope, load
from records.secondcopy import JournalCopy
from records.takeover import Takeover
from records.unusable import Unusable
from records.vocabulary import Vocabulary
from records.writer import IDLE, SYNC, Writer
from shop.conflicts import Conflict
from shop.digests import Digest
from shop.lookups import (
    Age,
    Category,
    Customer,
    Device,
    Found,
    Hit,
    Mended,
    Order,
    Queue,
    Results,
    Retailer,
    StaffMember,
    Task,
)
from shop.pins import PinAttempts
from shop.places import Location, Plan
from shop.prices import Promotion
from shop.promises import Borders, Limits
from shop.signed_codes import Signed, Ticket
from shop.substitutes import Rule
from shop.unknown_codes import Unknown, UnknownCode

__all__ = ["Credentials", "NotGenuine", "PinAttempts", "Records", "Unusable", "UsedUp", "utc_now"]

SWITCH_SECONDS = 0.001
"""How long a writer that computes may keep the interpreter from a thread that looks up: Python's own 5 ms, a few times
in one look-up, would be a frame."""


def utc_now() -> datetime:
    return datetime.now(UTC)


class Records:
    """The memory of one device, a folder. Reads run on any thread, see whole commits and never wait for writes; writes
    resolve their Future after the commit (with `Unusable` when the disk refuses). `now` is this device's clock."""

    def __init__(
        self,
        safe: Safe,
        now: Callable[[], datetime],
        lock: FolderLock | None,
        prepared: Prepared | None,
        picture_bytes: int,
        ballast_bytes: int,
    ) -> None:
        """Use `open`."""
        self._safe, self._now, self._lock = safe, now, lock
        self._listeners = Listeners()
        self._ballast = Ballast(safe.folder, ballast_bytes)
        self._examined = Lock()
        self._examined.acquire()
        self._readers = Readers(safe, self._suspected)
        self._facts = Facts(self._readers, told=lock is not None)
        self._words = Vocabulary()
        self._writers: dict[str, Writer] = {}
        if prepared is not None:
            self._writers = {name: self._hired(name, prepared.second) for name in SCHEMA}
        try:
            self._read_in(picture_bytes)
        except BaseException:
            self._end()
            raise
        if prepared is not None:
            self._begin(unclean=prepared.unclean)

    def _read_in(self, picture_bytes: int) -> None:
        """The first look into the files: what is kept in memory of them."""
        safe, now = self._safe, self._now
        self._intake = Intake(self._readers, self._writers, now)
        self.ready_files = Takeover(safe, self._readers, self._writers, self._intake, self._replaced)
        pictures = safe.folder / "pictures"
        self._pictures = Pictures(pictures, self._readers, self._writers.get("catalog"), now, picture_bytes)
        self._recheck = Recheck(self._readers, self._writers, now, self._found_wrong)
        self._erasure = Erasure(safe.folder, self._readers, self._writers, self._intake)
        self._listeners.add(self._erasure.heard)

    def _begin(self, *, unclean: bool) -> None:
        self._examined.release()
        self._erasure.begin(self._now())
        self.storage()
        if unclean:
            self._recheck.begin()

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        key: bytes,
        now: Callable[[], datetime] = utc_now,
        read_only: bool = False,
        picture_bytes: int = LIMIT_BYTES,
        ballast_bytes: int | None = None,
    ) -> Records:
        """Create, migrate or mend both files and start their writers. `Unusable` when that cannot be. `key`: the 32 raw
        bytes that core.db is encrypted with.

        `read_only` looks into a folder that another process may be using: no writer, no lock, and only what is on disk.
        `picture_bytes` is the limit of the picture cache. `ballast_bytes` is what is kept of the disk for people's
        actions (by default `ballast.BALLAST_BYTES`).
        """
        kept = ballast.BALLAST_BYTES if ballast_bytes is None else ballast_bytes
        safe = Safe(folder, key)
        with told(folder):
            if read_only:
                look(safe)
                return cls(safe, now, None, None, picture_bytes, kept)
            lock = FolderLock(folder)
            sys.setswitchinterval(min(sys.getswitchinterval(), SWITCH_SECONDS))
            try:
                try:
                    prepared = _prepared(safe, now(), Ballast(folder, kept))
                    return cls(safe, now, lock, prepared, picture_bytes, kept)
                except Exception as error:
                    if (error.reason if isinstance(error, Unusable) else reason_of(error)) != "damaged":
                        raise
                prepared = _prepared(safe, now(), Ballast(folder, kept), suspect=True)
                return cls(safe, now, lock, prepared, picture_bytes, kept)
            except BaseException:
                lock.free()
                raise

    def close(self) -> None:
        """Write what was confirmed and touched, finish what is queued, checkpoint, and free the folder."""
        if self._writers:
            self._intake.save()
            self._pictures.save_touches()
        self._end()
        if self._lock is not None:
            self._lock.free()

    def _end(self) -> None:
        for name in reversed(SCHEMA):  # core.db last: its journal says then that both are closed
            if name in self._writers:
                self._writers[name].close()
        self._readers.close()

    # --- look-ups

    def find(self, gtin: str) -> Found | None:
        """The product with this GTIN (14 digits) and all a page needs of it."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return finding.by_gtin(connection, gtin, small, self._intake.scopes)

    def product(self, product_id: str, variant_id: str | None = None) -> Found | None:
        """A product at one of its variants; without one, at its first."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return finding.by_id(connection, product_id, variant_id, small, self._intake.scopes)

    def search(self, text: str, limit: int = 60) -> Results:
        """What a shopper may mean by `text`, typed so far: words, misspelt words, article numbers. Never raises for
        what was typed."""
        small = self._facts.current()
        with self._readers.read() as connection:
            answer = search.search(connection, self._words, text)
            shown = hits.of(connection, answer.found[:limit], small, self._intake.scopes, answer.words)
        return Results(text, shown, len(answer.found), answer.more, answer.corrected)

    def similar(self, product_id: str, limit: int = 8) -> tuple[Hit, ...]:
        """Other products of the same category, in stock here first."""
        small = self._facts.current()
        with self._readers.read() as connection:
            pids = suggestions.similar(connection, product_id, limit)
            return hits.of(connection, [(pid, None) for pid in pids], small, self._intake.scopes)

    def offers(self, limit: int = 12) -> tuple[Hit, ...]:
        """Products with a promotion or a sale that is valid now, from different shelves."""
        small = self._facts.current()
        with self._readers.read() as connection:
            pids = suggestions.offers(connection, small, self._now(), limit)
            return hits.of(connection, [(pid, None) for pid in pids], small, self._intake.scopes)

    def categories(self, path: tuple[str, ...] = ()) -> tuple[Category, ...]:
        """The branches of the assortment right below `path`, the largest first."""
        with self._readers.read() as connection:
            return browsing.categories(connection, path)

    def browse(self, path: tuple[str, ...], limit: int = 300) -> Results:
        """The products of one branch and of those below it, in stock here first."""
        small = self._facts.current()
        with self._readers.read() as connection:
            pids, more = browsing.browse(connection, path)
            shown = hits.of(connection, [(pid, None) for pid in pids[:limit]], small, self._intake.scopes)
        return Results("", shown, len(pids), more)

    def retailer(self) -> Retailer | None:
        return self._facts.current().retailer

    def locations(self) -> tuple[Location, ...]:
        """Every place of the retailer, by code."""
        return self._facts.current().locations

    def delivery_days(self) -> tuple[int, int] | None:
        """From the warehouse to the shopper, at least and at most."""
        return self._facts.current().delivery_days

    def plan(self) -> Plan | None:
        """The floor of this device's store."""
        small = self._facts.current()
        return small.plans.get(small.store)

    def limits(self) -> dict[str, Limits]:
        """By `shop.promises.Data`; the defaults where central has said nothing."""
        return dict(self._facts.current().limits)

    def borders(self) -> Borders:
        """The bands of a quantity, as central set them."""
        return self._facts.current().borders

    def substitution(self) -> Rule:
        """What may replace a missing article, as central set it."""
        return self._facts.current().substitutes

    def promotions(self) -> tuple[Promotion, ...]:
        return self._facts.current().promotions.all

    def staff(self) -> tuple[StaffMember, ...]:
        return self._facts.current().staff

    def tasks(self) -> tuple[Task, ...]:
        """Open calls and those of today, newest first, with this device's own changes."""
        small = self._facts.current()
        zone = next((one.time_zone for one in small.locations if one.code == small.store), "UTC")
        with self._readers.read() as connection:
            return tasks.all_of(connection, self._now(), zone)

    def task(self, task_id: str) -> Task | None:
        with self._readers.read() as connection:
            return tasks.one_of(connection, task_id)

    def unknown_codes(self) -> tuple[UnknownCode, ...]:
        """Codes that the devices of this store saw and nobody has taken care of, the most frequent first."""
        with self._readers.read() as connection:
            return unknown_codes.all_of(connection)

    def conflicts(self) -> tuple[Conflict, ...]:
        """What two people did that cannot both be true, the newest first, with what was said about it here."""
        with self._readers.read() as connection:
            return conflicts.all_of(connection)

    def orders(self) -> tuple[Order, ...]:
        """Those that central sends to this store, the newest first, with this device's own unconfirmed steps."""
        with self._readers.read() as connection:
            return orders.all_of(connection)

    def order(self, number: str) -> Order | None:
        with self._readers.read() as connection:
            return orders.one_of(connection, number)

    def order_with(self, pickup_code: str) -> Order | None:
        """The order that this canonical pickup code belongs to."""
        with self._readers.read() as connection:
            return orders.with_code(connection, pickup_code)

    def customer(self, member: str) -> Customer | None:
        """The customer with this member number, if central sends them to this device."""
        with self._readers.read() as connection:
            return customers.with_member(connection, member, self._intake.scopes)

    def buyer(self, customer: str) -> Customer | None:
        """The customer with this id, if central sends them to this device."""
        with self._readers.read() as connection:
            return customers.with_id(connection, customer, self._intake.scopes)

    def articles(self, variants: Iterable[str]) -> dict[str, Hit]:
        """Variants by their id; what is no longer in the assortment is absent."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return articles.named(connection, variants, small, self._intake.scopes)

    def in_bay(self, aisle: str, bay: str) -> tuple[Hit, ...]:
        """What lies in a bay of this store, as its stock says."""
        small = self._facts.current()
        with self._readers.read() as connection:
            return articles.in_bay(connection, aisle, bay, small, self._intake.scopes)

    def device(self) -> Device | None:
        """None before enrolment."""
        return self._facts.current().device

    def ages(self) -> dict[str, Age]:
        """How current each scope is, by its name; also those of which nothing has come yet."""
        device = self.device()
        known = {scope.name: scope.age for scope in self._intake.scopes.all()}
        return {name: Scope(name).age for name in (device.scopes if device else ())} | known

    def queue(self) -> Queue:
        with self._readers.read() as connection:
            return outbox.queue(connection)

    def rejected(self) -> tuple[RejectedAction, ...]:
        """What central refused in the last 90 days, newest first."""
        with self._readers.read() as connection:
            return outbox.rejected(connection)

    def picture(self, sha256: str) -> Path | None:
        """The file of a picture if it is here; it counts as used now."""
        return self._pictures.path(sha256)

    def attempts(self, person: str) -> PinAttempts:
        """Wrong PINs of this person in a row."""
        with self._readers.read() as connection:
            return install.attempts(connection, person)

    def genuine(self, signed: Signed, now: datetime) -> Ticket | NotGenuine:
        """Whether a signed code is genuine, for this device, now. It is used up only with the action it allows."""
        with self._readers.read() as connection:
            return genuine.judge(connection, signed, now)

    def draft(self, person: str) -> Draft | None:
        """What this person was at when they were last here, as `keep_draft` was given it; None after 12 h."""
        with self._readers.read() as connection:
            return drafts.of(connection, person, self._now())

    # --- people's writes: first in the queue

    def keep_draft(self, person: str, draft: Draft | None) -> Future[None]:
        """What this person is at now, in place of what they were at before; None: nothing any more. Small JSON without
        secrets. ValueError for more than `drafts.MOST_BYTES`."""
        if draft is None:
            return self._write("core", lambda connection: drafts.forget(connection, person))
        text, now = drafts.encoded(draft), self._now()
        return self._write("core", lambda connection: drafts.keep(connection, person, text, now))

    def note_attempt(self, person: str, ok: bool) -> Future[None]:
        """Count a wrong PIN; a right one clears the counter."""
        now = self._now()
        return self._write("core", lambda connection: install.note_attempt(connection, person, ok, now))

    def act(self, action: Action) -> Future[None]:
        """Do what a person asked for: overlay and outbox row in one commit. The same id twice is one effect. The Future
        raises `UsedUp` where the code that allows the action was used up before; then nothing is done."""
        now = self._now()

        def work(connection: Connection) -> tuple[None, Changes]:
            device = install.device(connection)
            if action.type in MONEY and not outbox.has(connection, action.id) and not self.storage().accepts_money:
                raise Unusable("disk_full", NO_MONEY)
            return None, outbox.add(connection, action, device.install if device else "", now)

        return self._writer("core").submit(work)

    def note_unknown(self, unknown: Unknown) -> Future[None]:
        """Count a code that nobody here knows. It is sent with `tell_unknown`."""
        now = self._now()

        def work(connection: Connection) -> tuple[None, Changes]:
            unknown_codes.note(connection, unknown, now)
            return None, Changes()

        return self._writer("core").submit(work, IDLE)

    def tell_unknown(self) -> Future[bool]:
        """Send what was counted, if something was and the last message is long enough ago. Call it now and then."""
        now, device = self._now(), self.device()
        with self._readers.read() as connection:
            due = device is not None and unknown_codes.waiting(connection, now)
        if device is None or not due:
            nothing: Future[bool] = Future()
            nothing.set_result(False)
            return nothing

        def work(connection: Connection) -> tuple[bool, Changes]:
            told = unknown_codes.tell(connection, device, now)
            return told, Changes(frozenset({"queue"})) if told else Changes()

        return self._writer("core").submit(work, IDLE)

    # --- for sync

    def enrolled(self, device: Device, token: str, key: bytes, root: bytes = b"") -> Future[None]:
        """Become this installation. Rows of scopes that it does not have are removed, unsent actions are kept. `root`
        is the retailer's root key, b"" where central does not tell it."""
        gone = self._write("catalog", lambda connection: install.forget_others(connection, device.scopes))
        gone.result()

        def work(connection: Connection) -> tuple[None, Changes]:
            install.enrol(connection, device, Credentials(token, key, root))
            return None, Changes(frozenset({"device", "queue"}), all=True)

        return self._writer("core").submit(work, after=lambda _: self._intake.scopes.keep_only(device.scopes))

    def credentials(self) -> Credentials | None:
        with self._readers.read() as connection:
            return install.credentials(connection)

    def cursor(self, scope: str) -> Cursor:
        """Exactly what to ask central for; (0, 0) before the first page."""
        return self._intake.scopes.get(scope).cursor

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

    def tried(self, lane: int, seqs: Sequence[int], error: str) -> Future[None]:
        """An attempt to send these failed: counted, with the plain reason, for the page about this device."""
        return self._submit_told("core", lambda connection: outbox.tried(connection, lane, seqs, error))

    def lane(self, lane: int) -> LaneState:
        """Its present epoch, and how far central has answered in it."""
        with self._readers.read() as connection:
            return lanes.state(connection, lane)

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

    # --- personal data

    def looked_at(self, customer: str) -> Future[None]:
        """A person's details were shown: from now on they may be kept for 24 h (`records.privacy`)."""
        now = self._now()
        return self._write("core", lambda connection: privacy.looked_at(connection, customer, now))

    def erase_due(self, now: datetime) -> Future[bool]:
        """Erase the personal data whose time is over, so that nothing of it is left in any file; whether there was any.
        To be called often: it looks once an hour, and writes only when there is something."""
        self._writer("core")
        return self._erasure.due(now)

    def removed(self) -> Future[bool]:
        """Central has removed this device: forget everything that came from central. What waits to be sent is kept."""
        self._writer("core")
        return self._erasure.forget(self._now())

    def wanted_pictures(self, limit: int) -> tuple[str, ...]:
        """Pictures to fetch, the most useful first: brand and offers, in stock here, any."""
        retailer = self.retailer()
        first = [retailer.logo] if retailer and retailer.logo else []
        first += [hit.variant.picture for hit in self.offers() if hit.variant.picture]
        return self._pictures.wanted(limit, first)

    def keep_picture(self, sha256: str, data: bytes) -> None:
        """Store a picture. ValueError when it is not what its name says, `Unusable` when the disk does not take it."""
        self._writer("catalog")
        self._pictures.keep(sha256, data)

    # --- the disk

    def storage(self) -> Storage:
        """How much room there is. What was given back of it is kept again where there is enough."""
        storage = self._ballast.storage()
        if self._writers and not self._ballast.kept() and storage.level == "ok":
            self._writers["catalog"].submit(self._keep_ballast, IDLE)
        return storage

    def _keep_ballast(self, _connection: Connection) -> tuple[None, Changes]:
        self._ballast.keep()
        return None, Changes()

    def recheck(self) -> Future[int]:
        """Look at every row that came from central, between other work: how many were damaged, and are gone now. After
        an end that was none this begins by itself."""
        self._writer("catalog")
        return self._recheck.begin()

    def _found_wrong(self, rows: int) -> None:
        Quarantine(self._safe.folder, self._now()).note("rows_renewed", n=rows)

    def mended(self) -> tuple[Mended, ...]:
        """What was damaged in the last 30 days and what was done about it, for the page about this device."""
        return Quarantine(self._safe.folder, self._now()).mended()

    # --- news

    def listen(self, heard: Callable[[Changes], None]) -> Callable[[], None]:
        """`heard` is called after each commit, on a writer's thread: hand over and return. The answer ends it."""
        return self._listeners.add(heard)

    # --- inside

    def _hired(self, name: FileName, second: JournalCopy) -> Writer:
        care = Care(self._safe, name, self._now, self._readers, self._ballast, second, self._renewed)
        return Writer(self._safe, name, self._committed, second if name == "core" else None, care)

    def _renewed(self, _name: FileName) -> None:
        """A file was made again; what it lacks is asked for from its start."""
        self._intake.reload()
        self._replaced()

    def _suspected(self) -> None:
        """A look-up met damage: each writer looks at its file, mends it, and looks at its rows."""
        if not self._writers or not self._examined.acquire(blocking=False):
            return
        for writer in self._writers.values():
            writer.submit(_examined, SYNC)
        self._recheck.begin().add_done_callback(lambda _: self._examined.release())

    def _writer(self, name: str) -> Writer:
        if not self._writers:
            raise RuntimeError("opened for reading only")
        return self._writers[name]

    def _write(self, name: str, work: Callable[[Connection], None]) -> Future[None]:
        def quiet(connection: Connection) -> tuple[None, Changes]:
            work(connection)
            return None, Changes()

        return self._writer(name).submit(quiet)

    def _submit_told(self, name: str, work: Callable[[Connection], Changes]) -> Future[None]:
        return self._writer(name).submit(lambda connection: (None, work(connection)), SYNC)

    def _replaced(self) -> None:
        """catalog.db is another file now."""
        self._words.forget()
        self._committed(Changes(all=True))

    def _committed(self, changes: Changes) -> None:
        self._facts.heard(changes)
        self._listeners.tell(changes)


def _prepared(safe: Safe, now: datetime, ballast: Ballast, *, suspect: bool = False) -> Prepared:
    """The files in order; on a full disk with the room that was kept for such a day."""
    try:
        return prepare(safe, now, suspect=suspect)
    except Exception as error:
        if reason_in(safe.folder, error) != "disk_full" or not ballast.release():
            raise
        return prepare(safe, now, suspect=suspect)


def _examined(connection: Connection) -> tuple[None, Changes]:
    must_be_sound(connection, "quick_check")
    return None, Changes()

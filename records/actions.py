"""What people do, kept on this device before anything else: first in the queue of its writer."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future

from records import drafts, install, outbox, signals_counted, unknown_codes
from records.ballast import MONEY, NO_MONEY
from records.drafts import Draft
from records.files import Connection
from records.inside import Inside
from records.news import Changes
from records.outbox import Action
from records.unusable import Unusable
from records.writer import IDLE
from shop.signals import Name
from shop.unknown_codes import Unknown


class Actions(Inside):
    """The part of `records.store.Records` that people write into. The Futures resolve after the commit."""

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

    def count(self, counts: Mapping[Name, int]) -> Future[None]:
        """Something happened here that managers want to know how often. It is sent with `tell_signals`; before
        enrolment nobody asks."""
        now = self._now()

        def work(connection: Connection) -> tuple[None, Changes]:
            if device := install.device(connection):
                signals_counted.count(connection, device.install, counts, now)
            return None, Changes()

        return self._writer("core").submit(work, IDLE)

    def tell_signals(self) -> Future[bool]:
        """Send what was counted, if something was and the last message is long enough ago. Call it now and then."""
        now, device = self._now(), self.device()
        with self._readers.read() as connection:
            due = device is not None and signals_counted.waiting(connection, device.install, now)
        if device is None or not due:
            nothing: Future[bool] = Future()
            nothing.set_result(False)
            return nothing

        def work(connection: Connection) -> tuple[bool, Changes]:
            told = signals_counted.tell(connection, device, now)
            return told, Changes(frozenset({"queue"})) if told else Changes()

        return self._writer("core").submit(work, IDLE)

"""What every part of `records.store.Records` stands on: the files, their readers and writers, and what is in memory."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime

from records.ballast import Ballast, Storage
from records.erasure import Erasure
from records.facts import Facts
from records.files import Connection, Safe
from records.intake import Intake
from records.news import Changes
from records.pictures import Pictures
from records.readers import Readers
from records.recheck import Recheck
from records.seeking import Seeking
from records.vocabulary import Vocabulary
from records.writer import IDLE, SYNC, Writer
from shop.lookups import Device


class Inside:
    """Made by `Records` alone. `_writers` is empty where the folder was opened for reading only."""

    _safe: Safe
    _now: Callable[[], datetime]
    _ballast: Ballast
    _readers: Readers
    _writers: dict[str, Writer]
    _facts: Facts
    _words: Vocabulary
    _seeking: Seeking
    _intake: Intake
    _pictures: Pictures
    _recheck: Recheck
    _erasure: Erasure

    def device(self) -> Device | None:
        """None before enrolment."""
        return self._facts.current().device

    def storage(self) -> Storage:
        """How much room there is. What was given back of it is kept again where there is enough."""
        storage = self._ballast.storage()
        if self._writers and not self._ballast.kept() and storage.level == "ok":
            self._writers["catalog"].submit(self._keep_ballast, IDLE)
        return storage

    def _keep_ballast(self, _connection: Connection) -> tuple[None, Changes]:
        self._ballast.keep()
        return None, Changes()

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

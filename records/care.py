"""What a writer can do when its file fails while the program runs: make room, or make the file again in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import structlog

from records import rebuild
from records.ballast import Ballast
from records.files import FileName, Safe, told
from records.quarantine import Quarantine
from records.readers import Readers
from records.secondcopy import JournalCopy
from records.unusable import Unusable

log = structlog.get_logger(__name__)

MOST_MENDED = 3
"""How often one program makes a file again: a disk that spoils it each time is no place for it."""
PATIENCE_S = 5.0
"""How long look-ups that are under way are waited for."""


class Care:
    """`records.writer.Care` of one file. `renewed` is called when it is another one."""

    def __init__(
        self,
        safe: Safe,
        name: FileName,
        now: Callable[[], datetime],
        readers: Readers,
        ballast: Ballast,
        second: JournalCopy,
        renewed: Callable[[FileName], None],
    ) -> None:
        self._safe, self._name, self._now = safe, name, now
        self._readers, self._ballast, self._second, self._renewed = readers, ballast, second, renewed
        self._mended = 0

    def make_room(self) -> bool:
        return self._ballast.release()

    def mend(self) -> bool:
        self._mended += 1
        if self._mended > MOST_MENDED:
            return False
        try:
            with self._readers.paused(PATIENCE_S), told(self._safe.folder):
                self._made_again()
        except (TimeoutError, Unusable) as error:
            log.warning("not_mended", file=self._name, error=str(error))
            return False
        self._renewed(self._name)
        return True

    def _made_again(self) -> None:
        if self._name == "core":
            rebuild.core_again(self._safe, self._now(), self._second)
        else:
            rebuild.prepare_catalog(self._safe, Quarantine(self._safe.folder, self._now()), suspect=True).close()

"""The threads that empty the outbox, one for each channel: a mail server that hangs keeps no webhook waiting."""

from __future__ import annotations

import random
import threading
import time
from typing import Protocol

import structlog
from sqlalchemy.exc import DBAPIError

from central import notices_queue as queue
from central.database import Database
from central.keyring import Keyring
from central.metrics import Metrics
from central.notices_letter import Letter, prepare
from central.notices_queue import Claimed, Outcome
from central.times import Clock

log = structlog.get_logger(__name__)

EVERY_S = 2.0
DEADLINE_S = 180.0
"""For one message, however slowly the other side answers: well below the lease."""
REST_S, LONGEST_REST_S = 5.0, 300.0


class Away(Exception):
    """Nothing can be sent to anybody at the moment; `str()` is a code without personal data."""


class Sender(Protocol):
    """A channel. `send` raises Away; `rest` hangs up; `cut` ends a `send` from another thread."""

    @property
    def channel(self) -> str: ...

    def send(self, claimed: Claimed, letter: Letter) -> Outcome: ...

    def rest(self) -> None: ...

    def cut(self) -> None: ...


class Post:
    """Sends what is due on one channel, until it is stopped."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        sender: Sender,
        metrics: Metrics,
        clock: Clock,
        *,
        every_s: float = EVERY_S,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        self._database, self._keyring, self._sender = database, keyring, sender
        self._metrics, self._clock = metrics, clock
        self._every, self._deadline = every_s, deadline_s
        self._stop = threading.Event()
        self._away = 0
        self._thread = threading.Thread(target=self._run, name=f"notices-{sender.channel}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends what is under way: it goes out again later, under the same id."""
        self._stop.set()
        while self._thread.is_alive():
            self._sender.cut()
            self._thread.join(0.1)

    def _run(self) -> None:
        wait = 0.0
        while not self._stop.wait(wait):
            try:
                wait = 0.0 if self.once() else self._every
            except (DBAPIError, OSError) as error:
                wait = self._every
                log.warning("notices_failed", channel=self._sender.channel, error=type(error).__name__)
            except Exception as error:  # noqa: BLE001 - said in the log; the next message may be better
                wait = self._every
                log.error("notices_failed", channel=self._sender.channel, error=type(error).__name__)  # noqa: TRY400
            wait = max(wait, self._rest())
        self._sender.rest()

    def _rest(self) -> float:
        """How long nobody is asked: longer and longer while they are away, and never all at the same time."""
        if not self._away:
            return 0.0
        longest = min(REST_S * 2.0 ** min(self._away - 1, 20), LONGEST_REST_S)
        return random.uniform(self._every, max(self._every, longest))  # noqa: S311 - jitter, not a secret

    def once(self) -> bool:
        """Send one message. Answers whether one was due."""
        channel = self._sender.channel
        with self._database.read() as connection:
            due = queue.is_due(connection, channel, self._clock())
        claimed = self._database.write(lambda c: queue.claim(c, channel, self._clock())) if due else None
        if claimed is None:
            self._sender.rest()
            return False
        begun = time.perf_counter()
        outcome = self._sent(claimed)
        state = self._database.write(lambda c: queue.settle(c, claimed, outcome, self._clock()))
        self._metrics.notice(channel, outcome.kind)
        log.info(
            "notice_settled",
            id=claimed.id,
            channel=channel,
            topic=claimed.topic,
            state=state or "lease_lost",
            why=outcome.why,
            attempt=claimed.attempts,
            seconds=round(time.perf_counter() - begun, 2),
        )
        return True

    def _sent(self, claimed: Claimed) -> Outcome:
        deadline = threading.Timer(self._deadline, self._sender.cut)
        deadline.daemon = True
        deadline.start()
        try:
            letter = self._database.write(lambda c: prepare(c, self._keyring, claimed, self._clock()))
            if isinstance(letter, Outcome):
                return letter
            outcome = self._sender.send(claimed, letter)
        except Away as away:
            self._away += 1
            return Outcome("again", str(away))
        except DBAPIError:
            raise
        except Exception as error:  # noqa: BLE001 - one message that cannot be written must not stop the others
            # Without a trace: what the message says is not for a log.
            log.error("notice_broken", id=claimed.id, error=type(error).__name__)  # noqa: TRY400
            return Outcome("again", f"error {type(error).__name__}"[:60])
        finally:
            deadline.cancel()
        self._away = 0
        return outcome

"""This device's side of one conversation: the client with the credentials of the present enrolment."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock

from records.store import Records
from sync.client import USUAL, Client, Limits
from sync.transport import Transport

Dial = Callable[[str], Transport]


class Session:
    """`client` belongs to one thread; `renew` and `cut` may be called from any."""

    def __init__(self, records: Records, dial: Dial, server: str | None, limits: Limits = USUAL) -> None:
        self._records = records
        self._dial = dial
        self._server = server
        self._limits = limits
        self._lock = Lock()
        self._client: Client | None = None
        self._stale = False
        self._ended = False
        self.install = ""

    def client(self) -> Client | None:
        """None while this device has not joined a store, and after `cut`."""
        with self._lock:
            if self._stale and self._client is not None:
                self._client.close()
                self._client = None
            self._stale = False
            if self._client is None and not self._ended:
                self._client = self._opened()
            return self._client

    @property
    def ended(self) -> bool:
        """What fails from now on fails because we hang up, and says nothing about the server."""
        return self._ended

    def renew(self) -> None:
        """The enrolment has changed."""
        with self._lock:
            self._stale = True

    def cut(self) -> None:
        """For good: what is under way ends now."""
        with self._lock:
            self._ended = True
            if self._client is not None:
                self._client.cut()

    def close(self) -> None:
        with self._lock:
            self._ended = True
            if self._client is not None:
                self._client.close()
                self._client = None

    def _opened(self) -> Client | None:
        device, credentials = self._records.device(), self._records.credentials()
        if device is None or credentials is None:
            return None
        self.install = device.install
        return Client(self._dial(self._server or device.server), token=credentials.token, limits=self._limits)

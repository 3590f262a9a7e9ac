"""Central in a thread of this process: for the demo and for tests that want the real thing."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from central.app import create
from central.notices_post import Sender
from central.server import Server, listen
from central.times import Clock, utc_now


class Central:
    """A context manager. `stop()` is a power cut to its clients; `start()` brings it back on the same port."""

    def __init__(
        self,
        database: str,
        media: Path,
        port: int = 0,
        *,
        clock: Clock = utc_now,
        keys: Path | None = None,
        senders: Sequence[Sender] = (),
    ) -> None:
        self._database, self._media, self._clock, self._keys = database, media, clock, keys
        self._senders = senders
        self.port = port
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Returns when requests are answered. Raises database.Unusable or server.PortInUse."""
        if self._thread is not None:
            return
        app = create(self._database, clock=self._clock, media_dir=self._media, keys=self._keys, senders=self._senders)
        bound = listen("127.0.0.1", self.port)
        self.port = bound.getsockname()[1]
        self._server = server = Server(app)
        self._thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, name="central", daemon=True)
        self._thread.start()
        while not server.started and self._thread.is_alive():
            time.sleep(0.005)
        if not server.started:
            self._server = self._thread = None
            raise RuntimeError("central ended while it started; its log says why")

    def stop(self) -> None:
        """Waiting requests end, new connections are refused."""
        if self._server is None or self._thread is None:
            return
        self._server.should_exit = True
        self._thread.join(10)
        self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

"""`storeside resources payments`: the payment provider of the demo, so that refunds are seen to be paid back.

It keeps an honest book on the disk and pays each key once. Its line is as lines are: an answer takes a moment, and that
of every third payment is lost after the money went. Central then knows nothing of it, and asks before it sends again.
"""

from __future__ import annotations

import argparse
import hmac
import json
import os
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

TAKES_S: Final = 1.5
LOST: Final = 3
"""The answer to one payment of so many is lost, beginning with the second."""
MOST_READ: Final = 64 * 1024


class Book:
    """What was paid, by key. A payment is on the disk before anybody is told of it."""

    def __init__(self, path: Path) -> None:
        self._path, self._lock = path, threading.Lock()
        self._paid: dict[str, dict[str, Any]] = {}
        if path.exists():
            whole = path.read_text("utf-8").rpartition("\n")
            path.write_text(whole[0] + whole[1], "utf-8")  # what was torn off by a crash was never told
            self._paid = {row["key"]: row for row in map(json.loads, whole[0].splitlines())}

    def pay(self, key: str, body: dict[str, Any]) -> int:
        """Which payment it was, from 1 on; 0 where this key was paid before."""
        with self._lock:
            if key in self._paid:
                return 0
            row = {name: body.get(name) for name in ("order", "line", "tender", "amount", "currency")} | {"key": key}
            with self._path.open("a", encoding="utf-8") as book:
                book.write(json.dumps(row) + "\n")
                book.flush()
                os.fsync(book.fileno())
            self._paid[key] = row
            return len(self._paid)

    def reference(self, key: str) -> str:
        """ "" where nothing was paid under this key."""
        with self._lock:
            return f"DEMO-{key[:8].upper()}" if key in self._paid else ""


class _Desk(BaseHTTPRequestHandler):
    book: Book
    secret: str
    takes_s: float

    def do_POST(self) -> None:
        body = self._body()
        if not self._known():
            return self._say(401, {})
        if body is None:
            return self._say(422, {"state": "refused", "reason": "not_understood"})
        key = self.headers.get("Idempotency-Key", "")
        time.sleep(self.takes_s)
        if self.book.pay(key, body) % LOST == LOST - 1:
            self.close_connection = True
            return None
        return self._settled(key)

    def do_GET(self) -> None:
        key = self.path.rpartition("/")[2]
        if not self._known():
            return self._say(401, {})
        return self._settled(key) if self.book.reference(key) else self._say(404, {})

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the library's
        """Nothing: the book is the log."""

    def _known(self) -> bool:
        said = self.headers.get("Authorization", "")
        return hmac.compare_digest(said.encode(), f"Bearer {self.secret}".encode())

    def _body(self) -> dict[str, Any] | None:
        try:
            said = json.loads(self.rfile.read(min(int(self.headers.get("Content-Length", "0")), MOST_READ)))
        except ValueError:
            return None
        return said if isinstance(said, dict) and type(said.get("amount")) is int and said["amount"] > 0 else None

    def _settled(self, key: str) -> None:
        self._say(200, {"state": "settled", "reference": self.book.reference(key)})

    def _say(self, status: int, body: dict[str, Any]) -> None:
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)


def server(book: Book, secret: str, port: int = 0, *, takes_s: float = TAKES_S) -> ThreadingHTTPServer:
    """On the loopback address alone; `serve_forever` and closing it are the caller's."""
    desk = type("Desk", (_Desk,), {"book": book, "secret": secret, "takes_s": takes_s})
    made = ThreadingHTTPServer(("127.0.0.1", port), desk)
    made.daemon_threads = True
    return made


def add_to(commands: Any) -> None:
    """The word `payments` among those of `storeside resources`."""
    parser = commands.add_parser("payments", help="the payment provider of the demo", description=__doc__)
    parser.add_argument("--port", type=int, required=True, metavar="N")
    parser.add_argument("--book", type=Path, required=True, metavar="FILE", help="what was paid, a line each")
    parser.add_argument(
        "--secret-file", type=Path, required=True, metavar="FILE", help="what central says it is known by"
    )


def serve(words: argparse.Namespace) -> None:
    """Until it is ended. Raises OSError where the files or the port cannot be used."""
    with server(Book(words.book), words.secret_file.read_text("utf-8").strip(), words.port) as made:
        made.serve_forever()

"""A payment provider as a process of its own, with a memory of its own: `python -m tests.central.provider BOOK SECRET`.

It pays whatever it is asked to pay, also a second time under the same key: whoever asks twice has paid twice. Each
payment is a line of the book, on the disk before anybody hears of it. The address is its first line of output.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LOST = "lost"
"""A tender of this name is paid, and nobody hears of it."""


@dataclass(frozen=True, slots=True)
class Paying:
    """The running process, as a test sees it."""

    url: str
    secret: Path
    _book: Path

    @property
    def payments(self) -> list[dict[str, Any]]:
        """Everything that left the till, in its order."""
        return _read(self._book)


@contextmanager
def paying(folder: Path) -> Iterator[Paying]:
    """Until the end of the block."""
    book, secret = folder / "book.jsonl", folder / "secret"
    book.touch()
    secret.write_text("of a process")
    words = [sys.executable, "-m", "tests.central.provider", str(book), str(secret)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            yield Paying(process.stdout.readline().decode().strip(), secret, book)
        finally:
            process.kill()


def _read(book: Path) -> list[dict[str, Any]]:
    return [json.loads(row) for row in book.read_text("utf-8").splitlines()]


def serve(book: Path, secret: str) -> None:
    """Until it is killed."""
    lock = threading.Lock()

    class Desk(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if self.headers["Authorization"] != f"Bearer {secret}":
                return self._say(401, {})
            key = self.headers["Idempotency-Key"]
            with lock, book.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(asked | {"key": key}) + "\n")
                lines.flush()
                os.fsync(lines.fileno())
            return None if asked.get("tender") == LOST else self._say(200, _settled(key))

        def do_GET(self) -> None:
            key = self.path.rpartition("/")[2]
            with lock:
                known = any(row["key"] == key for row in _read(book))
            self._say(200, _settled(key)) if known else self._say(404, {})

        def log_message(self, *_: Any) -> None:
            pass

        def _say(self, status: int, body: dict[str, Any]) -> None:
            text = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

    with ThreadingHTTPServer(("127.0.0.1", 0), Desk) as server:
        server.daemon_threads = True
        print(f"http://127.0.0.1:{server.server_address[1]}/v1", flush=True)
        server.serve_forever()


def _settled(key: str) -> dict[str, str]:
    return {"state": "settled", "reference": f"P-{key[:6]}"}


if __name__ == "__main__":
    serve(Path(sys.argv[1]), Path(sys.argv[2]).read_text("utf-8"))

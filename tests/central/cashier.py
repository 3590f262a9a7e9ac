"""A payment provider over HTTP that keeps an honest book and misbehaves on the line as asked."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

Mood = Literal["well", "silent_after", "silent_before", "error", "refuses", "pending", "garbage", "slow"]
SECRET = "of the provider"


class Cashier:
    """`paid` is what left the till, by key; `moods` are used up one by one, then it is as `mood` says."""

    def __init__(self) -> None:
        self.paid: dict[str, dict[str, Any]] = {}
        self.refused: set[str] = set()
        self.payments: Counter[str] = Counter()
        self.calls: list[tuple[str, str]] = []
        self.moods: list[Mood] = []
        self.mood: Mood = "well"
        self._lock = threading.Lock()
        cashier = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                cashier._post(self, self.headers["Idempotency-Key"], body)

            def do_GET(self) -> None:
                cashier._get(self, self.path.rpartition("/")[2])

            def log_message(self, *_: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}/v1"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()

    def _post(self, line: BaseHTTPRequestHandler, key: str, body: dict[str, Any]) -> None:
        with self._lock:
            self.calls.append(("POST", key))
            mood = self.moods.pop(0) if self.moods else self.mood
        if line.headers["Authorization"] != f"Bearer {SECRET}":
            return _say(line, 401, {"state": "refused"})
        if mood == "silent_before":
            return None
        if mood == "error":
            return _say(line, 503, {})
        if mood == "refuses":
            self.refused.add(key)
            return _say(line, 422, {"state": "refused", "reason": "card_closed"})
        if mood == "slow":
            time.sleep(0.6)
        self._pay(key, body)
        if mood == "silent_after":
            return None
        if mood == "garbage":
            return _say(line, 200, ["?"])
        return _say(line, 200, {"state": "pending"} if mood == "pending" else self._found(key))

    def _pay(self, key: str, body: dict[str, Any]) -> None:
        with self._lock:
            if key not in self.paid:
                self.paid[key] = body
                to = f" {body['tender']}" if "tender" in body else ""
                self.payments[f"{body['order']}/{body['line']}{to}"] += body["amount"]

    def _get(self, line: BaseHTTPRequestHandler, key: str) -> None:
        with self._lock:
            self.calls.append(("GET", key))
        if key in self.paid:
            return _say(line, 200, self._found(key))
        if key in self.refused:
            return _say(line, 200, {"state": "refused", "reason": "card_closed"})
        return _say(line, 404, {})

    def _found(self, key: str) -> dict[str, Any]:
        return {"state": "settled", "reference": f"R-{key[:6]}"}


def _say(line: BaseHTTPRequestHandler, status: int, body: Any) -> None:
    text = json.dumps(body).encode()
    line.send_response(status)
    line.send_header("Content-Length", str(len(text)))
    line.end_headers()
    line.wfile.write(text)

"""Real sockets that misbehave: a server that answers whatever a test says, and a proxy in front of central."""

from __future__ import annotations

import http.client
import json
import socket
import socketserver
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Answered:
    """A reply on its way back through the proxy."""

    status: int
    headers: dict[str, str]
    body: bytes

    def raw(self) -> bytes:
        return http_answer(self.status, self.body, **self.headers)

    def json(self) -> Any:
        return json.loads(self.body)


Raw = bytes | Iterable[bytes] | None
"""What goes over the line: bytes, a stream of them, or None to hang up."""


class Cut(bytes):
    """These bytes, and then the line is dead."""


def http_answer(status: int, body: bytes, **headers: str) -> bytes:
    sent = {
        "content-length": str(len(body)),
        **{name.replace("_", "-").lower(): text for name, text in headers.items()},
    }
    lines = [f"HTTP/1.1 {status} X", *(f"{name}: {text}" for name, text in sent.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def json_answer(status: int, body: Any, **headers: str) -> bytes:
    return http_answer(status, json.dumps(body).encode(), content_type="application/json", **headers)


def problem(status: int, code: str = "code", words: str = "Words.", **headers: str) -> bytes:
    return json_answer(status, {"code": code, "words": words}, **headers)


class _Handler(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        while (asked := self._read()) is not None:
            raw = self.server.answer(asked)
            if raw is None:
                return
            for part in (raw,) if isinstance(raw, bytes) else raw:
                try:
                    self.wfile.write(part)
                except OSError:
                    return
            if isinstance(raw, Cut):
                return

    def _read(self) -> Asked | None:
        try:
            first = self.rfile.readline().decode("latin-1").split()
        except OSError:
            return None
        if len(first) != 3:
            return None
        headers = {str(name).lower(): str(text) for name, text in http.client.parse_headers(self.rfile).items()}
        body = self.rfile.read(int(headers.get("content-length", "0")))
        return Asked(first[0], first[1], headers, body)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False
    answer: Callable[[Asked], Raw]

    def __init__(self, port: int = 0) -> None:
        self.lines: list[socket.socket] = []
        super().__init__(("127.0.0.1", port), _Handler)

    def get_request(self) -> tuple[socket.socket, Any]:
        line, address = super().get_request()
        self.lines.append(line)
        return line, address

    def hang_up(self) -> None:
        for line in self.lines:
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue


class Line:
    """A listening server with its address; `answer` may be changed at any time."""

    def __init__(self, answer: Callable[[Asked], Raw]) -> None:
        self._answer = answer
        self.asked: list[Asked] = []
        self.port = 0
        self._server: _Server | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._server = _Server(self.port)
        self._server.answer = self._note
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def stop(self) -> None:
        """The cable is pulled: everything open breaks, nothing new gets through."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server.hang_up()
            self._server = None

    def _note(self, asked: Asked) -> Raw:
        self.asked.append(asked)
        return self._answer(asked)


@contextmanager
def serving(answer: Callable[[Asked], Raw]) -> Iterator[Line]:
    line = Line(answer)
    line.start()
    try:
        yield line
    finally:
        line.stop()


Fault = Callable[[Asked, Answered], Raw | Answered]


class Proxy(Line):
    """Stands before central. `fault` sees each reply central gave, so the request has had its effect by then; `before`
    may answer in central's place."""

    def __init__(self, upstream: Callable[[], int]) -> None:
        super().__init__(self._pass_on)
        self._upstream = upstream
        self.before: Callable[[Asked], Raw | None] = lambda _: b""
        self.fault: Fault = lambda _, answered: answered

    def _pass_on(self, asked: Asked) -> Raw:
        early = self.before(asked)
        if early != b"":
            return early
        try:
            answered = _forward(self._upstream(), asked)
        except OSError:
            return None
        raw = self.fault(asked, answered)
        return raw.raw() if isinstance(raw, Answered) else raw


def _forward(port: int, asked: Asked) -> Answered:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=40)
    try:
        keep = {name: text for name, text in asked.headers.items() if name not in ("host", "connection")}
        line.request(asked.method, asked.path, asked.body or None, keep)
        reply = line.getresponse()
        drop = ("content-length", "connection", "transfer-encoding", "date")
        headers = {name.lower(): text for name, text in reply.getheaders() if name.lower() not in drop}
        return Answered(reply.status, headers, reply.read())
    finally:
        line.close()


def changed(answered: Answered, body: bytes) -> Answered:
    return replace(answered, body=body)

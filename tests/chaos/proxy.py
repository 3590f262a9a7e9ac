"""A line between devices and central that does all that real lines do, by seed, and counts what it did.

Each device has a door of its own: a port on loopback, with a weather that says how likely each fault is at a request.
"""

from __future__ import annotations

import http.client
import random
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import BinaryIO, Literal

Fault = Literal[
    "delay",  # the request arrives late
    "cut before",  # the line breaks before the request reached central
    "cut after",  # central has answered, the reply is lost
    "reset",  # the same, with an RST instead of a FIN
    "duplicate",  # the request reaches central twice at the same time
    "late copy",  # the request reaches central again, seconds later
    "truncate",  # half of the reply arrives
    "wrong length",  # the reply's length is not the one it names
    "portal",  # a sign-in page in central's place, with status 200
    "throttle",  # the reply arrives slowly
    "black hole",  # the line is open and nothing comes
]

BEFORE: tuple[Fault, ...] = ("cut before", "portal", "black hole")
PORTAL = b"<!doctype html><title>Welcome</title><p>Please accept our terms to use this network."
BAD_GATEWAY = b"<html><h1>502 Bad Gateway</h1></html>"


@dataclass(frozen=True)
class Weather:
    """How likely each fault is at one request. `offline`: nobody is let in at all."""

    name: str
    chances: Mapping[Fault, float] = field(default_factory=dict)
    offline: bool = False


CALM = Weather("calm")
WEATHERS: tuple[Weather, ...] = (
    CALM,
    Weather("lossy", {"cut before": 0.15, "cut after": 0.25, "reset": 0.15, "truncate": 0.1, "wrong length": 0.05}),
    Weather("echo", {"duplicate": 0.4, "late copy": 0.4}),
    Weather("slow", {"delay": 0.6, "throttle": 0.6}),
    Weather("portal", {"portal": 0.9}),
    Weather("half-open", {"black hole": 0.4}),
    Weather("offline", offline=True),
    Weather("storm", dict.fromkeys(("delay", "cut before", "cut after", "duplicate", "late copy", "truncate"), 0.12)),
)


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Answered:
    status: int
    headers: dict[str, str]
    body: bytes

    def raw(self, length: int | None = None) -> bytes:
        headers = (
            self.headers if self.status == 304 else self.headers | {"content-length": str(length or len(self.body))}
        )
        lines = [f"HTTP/1.1 {self.status} X", *(f"{name}: {text}" for name, text in headers.items()), "", ""]
        return "\r\n".join(lines).encode("latin-1") + self.body


class Broken(Exception):
    """This connection ends here. `reset`: with an RST."""

    def __init__(self, *, reset: bool = False) -> None:
        super().__init__()
        self.reset = reset


class Door:
    """One device's way to central. `weather` may be changed at any time, by anybody."""

    def __init__(self, upstream: Callable[[], int], fired: Counter[str], seed: str) -> None:
        self._upstream, self._fired = upstream, fired
        self._draw = random.Random(seed)
        self._lock = threading.Lock()
        self._lines: set[socket.socket] = set()
        self._closing = threading.Event()
        self.weather = CALM
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        self._closing.set()
        _shut(self._listening)
        with self._lock:
            for line in self._lines:
                _shut(line)

    def cut(self) -> None:
        """Break every connection there is, with an RST."""
        with self._lock:
            lines = list(self._lines)
        for line in lines:
            _reset(line)
            _shut(line, socket.SHUT_RD)  # wakes who reads; a FIN would come before the RST
        self._fired["cable pulled"] += bool(lines)

    def _listen(self) -> None:
        while not self._closing.is_set():
            try:
                line, _ = self._listening.accept()
            except OSError:
                break
            threading.Thread(target=self._serve, args=(line,), daemon=True).start()
        self._listening.close()

    def _serve(self, line: socket.socket) -> None:
        with self._lock:
            self._lines.add(line)
        try:
            self._let_in()
            with line.makefile("rb") as reader:
                while (asked := _read(reader)) is not None:
                    self._answer(line, asked)
        except Broken as broken:
            if broken.reset:
                _reset(line)
        except OSError:
            pass  # the device hung up
        finally:
            with self._lock:
                self._lines.discard(line)
            line.close()

    def _let_in(self) -> None:
        if self.weather.offline:
            self._fire("offline")
            raise Broken(reset=True)

    def _answer(self, line: socket.socket, asked: Asked) -> None:
        faults = self._chosen()
        if "delay" in faults:
            self._closing.wait(self._between(0.1, 3.0))
        if self.weather.offline or "cut before" in faults:
            raise Broken
        if "portal" in faults:
            line.sendall(Answered(200, {"content-type": "text/html"}, PORTAL).raw())
            return
        if "black hole" in faults:
            self._swallow(line)
        answered = self._asked_upstream(asked, faults)
        self._reply(line, answered, faults)

    def _chosen(self) -> set[Fault]:
        """Independent draws; of the faults before central only the first counts."""
        with self._lock:
            faults = {fault for fault, chance in self.weather.chances.items() if self._draw.random() < chance}
        first = next((fault for fault in BEFORE if fault in faults), None)
        if first is not None:
            faults = {first} | (faults & {"delay"})
        for fault in faults:
            self._fire(fault)
        return faults

    def _asked_upstream(self, asked: Asked, faults: set[Fault]) -> Answered:
        if "late copy" in faults:
            again = threading.Timer(self._between(0.5, 6.0), self._forwarded, args=(asked,))
            again.daemon = True
            again.start()
        if "duplicate" in faults:
            twin = threading.Thread(target=self._forwarded, args=(asked,), daemon=True)
            twin.start()
        answered = self._forwarded(asked)
        if answered is None:
            self._fire("central away")
            if self._between(0, 1) < 0.5:
                raise Broken
            return Answered(502, {"content-type": "text/html"}, BAD_GATEWAY)
        return answered

    def _forwarded(self, asked: Asked) -> Answered | None:
        """None when central is not there, or went away in the middle."""
        try:
            return forward(self._upstream(), asked)
        except (OSError, http.client.HTTPException):
            return None

    def _reply(self, line: socket.socket, answered: Answered, faults: set[Fault]) -> None:
        if "cut after" in faults or "reset" in faults:
            raise Broken(reset="reset" in faults)
        if "truncate" in faults:
            raw = answered.raw()
            line.sendall(raw[: int(len(raw) * self._between(0, 1))])
            raise Broken
        if "wrong length" in faults and answered.status != 304:
            length = max(1, len(answered.body) + (-1 if self._between(0, 1) < 0.5 else 7))
            line.sendall(answered.raw(length))
            raise Broken
        if "throttle" in faults:
            self._drip(line, answered.raw())
        else:
            line.sendall(answered.raw())

    def _drip(self, line: socket.socket, raw: bytes) -> None:
        """Over one to eight seconds, whatever the size."""
        pieces = 20
        pause = self._between(1, 8) / pieces
        step = len(raw) // pieces + 1
        for start in range(0, len(raw), step):
            line.sendall(raw[start : start + step])
            self._closing.wait(pause)

    def _swallow(self, line: socket.socket) -> None:
        """Takes what comes and says nothing, until the device gives up."""
        while line.recv(65536):
            pass
        raise Broken

    def _between(self, low: float, high: float) -> float:
        with self._lock:
            return self._draw.uniform(low, high)

    def _fire(self, what: str) -> None:
        with self._lock:
            self._fired[what] += 1


class Proxy:
    """The doors of all devices before one central, whose port may change."""

    def __init__(self, upstream: Callable[[], int], seed: int) -> None:
        self.fired: Counter[str] = Counter()
        self._upstream, self._seed = upstream, seed
        self.doors: list[Door] = []

    def door(self) -> Door:
        made = Door(self._upstream, self.fired, f"{self._seed}/{len(self.doors)}")
        self.doors.append(made)
        return made

    def heal(self) -> None:
        """All faults end. What is lost in a half-open line stays lost, as it would."""
        for door in self.doors:
            door.weather = CALM

    def close(self) -> None:
        for door in self.doors:
            door.close()


def forward(port: int, asked: Asked) -> Answered:
    """One exchange with central. Raises OSError or HTTPException when there is no whole answer."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        keep = {name: text for name, text in asked.headers.items() if name not in ("host", "connection")}
        line.request(asked.method, asked.path, asked.body or None, keep)
        reply = line.getresponse()
        drop = ("content-length", "connection", "transfer-encoding", "date", "server")
        headers = {name.lower(): text for name, text in reply.getheaders() if name.lower() not in drop}
        return Answered(reply.status, headers, reply.read())
    finally:
        line.close()


def _read(reader: BinaryIO) -> Asked | None:
    first = reader.readline().decode("latin-1").split()
    if len(first) != 3:
        return None
    headers: dict[str, str] = {}
    while (line := reader.readline()) not in (b"\r\n", b"\n"):
        name, colon, text = line.decode("latin-1").partition(":")
        if not colon:
            return None  # the line broke in the middle: half a request is none
        headers[name.strip().lower()] = text.strip()
    length = int(headers.get("content-length", "0"))
    body = reader.read(length)
    return Asked(first[0], first[1], headers, body) if len(body) == length else None


def _reset(line: socket.socket) -> None:
    """Its close will be an RST."""
    with suppress(OSError):
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _shut(line: socket.socket, side: int = socket.SHUT_RDWR) -> None:
    with suppress(OSError):
        line.shutdown(side)


@dataclass
class Sky:
    """Changes the weathers by seed: mostly door by door, sometimes for everybody."""

    proxy: Proxy
    draw: random.Random
    changed_at: dict[int, float] = field(default_factory=dict)

    def turn(self, now: float) -> None:
        """Call it often; it changes what is due."""
        if self.draw.random() < 0.002:
            everybody = self.draw.choice(WEATHERS)
            for at, door in enumerate(self.proxy.doors):
                door.weather, self.changed_at[at] = everybody, now + self.draw.uniform(2, 6)
        for at, door in enumerate(self.proxy.doors):
            if now >= self.changed_at.get(at, 0.0):
                door.weather = self.draw.choice(WEATHERS)
                self.changed_at[at] = now + self.draw.uniform(2, 10)
                if self.draw.random() < 0.2:
                    door.cut()

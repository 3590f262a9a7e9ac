"""The proxy does what it says: each fault is seen by a client as what it is, and by the server behind as well."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.chaos.proxy import CALM, WEATHERS, Door, Fault, Proxy, Weather

BODY = b'{"answer": "' + b"x" * 2000 + b'"}'


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    asked = 0


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        self.server.asked += 1
        self.send_response(200)
        self.send_header("content-length", str(len(BODY)))
        self.send_header("content-type", "application/json")
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[_Server]:
    with _Server(("127.0.0.1", 0), _Handler) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def proxy(server: _Server) -> Iterator[Proxy]:
    made = Proxy(lambda: int(server.server_address[1]), 1)
    yield made
    made.close()


def always(*faults: Fault) -> Weather:
    return Weather("test", dict.fromkeys(faults, 1.0))


def post(door: Door, read_s: float = 10.0) -> tuple[int, bytes]:
    line = http.client.HTTPConnection("127.0.0.1", door.port, timeout=read_s)
    try:
        line.request("POST", "/x", b"hello")
        reply = line.getresponse()
        return reply.status, reply.read()
    finally:
        line.close()


def test_in_calm_weather_nothing_is_changed(server: _Server, proxy: Proxy) -> None:
    door = proxy.door()
    assert post(door) == (200, BODY)
    assert server.asked == 1
    assert not proxy.fired


@pytest.mark.parametrize("fault", ["cut before", "black hole"])
def test_before_central(server: _Server, proxy: Proxy, fault: Fault) -> None:
    door = proxy.door()
    door.weather = always(fault)
    with pytest.raises((OSError, http.client.HTTPException)):
        post(door, 0.3)
    assert server.asked == 0
    assert proxy.fired == {fault: 1}


@pytest.mark.parametrize("fault", ["cut after", "reset", "truncate"])
def test_after_central_answered(server: _Server, proxy: Proxy, fault: Fault) -> None:
    door = proxy.door()
    door.weather = always(fault)
    with pytest.raises((OSError, http.client.HTTPException)):
        post(door)
    assert server.asked == 1


def test_a_wrong_length(server: _Server, proxy: Proxy) -> None:
    door = proxy.door()
    door.weather = always("wrong length")
    try:
        _, body = post(door)
    except http.client.IncompleteRead as short:
        body = short.partial
    assert body in (BODY[:-1], BODY)
    assert server.asked == 1


@pytest.mark.parametrize(("fault", "wait"), [("duplicate", 2.0), ("late copy", 8.0)])
def test_central_is_asked_twice(server: _Server, proxy: Proxy, fault: Fault, wait: float) -> None:
    door = proxy.door()
    door.weather = always(fault)
    assert post(door) == (200, BODY)
    until = time.monotonic() + wait
    while server.asked < 2 and time.monotonic() < until:
        time.sleep(0.01)
    assert server.asked == 2


def test_a_portal_and_a_slow_line(server: _Server, proxy: Proxy) -> None:
    door = proxy.door()
    door.weather = always("portal")
    status, body = post(door)
    assert (status, b"terms" in body, server.asked) == (200, True, 0)
    door.weather = always("throttle")
    assert post(door) == (200, BODY)


def test_offline_and_healed(server: _Server, proxy: Proxy) -> None:
    door = proxy.door()
    door.weather = Weather("offline", offline=True)
    with pytest.raises((OSError, http.client.HTTPException)):
        post(door)
    proxy.heal()
    assert door.weather is CALM
    assert post(door) == (200, BODY)


def test_a_pulled_cable_resets_what_is_open(proxy: Proxy) -> None:
    door = proxy.door()
    with socket.create_connection(("127.0.0.1", door.port), timeout=5) as line:
        line.sendall(b"POST /x HTTP/1.1\r\n")
        until = time.monotonic() + 5
        while not proxy.fired["cable pulled"] and time.monotonic() < until:
            door.cut()
            time.sleep(0.01)
        with pytest.raises(ConnectionResetError):
            line.recv(1)


def test_every_fault_is_in_some_weather() -> None:
    from typing import get_args

    assert set(get_args(Fault)) == {fault for weather in WEATHERS for fault in weather.chances}

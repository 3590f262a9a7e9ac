"""One HTTP exchange with everything bounded: bytes, time, redirects, trust.

A `Transport` is used by one thread at a time. The deterministic simulation puts central's own functions behind the same
protocol; everything above it cannot tell.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from sync import unpacking
from sync.address import Address, read_address
from sync.failures import Failure, Unreachable

if TYPE_CHECKING:
    import ssl

    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

CHUNK = 64 * 1024
WORDS = {
    "tls": "The server cannot prove that it is the right one (its certificate is not trusted).",
    "name": "The server's name is not known on this network.",
    "no_answer": "The server does not answer.",
    "refused": "The server cannot be reached.",
    "too_slow": "The server answers too slowly.",
    "cut_off": "The connection broke off in the middle of an answer.",
    "closed": "The connection to the server broke off.",
}


@dataclass(frozen=True, slots=True)
class Call:
    """One request. `read_s` bounds the silence between two bytes, `total_s` the whole exchange, `most` the bytes of the
    answer after decompression. `part` asks for these bytes of a file only: the first, and the one behind the last."""

    method: str
    path: str
    accept: str = "application/json"
    body: bytes | None = None
    sends: str = "application/json"
    token: str | None = None
    read_s: float = 10.0
    total_s: float = 30.0
    most: int = 1024 * 1024
    part: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, whole. `media` is the bare media type in lower case; `retry_after` the header as sent."""

    status: int
    media: str = ""
    body: bytes = b""
    retry_after: str | None = None


class Transport(Protocol):
    def exchange(self, call: Call) -> Reply:
        """Raises Unreachable (no whole answer came) or Broken (more than agreed came)."""

    def cut(self) -> None:
        """From any thread: end the exchange that is under way, now."""

    def close(self) -> None: ...


class Http:
    """Transport over HTTP/1.1: no environment proxies, no redirects, no cookies, certificates always checked.

    Certificates are judged by the authorities this machine trusts.
    """

    def __init__(self, server: str, *, connect_s: float = 5.0) -> None:
        self._address = read_address(server)
        self._connect_s = connect_s
        self._pool: HTTPConnectionPool | None = None
        self._guard = _Guard()

    def exchange(self, call: Call) -> Reply:
        pool = self._pool or self._open()
        made = pool.num_connections
        try:
            return self._once(pool, call)
        except Unreachable as failure:
            # A kept-open connection the server has closed meanwhile says nothing about the server. Every call of the
            # contract may be repeated.
            if failure.code != "closed" or pool.num_connections != made:
                raise
        return self._once(pool, call)

    def cut(self) -> None:
        self._guard.cut()

    def close(self) -> None:
        self._guard.close()
        if self._pool is not None:
            self._pool.close()

    def _once(self, pool: HTTPConnectionPool, call: Call) -> Reply:
        from urllib3 import Timeout

        with self._guard.limit(call.total_s):
            with _worded(self._guard, "closed"):
                response = pool.urlopen(
                    call.method,
                    self._address.prefix + call.path,
                    body=call.body,
                    headers=_headers(call),
                    retries=False,
                    redirect=False,
                    timeout=Timeout(connect=self._connect_s, read=call.read_s),
                    preload_content=False,
                    decode_content=False,
                )
            with _worded(self._guard, "cut_off"), _closing_unless_whole(response):
                body = _read(response, call.most)
        media = response.headers.get("Content-Type", "").split(";")[0].strip().lower()
        if self._guard.expired or not _framed(response, media):
            # An answer that ends wherever the line ends may be half an answer, also in its headers.
            response.close()
            code = "too_slow" if self._guard.expired else "cut_off"
            raise Unreachable(WORDS[code], code)
        return Reply(response.status, media, body, response.headers.get("Retry-After"))

    def _open(self) -> HTTPConnectionPool:
        self._pool = _pool(self._address, self._guard)
        return self._pool


def _headers(call: Call) -> dict[str, str]:
    from sync.messages import PROTOCOL, PROTOCOL_HEADER

    headers = {
        "Accept": call.accept,
        "Accept-Encoding": unpacking.ACCEPTED,
        "User-Agent": "storeside",
        PROTOCOL_HEADER: str(PROTOCOL),
    }
    if call.body is not None:
        headers["Content-Type"] = call.sends
    if call.part is not None:
        headers["Range"] = f"bytes={call.part[0]}-{call.part[1] - 1}"
    if call.token is not None:
        headers["Authorization"] = f"Bearer {call.token}"
    return headers


def _framed(response: BaseHTTPResponse, media: str) -> bool:
    """Whether the answer itself tells where it ends. A sign-in page of a stranger need not."""
    told = "Content-Length" in response.headers or "Transfer-Encoding" in response.headers
    return told or media == "text/html" or response.status in (204, 304)


def _read(response: BaseHTTPResponse, most: int) -> bytes:
    """The whole body, never more than `most` bytes of it after decompression."""
    unpacker = unpacking.of(response.headers.get("Content-Encoding", "identity"), most)
    while chunk := response.read(CHUNK, decode_content=False):
        unpacker.take(chunk)
    if not unpacker.ended:
        raise Unreachable(WORDS["cut_off"], "cut_off")
    return unpacker.body


class _Guard:
    """Ends an exchange whose time is up by shutting its socket down: read time-outs alone let a server that sends one
    byte a second hold a thread for ever, also inside the headers and the TLS handshake."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._line: socket.socket | None = None
        self._cut = False
        self.expired = False

    def watch(self, line: socket.socket) -> None:
        """A new connection. Its duplicate stays reachable while TLS has taken the original apart."""
        with self._lock:
            if self._line is not None:
                self._line.close()
            self._line = line.dup()
            if self._cut:
                _shut(self._line)

    @contextmanager
    def limit(self, seconds: float) -> Iterator[None]:
        self.expired = False
        timer = threading.Timer(seconds, self._expire)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def cut(self) -> None:
        """For good: also a connection made after this is shut at once."""
        with self._lock:
            self._cut = True
            if self._line is not None:
                _shut(self._line)

    def close(self) -> None:
        with self._lock:
            if self._line is not None:
                self._line.close()
                self._line = None

    def _expire(self) -> None:
        with self._lock:
            self.expired = True
            if self._line is not None:
                _shut(self._line)


def _shut(line: socket.socket) -> None:
    with suppress(OSError):  # the other end may have been faster
        line.shutdown(socket.SHUT_RDWR)


@contextmanager
def _closing_unless_whole(response: BaseHTTPResponse) -> Iterator[None]:
    try:
        yield
    except BaseException:
        response.close()
        raise
    response.release_conn()


@contextmanager
def _worded(guard: _Guard, otherwise: str) -> Iterator[None]:
    """What the network library raises, as a Failure with words. `otherwise` is the code of a line that broke."""
    from urllib3.exceptions import HTTPError

    try:
        yield
    except Failure:
        raise
    except (HTTPError, OSError, ValueError) as error:
        if guard.expired:
            raise Unreachable(WORDS["too_slow"], "too_slow") from error
        raise _failure(error, otherwise) from error


def _failure(error: Exception, otherwise: str) -> Failure:
    from urllib3 import exceptions as trouble

    code, connect = otherwise, True
    match error:
        case trouble.SSLError():
            code = "tls"
        case trouble.NameResolutionError():
            code = "name"
        case trouble.NewConnectionError():  # a kind of ConnectTimeoutError there, so it comes first
            code = "refused"
        case trouble.ConnectTimeoutError():
            code = "no_answer"
        case trouble.ReadTimeoutError():
            code, connect = "too_slow", False
        case _:
            connect = False
    return Unreachable(WORDS[code], code, connect=connect)


def _pool(address: Address, guard: _Guard) -> HTTPConnectionPool:
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
    from urllib3.connection import HTTPConnection, HTTPSConnection

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            line = super()._new_conn()
            guard.watch(line)
            return line

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            line = super()._new_conn()
            guard.watch(line)
            return line

    if address.scheme == "http":
        plain = HTTPConnectionPool(address.host, address.port, maxsize=1, socket_options=_socket_options())
        plain.ConnectionCls = Plain
        return plain
    secure = HTTPSConnectionPool(
        address.host, address.port, maxsize=1, socket_options=_socket_options(), ssl_context=_trust()
    )
    secure.ConnectionCls = Secure
    return secure


def _trust() -> ssl.SSLContext:
    import ssl

    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _socket_options() -> list[tuple[int, int, int]]:
    """A pulled cable is noticed after about 11 s of a long-poll instead of never."""
    options = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1), (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (("TCP_KEEPIDLE", 5), ("TCP_KEEPINTVL", 2), ("TCP_KEEPCNT", 3), ("TCP_USER_TIMEOUT", 11_000)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options

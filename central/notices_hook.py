"""Messages to a program of the retailer's: one signed POST each. It may send an SMS, or show them in an app.

Storeside-Signature: t=1799999999,v1=<HMAC-SHA256 of "1799999999." and the body, in hex>
Idempotency-Key: <the same however often a message is sent>
"""

from __future__ import annotations

import hmac
import http.client
import json
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from central.notices_letter import Letter
from central.notices_post import Away
from central.notices_queue import Claimed, Outcome
from central.notices_words import as_text, compose
from central.times import shown, utc_now

PATIENCE_S = 15.0
MOST_SENT, MOST_READ = 256 * 1024, 64 * 1024
LEAST_SECRET = 16
_HERE = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class HookAddress:
    secure: bool
    host: str
    port: int
    path: str
    secret: bytes = field(repr=False)


def hook_at(url: str, secret: bytes) -> HookAddress:
    """Raises ValueError with words for the person."""
    parts = urlsplit(url)
    try:
        port = parts.port if parts.port is not None else 443 if parts.scheme == "https" else 80
    except ValueError:
        port = 0
    if parts.scheme not in ("https", "http") or not parts.hostname or port == 0 or parts.username or parts.fragment:
        raise ValueError("A webhook is written https://host/path.")
    if parts.scheme == "http" and parts.hostname not in _HERE:
        raise ValueError("A webhook on another machine has to be https: it is told about customers.")
    if len(secret) < LEAST_SECRET:
        raise ValueError(f"The secret of the webhook has to have {LEAST_SECRET} characters or more.")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not path.isascii() or not path.isprintable() or " " in path:
        raise ValueError("The path of the webhook has characters that no address has.")
    return HookAddress(parts.scheme == "https", parts.hostname, port, path, secret)


class Hook:
    """Posts messages, each on a connection of its own. Used by one thread; `cut` may be called from another one."""

    channel: Final = "webhook"

    def __init__(
        self,
        address: HookAddress,
        *,
        trust: ssl.SSLContext | None = None,
        patience_s: float = PATIENCE_S,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._address, self._patience, self._clock = address, patience_s, clock
        self._trust = trust or ssl.create_default_context()
        self._line: http.client.HTTPConnection | None = None

    def send(self, claimed: Claimed, letter: Letter) -> Outcome:
        """Post one message. Raises Away when nobody answers there, or asks for a pause. Redirects are not followed."""
        body = json.dumps(said(claimed, letter), ensure_ascii=False, separators=(",", ":")).encode()
        if len(body) > MOST_SENT:
            return Outcome("failed", "too_large")
        try:
            status = self._posted(claimed.key, body)
        except (http.client.HTTPException, OSError) as error:
            why = "timeout" if isinstance(error, TimeoutError) else type(error).__name__[:40]
            raise Away(why) from error
        finally:
            self.rest()
        if 200 <= status < 300:
            return Outcome("sent")
        if status == 408:
            return Outcome("again", "http 408")
        if 400 <= status < 500 and status != 429:
            return Outcome("failed", f"http {status}")
        raise Away(f"http {status}")

    def _posted(self, key: str, body: bytes) -> int:
        at, address = self._address, (self._address.host, self._address.port)
        if at.secure:
            self._line = http.client.HTTPSConnection(*address, timeout=self._patience, context=self._trust)
        else:
            self._line = http.client.HTTPConnection(*address, timeout=self._patience)
        self._line.request("POST", at.path, body, self._headers(key, body))
        answer = self._line.getresponse()
        answer.read(MOST_READ)
        return answer.status

    def _headers(self, key: str, body: bytes) -> dict[str, str]:
        at = int(self._clock().timestamp())
        return {
            "Content-Type": "application/json; charset=utf-8",
            "User-Agent": "Storeside",
            "Idempotency-Key": key,
            "Storeside-Signature": f"t={at},v1={signature(self._address.secret, at, body)}",
            "Connection": "close",
        }

    def rest(self) -> None:
        """Hang up."""
        line, self._line = self._line, None
        if line is not None:
            line.close()

    def cut(self) -> None:
        """End what is under way at once."""
        sock = self._line.sock if self._line is not None else None
        if sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


def signature(secret: bytes, at: int, body: bytes) -> str:
    """`at` in seconds since 1970: whoever checks it refuses old ones, so that nobody sends them a second time."""
    return hmac.new(secret, b"%d." % at + body, "sha256").hexdigest()


def said(claimed: Claimed, letter: Letter) -> dict[str, object]:
    """The body. `text` is the whole message in the customer's language; there is no e-mail address in it."""
    message = compose(letter)
    return {
        "id": claimed.key,
        "topic": letter.topic,
        "order": letter.order,
        "store": claimed.store,
        "customer": letter.customer,
        "language": letter.language,
        "at": shown(letter.at),
        "lines": [asdict(one) for one in letter.parts],
        "missing": [asdict(one) for one in letter.missing],
        "hold_until": shown(letter.hold_until) if letter.hold_until else None,
        "pickup_code": letter.pickup_code,
        "voucher": _voucher(letter),
        "subject": message.subject,
        "text": as_text(message),
    }


def _voucher(letter: Letter) -> dict[str, object] | None:
    if letter.credit is None:
        return None
    one = letter.credit
    ends = shown(one.expires) if one.expires else None
    return {"voucher": one.number, "amount": one.amount, "currency": one.currency, "expires": ends}

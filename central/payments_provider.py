"""The port to a payment provider: a small JSON API, which most providers or a few lines in front of them speak.

    POST {url}/refunds         Idempotency-Key: KEY    {"order", "line", "amount", "currency", "tender"?, "kind"?}
    GET  {url}/refunds/KEY

Both answer {"state": "settled" | "refused" | "pending", "reference": "...", "reason": "..."}; 404 says that the key was
never seen. Amounts are minor units; line 0 is the shipping. `tender` is what the order was paid with, of this `kind`,
as the order feed named it. `Authorization: Bearer SECRET`.
"""

from __future__ import annotations

import http.client
import json
import ssl
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlsplit

from central.payments import Due, Outcome

PATIENCE_S = 30.0
MOST_READ = 64 * 1024
_HERE = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class ProviderAddress:
    secure: bool
    host: str
    port: int
    path: str
    secret: str = field(repr=False)


def provider_at(url: str, secret: str) -> ProviderAddress:
    """Raises ValueError with words for the person."""
    parts = urlsplit(url)
    try:
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        port = 0
    if parts.scheme not in ("https", "http") or not parts.hostname or not port or parts.username or parts.query:
        raise ValueError("A payment provider is written https://host/path.")
    if parts.scheme == "http" and parts.hostname not in _HERE:
        raise ValueError("A payment provider on another machine has to be https.")
    if not secret.isascii() or not secret.isprintable() or not secret:
        raise ValueError("The provider's secret has characters that no header has.")
    return ProviderAddress(parts.scheme == "https", parts.hostname, port, parts.path.rstrip("/"), secret)


class Provider:
    """Used by one thread. No call raises: what cannot be told is `unknown`, and asked later."""

    def __init__(
        self, address: ProviderAddress, *, trust: ssl.SSLContext | None = None, patience_s: float = PATIENCE_S
    ) -> None:
        self._address, self._patience = address, patience_s
        self._trust = trust or ssl.create_default_context()

    def refund(self, due: Due) -> Outcome:
        """Ask the provider to pay back. The same key twice is paid once."""
        body = {"order": due.order, "line": due.line, "amount": due.amount, "currency": due.currency}
        body |= {name: said for name, said in (("tender", due.tender), ("kind", due.kind)) if said}
        try:
            line = self._line()
            line.connect()
        except OSError as error:
            return Outcome("not_sent", why=_why(error))
        return self._answered(line, "POST", "/refunds", due.key, json.dumps(body).encode())

    def look(self, due: Due) -> Outcome:
        """What became of a refund that may have been sent; `not_sent` where the provider never saw its key."""
        try:
            line = self._line()
            line.connect()
        except OSError as error:
            return Outcome("unknown", why=_why(error))
        return self._answered(line, "GET", f"/refunds/{quote(due.key, safe='')}", due.key, None)

    def _line(self) -> http.client.HTTPConnection:
        at = self._address
        if at.secure:
            return http.client.HTTPSConnection(at.host, at.port, timeout=self._patience, context=self._trust)
        return http.client.HTTPConnection(at.host, at.port, timeout=self._patience)

    def _answered(
        self, line: http.client.HTTPConnection, method: str, path: str, key: str, body: bytes | None
    ) -> Outcome:
        headers = {"Authorization": f"Bearer {self._address.secret}", "Idempotency-Key": key}
        headers |= {"Content-Type": "application/json"} if body is not None else {}
        try:
            line.request(method, self._address.path + path, body, headers)
            answer = line.getresponse()
            return _read(answer.status, answer.read(MOST_READ + 1), asked=method == "GET")
        except (http.client.HTTPException, OSError) as error:
            return Outcome("unknown", why=_why(error))
        finally:
            line.close()


def _read(status: int, text: bytes, *, asked: bool) -> Outcome:
    """4xx of a request that was understood is a no; anything else that is not an answer leaves it open."""
    if asked and status == 404:
        return Outcome("not_sent", why="never_seen")
    said = _json(text)
    state, reason = said.get("state"), str(said.get("reason", ""))[:64]
    if status < 300 and state == "settled":
        return Outcome("settled", reference=str(said.get("reference", ""))[:128])
    if (status < 300 or status in (402, 422)) and state == "refused":
        return Outcome("refused", why=reason or "refused")
    return Outcome("unknown", why="pending" if status < 300 and state == "pending" else f"http {status}")


def _json(text: bytes) -> dict[str, Any]:
    try:
        said = json.loads(text) if len(text) <= MOST_READ else None
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _why(error: Exception) -> str:
    return "timeout" if isinstance(error, TimeoutError) else type(error).__name__[:40]

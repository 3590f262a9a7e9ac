"""Where the server is: an address as a person types it, and the rule that nobody can listen in."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from sync.failures import Refused


@dataclass(frozen=True, slots=True)
class Address:
    """Where the server is. `prefix` is a path without a trailing slash, or empty."""

    scheme: str
    host: str
    port: int | None
    prefix: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}{f':{self.port}' if self.port else ''}{self.prefix}"


def read_address(server: str) -> Address:
    """The server's address as a person types it. Plain http only to this very machine; raises Refused with words."""
    text = server.strip()
    if "://" not in text:
        text = f"{'http' if _loopback(urlsplit(f'//{text}').hostname or '') else 'https'}://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise Refused("This is not a server's address. It looks like https://sync.example.com", "address") from None
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.query or parts.fragment:
        raise Refused("This is not a server's address. It looks like https://sync.example.com", "address")
    if parts.scheme == "http" and not _loopback(host):
        raise Refused("The server's address must begin with https://, so that nobody can listen in.", "address")
    return Address(parts.scheme, host, port, parts.path.rstrip("/"))


def _loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

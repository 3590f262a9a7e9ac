"""The retailer's list of signing keys: which key may sign which kinds of codes, and when. Pure: nothing is checked here
but the shape.

The list is canonical JSON: {"version", "issued", "expires", "keys": [{"id", "public", "not_before", "expires",
"kinds"}]}. Times are RFC 3339 in UTC, to the second; `public` is a raw Ed25519 key. Bytes are base64url without
padding. The retailer's root key signs `DOMAIN` and the bytes of that JSON. To devices both come as the entity
`keys`/`keys`: {"list", "signature", "root"}.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from shop.signed_codes import KINDS, Kind

DOMAIN = b"storeside keys 1\n"
"""In front of what the root key signs, so that its signature is good for nothing else."""
KIND = ID = "keys"
"""Of the entity that brings the list."""
MOST_BYTES = 64 * 1024
MOST_KEYS = 200
_NUMBERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class Key:
    """`public` is a raw Ed25519 key. Codes that it signed begin at `not_before` or later and end by `expires`."""

    id: int
    public: bytes
    not_before: datetime
    expires: datetime
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class KeyList:
    version: int
    issued: datetime
    expires: datetime
    keys: tuple[Key, ...]

    def key(self, key_id: int) -> Key | None:
        return next((key for key in self.keys if key.id == key_id), None)


@dataclass(frozen=True, slots=True)
class Envelope:
    """The list as it travels: the bytes that are signed, and the signature. `root` is who says to have signed it."""

    text: bytes
    signature: bytes
    root: bytes = b""

    @property
    def message(self) -> bytes:
        return DOMAIN + self.text

    @property
    def body(self) -> dict[str, str]:
        """Of the entity `keys`/`keys`."""
        return {"list": base64url(self.text), "signature": base64url(self.signature), "root": base64url(self.root)}


def envelope(body: Mapping[str, Any]) -> Envelope | None:
    """What an entity's body holds; None where it has another shape."""
    try:
        parts = [from_base64url(body[name]) for name in ("list", "signature")]
        root = from_base64url(body.get("root", ""))
    except (KeyError, ValueError, TypeError, AttributeError):
        return None
    fits = len(parts[0]) <= MOST_BYTES and len(parts[1]) == 64 and len(root) in (0, 32)
    return Envelope(parts[0], parts[1], root) if fits else None


def written(keys: KeyList) -> bytes:
    """The one spelling of a list."""
    said = {
        "version": keys.version,
        "issued": _shown(keys.issued),
        "expires": _shown(keys.expires),
        "keys": [
            {
                "id": key.id,
                "public": base64url(key.public),
                "not_before": _shown(key.not_before),
                "expires": _shown(key.expires),
                "kinds": list(key.kinds),
            }
            for key in keys.keys
        ],
    }
    return json.dumps(said, sort_keys=True, separators=(",", ":")).encode()


def read(text: bytes) -> KeyList | None:
    """The list that `written` wrote; None for anything else. Kinds of a later version are left out."""
    try:
        said = json.loads(text)
        keys = tuple(_key(one) for one in said["keys"])
        found = KeyList(_whole(said["version"]), _time(said["issued"]), _time(said["expires"]), keys)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return None
    ids = {key.id for key in keys}
    return found if len(ids) == len(keys) <= MOST_KEYS and 0 < found.version < 2**62 else None


def _key(said: Mapping[str, Any]) -> Key:
    key_id, public = _whole(said["id"]), from_base64url(said["public"])
    if not 0 <= key_id < 2**16 or len(public) != 32:
        raise ValueError("not a key")
    kinds = tuple(kind for kind in KINDS if kind in said["kinds"])
    return Key(key_id, public, _time(said["not_before"]), _time(said["expires"]), kinds)


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("not a whole number")
    return value


def _time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC)


def _shown(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def fingerprint(root: bytes) -> str:
    """Of a root key, for a QR code and for people to compare: 26 characters of Crockford's base 32 (128 bits)."""
    value = int.from_bytes(sha256(root).digest()[:16], "big")
    return "".join(_NUMBERS[value >> shift & 31] for shift in range(125, -1, -5))


def base64url(data: bytes) -> str:
    """Without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def from_base64url(text: str) -> bytes:
    """ValueError for what `base64url` does not write."""
    try:
        data = base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None
    if base64url(data) != text:
        raise ValueError("not canonical")
    return data

"""The private keys behind signed codes: the root key and the signing keys, in a file of their owner, never in the
database (docs/decisions/signed-codes.md).

The file is made with the first use. Several processes may use it: it is changed under a lock and replaced whole.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any

import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from central.database import Unusable
from shop import key_list, signed_codes
from shop.key_list import Envelope, Key, KeyList
from shop.signed_codes import KINDS, Kind, Ticket

log = structlog.get_logger(__name__)

MOST_LIFE = timedelta(days=180)
"""The longest that a code may be good for."""
SIGNS = timedelta(days=365)
"""How long a key signs before another one takes over by itself."""
OVERLAP = timedelta(hours=72)
"""A new key is published so long before it signs: a device that was away for longer has more to ask for than keys."""
LIST_LIFE = timedelta(days=14)
RENEWED = LIST_LIFE / 2
"""A list is signed anew when it has less than this left."""
KEY_BYTES = 32
"""An Ed25519 private key is this many random bytes (RFC 8032, section 5.1.5)."""
_OTHERS = 0o077
_NEVER = datetime.min.replace(tzinfo=UTC)


class NoSuchKey(Exception):
    """`str()` says which there are."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """Signs codes from `not_before` on, until a later key does; they end by `expires`. `retired` signs no more."""

    id: int
    private: bytes = field(repr=False)
    not_before: datetime
    expires: datetime
    kinds: tuple[Kind, ...] = KINDS
    retired: bool = False

    @property
    def public(self) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.private).public_key().public_bytes_raw()

    @property
    def listed(self) -> Key:
        return Key(self.id, self.public, self.not_before, self.expires, self.kinds)


@dataclass(frozen=True, slots=True)
class Held:
    """What the file holds. `version` is that of the newest list, `last_id` that of the newest key."""

    root: bytes = field(repr=False)
    version: int = 0
    last_id: int = 0
    keys: tuple[SigningKey, ...] = ()
    sent: Envelope | None = None
    sent_until: datetime = _NEVER

    def signing(self, kind: Kind, now: datetime) -> SigningKey | None:
        """The newest key that may sign codes of `kind` now."""
        fit = [key for key in self.keys if not key.retired and key.not_before <= now and kind in key.kinds]
        return max(fit, key=lambda key: (key.not_before, key.id), default=None)


class Keyring:
    """Safe to use from many threads and processes. Without a path the keys live and die with this process."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self._turn = threading.RLock()
        self._held: Held | None = None
        self._read_at: tuple[int, ...] = ()

    def root(self, now: datetime) -> bytes:
        """The public half of the root key, raw."""
        return _public(self._ready(now).root)

    def envelope(self, now: datetime) -> Envelope:
        """The key list as devices get it, signed anew where it is about to end or no longer true."""
        sent = self._ready(now).sent
        assert sent is not None  # noqa: S101 - `_ready` has signed one
        return sent

    def keys(self, now: datetime) -> tuple[SigningKey, ...]:
        return self._ready(now).keys

    def sign(self, kind: Kind, store: str, subject: bytes, life: timedelta, now: datetime) -> tuple[Ticket, str]:
        """A code that is good from now on for `life`, and its text. ValueError for what does not fit the layout."""
        held = self._ready(now)
        key = held.signing(kind, now)
        if key is None:  # all are retired for this kind, or not yet begun
            raise ValueError(f"there is no key for codes of the kind {kind}")
        begin = max(_second(now), key.not_before)
        ticket = Ticket(
            kind=kind,
            key_id=key.id,
            nonce=secrets.token_bytes(8),
            not_before=begin,
            expires=min(begin + min(life, MOST_LIFE), key.expires),
            store=store,
            subject=subject,
        )
        message = signed_codes.message(ticket)
        signature = Ed25519PrivateKey.from_private_bytes(key.private).sign(message)
        return ticket, signed_codes.text(message, signature)

    def derived(self, purpose: str, what: str, size: int, now: datetime) -> bytes:
        """Bytes that nobody guesses who has not the root key, the same for the same words for ever: also of a central
        that was put back from a backup."""
        message = f"storeside {purpose}\n{what}".encode()
        return hmac.new(self._ready(now).root, message, "sha256").digest()[:size]

    def rotate(self, now: datetime) -> SigningKey:
        """A new key: in the next list at once, at work after `OVERLAP`. Those before it stay for their codes."""
        return self._change(lambda held: _with_key(_tended(held, now), now, OVERLAP), now).keys[-1]

    def retire(self, key_id: int, now: datetime, *, compromised: bool = False) -> None:
        """Sign nothing more with this key. Its codes stay good; of a compromised one they end now. Raises NoSuchKey."""

        def work(held: Held) -> Held:
            if key_id not in [key.id for key in held.keys]:
                raise NoSuchKey(f"There is no key {key_id}. Known: {', '.join(str(key.id) for key in held.keys)}.")
            kept = [_retired(key, now) if key.id == key_id else key for key in held.keys]
            if compromised:
                kept = [key for key in kept if key.id != key_id]
            return replace(held, keys=tuple(kept))

        self._change(work, now)
        log.warning("signing_key_retired", key=key_id, compromised=compromised)

    # --- the file

    def _ready(self, now: datetime) -> Held:
        """With a key that signs and a list that is true and has time left."""
        with self._turn:
            held = self._held if self.path is None else self._read()
            return held if held is not None and not _due(held, now) else self._change(lambda same: same, now)

    def _change(self, work: Callable[[Held], Held], now: datetime) -> Held:
        with self._turn, self._locked():
            before = self._held if self.path is None else self._read()
            held = _listed(_tended(work(before or _begun()), now), now)
            if held != before:
                self._write(held)
            self._held = held
            return held

    @contextmanager
    def _locked(self) -> Iterator[None]:
        if self.path is None:
            yield
            return
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.with_name(f"{self.path.name}.lock").open("a+b") as file:
                _wait_for(file)
                yield
        except OSError as error:
            raise self._unusable(error) from error

    def _unusable(self, error: OSError) -> Unusable:
        return Unusable(f"The keys in {self.path} cannot be used: {error.strerror or error}.")

    def _read(self) -> Held | None:
        assert self.path is not None  # noqa: S101
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._unusable(error) from error
        if sys.platform != "win32" and (found.st_mode & _OTHERS or found.st_uid != os.geteuid()):
            raise Unusable(f"Others can read the keys in {self.path}. It has to be yours alone: chmod 600.")
        mark = (found.st_mtime_ns, found.st_size, found.st_ino)
        if mark != self._read_at or self._held is None:
            try:
                self._held = _unpacked(json.loads(self.path.read_bytes()))
            except (OSError, ValueError, KeyError, TypeError) as error:
                raise Unusable(f"{self.path} is not a file of keys, or is damaged.") from error
            self._read_at = mark
        return self._held

    def _write(self, held: Held) -> None:
        if self.path is None:
            return
        new = self.path.with_name(f"{self.path.name}.{secrets.token_hex(4)}")
        try:
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(json.dumps(_packed(held), indent=1).encode())
                file.flush()
                os.fsync(file.fileno())
            new.replace(self.path)
        finally:
            new.unlink(missing_ok=True)
        self._read_at = ()


def _wait_for(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX)


# --- what becomes of what is held


def _begun() -> Held:
    return Held(secrets.token_bytes(KEY_BYTES))


def _due(held: Held, now: datetime) -> bool:
    over = any(key.expires <= now for key in held.keys)
    return held.sent is None or held.sent_until - now < RENEWED or over or _wanted(held, now) is not None


def _wanted(held: Held, now: datetime) -> timedelta | None:
    """In how long another key has to begin; None where those that are there will do."""
    working = [key for key in held.keys if not key.retired and key.expires > now]
    if not any(key.not_before <= now for key in working):
        return timedelta()
    last = max(key.expires for key in working) - MOST_LIFE
    return OVERLAP if last - now < 2 * OVERLAP else None


def _tended(held: Held, now: datetime) -> Held:
    """Without keys whose codes have all ended; with one that signs now, and in time with the one after it."""
    wait = _wanted(held, now)
    living = replace(held, keys=tuple(key for key in held.keys if key.expires > now))
    return living if wait is None else _with_key(living, now, wait)


def _with_key(held: Held, now: datetime, wait: timedelta) -> Held:
    begin = _second(now + wait)
    fresh = SigningKey(
        held.last_id + 1,
        secrets.token_bytes(KEY_BYTES),
        begin,
        begin + SIGNS + MOST_LIFE,
    )
    before = tuple(replace(key, expires=min(key.expires, begin + MOST_LIFE)) for key in held.keys)
    log.info("signing_key_made", key=fresh.id, begins=begin.isoformat())
    return replace(held, keys=(*before, fresh), last_id=fresh.id)


def _retired(key: SigningKey, now: datetime) -> SigningKey:
    return replace(key, retired=True, expires=min(key.expires, _second(now) + MOST_LIFE))


def _listed(held: Held, now: datetime) -> Held:
    """With a signed list that has these keys. Its version is never below the clock's seconds: a file of keys that came
    from a backup does not count behind what devices have seen."""
    listed = tuple(key.listed for key in held.keys)
    known = key_list.read(held.sent.text) if held.sent else None
    if known is not None and known.keys == listed and held.sent_until - now >= RENEWED:
        return held
    version, issued = max(held.version + 1, int(now.timestamp())), _second(now)
    text = key_list.written(KeyList(version, issued, issued + LIST_LIFE, listed))
    signature = Ed25519PrivateKey.from_private_bytes(held.root).sign(key_list.DOMAIN + text)
    log.info("key_list_signed", version=version, keys=len(listed))
    sent = Envelope(text, signature, _public(held.root))
    return replace(held, version=version, sent=sent, sent_until=issued + LIST_LIFE)


def _public(private: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def _second(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)


# --- as it is written


def _packed(held: Held) -> dict[str, Any]:
    return {
        "about": "Storeside central's private keys. Whoever has them can make codes. Keep it, and keep it secret.",
        "root": key_list.base64url(held.root),
        "version": held.version,
        "last_id": held.last_id,
        "keys": [
            {
                "id": key.id,
                "private": key_list.base64url(key.private),
                "not_before": key.not_before.isoformat(),
                "expires": key.expires.isoformat(),
                "kinds": list(key.kinds),
                "retired": key.retired,
            }
            for key in held.keys
        ],
        "sent": held.sent.body if held.sent else None,
        "sent_until": held.sent_until.isoformat(),
    }


def _unpacked(said: dict[str, Any]) -> Held:
    return Held(
        root=key_list.from_base64url(said["root"]),
        version=int(said["version"]),
        last_id=int(said["last_id"]),
        keys=_keys(said["keys"]),
        sent=key_list.envelope(said["sent"]) if said["sent"] else None,
        sent_until=datetime.fromisoformat(said["sent_until"]),
    )


def _keys(said: Sequence[dict[str, Any]]) -> tuple[SigningKey, ...]:
    return tuple(
        SigningKey(
            id=int(one["id"]),
            private=key_list.from_base64url(one["private"]),
            not_before=datetime.fromisoformat(one["not_before"]),
            expires=datetime.fromisoformat(one["expires"]),
            kinds=KINDS,  # also those that are newer than the file
            retired=bool(one["retired"]),
        )
        for one in said
    )


def beside(database_url: str) -> Path | None:
    """Where the keys of a SQLite central lie unless said otherwise; None for any other."""
    from sqlalchemy import make_url

    url = make_url(database_url)
    name = url.database or ":memory:"
    return None if url.get_backend_name() != "sqlite" or name == ":memory:" else Path(name).with_suffix(".keys")

"""Whether a signed code is genuine: judged on this device alone, by the key list that the retailer's root key signed
(docs/decisions/signed-codes.md).

The list in use is the newest that fitted, kept apart from the feed's row: one that is older, damaged or signed by
somebody else never takes its place. Cryptography is loaded with the first code: it is start-up time.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import structlog

from records.bodies import moment
from records.files import Connection
from shop import key_list
from shop.key_list import Envelope, Key, KeyList
from shop.signed_codes import Nonce, Signed, Ticket

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

log = structlog.get_logger(__name__)

ALLOWANCE = timedelta(seconds=60)
"""What clocks may differ by: time services correct so much all day (docs/decisions/ages-and-clocks.md)."""
REMEMBERED = timedelta(days=1)
"""How long a used nonce is kept beyond the end of its code."""

Why = Literal["no_keys", "unknown_key", "forged", "expired", "too_early", "elsewhere", "used", "old_keys"]


@dataclass(frozen=True, slots=True)
class NotGenuine:
    """For staff and for the log: a shopper is not told which it is."""

    why: Why


class UsedUp(Exception):
    """The code that allowed this deed was used up before: nothing was done."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What this device has to judge a code by. `forgotten`: codes that ended by then are over, whatever the clock says:
    whether they were used is no longer known."""

    store: str
    keys: KeyList | None
    forgotten: datetime
    used: bool


def judge(connection: Connection, signed: Signed, now: datetime) -> Ticket | NotGenuine:
    """The same work whatever the answer: one question to the file, one signature checked."""
    ticket = signed.ticket
    known = _known(connection, ticket.nonce)
    key = known.keys.key(ticket.key_id) if known.keys else None
    fits = verified(key.public if key else _nobody(), signed.signature, signed.message)
    why = _why(known, key, ticket, fits=fits, now=now)
    return ticket if why is None else NotGenuine(why)


def _why(known: _Known, key: Key | None, ticket: Ticket, *, fits: bool, now: datetime) -> Why | None:
    if known.keys is None:
        return "no_keys"
    at = max(now, known.keys.issued)  # central has seen this time: a clock that is behind it is wrong
    reasons: tuple[tuple[bool, Why], ...] = (
        (key is None, "unknown_key"),
        (not fits or (key is not None and not _may_sign(key, ticket)), "forged"),
        (at > known.keys.expires + ALLOWANCE, "old_keys"),
        (at < ticket.not_before - ALLOWANCE, "too_early"),
        (at >= ticket.expires + ALLOWANCE or ticket.expires <= known.forgotten, "expired"),
        (ticket.store not in ("", known.store), "elsewhere"),
        (known.used, "used"),
    )
    return next((why for holds, why in reasons if holds), None)


def _may_sign(key: Key, ticket: Ticket) -> bool:
    return ticket.kind in key.kinds and key.not_before <= ticket.not_before and ticket.expires <= key.expires


_KNOWN = """
    SELECT install.store, install.root, key_list.version, key_list.list, key_list.signature, key_list.forgotten,
        EXISTS (SELECT 1 FROM used_nonce WHERE nonce = ?)
    FROM install LEFT JOIN key_list"""


def _known(connection: Connection, nonce: bytes) -> _Known:
    row = connection.execute(_KNOWN, (nonce.hex(),)).fetchone()
    if row is None:
        return _Known("", None, _NEVER, used=False)
    store, root, version, text, signature, forgotten, used = row
    keys = _trusted(bytes(root), bytes(text), bytes(signature)) if version else None
    return _Known(store, keys, moment(forgotten) if forgotten else _NEVER, bool(used))


_NEVER = datetime.min.replace(tzinfo=UTC)


# --- what was used up


def use_up(connection: Connection, nonce: Nonce, now: datetime) -> None:
    """Remember it, in the transaction of the deed. Raises UsedUp. Forgets codes that ended long ago."""
    _forget(connection, now - REMEMBERED)
    done = connection.execute(
        "INSERT INTO used_nonce (nonce, kind, expires) VALUES (?, ?, ?) ON CONFLICT (nonce) DO NOTHING RETURNING 1",
        (nonce.text, nonce.kind, nonce.expires.isoformat()),
    ).fetchone()
    if done is None:
        raise UsedUp(nonce.kind)


def _forget(connection: Connection, before: datetime) -> None:
    gone = connection.execute(
        "DELETE FROM used_nonce WHERE expires < ? RETURNING expires", (before.isoformat(),)
    ).fetchall()
    if gone:
        connection.execute(
            "INSERT INTO key_list (one, version, list, signature, forgotten) VALUES (1, 0, x'', x'', ?)"
            " ON CONFLICT (one) DO UPDATE SET forgotten = max(forgotten, excluded.forgotten)",
            (max(expires for (expires,) in gone),),
        )


# --- the key list


def learn(connection: Connection) -> None:
    """Take over the list that central sent, if it is newer than the one in use and the root key signed it. A device
    that enrolled before there were root keys believes the first one that its central tells, and no other after it."""
    row = connection.execute("SELECT root, store FROM install").fetchone()
    sent = _sent(connection, row[1]) if row else None
    if sent is None:
        return
    root = bytes(row[0]) or sent.root
    keys = _trusted(root, sent.text, sent.signature)
    version, text = _in_use(connection)
    if keys is None:
        log.error("key_list_refused", why="not signed by the root key of this device")
    elif keys.version < version:
        log.error("key_list_refused", why="older than the one in use", version=keys.version, known=version)
    elif sent.text != text:
        _keep(connection, root, sent, keys.version)


def _sent(connection: Connection, store: str) -> Envelope | None:
    row = connection.execute(
        "SELECT body FROM entity WHERE kind = ? AND id = ? AND scope = ?",
        (key_list.KIND, key_list.ID, f"config:{store}"),
    ).fetchone()
    if row is None:
        return None
    body = json.loads(row[0])
    found = key_list.envelope(body) if isinstance(body, dict) else None
    if found is None:
        log.error("key_list_refused", why="cannot be read")
    return found


def _in_use(connection: Connection) -> tuple[int, bytes]:
    row = connection.execute("SELECT version, list FROM key_list").fetchone()
    return (int(row[0]), bytes(row[1])) if row else (0, b"")


def _keep(connection: Connection, root: bytes, sent: Envelope, version: int) -> None:
    connection.execute("UPDATE install SET root = ? WHERE root = x''", (root,))
    connection.execute(
        "INSERT INTO key_list (one, version, list, signature) VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE"
        " SET version = excluded.version, list = excluded.list, signature = excluded.signature",
        (version, sent.text, sent.signature),
    )
    log.info("key_list_in_use", version=version)


def forget_keys(connection: Connection) -> None:
    """Another root key: what the one before signed, and its count of versions, say nothing any more."""
    connection.execute("UPDATE key_list SET version = 0, list = x'', signature = x''")


# --- signatures


@lru_cache(maxsize=4)
def _trusted(root: bytes, text: bytes, signature: bytes) -> KeyList | None:
    """The list, where `root` signed it. It may have rotted on the disk, so that is looked at once a run."""
    return key_list.read(text) if verified(root, signature, key_list.DOMAIN + text) else None


def verified(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the Ed25519 key `public` signed `message`."""
    from cryptography.exceptions import InvalidSignature

    try:
        _public(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=64)
def _public(raw: bytes) -> Ed25519PublicKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(raw)


@lru_cache(maxsize=1)
def _nobody() -> bytes:
    """A key that signs nothing: a code of an unknown key takes as long as one of a known key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().public_key().public_bytes_raw()

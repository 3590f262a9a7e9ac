"""Signed codes as they are printed and shown: what a pickup, a loyalty, a badge, a return, a basket or a voucher says.

Only the layout is here; whether a code is genuine is for whoever holds the key list. A text is "S1:" and Base45 (RFC
9285), so that a QR code holds it in its alphanumeric mode, of this binary layout, all numbers big-endian:

    1 byte kind | 2 key id | 8 nonce | 4 not before | 4 expiry | 1 length, store | 1 length, subject | 64 signature

Times are seconds since 1970-01-01 UTC. The Ed25519 signature covers `DOMAIN` and all bytes before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, get_args

from shop.gtins import gtin14

PREFIX = "S1:"
DOMAIN = b"storeside code 1\n"
"""In front of what is signed, so that no signature made for something else is ever good for a code."""
SIGNATURE_BYTES = 64
MOST_SUBJECT_BYTES = 200
MOST_STORE_BYTES = 32
MOST_LINES = 20
MOST_UNITS = 99
"""Lines of a basket, and units of a line."""
_LINE_BYTES = 7

Kind = Literal["pickup", "loyalty", "badge", "return", "basket", "voucher"]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""A kind's number on the wire is its place here, from 1; places are never given to another kind."""

_FIXED = 19
"""Bytes of the layout before the store."""
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}


@dataclass(frozen=True, slots=True)
class Nonce:
    """What makes a code one of a kind, and until when a device has to remember that it was used up."""

    value: bytes
    kind: Kind
    expires: datetime

    @property
    def text(self) -> str:
        """Sixteen hex digits."""
        return self.value.hex()


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a code says. `subject`: an order's number, a member's, a badge, a return's id, a basket's lines, or a
    voucher's id: what that is worth only central knows.

    `store` is "" for a code that is good in every store. `nonce` has 8 bytes; times have no fraction of a second.
    """

    kind: Kind
    key_id: int
    nonce: bytes
    not_before: datetime
    expires: datetime
    store: str
    subject: bytes

    @property
    def name(self) -> str:
        """The subject of all kinds but a basket."""
        return self.subject.decode("ascii", "replace")

    @property
    def once(self) -> Nonce:
        """For the deed that uses this code up."""
        return Nonce(self.nonce, self.kind, self.expires)

    @property
    def basket(self) -> tuple[tuple[str, int], ...] | None:
        """(GTIN of 14 digits, quantity) of a basket; None for another kind, and for bytes that say none."""
        return basket_lines(self.subject) if self.kind == "basket" else None


@dataclass(frozen=True, slots=True)
class Signed:
    """A code of the right layout. Nothing in it may be believed before `signature` was checked over `message`."""

    ticket: Ticket
    message: bytes
    signature: bytes


def basket_subject(lines: Sequence[tuple[str, int]]) -> bytes:
    """Each line in 7 bytes: the GTIN of 14 digits in the upper 49 bits, the quantity in the lower 7. ValueError for no
    line, more than `MOST_LINES`, and what is no GTIN or not between 1 and `MOST_UNITS`."""
    if not 1 <= len(lines) <= MOST_LINES:
        raise ValueError(f"a basket has 1 to {MOST_LINES} lines")
    return b"".join(_line(gtin, quantity) for gtin, quantity in lines)


def _line(gtin: str, quantity: int) -> bytes:
    if gtin14(gtin) != gtin or not 1 <= quantity <= MOST_UNITS:
        raise ValueError(f"not a line of a basket: {gtin[:14]}, {quantity}")
    return (int(gtin) << 7 | quantity).to_bytes(_LINE_BYTES, "big")


def basket_lines(subject: bytes) -> tuple[tuple[str, int], ...] | None:
    """What `basket_subject` wrote; None for anything else."""
    if len(subject) % _LINE_BYTES or not 1 <= len(subject) // _LINE_BYTES <= MOST_LINES:
        return None
    values = [int.from_bytes(subject[at : at + _LINE_BYTES], "big") for at in range(0, len(subject), _LINE_BYTES)]
    lines = tuple((f"{value >> 7:014}", value & 127) for value in values)
    fits = all(gtin14(gtin) == gtin and 1 <= quantity <= MOST_UNITS for gtin, quantity in lines)
    return lines if fits else None


def message(ticket: Ticket) -> bytes:
    """The bytes to sign. Raises ValueError for what does not fit the layout."""
    store = ticket.store.encode("ascii")
    if len(ticket.nonce) != 8 or len(store) > MOST_STORE_BYTES or len(ticket.subject) > MOST_SUBJECT_BYTES:
        raise ValueError("too long for a signed code")
    fixed = (
        (KINDS.index(ticket.kind) + 1).to_bytes(1, "big")
        + ticket.key_id.to_bytes(2, "big")
        + ticket.nonce
        + _seconds(ticket.not_before)
        + _seconds(ticket.expires)
    )
    return DOMAIN + fixed + bytes([len(store)]) + store + bytes([len(ticket.subject)]) + ticket.subject


def text(signed: bytes, signature: bytes) -> str:
    """The text of the code whose `message` was `signed`."""
    return PREFIX + base45(signed.removeprefix(DOMAIN) + signature)


def read(shown: str) -> Signed | None:
    """The code in a text that starts with `PREFIX`; None where it has another layout. Believes nothing."""
    raw = from_base45(shown[len(PREFIX) :]) if shown.startswith(PREFIX) else None
    if raw is None or len(raw) < _FIXED + 2 + SIGNATURE_BYTES:
        return None
    said, signature = raw[:-SIGNATURE_BYTES], raw[-SIGNATURE_BYTES:]
    ticket = _ticket(said)
    return None if ticket is None else Signed(ticket, DOMAIN + said, signature)


def _ticket(said: bytes) -> Ticket | None:
    kind = said[0]
    store, rest = _counted(said[_FIXED:])
    subject, more = _counted(rest)
    if not 1 <= kind <= len(KINDS) or store is None or subject is None or more or not store.isascii():
        return None
    if len(store) > MOST_STORE_BYTES or len(subject) > MOST_SUBJECT_BYTES:
        return None
    return Ticket(
        KINDS[kind - 1],
        int.from_bytes(said[1:3], "big"),
        said[3:11],
        _time(said[11:15]),
        _time(said[15:19]),
        store.decode("ascii"),
        subject,
    )


def _counted(data: bytes) -> tuple[bytes | None, bytes]:
    """A length, so many bytes, and what is behind them."""
    if not data or len(data) < 1 + data[0]:
        return None, b""
    return data[1 : 1 + data[0]], data[1 + data[0] :]


def _seconds(at: datetime) -> bytes:
    return int(at.timestamp()).to_bytes(4, "big")


def _time(data: bytes) -> datetime:
    return datetime.fromtimestamp(int.from_bytes(data, "big"), UTC)


def base45(data: bytes) -> str:
    """RFC 9285: two bytes as three characters, a last single one as two."""
    found: list[str] = []
    for at in range(0, len(data) - 1, 2):
        rest, low = divmod(data[at] << 8 | data[at + 1], 45)
        high, middle = divmod(rest, 45)
        found += (_ALPHABET[low], _ALPHABET[middle], _ALPHABET[high])
    if len(data) % 2:
        high, low = divmod(data[-1], 45)
        found += (_ALPHABET[low], _ALPHABET[high])
    return "".join(found)


def from_base45(shown: str) -> bytes | None:
    """What `base45` was given; None where no bytes are written so."""
    try:
        values = [_VALUES[character] for character in shown]
    except KeyError:
        return None
    whole = len(values) - len(values) % 3
    threes = zip(values[0:whole:3], values[1:whole:3], values[2:whole:3], strict=True)
    pairs = [low + 45 * middle + 2025 * high for low, middle, high in threes]
    last = [values[-2] + 45 * values[-1]] if len(values) % 3 == 2 else []
    if len(values) % 3 == 1 or max(pairs, default=0) > 0xFFFF or max(last, default=0) > 0xFF:
        return None
    return b"".join(pair.to_bytes(2, "big") for pair in pairs) + bytes(last)

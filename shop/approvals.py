"""A second person agrees to a return from their own device, with neither device in contact: what is shown, typed and
answered. Pure; the reasons, and what each part keeps out, are in docs/decisions/approvals.md.

The desk shows a *challenge*: eight characters, and as a code to scan `QUESTION` and everything that is asked. The
manager's device answers with eight characters that only somebody whose PIN it has checked can get out of it. Both are
written like pickup codes (`shop.pickup_codes`): the last character tells a typing mistake from a wrong code.

    challenge = SHA-256(minute, return, order, amount, currency, who asks, why)
    answer = BLAKE2b keyed with the approver's PIN verifier (challenge, order, amount, currency, approver)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b, sha256
from hmac import compare_digest
from typing import Literal

from shop.lookups import StaffMember
from shop.money import exponent
from shop.pickup_codes import CAPACITY, canonical, pickup_code, valid
from shop.signed_codes import base45, from_base45

How = Literal["pin", "code", "remote"]
"""`pin`: here, by badge or name and PIN. `code`: from their own device, by codes. `remote`: through central."""
QUESTION, ANSWER = "SRQ1:", "SRA1:"
"""In front of what is shown as a code to scan: what is asked, and the answer."""
WINDOW = timedelta(minutes=10)
"""How long a challenge may be answered."""
MOST_WRONG = 5
"""Wrong answers to one challenge; then there has to be a new one."""
MOST_SCANNED = 300
"""Characters of a question as a code to scan."""

_QUESTION, _ANSWER = b"storeside approval question 1\n", b"storeside approval answer 1\n"
_CHECK_BYTES = 4
_MOST_AMOUNT = 2**53
_AMOUNT = re.compile("([0-9]{1,12})(?:[.,]([0-9]+))?")


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody is asked to agree to. `amount` in minor units of `currency`, `codes` of the findings because of
    which a second person has to look, `requester` who asks (staff id)."""

    return_id: str
    order: str
    amount: int
    currency: str
    requester: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Challenge:
    """`minute`: when it was shown, in whole minutes since 1970-01-01 UTC by the desk's clock."""

    asked: Asked
    minute: int

    @property
    def code(self) -> str:
        """Eight characters, without separators."""
        said = (str(self.minute), *_parts(self.asked))
        return _eight(sha256(_QUESTION + _joined(said)).digest())

    @property
    def text(self) -> str:
        """For a code to scan. ValueError for more than fits."""
        said = _joined((str(self.minute), *_parts(self.asked)))
        text = QUESTION + base45(said + sha256(_QUESTION + said).digest()[:_CHECK_BYTES])
        if len(text) > MOST_SCANNED:
            raise ValueError("too long to be asked by a code")
        return text


def challenge(asked: Asked, now: datetime) -> Challenge:
    return Challenge(asked, int(now.timestamp()) // 60)


def read_question(text: str) -> Challenge | None:
    """What `Challenge.text` wrote; None for anything else. Nothing in it is proven: a person reads and decides."""
    raw = from_base45(text.removeprefix(QUESTION)) if text.startswith(QUESTION) and len(text) <= MOST_SCANNED else None
    if raw is None or sha256(_QUESTION + raw[:-_CHECK_BYTES]).digest()[:_CHECK_BYTES] != raw[-_CHECK_BYTES:]:
        return None
    try:
        minute, return_id, order, amount, currency, requester, *codes = _taken_apart(raw[:-_CHECK_BYTES])
        asked = Asked(return_id, order, int(amount), currency, requester, tuple(codes))
        return Challenge(asked, int(minute)) if 0 <= asked.amount <= _MOST_AMOUNT else None
    except (ValueError, IndexError):
        return None


def answer(challenge: str, asked: Terms, approver: StaffMember) -> str:
    """What the approver's own device answers, eight characters. To be called once their PIN was right."""
    said = _joined((canonical(challenge), asked.order.upper(), str(asked.amount), asked.currency, approver.id))
    return _eight(blake2b(_ANSWER + said, key=_key(approver.pin), digest_size=32).digest())


@dataclass(frozen=True, slots=True)
class Terms:
    """The part of what is asked that a person can type, and sees before they agree."""

    order: str
    amount: int
    currency: str


def terms(asked: Asked) -> Terms:
    return Terms(asked.order, asked.amount, asked.currency)


def typed_amount(text: str, currency: str) -> int | None:
    """An amount as a person types it, in minor units: "20", "19.99", "19,99", "1 999,00". None where it could be read
    in more than one way, or not at all."""
    match = _AMOUNT.fullmatch(text.replace("\u00a0", " ").replace(" ", "").replace("'", ""))
    decimals = exponent(currency)
    if match is None or (match[2] is not None and len(match[2]) != decimals):
        return None
    return int(match[1] + (match[2] or "0" * decimals))


def scanned(answer: str) -> str:
    """An answer as a code to scan."""
    return ANSWER + answer


def tidy(text: str) -> str | None:
    """A challenge or an answer as typed or scanned, in its one spelling; None where it cannot be one (a typing mistake
    as a rule)."""
    code = canonical(text.strip().removeprefix(ANSWER))
    return code if valid(code) else None


def shown(code: str) -> str:
    """As people read it out: four and four."""
    return f"{code[:4]} {code[4:]}"


def may_agree(people: Iterable[StaffMember], requester: str) -> tuple[StaffMember, ...]:
    """Who can be the second person: the managers of this store, but for whoever asks."""
    return tuple(one for one in people if one.role == "manager" and one.id != requester)


def answered_by(challenge: Challenge, typed: str, people: Iterable[StaffMember]) -> StaffMember | None:
    """Whose answer it is; None for nobody's who may agree."""
    code = tidy(typed)
    if code is None:
        return None
    fits = [
        one
        for one in may_agree(people, challenge.asked.requester)
        if compare_digest(answer(challenge.code, terms(challenge.asked), one), code)
    ]
    return fits[0] if fits else None


def in_time(minute: int, at: datetime) -> bool:
    """Whether a challenge of this minute could be answered at `at`; either clock may be a minute ahead."""
    passed = at.timestamp() - minute * 60
    return -60 <= passed <= WINDOW.total_seconds() + 60


Proof = Mapping[str, object]
"""In `return.receive` 2 as "approval": {"minute", "amount", "currency", "codes", "code"} of an approval by code, so
that central can work it out again."""


def proof(challenge: Challenge, answer: str) -> Proof:
    asked = challenge.asked
    said = {"minute": challenge.minute, "amount": asked.amount, "currency": asked.currency, "codes": list(asked.codes)}
    return said | {"code": answer}


def _parts(asked: Asked) -> tuple[str, ...]:
    return asked.return_id, asked.order, str(asked.amount), asked.currency, asked.requester, *asked.codes


def _joined(parts: Iterable[str]) -> bytes:
    """Each with its length in front, so that no two lists are joined to the same bytes. ValueError above 255 bytes."""
    raw = [part.encode() for part in parts]
    return b"".join(bytes([len(one)]) + one for one in raw)


def _taken_apart(raw: bytes) -> list[str]:
    parts: list[str] = []
    while raw:
        length, rest = raw[0], raw[1:]
        if len(rest) < length:
            raise ValueError("cut off")
        parts.append(rest[:length].decode())
        raw = rest[length:]
    return parts


def _key(verifier: str) -> bytes:
    """Made of the argon2id text of the PIN, which only devices of the store and central have."""
    return blake2b(verifier.encode(), digest_size=32, person=b"storeside agree").digest()


def _eight(digest: bytes) -> str:
    return pickup_code(int.from_bytes(digest[:16], "big") % CAPACITY)

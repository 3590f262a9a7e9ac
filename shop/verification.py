"""Who may be given an order: what the person at the counter has to show (trade rules, sections 2 and 3). Pure.

The older the list of orders on this device, the more is asked for: somebody else may have handed the order over
meanwhile, or it may have been cancelled. What is worth much is never given for one proof alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from shop.bodies import Document, Verification
from shop.money import exponent
from shop.orders import Line, Order
from shop.promises import Freshness

Code = Literal["", "signed", "fallback"]
"""The pickup code that was shown: none, the signed one, or the eight characters."""
Ask = Literal["either", "both", "signed_and_document", "not_here"]
"""A code or a document; both; only the signed code will do, with a document; not on this device now."""
Lacking = Literal["code_or_document", "code", "signed_code", "document"]

DEAR = 300
"""From this worth on, in whole units of the currency, one proof alone is not enough (default)."""


@dataclass(frozen=True, slots=True)
class Proofs:
    """What was shown so far. Of a document only its kind and its last four characters. `named`: somebody else collects,
    whom the buyer named."""

    code: Code = ""
    document: Document | None = None
    last_four: str = ""
    named: bool = False


def asked(level: Freshness, order: Order, *, named: bool = False) -> Ask:
    """What is asked for; `level` is how current the orders on this device are."""
    if level == "unknown" or (level == "old" and not any(line.units("staged") for line in order.lines)):
        return "not_here"
    if level == "old":
        return "signed_and_document"
    return "both" if level == "ageing" or named or is_dear(order) else "either"


def is_dear(order: Order) -> bool:
    """Whether what still waits is worth more than one proof."""
    worth = sum(line.captured * line.open // max(line.quantity, 1) for line in order.lines)
    return worth >= DEAR * int(10 ** exponent(order.currency))


def lacking(ask: Ask, proofs: Proofs) -> tuple[Lacking, ...]:
    """What is still to be shown. Of what cannot be given out here nothing helps."""
    document = proofs.document is not None and len(proofs.last_four) == LAST
    if ask == "either":
        return () if proofs.code or document else ("code_or_document",)
    wanted: Lacking = "signed_code" if ask == "signed_and_document" else "code"
    code = proofs.code == "signed" if ask == "signed_and_document" else bool(proofs.code)
    missing: tuple[tuple[bool, Lacking], ...] = ((not code, wanted), (not document, "document"))
    return tuple(one for holds, one in missing if holds)


LAST = 4
"""Characters of a document's number that are noted. Never more."""


def how(proofs: Proofs) -> Verification:
    """The strongest of what was shown."""
    if proofs.named:
        return "named"
    if proofs.code:
        return "signed_code" if proofs.code == "signed" else "fallback_code"
    return "identity"


def at_most(line: Line, level: Freshness) -> int:
    """How many units of a line may be given out: those that wait, or with an old list those that lie ready."""
    return line.units("staged") if level in ("old", "unknown") else line.open


def meant(line: Line) -> int:
    """How many units of a line are ready to be given out."""
    return line.units("staged") + line.units("picked")


def can_begin(order: Order) -> bool:
    """Whether anything has been brought to the counter."""
    return any(meant(line) for line in order.lines)


def evidence(proofs: Proofs, *, scanned: Mapping[int, int], unscanned: str, signature: str) -> dict[str, object]:
    """What is kept of a hand-over beside `how`: `HandOverEvidence`."""
    document = {"document": proofs.document, "last_four": proofs.last_four} if proofs.document else {}
    said = {"code": proofs.code, "unscanned": unscanned, "signature": signature}
    return {**document, "scanned": sum(scanned.values()), **{name: value for name, value in said.items() if value}}

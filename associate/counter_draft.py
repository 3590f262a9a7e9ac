"""A hand-over on its way as it is kept, so that a tablet that ended goes on in the middle of it. Pure.

Of a document it says what the deed would say: its kind and four characters. Of a signed code only that it was shown and
the number that makes it one of a kind, which opens nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast, get_args

from associate.at_counter import Flow, Phase
from associate.counting import Counting
from shop import verification
from shop.bodies import Document
from shop.signed_codes import Nonce
from shop.verification import Proofs

Draft = Mapping[str, Any]

KEPT: tuple[Phase, ...] = ("verify", "scan", "sign")


def written(flow: Flow) -> Draft | None:
    """None where there is nothing to go on with."""
    phase = "sign" if flow.phase == "saving" else flow.resumed if flow.resumed in KEPT else flow.phase
    if phase not in KEPT:
        return None
    proofs, nonce = flow.proofs, flow.nonce
    return {
        "number": flow.number,
        "command": flow.command,
        "phase": phase,
        "code": proofs.code,
        "document": proofs.document or "",
        "last_four": proofs.last_four,
        "named": proofs.named,
        "nonce": [nonce.text, nonce.kind, nonce.expires.isoformat()] if nonce is not None else [],
        "units": sorted(flow.counting.units.items()),
        "scanned": sorted(flow.counting.scanned.items()),
        "stays": sorted(flow.counting.stays),
        "unscanned": flow.unscanned,
        "signature": flow.signature,
        "done": sum(flow.counting.units.values()),
        "of": flow.wanted,
    }


def read_back(draft: Draft) -> Flow:
    """As it was. ValueError for what is no draft of a hand-over."""
    try:
        return _flow(draft)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a hand-over") from error


def _flow(draft: Draft) -> Flow:
    if draft["phase"] not in KEPT:
        raise ValueError("not a phase of a hand-over")
    nonce = draft["nonce"]
    return Flow(
        number=str(draft["number"]),
        command=str(draft["command"]),
        resumed=draft["phase"],
        proofs=_proofs(draft),
        nonce=Nonce(bytes.fromhex(nonce[0]), nonce[1], datetime.fromisoformat(nonce[2])) if nonce else None,
        counting=Counting(_units(draft["units"]), _units(draft["scanned"]), frozenset(map(int, draft["stays"]))),
        unscanned=str(draft["unscanned"]),
        signature=str(draft["signature"]),
    )


def _proofs(draft: Draft) -> Proofs:
    code, document = draft["code"], draft["document"]
    if code not in get_args(verification.Code) or document not in ("", *get_args(Document)):
        raise ValueError("not what can be shown")
    return Proofs(code, cast("Document", document) if document else None, str(draft["last_four"]), bool(draft["named"]))


def _units(pairs: list[list[int]]) -> dict[int, int]:
    return {int(line): int(n) for line, n in pairs}

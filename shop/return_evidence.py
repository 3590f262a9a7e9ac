"""What stands behind a return besides its decision: how the second person agreed, and photos of the goods."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from shop.approvals import How, Proof, Terms
from shop.deeds import Deed

MOST_PHOTOS = 4


class NotAllowed(Exception):
    """Only a manager of the store that took the goods looks at their photos."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Photos of a return as JPEG, the first one first; so many are still `coming` from the desk."""

    photos: tuple[bytes, ...] = ()
    coming: int = 0


def with_evidence(
    deed: Deed, *, how: How | Literal[""] = "", proof: Proof | None = None, photos: Sequence[str] = ()
) -> Deed:
    """`return.receive` or `return.receive_unknown` with how its approver agreed, with what central can work out again
    where that was by a code, and with the SHA-256 of its photos (hex). ValueError for more photos than may be."""
    if len(photos) > MOST_PHOTOS:
        raise ValueError(f"a return has {MOST_PHOTOS} photos at most")
    said = {"approved_how": how} if how else {}
    shown = {"approval": dict(proof)} if proof is not None else {}
    return replace(deed, body={**deed.body, **said, **shown, **({"photos": list(photos)} if photos else {})})


def agreement(challenge: str, agreed: Terms, actor: str) -> Deed:
    """A manager has agreed on their own device: `return.agree` 1, for central to compare with what the desk says."""
    body = {"challenge": challenge, "order": agreed.order, "amount": agreed.amount, "currency": agreed.currency}
    return Deed(0, f"approval:{challenge}", "return.agree", body | {"actor": actor})

"""A return on its way as it is kept, so that a tablet that ended goes on in the middle of it. Pure.

Of a signed code only the number that makes it one of a kind, which opens nothing; of the customer nothing at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any, get_args

from associate import exchange_plan
from associate.return_desk_flow import Chosen, Flow, Phase, Taken
from shop.approvals import How
from shop.bodies import Condition, Disposition
from shop.return_policy import FromPerson
from shop.signed_codes import Nonce

Draft = Mapping[str, Any]

KEPT: tuple[Phase, ...] = ("lines", "done")


def written(flow: Flow) -> Draft | None:
    """None where there is nothing to go on with."""
    phase = "lines" if flow.phase in ("lines", "saving") else flow.phase
    if phase not in KEPT and not flow.visit:
        return None
    return {
        "number": flow.number,
        "phase": phase if phase in KEPT else "find",
        "return": flow.id,
        "command": flow.command,
        "nonce": [flow.nonce.text, flow.nonce.kind, flow.nonce.expires.isoformat()] if flow.nonce else [],
        "chosen": [[line, asdict(one)] for line, one in sorted(flow.chosen.items())],
        "open": flow.open,
        "approver": flow.approver,
        "how": flow.how,
        "proof": dict(flow.proof) if flow.proof is not None else None,
        "visit": [asdict(one) for one in flow.visit],
        "exchange": exchange_plan.written(flow.plan),
        "done": sum(one.units for one in flow.chosen.values()),
        "of": 0,
    }


def read_back(draft: Draft) -> Flow:
    """As it was, before the order is read. ValueError for what is no draft of a return."""
    try:
        return _flow(draft)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a return") from error


def _flow(draft: Draft) -> Flow:
    if draft["phase"] not in (*KEPT, "find"):
        raise ValueError("not a phase of a return")
    if draft["how"] not in ("", *get_args(How)) or not isinstance(draft["proof"], Mapping | None):
        raise ValueError("not how somebody agrees")
    nonce = draft["nonce"]
    return Flow(
        phase=draft["phase"],
        number=str(draft["number"]),
        id=str(draft["return"]),
        command=str(draft["command"]),
        nonce=Nonce(bytes.fromhex(nonce[0]), nonce[1], datetime.fromisoformat(nonce[2])) if nonce else None,
        chosen={int(line): chosen_of(one) for line, one in draft["chosen"]},
        open=int(draft["open"]),
        approver=str(draft["approver"]),
        how=draft["how"],
        proof=draft["proof"],
        visit=tuple(_taken(one) for one in draft["visit"]),
        plan=exchange_plan.read_back(draft.get("exchange")),
    )


def chosen_of(one: Mapping[str, Any]) -> Chosen:
    """What was chosen of one line. ValueError for what can never be chosen."""
    known = (
        ("reason", get_args(FromPerson)),
        ("condition", get_args(Condition)),
        ("disposition", get_args(Disposition)),
    )
    if any(one[name] not in ("", *words) for name, words in known):
        raise ValueError("not what can be chosen")
    said = {name: str(one[name]) for name in ("reason", "condition", "disposition", "serial")}
    return Chosen(units=max(1, int(one["units"])), **said)


def _taken(one: Mapping[str, Any]) -> Taken:
    texts = {name: str(one[name]) for name in ("number", "command", "currency", "promised")}
    return Taken(units=int(one["units"]), amount=int(one["amount"]), **texts)

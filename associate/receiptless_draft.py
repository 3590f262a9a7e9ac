"""Goods without a receipt on their way as they are kept, so that a tablet that ended goes on in the middle. Pure.

Nothing of the customer: whose credit it is, is asked again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from associate.receiptless_flow import LooseFlow
from associate.return_desk_draft import chosen_of
from shop.receiptless import MOST_LINES

Draft = Mapping[str, Any]


def written(flow: LooseFlow) -> Draft | None:
    """None where there is nothing to go on with."""
    if not flow.chosen or flow.phase == "done":
        return None
    return {
        "number": "",
        "return": flow.id,
        "command": flow.command,
        "goods": [[at, flow.variants[at], asdict(one)] for at, one in flow.chosen.items()],
        "open": flow.open,
        "done": flow.units,
        "of": 0,
    }


def read_back(draft: Draft) -> LooseFlow:
    """As it was, before the articles are read. ValueError for what is no draft of this."""
    try:
        goods = [(int(at), str(variant), chosen_of(one)) for at, variant, one in draft["goods"]]
        if not 1 <= len(goods) <= MOST_LINES:
            raise ValueError("no goods")
        return LooseFlow(
            id=str(draft["return"]),
            command=str(draft["command"]),
            variants={at: variant for at, variant, _ in goods},
            chosen={at: one for at, _, one in goods},
            open=int(draft["open"]),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not goods without a receipt") from error

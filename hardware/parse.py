"""`storeside scan parse`: what a scanned text means, in words or as JSON. Nothing is looked up and nothing is opened.

storeside scan parse "0109520000000004<GS>10AB" --symbology ]C1
storeside scan parse 2212340012998 --labels de --json
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from shop import basket_drafts, codes
from shop.instore import PRESETS, layouts_from
from shop.return_drafts import DraftLine

KINDS: dict[type[codes.Code], str] = {
    codes.Gtin: "gtin",
    codes.Loyalty: "loyalty",
    codes.PickupCode: "pickup",
    codes.OrderNumber: "order",
    codes.RequestNumber: "request",
    codes.BasketDraft: "basket",
    codes.StaffBadge: "staff",
    codes.Bay: "bay",
    codes.Tote: "tote",
    codes.Serial: "serial",
    codes.ReturnCode: "return",
    codes.ReturnDraft: "return",
    codes.ApprovalCode: "approval",
    codes.EnrolmentCode: "enrolment",
    codes.LogisticUnit: "logistic_unit",
    codes.Coupon: "coupon",
    codes.Signed: "signed",
    codes.Ambiguous: "ambiguous",
    codes.Unreadable: "unreadable",
}

_TYPED_GS = re.compile(r"<(?:GS|FNC1|0x1d)>|\{GS\}|\\(?:x|u00)1d", re.IGNORECASE)
"""How a person types FNC1 on a command line."""

_TITLES = {
    "gtin": "an article",
    "loyalty": "a member card",
    "pickup": "a pickup code",
    "order": "an order",
    "request": "what a shopper ordered in a store",
    "basket": "a shopper's basket, to go on with it elsewhere",
    "staff": "a badge",
    "bay": "a place on the shelf",
    "tote": "a box of picked goods",
    "serial": "the number of one article",
    "return": "a return",
    "approval": "what a second person is asked to agree to, or their answer",
    "enrolment": "a code to join a store",
    "logistic_unit": "a pallet or box on its way",
    "coupon": "a coupon or a receipt to be paid out, no article",
    "signed": "a signed code; whether it is genuine is for a device to say",
}
_REASONS: Mapping[codes.Why, str] = {
    "empty": "There is nothing in it.",
    "too_long": f"It is longer than {codes.MAX_BYTES} bytes.",
    "control_characters": "There are characters in it that cannot be printed.",
    "check_digit": "Its check digit is wrong: a digit was misread or mistyped.",
    "restricted": "It is a label of a store's own; which price or weight is in it, that store's configuration says.",
    "no_article": "It is a GS1 code, but of a place, an asset or a document, not of an article.",
    "compressed_link": "It is a GS1 Digital Link in its compressed form, which only a resolver on the web can read.",
    "web_address": "It is a web address without an article in it.",
    "damaged": "It begins like a signed code, but is damaged.",
    "unknown": "It has the form of none of the codes.",
}


def add_to(words: Any) -> None:
    """The word `parse` among those of `storeside scan`."""
    parser = words.add_parser(
        "parse", help="what a scanned text means", description="What a scanned text means. <GS> or \\x1d is FNC1."
    )
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument(
        "--symbology", metavar="ID", help="the AIM identifier that the scanner sent, such as ]C1 or ]Q3"
    )
    parser.add_argument(
        "--labels", choices=sorted(PRESETS), help="how a store's own price and weight labels are made up"
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    code = codes.read(_TYPED_GS.sub("\x1d", options.text), options.symbology, layouts_from(options.labels))
    print(json.dumps(told(code), ensure_ascii=False) if options.json else words(code))
    return 1 if isinstance(code, codes.Unreadable) else 0


def told(code: codes.Code) -> dict[str, Any]:
    """A code as JSON takes it: its kind, and those of its fields that say something."""
    if isinstance(code, codes.Ambiguous):
        return {"kind": "ambiguous", "readings": [told(reading) for reading in code.readings]}
    if isinstance(code, codes.Signed):
        ticket = code.ticket
        return {
            "kind": "signed",
            "of": ticket.kind,
            "key": ticket.key_id,
            "store": ticket.store,
            "not_before": ticket.not_before.isoformat(),
            "expires": ticket.expires.isoformat(),
        }
    said = {field.name: _plain(getattr(code, field.name)) for field in fields(code)}
    if isinstance(code, codes.Unreadable):
        said["reason"] = _REASONS[code.why]
    if isinstance(code, codes.Gtin) and code.variable_measure:
        said["variable_measure"] = True
    return {"kind": KINDS[type(code)]} | {
        name: value for name, value in said.items() if value not in (None, [], {}, False)
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, tuple) and value and isinstance(value[0], DraftLine):
        return [f"{one.line}: {one.units}, {one.reason}" for one in value]
    if isinstance(value, tuple) and value and isinstance(value[0], basket_drafts.DraftLine):
        return [f"{one.variant}: {one.quantity}, {one.way} {one.place}".rstrip() for one in value]
    if isinstance(value, tuple):
        return dict(value) if value and isinstance(value[0], tuple) else list(value)
    return value


def words(code: codes.Code) -> str:
    """The same for a person, a few lines."""
    said = told(code)
    if "readings" in said:
        return "\n".join(["Two readings; a person has to choose:", *(words(one) for one in code.readings)])  # type: ignore[union-attr]
    if isinstance(code, codes.Unreadable):
        return f"Not readable: {code.shown}\n  {said['reason']}"
    lines = [f"  {name.replace('_', ' '):<16} {_line(value)}" for name, value in said.items() if name != "kind"]
    return "\n".join([f"This is {_TITLES[said['kind']]}.", *lines])


def _line(value: Any) -> str:
    if value is True:
        return "yes"
    if isinstance(value, dict):
        return ", ".join(f"({ai}) {text}" for ai, text in value.items())
    shown = ", ".join(value) if isinstance(value, list) else str(value)
    return re.sub(r"[^ -~]", "·", shown)

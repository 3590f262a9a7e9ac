"""`storeside print`: try a printer, or print the papers of an order that is written in a file.

storeside print test --to tcp://10.0.0.7
storeside print test --paper label --to "zpl:tcp://10.0.0.8?mm=100x60"
storeside print slip --order order.json --to /tmp
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from hardware.printer import Target, option, printer_of, target
from shop import slips
from shop.order_bodies import read
from shop.slips import About, Kind, NotPrinted, Outcome, Sheet

WORDS = {
    "no_paper": "it is out of paper",
    "cover_open": "its cover is open",
    "unreachable": "nothing answers there",
    "busy": "it takes nothing right now",
    "off": "it is paused by its own button",
    "unknown_language": "it does not speak this language; is it escpos: or zpl: ?",
    "too_long": "it does not fit on the paper",
    "refused": "it reports a fault, or may not be written to",
}


def printer(word: str) -> tuple[Kind, Target]:
    """For argparse: one `--printer`."""
    try:
        return option(word)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def main(argv: list[str]) -> int:
    """Run `storeside print ...`: 0 printed, 1 not, 2 wrong words."""
    parser = _parser()
    options = parser.parse_args(argv)
    kind = cast("Kind", options.paper)
    try:
        to = target(options.to, kind)
    except ValueError as error:
        parser.error(str(error))
    try:
        sheets = _sheets(options, kind)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        print(f"storeside: {options.order} is no order that can be printed ({error})", file=sys.stderr)
        return 1
    return _print(sheets, to)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="storeside print", description="Try a printer, or print an order's papers.")
    words = parser.add_subparsers(required=True, dest="word", metavar="test|slip")
    for word, what in (("test", "letters, a code and the width"), ("slip", "the papers of an order in a JSON file")):
        sub = words.add_parser(word, help=what, description=what.capitalize() + ".")
        sub.add_argument("--to", required=True, metavar="TARGET", help="tcp://HOST, zpl:tcp://HOST, a device, a folder")
        sub.add_argument("--paper", choices=("slip", "label"), default="slip", help="%(default)s")
        sub.add_argument("--language", choices=("en", "de", "fr", "es", "ar"), default="en", help="%(default)s")
        sub.add_argument("--store", default="Storeside", help="the store's name on the paper (%(default)s)")
        if word == "slip":
            sub.add_argument(
                "--order", required=True, type=Path, metavar="FILE.json", help="an order as the feed has it"
            )
            sub.add_argument("--parcels", type=int, default=0, metavar="N", help="labels; 0 is one for each place")
    return parser


def _sheets(options: argparse.Namespace, kind: Kind) -> Sequence[Sheet]:
    about = _about(options.language, options.store)
    if options.word == "test":
        return [slips.test_sheet(kind, about)]
    body = json.loads(options.order.read_text(encoding="utf-8"))
    order = read(str(body.get("number", options.order.stem)), body)
    if order is None:
        raise ValueError("it has no lines, states or times")
    if kind == "label":
        return slips.parcel_labels(order, about, options.parcels or len(slips.places(order)))
    return [slips.pickup_slip(order, about)]


def _about(language: str, store: str) -> About:
    from babel.dates import format_date, format_time

    locale = {"en": "en_GB"}.get(language, language)

    def when(at: datetime) -> str:
        here = at.astimezone()
        day = f"{format_date(here, 'EEEE', locale)} {format_date(here, 'medium', locale)}"
        return f"{day} {format_time(here, 'short', locale=locale)}"

    return About(store, language, when, datetime.now(UTC))


def _print(sheets: Sequence[Sheet], to: Target) -> int:
    to_print = printer_of(to)
    for sheet in sheets:
        outcome = to_print.print(sheet)
        print(f"{sheet.name}: {_said(outcome)}", file=sys.stderr if isinstance(outcome, NotPrinted) else sys.stdout)
        if isinstance(outcome, NotPrinted):
            return 1
    return 0


def _said(outcome: Outcome) -> str:
    if isinstance(outcome, NotPrinted):
        return f"not printed: {WORDS[outcome.why]}"
    return "printed" if outcome.sure else "taken; this printer does not say whether it came out"

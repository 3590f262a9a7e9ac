"""`storeside code ...`: a signed code as text and as a picture, asked of a running central or made with its keys. Exit
0, 1 (the world's fault, in one line) or 2 (usage)."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from central.codes import CodeIssued

CONSOLE = "console"
"""Who asked, in the audit, where it was somebody with the keys."""
PAPER_DOTS_PER_MM = 300 / 25.4


class Failed(Exception):
    """The world's fault, in one line for the person."""


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    try:
        options = _parser().parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    asked = {name: value for name in options.fields if (value := getattr(options, name.replace("return", "return_")))}
    try:
        issued = _asked_for({"kind": options.kind, **asked}, options)
        if options.out is not None:
            write_qr(options.out, issued.text, durable=options.kind == "badge")
    except Failed as error:
        print(f"storeside code: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"storeside code: {error.filename or 'The system'}: {error.strerror or error}.", file=sys.stderr)
        return 1
    print(issued.text)
    print(f"until {issued.expires:%Y-%m-%d %H:%M:%S} UTC")
    return 0


def write_qr(path: Path, text: str, *, durable: bool = False) -> None:
    """A PNG that is printed in the size that a phone reads from 30 cm."""
    from hardware.codes_out import module_dots, png, qr

    picture = qr(text, module=module_dots(PAPER_DOTS_PER_MM, "paper"), level="Q" if durable else "M")
    path.write_bytes(png(picture, PAPER_DOTS_PER_MM))


def _asked_for(asked: dict[str, Any], options: argparse.Namespace) -> CodeIssued:
    if options.server is not None:
        if options.token_file is None:
            raise Failed("With --server goes --token-file.")
        return _of_server(options.server, options.token_file.read_text("utf-8").strip(), asked)
    return _of_keys(options.database, options.keys, asked)


def _of_server(server: str, token: str, asked: dict[str, Any]) -> CodeIssued:
    import requests

    from central.codes import CodeIssued

    headers = {"Authorization": f"Bearer {token}"}
    try:
        answer = requests.post(
            f"{server.rstrip('/')}/v1/codes", json=asked, headers=headers, timeout=30, allow_redirects=False
        )
        if not answer.ok:
            raise Failed(str(answer.json()["words"]))
        return CodeIssued.model_validate_json(answer.content)
    except (requests.RequestException, ValueError, KeyError, TypeError) as error:
        raise Failed(f"{server} did not answer as central does ({type(error).__name__}).") from error


def _of_keys(url: str, keys: Path | None, asked: dict[str, Any]) -> CodeIssued:
    from pydantic import ValidationError
    from sqlalchemy.exc import DBAPIError

    from central import codes
    from central.database import Database, Unusable, first_line
    from central.refusals import Refusal
    from central.times import utc_now

    now: datetime = utc_now()
    try:
        wanted = codes.CodeAsked.model_validate_json(json.dumps(asked), strict=True).root
        with closing(Database(url)) as database:
            database.migrate()
            keyring = keyring_of(url, keys)
            return database.write(lambda connection: codes.issue(connection, keyring, CONSOLE, wanted, now))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise Failed(f"{'.'.join(str(part) for part in first['loc'][1:])}: {first['msg']}") from error
    except (Unusable, Refusal) as error:
        raise Failed(str(error)) from error
    except DBAPIError as error:
        raise Failed(f"The database failed: {first_line(error)}") from error


def keyring_of(url: str, keys: Path | None) -> Any:
    """The keys of the central with this database. Raises Unusable where nobody says where they are."""
    from central.database import Unusable
    from central.keyring import Keyring, beside

    path = keys or beside(url)
    if path is None:
        raise Unusable("Say where central keeps its keys: --keys FILE, as `storeside central serve` has it.")
    return Keyring(path)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="storeside code", description="Make a signed code, as text and as a picture.")
    kinds = parser.add_subparsers(required=True, metavar="KIND", dest="kind")

    pickup = _kind(kinds, "pickup", ("store", "order"), "for the buyer of an order that waits in a store")
    pickup.add_argument("--store", required=True, metavar="ID")
    pickup.add_argument("--order", required=True, metavar="NUMBER")

    loyalty = _kind(kinds, "loyalty", ("customer",), "as a customer's app shows it, for a minute")
    loyalty.add_argument("--customer", required=True, metavar="ID")

    badge = _kind(kinds, "badge", ("store", "staff"), "for a member of staff of a store")
    badge.add_argument("--store", required=True, metavar="ID")
    badge.add_argument("--staff", required=True, metavar="ID")

    back = _kind(kinds, "return", ("order", "return"), "for goods of an order that come back")
    back.add_argument("--order", required=True, metavar="NUMBER")
    back.add_argument("--return", required=True, metavar="ID", dest="return_", help="the return's id")

    basket = _kind(kinds, "basket", ("store", "lines"), "a list of goods to take along")
    basket.add_argument("--store", metavar="ID", help="good in this store only")
    basket.add_argument(
        "--line", required=True, action="append", type=_line, metavar="GTIN[xN]", dest="lines", help="up to 20 times"
    )
    return parser


def _kind(kinds: Any, name: str, fields: tuple[str, ...], words: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = kinds.add_parser(name, help=words, description=words.capitalize() + ".")
    of = parser.add_mutually_exclusive_group(required=True)
    of.add_argument("--server", metavar="URL", help="ask a running central; with --token-file")
    of.add_argument("--database", metavar="URL", help="make it here with central's keys")
    parser.add_argument("--token-file", type=Path, metavar="FILE", help="a token of `storeside central token`")
    parser.add_argument("--keys", type=Path, metavar="FILE", help="central's keys (default: beside a SQLite database)")
    parser.add_argument("--out", type=Path, metavar="FILE.png", help="the code as a picture")
    parser.set_defaults(fields=fields)
    return parser


def _line(text: str) -> dict[str, str | int]:
    gtin, _, quantity = text.partition("x")
    if not gtin.isdecimal() or not (quantity or "1").isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not like 9521234500018 or 9521234500018x2")
    return {"gtin": gtin, "quantity": int(quantity or 1)}

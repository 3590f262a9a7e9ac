"""`storeside central ...`: serve, import, code, keys, token, notices, refunds, price, snapshot, restored, openapi. Exit
0, 1 (the world's fault, in one line) or 2 (usage)."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from central import keys_main, notices_main, payments_main
from central.codes_main import Failed, keyring_of, write_qr

if TYPE_CHECKING:
    from central.database import Database

_FILES = {
    "stores": "stores.jsonl: retailer, locations, plans",
    "products": "product feed as Google Merchant defines it, TSV or XML",
    "inventory": "local inventory feed, TSV or XML",
    "staff": "staff.jsonl",
    "promotions": "promotions.jsonl",
    "customers": "customers.jsonl",
    "orders": "orders.jsonl",
    "content": "content.jsonl: what screens show while nobody is at them",
}
_URL = "sqlite:///path/to/file or postgresql://user:password@host:port/name"


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    try:
        options = _parser().parse_args(argv)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        return _run(options)
    except KeyboardInterrupt:
        return 130
    except Failed as error:
        print(f"storeside central: {error}", file=sys.stderr)
        return 1


def _run(options: argparse.Namespace) -> int:
    from sqlalchemy.exc import DBAPIError

    from central.database import Unusable, first_line
    from central.server import PortInUse

    try:
        return int(options.run(options))
    except (Unusable, PortInUse) as error:
        raise Failed(str(error)) from error
    except DBAPIError as error:
        raise Failed(f"The database failed: {first_line(error)}") from error
    except OSError as error:
        raise Failed(f"{error.filename or 'The system'}: {error.strerror or error}.") from error


def _serve(options: argparse.Namespace) -> int:
    from central.app import create
    from central.server import Server, listen

    senders, cashier = notices_main.senders(options), payments_main.provider(options)
    with closing(listen(options.host, options.port)) as bound:
        host = f"[{options.host}]" if ":" in options.host else options.host
        line = f"Central is ready at http://{host}:{bound.getsockname()[1]}"
        server = Server(
            create(options.database, media_dir=options.media, keys=options.keys, senders=senders, cashier=cashier),
            partial(print, line, flush=True),
        )
        server.run(sockets=[bound])
    return 0


def _code(options: argparse.Namespace) -> int:
    from central import devices
    from central.times import utc_now
    from shop.key_list import fingerprint

    if options.qr is not None and not options.server:
        options.parser.print_usage(sys.stderr)
        return 2
    try:
        with _opened(options.database) as database:
            code = database.write(
                lambda connection: devices.new_code(connection, options.store, options.role, utc_now())
            )
    except devices.UnknownStore as error:
        raise Failed(str(error)) from error
    print(code)
    print(f"For one {options.role} of {options.store}, once, within 10 minutes.", file=sys.stderr)
    if options.qr is not None:
        root = fingerprint(keyring_of(options.database, options.keys).root(utc_now()))
        write_qr(options.qr, f"ENROL:{options.server} {code} {root}")
        print(f"{options.qr} has the same for a scanner, with the root key {root}.", file=sys.stderr)
    return 0


def _import(options: argparse.Namespace) -> int:
    from central.imports.job import Job
    from central.imports.pictures import Pictures
    from central.imports.run import run
    from central.media import Media, default_media
    from central.times import utc_now

    files = {kind: getattr(options, kind) for kind in _FILES if getattr(options, kind) is not None}
    if not files:
        options.parser.print_usage(sys.stderr)
        return 2
    for path in files.values():
        if not path.is_file():
            raise Failed(f"There is no file {path}.")
    with _opened(options.database) as database:
        pictures = Pictures(database, Media(options.media or default_media(options.database)), utc_now)
        job = Job(database, pictures, utc_now, options.allow_empty)
        reports = run(job, files, lambda report: None if options.json else report.say(print))
    if options.json:
        print(json.dumps({"files": [report.as_json() for report in reports]}, indent=2, ensure_ascii=False))
    return 1 if any(report.refused for report in reports) else 0


def _price(options: argparse.Namespace) -> int:
    from central import prices
    from central.times import utc_now

    try:
        with _opened(options.database) as database:
            told = database.write(lambda connection: prices.change(connection, options.id, options.amount, utc_now()))
    except prices.NoPrice as error:
        raise Failed(str(error)) from error
    print(told)
    return 0


def _restored(options: argparse.Namespace) -> int:
    from central import feed

    with _opened(options.database) as database:
        gen = database.write(feed.begin_anew)
    print(f"This database begins anew: generation {gen}.")
    print(
        "At its next contact every device reads all its data again, and sends again the actions of the last 90 days\n"
        "that this database does not know. What it knows is not done twice. Devices that joined after the backup was\n"
        "made have to join again."
    )
    return 0


def _snapshot(options: argparse.Namespace) -> int:
    from central.media import default_media
    from central.snapshots import Snapshots, folder_beside

    snapshots = Snapshots(folder_beside(options.media or default_media(options.database)))
    with _opened(options.database) as database, snapshots.building() as mine:
        if not mine:
            raise Failed("Another process is building ready files for this central. Try again when it is done.")
        with database.read() as connection:
            asked = [options.scope] if options.scope else sorted(snapshots.due(connection))
            if not all(snapshots.can(connection, one) for one in asked):
                raise Failed(
                    f"No ready file can be made of {asked[0]}: only of catalog, price, avail, stock with rows."
                )
        for scope in asked:
            made = snapshots.build(database, scope)
            packed = made.chunks[-1].offset + made.chunks[-1].packed
            print(f"{scope}: {made.rows} rows at {made.head}, {made.size} bytes, {packed} on the line")
    if not asked:
        print("All ready files are as new as they should be.")
    return 0


def _openapi(options: argparse.Namespace) -> int:
    from central.app import openapi

    options.out.write_text(json.dumps(openapi(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


@contextmanager
def _opened(url: str) -> Iterator[Database]:
    from central.database import Database

    with closing(Database(url)) as database:
        database.migrate()
        yield database


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="storeside central", description="The reference central: API, imports, codes."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    serve = _command(commands, "serve", _serve, "answer devices until stopped")
    serve.add_argument("--port", type=_port, required=True, help="0 takes a free one")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default %(default)s)")
    _media(serve)
    keys_main.add_keys(serve)
    notices_main.add_channels(serve)
    payments_main.add_provider(serve)

    code = _command(commands, "code", _code, "print a one-use enrolment code")
    code.add_argument("--store", required=True, metavar="ID")
    code.add_argument("--role", required=True, choices=("kiosk", "associate", "manager"))
    code.add_argument("--qr", type=Path, metavar="FILE.png", help="also as a picture to scan; with --server")
    code.add_argument("--server", metavar="URL", help="the address that devices reach central at")
    keys_main.add_keys(code)
    code.set_defaults(parser=code)

    keys_main.add_to(commands)
    notices_main.add_to(commands)
    payments_main.add_to(commands)

    load = _command(commands, "import", _import, "import a retailer's files; what is not in them any more is removed")
    for kind, words in _FILES.items():
        load.add_argument(f"--{kind}", type=Path, metavar="FILE", help=words)
    load.set_defaults(parser=load)
    load.add_argument("--allow-empty", action="store_true", help="take an empty or mostly unreadable file at its word")
    load.add_argument("--json", action="store_true", help="print the report as JSON")
    _media(load)

    snapshot = _command(commands, "snapshot", _snapshot, "build the ready files that devices begin with")
    snapshot.add_argument("scope", nargs="?", metavar="SCOPE", help="e.g. catalog:main (default: all that are due)")
    _media(snapshot)

    price = _command(commands, "price", _price, "change the price of one article in every zone")
    price.add_argument("--id", required=True, metavar="VARIANT", help="the article's id in the product feed")
    price.add_argument("--amount", required=True, metavar="12.90", help="in the currency it has")

    _command(commands, "restored", _restored, "say that the database was restored from a backup")

    openapi = commands.add_parser("openapi", help="write the API's OpenAPI document")
    openapi.add_argument("--out", type=Path, required=True, metavar="FILE")
    openapi.set_defaults(run=_openapi)
    return parser


def _command(commands: Any, name: str, run: Any, words: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words.capitalize() + ".")
    parser.add_argument("--database", required=True, metavar="URL", help=_URL)
    parser.set_defaults(run=run)
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port (0 to 65535)")
    return int(text)


def _media(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--media", type=Path, metavar="DIR", help="folder of the pictures (default: beside the database)"
    )

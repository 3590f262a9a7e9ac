"""`storeside central keys ...` and `storeside central token`: who may sign, and who may have something signed."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from central.codes_main import Failed, keyring_of

_DATABASE = "sqlite:///path/to/file or postgresql://user:password@host:port/name"


def add_to(commands: Any) -> None:
    """The words `keys` and `token` among those of `storeside central`."""
    keys = commands.add_parser("keys", help="the keys of signed codes", description="The keys of signed codes.")
    words = keys.add_subparsers(required=True, metavar="WORD")
    _word(words, "list", _list, "which keys there are, and the fingerprint of the root key")
    _word(words, "rotate", _rotate, "a new key: published at once, at work three days later")
    retire = _word(words, "retire", _retire, "sign nothing more with a key; its codes stay good until they end")
    retire.add_argument("key", type=int, metavar="KEY", help="its number")
    retire.add_argument("--compromised", action="store_true", help="its codes end now: others may have made some")

    token = commands.add_parser("token", help="a token for one of the retailer's programs", description=_token.__doc__)
    token.add_argument("--database", required=True, metavar="URL", help=_DATABASE)
    token.add_argument("--name", required=True, metavar="NAME", help="of the program: web, app, support")
    token.add_argument("--may", choices=_MAY, default="codes", help="what it may do")
    token.add_argument("--revoke", action="store_true", help="its token is no longer good")
    token.set_defaults(run=_token)


_MAY = ("codes", "orders", "codes,orders", "payments", "vouchers", "payments,vouchers", "photos")
"""A till has its own token: who takes money or vouchers makes no codes. `photos`: support looks at goods that came
back."""


def _word(words: Any, name: str, run: Any, told: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = words.add_parser(name, help=told, description=told.capitalize() + ".")
    parser.add_argument("--database", required=True, metavar="URL", help=_DATABASE)
    add_keys(parser)
    parser.set_defaults(run=run)
    return parser


def add_keys(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--keys", type=Path, metavar="FILE", help="central's private keys (default: beside a SQLite database)"
    )


def _list(options: argparse.Namespace) -> int:
    from central.times import utc_now
    from shop import key_list

    now, keyring = utc_now(), keyring_of(options.database, options.keys)
    sent = keyring.envelope(now)
    listed = key_list.read(sent.text)
    print(f"root key {key_list.fingerprint(sent.root)}")
    if listed is not None:
        print(f"list {listed.version}, until {listed.expires:%Y-%m-%d %H:%M} UTC")
    for key in keyring.keys(now):
        state = "retired" if key.retired else "waits" if key.not_before > now else "works"
        print(f"key {key.id:<5} {state:<8} from {key.not_before:%Y-%m-%d %H:%M}, codes until {key.expires:%Y-%m-%d}")
    return 0


def _rotate(options: argparse.Namespace) -> int:
    from central.times import utc_now

    key = keyring_of(options.database, options.keys).rotate(utc_now())
    stores = _published(options)
    print(f"key {key.id} signs from {key.not_before:%Y-%m-%d %H:%M} UTC; {stores} stores get the new list")
    return 0


def _retire(options: argparse.Namespace) -> int:
    from central.keyring import NoSuchKey
    from central.times import utc_now

    keyring = keyring_of(options.database, options.keys)
    try:
        keyring.retire(options.key, utc_now(), compromised=options.compromised)
    except NoSuchKey as error:
        raise Failed(str(error)) from error
    stores = _published(options)
    what = "its codes are no longer good" if options.compromised else "its codes stay good until they end"
    print(f"key {options.key} signs nothing more, {what}; {stores} stores get the new list")
    return 0


def _published(options: argparse.Namespace) -> int:
    from central.codes import publish_keys
    from central.database import Database
    from central.times import utc_now

    with closing(Database(options.database)) as database:
        database.migrate()
        return publish_keys(database, keyring_of(options.database, options.keys), utc_now())


def _token(options: argparse.Namespace) -> int:
    """A token for one of the retailer's programs, shown once. An earlier one of the same name is no longer good."""
    from central import services
    from central.database import Database
    from central.times import utc_now

    with closing(Database(options.database)) as database:
        database.migrate()
        if options.revoke:
            if not database.write(lambda connection: services.revoke(connection, options.name)):
                raise Failed(f"There is no token of the name {options.name}.")
            print(f"The token of {options.name} is no longer good.")
            return 0
        try:
            token = database.write(
                lambda connection: services.new_token(connection, options.name, options.may, utc_now())
            )
        except ValueError as error:
            raise Failed(str(error)) from error
    print(token)
    print(f"For {options.name}: may ask for codes. It is not shown again.", file=sys.stderr)
    return 0

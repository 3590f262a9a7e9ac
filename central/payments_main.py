"""`storeside central refunds`, and how central reaches the payment provider."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from central.codes_main import Failed

if TYPE_CHECKING:
    from central.payments_provider import Provider

_DATABASE = "sqlite:///path/to/file or postgresql://user:password@host:port/name"
_STATES = ("wanted", "sent", "unknown", "settled", "refused", "withdrawn")


def add_provider(serve: argparse.ArgumentParser) -> None:
    """Without these refunds stay wanted: nobody pays them but people."""
    paid = serve.add_argument_group("refunds (docs/refunds.md)")
    paid.add_argument("--payments", metavar="URL", help="the payment provider: https://host/path")
    paid.add_argument("--payments-secret-file", type=Path, metavar="FILE", help="what central says it is known by")


def provider(options: argparse.Namespace) -> Provider | None:
    """The provider that was asked for. Raises Failed for what cannot be one."""
    from central.payments_provider import Provider, provider_at

    if (options.payments is None) != (options.payments_secret_file is None):
        raise Failed("--payments and --payments-secret-file go together.")
    if options.payments is None:
        return None
    try:
        return Provider(provider_at(options.payments, options.payments_secret_file.read_text("utf-8").strip()))
    except ValueError as error:
        raise Failed(str(error)) from error


def add_to(commands: Any) -> None:
    """The word `refunds` among those of `storeside central`."""
    parser = commands.add_parser("refunds", help="money on its way back", description=_refunds.__doc__)
    parser.add_argument("--database", required=True, metavar="URL", help=_DATABASE)
    parser.add_argument("--state", choices=_STATES, help="only those")
    parser.add_argument("--last", type=int, default=50, metavar="N", help="at most so many (default %(default)s)")
    parser.set_defaults(run=_refunds)


def _refunds(options: argparse.Namespace) -> int:
    """The last refunds, the newest first, and the sums of those that have not come to an end."""
    from central import payments
    from central.database import Database

    with closing(Database(options.database)) as database:
        database.migrate()
        with database.read() as connection:
            rows = payments.listed(connection, options.state, max(options.last, 1))
            waiting = payments.pending(connection)
    for row in rows:
        why = f"  ({row.reason})" if row.reason else ""
        tries = f"  {row.attempts} tries" if row.attempts > 1 else ""
        what = f"{row.purchase}/{row.line or 'shipping'}{f' {row.tender}' if row.tender else ''}"
        print(f"{row.id:>7}  {row.at[:19]}  {row.state:<9} {row.amount:>10}  {what}{tries}{why}")
    for one in waiting:
        print(f"{one.refunds} {one.state}: {one.amount} in minor units")
    if not rows:
        print("There are none.")
    return 0

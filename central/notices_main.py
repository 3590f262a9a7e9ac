"""Messages to customers on the command line: how `serve` sends them, and `storeside central notices`."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from central.codes_main import Failed

if TYPE_CHECKING:
    from central.notices_post import Sender

_DATABASE = "sqlite:///path/to/file or postgresql://user:password@host:port/name"
_STATES = ("queued", "sending", "sent", "failed", "dropped")


def add_channels(serve: argparse.ArgumentParser) -> None:
    """How customers are told. Without any of these, what they would be told is only noted."""
    told = serve.add_argument_group("messages to customers (docs/notices.md)")
    told.add_argument(
        "--smtp", metavar="URL", help="e-mails by smtp://user@host:587 (STARTTLS), smtps:// or smtp+plain://"
    )
    told.add_argument("--smtp-password-file", type=Path, metavar="FILE", help="the password of that user")
    told.add_argument("--mail-from", metavar="ADDRESS", help="from which address e-mails come")
    told.add_argument("--webhook", metavar="URL", help="messages to a program of yours: https://host/path")
    told.add_argument("--webhook-secret-file", type=Path, metavar="FILE", help="what they are signed with")


def senders(options: argparse.Namespace) -> list[Sender]:
    """The channels that were asked for. Raises Failed for what cannot be one."""
    from central.notices_hook import Hook, hook_at
    from central.notices_mail import Mailer, server_at

    if (options.smtp is None) != (options.mail_from is None):
        raise Failed("--smtp and --mail-from go together.")
    if (options.webhook is None) != (options.webhook_secret_file is None):
        raise Failed("--webhook and --webhook-secret-file go together.")
    made: list[Sender] = []
    try:
        if options.smtp is not None:
            password = _secret(options.smtp_password_file)
            made.append(Mailer(server_at(options.smtp, options.mail_from, password)))
        if options.webhook is not None:
            made.append(Hook(hook_at(options.webhook, _secret(options.webhook_secret_file).encode())))
    except ValueError as error:
        raise Failed(str(error)) from error
    return made


def _secret(path: Path | None) -> str:
    return path.read_text("utf-8").strip() if path is not None else ""


def add_to(commands: Any) -> None:
    """The word `notices` among those of `storeside central`."""
    parser = commands.add_parser("notices", help="the messages to customers", description=_notices.__doc__)
    parser.add_argument("--database", required=True, metavar="URL", help=_DATABASE)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--state", choices=_STATES, help="only those")
    what.add_argument("--again", type=int, metavar="ID", help="queue one once more that has failed")
    parser.add_argument("--last", type=int, default=50, metavar="N", help="at most so many (default %(default)s)")
    parser.set_defaults(run=_notices)


def _notices(options: argparse.Namespace) -> int:
    """The last messages to customers, the newest first. Recipients are masked."""
    from central import notices_queue
    from central.database import Database
    from central.times import utc_now

    with closing(Database(options.database)) as database:
        database.migrate()
        if options.again is not None:
            try:
                database.write(lambda connection: notices_queue.again(connection, options.again, utc_now()))
            except notices_queue.NotAgain as error:
                raise Failed(str(error)) from error
            print(f"The message {options.again} is queued once more.")
            return 0
        with database.read() as connection:
            rows = notices_queue.listed(connection, options.state, max(options.last, 1))
    for row in rows:
        print(_line(row))
    if not rows:
        print("There are none.")
    return 0


def _line(row: Any) -> str:
    why = f"  ({row.error})" if row.error else ""
    tries = f"  {row.attempts} tries" if row.attempts > 1 else ""
    at = (row.sent_at or row.wanted_at)[:19].replace("T", " ")
    return (
        f"{row.id:>7}  {at} UTC  {row.state:<8} {row.topic:<16} {row.channel:<7} {row.purchase}  "
        f"{masked(row.recipient)}{tries}{why}"
    )


def masked(recipient: str | None) -> str:
    """Enough to tell two apart, too little to write to somebody."""
    if recipient is None:
        return "-"
    name, at, domain = recipient.rpartition("@")
    if not at:
        return recipient[:1] + "…"
    return f"{name[:1]}…@{domain[:1]}….{domain.rpartition('.')[2]}"

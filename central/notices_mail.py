"""Messages as e-mail: one SMTP connection, kept while there is something to send (RFC 5321, RFC 3207)."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from typing import Any, Final, Literal
from urllib.parse import unquote, urlsplit

from central.notices import is_address
from central.notices_letter import Letter
from central.notices_post import Away
from central.notices_queue import Claimed, Outcome
from central.notices_words import Message, as_text, compose
from central.notices_words.page import as_page

PATIENCE_S = 30.0
_PORTS = {"starttls": 587, "tls": 465, "plain": 25}
_SCHEMES: dict[str, Literal["starttls", "tls", "plain"]] = {
    "smtp": "starttls",
    "smtps": "tls",
    "smtp+plain": "plain",
}
_MODULE = 6
"""Pixels of a module: a pickup code is about 300 pixels wide, as wide as a phone shows it."""
_LONGEST_NAME = 60
_ENHANCED = re.compile(rb"^[245]\.\d{1,3}\.\d{1,3}\b")


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where e-mails are given in. `how`: TLS from the first byte, TLS asked for and insisted on, or none."""

    host: str
    port: int
    how: Literal["starttls", "tls", "plain"]
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)


def server_at(url: str, sender: str, password: str = "") -> MailServer:
    """From smtp://user@host:port (STARTTLS), smtps:// (TLS) or smtp+plain:// (neither, and no password). Raises
    ValueError with words for the person."""
    parts = urlsplit(url)
    how = _SCHEMES.get(parts.scheme)
    try:
        port = parts.port
    except ValueError:
        port = 0
    if how is None or not parts.hostname or port == 0 or parts.password or parts.path not in ("", "/"):
        raise ValueError(
            "A mail server is written smtp://user@host:587, smtps://user@host:465 or smtp+plain://host:25."
        )
    if not is_address(sender):
        raise ValueError("Say with --mail-from from which address e-mails come.")
    user = unquote(parts.username or "")
    if bool(user) != bool(password):
        raise ValueError("A user of the mail server and the file with the password go together.")
    if user and how == "plain":
        raise ValueError("No password is sent without encryption: use smtp:// or smtps://.")
    return MailServer(parts.hostname, port or _PORTS[how], how, sender, user, password)


class Mailer:
    """Sends e-mails, one after the other. Used by one thread; `cut` may be called from another one."""

    channel: Final = "email"

    def __init__(
        self, server: MailServer, *, trust: ssl.SSLContext | None = None, patience_s: float = PATIENCE_S
    ) -> None:
        """`trust`: whose certificates are believed, by default the system's. `patience_s`: for each answer."""
        self._server, self._patience = server, patience_s
        self._trust = trust or ssl.create_default_context()
        self._line: smtplib.SMTP | None = None

    def send(self, claimed: Claimed, letter: Letter) -> Outcome:
        """Give one e-mail in. Raises Away when the server takes none at all."""
        recipient = _on_the_wire(claimed.recipient or "")
        if not recipient:
            return Outcome("failed", "bad_address")
        mail = written(compose(letter), self._server.sender, recipient, claimed)
        try:
            line = self._open()
        except (smtplib.SMTPException, OSError) as error:
            self.rest()
            raise Away(_why(error)) from error
        try:
            line.send_message(mail, self._server.sender, [recipient])
        except smtplib.SMTPRecipientsRefused as error:
            return _refused(*next(iter(error.recipients.values())))
        except smtplib.SMTPSenderRefused as error:
            self.rest()
            raise Away(_why(error)) from error
        except smtplib.SMTPResponseException as error:
            return _refused(error.smtp_code, error.smtp_error)
        except (smtplib.SMTPException, OSError) as error:
            # Perhaps it was taken: it goes out once more with the same Message-ID.
            self.rest()
            raise Away(_why(error)) from error
        return Outcome("sent")

    def rest(self) -> None:
        """Hang up."""
        line, self._line = self._line, None
        if line is not None:
            with suppress(smtplib.SMTPException, OSError):
                line.quit() if line.sock is not None else None
            line.close()

    def cut(self) -> None:
        """End what is under way at once: whoever waits for the server gets an error."""
        _cut(self._line)

    def _open(self) -> smtplib.SMTP:
        if self._line is not None and _is_alive(self._line):
            return self._line
        self.rest()
        server = self._server
        made: dict[str, Any] = {"timeout": self._patience, "local_hostname": server.sender.rpartition("@")[2]}
        if server.how == "tls":
            _Tls(self, server.host, server.port, context=self._trust, **made)
        else:
            _Plain(self, server.host, server.port, **made)
        line = self._line
        if line is None:
            raise smtplib.SMTPServerDisconnected
        if server.how == "starttls":
            line.starttls(context=self._trust)
        if server.user:
            line.login(server.user, server.password)
        return line

    def hold(self, line: smtplib.SMTP) -> None:
        self._line = line


class _Plain(smtplib.SMTP):
    """Known to its mailer before it connects, so that it can be cut while it does."""

    def __init__(self, mailer: Mailer, *args: Any, **kwargs: Any) -> None:
        mailer.hold(self)
        super().__init__(*args, **kwargs)


class _Tls(smtplib.SMTP_SSL):
    def __init__(self, mailer: Mailer, *args: Any, **kwargs: Any) -> None:
        mailer.hold(self)
        super().__init__(*args, **kwargs)


def _on_the_wire(address: str) -> str:
    """With its domain as the domain name system has it; "" for what is no address."""
    name, _, domain = address.rpartition("@")
    try:
        return f"{name}@{domain.encode('idna').decode('ascii')}" if is_address(address) else ""
    except UnicodeError:
        return ""


def _cut(line: smtplib.SMTP | None) -> None:
    sock = line.sock if line is not None else None
    if sock is not None:
        with suppress(OSError):
            # Past TLS: its own shutdown would pull the object away from under the thread that reads.
            socket.socket.shutdown(sock, socket.SHUT_RDWR)


def _is_alive(line: smtplib.SMTP) -> bool:
    try:
        return line.noop()[0] == 250
    except (smtplib.SMTPException, OSError):
        return False


def _refused(code: int, said: bytes | str) -> Outcome:
    """What the server said has the address in it: only its numbers are kept."""
    enhanced = _ENHANCED.match(said if isinstance(said, bytes) else said.encode())
    why = f"smtp {code}" + (f" {enhanced.group().decode()}" if enhanced else "")
    return Outcome("failed" if code >= 500 else "again", why)


def _why(error: BaseException) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        return f"smtp {error.smtp_code}"
    # A silence reads as a broken line there, unless one looks behind it.
    late = isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError)
    return "timeout" if late else type(error).__name__[:40]


# --- the e-mail


def written(message: Message, sender: str, recipient: str, claimed: Claimed) -> EmailMessage:
    """The e-mail. Its Message-ID and date are the same however often it is sent."""
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = message.subject
    mail["From"] = Address(display_name=message.sender[:_LONGEST_NAME].strip(), addr_spec=sender)
    mail["To"] = Address(addr_spec=recipient)
    mail["Date"] = format_datetime(claimed.wanted_at)
    domain = sender.rpartition("@")[2]
    # Short enough for a line of its own: some programs cannot read a folded one.
    mail["Message-ID"] = f"<{sha256(claimed.key.encode()).hexdigest()[:32]}@{domain}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(as_text(message), cte="quoted-printable")
    _add_page(mail, message, f"code@{domain}")
    mail["Content-Language"] = message.language
    return mail


def _add_page(mail: EmailMessage, message: Message, cid: str) -> None:
    if not message.code:
        mail.add_alternative(as_page(message), subtype="html", cte="quoted-printable")
        return
    from hardware.codes_out import png, qr

    picture = qr(message.code, module=_MODULE)
    page = as_page(message, f"cid:{cid}", picture.width)
    mail.add_alternative(page, subtype="html", cte="quoted-printable")
    part = mail.get_payload()[1]  # type: ignore[index]
    part.add_related(png(picture), "image", "png", cid=f"<{cid}>", disposition="inline", filename="code.png")  # type: ignore[union-attr]

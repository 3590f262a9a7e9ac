"""Where messages to customers arrive: a real SMTP server and a real HTTP server on this machine, with their moods."""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

HANG = "hang"
DROP = "drop"


@dataclass
class Mailbox:
    """What an SMTP server took in, and how it answers. `moods`: one answer for each of the next e-mails, by phase."""

    port: int = 0
    taken: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    logins: list[tuple[bytes, bytes]] = field(default_factory=list)
    connections: int = 0
    on_rcpt: list[str] = field(default_factory=list)
    on_data: list[str] = field(default_factory=list)

    @property
    def mails(self) -> list[EmailMessage]:
        return [message_from_bytes(one, policy=policy.default) for one in self.taken]  # type: ignore[misc]

    async def handle_RCPT(  # noqa: N802 - the server's name for it
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.on_rcpt:
            return self.on_rcpt.pop(0)
        self.recipients.append(address)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        mood = self.on_data.pop(0) if self.on_data else ""
        if mood == HANG:
            await asyncio.sleep(3600)
        if mood and mood != DROP:
            return mood
        self.taken.append(envelope.content)
        if mood == DROP:
            server.transport.abort()
        return "250 OK"

    def authenticate(self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append((data.login, data.password))
        return AuthResult(success=data.password == b"right", handled=False)


@contextmanager
def mail_server(*, tls: ssl.SSLContext | None = None, at_once: bool = False, login: bool = False) -> Iterator[Mailbox]:
    """`tls`: offered by STARTTLS, or spoken `at_once`."""
    box, loop, lines = Mailbox(), asyncio.new_event_loop(), list[SMTP]()
    secure = {"tls_context": tls, "require_starttls": True} if tls and not at_once else {}
    needs = {"authenticator": box.authenticate, "auth_required": True, "auth_require_tls": not at_once} if login else {}

    def speak() -> SMTP:
        box.connections += 1
        lines.append(SMTP(box, hostname="mail.test", loop=loop, **secure, **needs))
        return lines[-1]

    server = loop.run_until_complete(loop.create_server(speak, "127.0.0.1", 0, ssl=tls if at_once else None))
    box.port = server.sockets[0].getsockname()[1]
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield box
    finally:
        asyncio.run_coroutine_threadsafe(_ended(server, lines), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


async def _ended(server: asyncio.Server, lines: Sequence[SMTP]) -> None:
    server.close()
    for line in lines:
        if line.transport is not None:
            line.transport.abort()
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await asyncio.sleep(0.01)


@dataclass
class Hooked:
    """What a webhook was told. `answers`: a status for each of the next requests, or a mood."""

    url: str = ""
    posts: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    answers: list[int | str] = field(default_factory=list)
    let_go: threading.Event = field(default_factory=threading.Event)


class _Quiet(ThreadingHTTPServer):
    def handle_error(self, *_about: object) -> None:
        """Clients that hang up are what is tested."""


@contextmanager
def hook_server(*, tls: ssl.SSLContext | None = None) -> Iterator[Hooked]:
    hooked = Hooked()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            hooked.posts.append(({name.lower(): value for name, value in self.headers.items()}, body))
            answer = hooked.answers.pop(0) if hooked.answers else 204
            if answer == HANG:
                hooked.let_go.wait(60)
                return
            self.send_response(int(answer))
            self.send_header("Location", hooked.url + "elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_said: object) -> None:
            pass

    server = _Quiet(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    hooked.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}/told?by=storeside"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield hooked
    finally:
        hooked.let_go.set()
        server.shutdown()
        server.server_close()
        thread.join(10)


def certificates(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's context for 127.0.0.1, and that of a client that believes it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    both = folder / "server.pem"
    both.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(both)
    client = ssl.create_default_context(cadata=made.public_bytes(serialization.Encoding.PEM).decode())
    return server, client

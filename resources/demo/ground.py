"""Where the demo happens: the invented retailer's files, a central that holds them, and devices that are enrolled.

Everything is done by the commands a retailer would use, as processes of their own, so that central can be killed for
real. The imported database is kept between starts; the devices' folders are the demo's own.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

FEEDS = (
    "stores.jsonl",
    "products.tsv",
    "inventory.tsv",
    "customers.jsonl",
    "orders.jsonl",
    "staff.jsonl",
    "promotions.jsonl",
    "content.jsonl",
)
OPTIONS = {"stores": "--stores", "products": "--products", "inventory": "--inventory", "customers": "--customers"} | {
    "orders": "--orders",
    "staff": "--staff",
    "promotions": "--promotions",
    "content": "--content",
}
KEPT_DAYS = 7
"""The retailer is made anew after this many days, so that promotions and orders are never from long ago."""


class Trouble(Exception):
    """The world's fault, in one line for the person who started the demo."""


@dataclass(frozen=True)
class Ground:
    """The folders of one demo."""

    home: Path

    @property
    def retailer(self) -> Path:
        return self.home / "retailer"

    @property
    def database(self) -> Path:
        return self.home / "central" / "central.db"

    @property
    def media(self) -> Path:
        return self.home / "central" / "media"

    @property
    def url(self) -> str:
        return f"sqlite:///{self.database}"

    def device(self, name: str) -> Path:
        return self.home / "devices" / name

    def keys(self, name: str) -> str:
        """`--keys` of a device of the demo: a file. What is in it is invented, and no machine is to need a key ring."""
        return f"file:{self.home / 'keys' / name}.key"


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "storeside", *words]


def run(words: Sequence[str], what: str) -> str:
    """Run one `storeside` command and return what it printed; raises Trouble with its last words."""
    done = subprocess.run(command(*words), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no reason given"]
        raise Trouble(f"{what} did not work: {last[0]}")
    return done.stdout


def prepare(ground: Ground, say: Callable[[str], None]) -> None:
    """Make the retailer and import it into central, unless a recent one of this very version is there."""
    stamp = ground.home / "ready.json"
    if _ready(stamp):
        return
    shutil.rmtree(ground.home, ignore_errors=True)
    ground.home.mkdir(parents=True)
    say("Inventing a retailer: products, pictures, stores, people (about 15 seconds, once)")
    run(["resources", "demo", "--out", str(ground.retailer)], "Making the demo retailer")
    ground.media.mkdir(parents=True)
    say("Importing its product and inventory feeds into central (about 15 seconds, once)")
    words = ["central", "import", "--database", ground.url, "--media", str(ground.media)]
    for feed in FEEDS:
        words += [OPTIONS[feed.split(".")[0]], str(ground.retailer / feed)]
    run(words, "Importing the feeds")
    stamp.write_text(json.dumps({"version": _version(), "made": time.time()}))


def _ready(stamp: Path) -> bool:
    try:
        kept = json.loads(stamp.read_text())
    except (OSError, ValueError):
        return False
    fresh = 0 <= time.time() - kept.get("made", 0) < KEPT_DAYS * 86400
    return bool(fresh and kept.get("version") == _version())


def _version() -> str:
    """A fingerprint of everything that the prepared files depend on."""
    root = Path(__file__).resolve().parents[2]
    digest = hashlib.blake2b(digest_size=8)
    for room in ("resources/demo", "central", "shop"):
        for file in sorted((root / room).rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class PaymentsProcess:
    """The payment provider of the demo, a process of its own that stays when central is killed."""

    def __init__(self, ground: Ground) -> None:
        self._folder = ground.home / "payments"
        self.port = free_port()
        self.secret = self._folder / "secret"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def start(self) -> None:
        """Central waits for it where it is not there yet, so this does not."""
        self._folder.mkdir(parents=True, exist_ok=True)
        if not self.secret.exists():
            self.secret.write_text(secrets.token_urlsafe(24))
        words = ["resources", "payments", "--port", str(self.port), "--book", str(self._folder / "book.jsonl")]
        with (self._folder / "payments.log").open("ab") as log:
            started = command(*words, "--secret-file", str(self.secret))
            self._process = subprocess.Popen(started, stdout=log, stderr=log)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


class CentralProcess:
    """Central as a process of its own, on one loopback port from start to start. With `payments`, refunds are paid."""

    def __init__(self, ground: Ground, port: int | None = None, payments: PaymentsProcess | None = None) -> None:
        self._ground, self._payments = ground, payments
        self.port = port or free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def claim(self) -> None:
        """Raises Trouble where somebody else answers on this port, before anything of theirs is touched."""
        if _answers(self.port):
            raise Trouble(f"Port {self.port} is in use, by another demo perhaps: end that one first")

    def start(self) -> None:
        """Returns when central answers; raises Trouble when it does not within 20 seconds."""
        self.claim()
        words = ["central", "serve", "--database", self._ground.url, "--media", str(self._ground.media)]
        if self._payments is not None:
            words += ["--payments", self._payments.url, "--payments-secret-file", str(self._payments.secret)]
        log = (self._ground.home / "central.log").open("ab")
        with log:
            self._process = subprocess.Popen(command(*words, "--port", str(self.port)), stdout=log, stderr=log)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise Trouble(f"Central stopped at once: see {self._ground.home / 'central.log'}")
            if _answers(self.port):
                return
            time.sleep(0.05)
        raise Trouble(f"Central did not answer within 20 seconds: see {self._ground.home / 'central.log'}")

    def stop(self) -> None:
        """Kill it as a power cut would: no goodbye."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
            self._process.wait()
            self._process = None


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(0.2)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def enrol(ground: Ground, central: CentralProcess, store: str, role: str, name: str) -> Path:
    """A fresh device folder that belongs to `store`."""
    data = ground.device(name)
    shutil.rmtree(data, ignore_errors=True)
    printed = run(["central", "code", "--database", ground.url, "--store", store, "--role", role], "Getting a code")
    words = ["enrol", "--server", central.url, "--code", printed.split()[-1], "--name", name]
    run([*words, "--data", str(data), "--keys", ground.keys(name)], "Enrolling")
    return data

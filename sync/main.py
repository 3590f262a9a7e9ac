"""The commands `storeside enrol`, `sync` and `status`: 0 done, 1 the world's fault in one line, 2 usage."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from records.files import told
from records.keys import key_of, option
from records.store import Records, Unusable, utc_now

if TYPE_CHECKING:
    from sync.agent import Outcome, Status

NOT_ENROLLED = "this device has not joined a store yet (storeside enrol)"


def main_enrol(argv: Sequence[str]) -> int:
    parser = _parser("enrol", "Join a store with a one-use code (central code ... prints one).")
    parser.add_argument("--server", required=True, metavar="URL", help="address of central, https://...")
    parser.add_argument("--code", required=True, metavar="CODE", help="the code as shown, with or without the dash")
    parser.add_argument("--name", default="", metavar="NAME", help="what people call this device, e.g. 'Entrance left'")
    parser.add_argument("--root", default="", metavar="FINGERPRINT", help="of the retailer's root key, to compare")
    options = parser.parse_args(argv)
    from sync.enrolment import enrol
    from sync.failures import Failure

    try:
        with _records(options.data, options.keys) as records:
            device = enrol(options.server, options.code, records, name=options.name, root=options.root)
    except (Failure, Unusable) as failure:
        return _sorry("enrol", failure.words)
    print(f"This device is now {device.install}, a device of the kind {device.role} in store {device.store}.")
    return 0


def main_sync(argv: Sequence[str]) -> int:
    parser = _parser("sync", "Exchange with central: take what is new, send what waits.")
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument("--once", action="store_true", help="until nothing is left, then end")
    how.add_argument("--watch", action="store_true", help="until interrupted")
    parser.add_argument("--json", action="store_true", help="print JSON; with --watch one line per change")
    options = parser.parse_args(argv)
    try:
        with _records(options.data, options.keys) as records:
            return _watch(records, options.json) if options.watch else _once(records, options.json)
    except Unusable as failure:
        return _sorry("sync", failure.words)


def main_status(argv: Sequence[str]) -> int:
    parser = _parser("status", "How current this device is and what waits to be sent. Needs no network.")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(argv)
    try:
        with _records(options.data, options.keys, read_only=True) as records:
            facts = facts_of(records, utc_now())
    except Unusable as failure:
        return _sorry("status", failure.words)
    _print(facts, as_json=options.json)
    return 0


def main_verify(argv: Sequence[str]) -> int:
    parser = _parser(
        "verify", "Whether the files of this device are whole and agree with each other and with the server."
    )
    parser.add_argument("--local", action="store_true", help="ask no server")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(argv)
    from records.verify import local
    from sync.verify import with_server

    try:
        with told(options.data):
            found = local(options.data, key_of(options.data, options.keys, make=False), utc_now())
        if not options.local and not any(one.state == "bad" for one in found):
            with _records(options.data, options.keys, read_only=True) as records:
                found += with_server(records)
    except Unusable as failure:
        return _sorry("verify", failure.words)
    if options.json:
        print(json.dumps([{"what": one.what, "state": one.state, "words": one.words} for one in found], indent=2))
    else:
        for one in found:
            print(f"{one.state:<5} {one.what:<22} {one.words}")
    return 1 if any(one.state == "bad" for one in found) else 0


def facts_of(records: Records, now: datetime) -> dict[str, Any]:
    """What `status --json` prints; `sync --json` adds to it. Cursors are [gen, seq], ages in seconds or null."""
    device, queue, ages = records.device(), records.queue(), records.ages()
    return {
        "device": None
        if device is None
        else {key: getattr(device, key) for key in ("install", "store", "role", "name")},
        "server": None if device is None else device.server,
        "cursors": {scope: [age.gen, age.seq] for scope, age in ages.items()},
        "ages": {scope: _age(age.as_of, now) for scope, age in ages.items()},
        "behind": {scope: age.behind for scope, age in ages.items()},
        "pending": queue.pending,
        "rejected": queue.rejected,
        "parked": queue.parked,
        "conflicts": queue.conflicts,
        "oldest_pending": None if queue.oldest is None else queue.oldest.isoformat(),
    }


def _age(as_of: datetime | None, now: datetime) -> dict[str, Any]:
    if as_of is None:
        return {"as_of": None, "age_s": None}
    return {"as_of": as_of.isoformat(), "age_s": max(0.0, round((now - as_of).total_seconds(), 1))}


def _once(records: Records, as_json: bool) -> int:
    from sync.agent import Agent

    if records.device() is None:
        return _sorry("sync", NOT_ENROLLED)
    agent = Agent(records)
    try:
        outcome = agent.run_once()
        facts = facts_of(records, utc_now()) | _exchanged(outcome, agent.status)
    finally:
        agent.stop()
    _print(facts, as_json=as_json)
    return 0 if outcome.ok else _sorry("sync", outcome.words)


def _exchanged(outcome: Outcome, status: Status) -> dict[str, Any]:
    return {
        "online": status.online,
        "problem": outcome.words,
        "rows": outcome.rows,
        "settled": outcome.settled,
    }


def _watch(records: Records, as_json: bool) -> int:
    from sync.agent import Agent

    if records.device() is None:
        return _sorry("sync", NOT_ENROLLED)

    def show(status: Status) -> None:
        about = {"state": status.state, "online": status.online, "problem": status.problem}
        if as_json:
            print(json.dumps(facts_of(records, utc_now()) | about), flush=True)
        else:
            print(f"{utc_now():%H:%M:%S} {status.state}{f': {status.problem}' if status.problem else ''}", flush=True)

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    agent = Agent(records, on_status=show)
    agent.start()
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        return 0
    finally:
        agent.stop()
    return 0


@contextmanager
def _records(folder: Path, keys: str | None, *, read_only: bool = False) -> Iterator[Records]:
    records = Records.open(folder, key=key_of(folder, keys, make=not read_only), read_only=read_only)
    try:
        yield records
    finally:
        records.close()


def _parser(command: str, words: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"storeside {command}", description=words)
    parser.add_argument("--data", required=True, type=Path, metavar="DIR", help="this device's data folder")
    option(parser)
    return parser


def _print(facts: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(facts, indent=2))
        return
    device = facts["device"]
    print(
        f"Device    {device['install']} ({device['role']}, store {device['store']})"
        if device
        else "Device    not enrolled"
    )
    print(f"Waiting   {facts['pending']} to be sent, {facts['rejected']} refused, {facts['parked']} parked")
    for scope, age in facts["ages"].items():
        seconds = age["age_s"]
        print(f"{scope:<24} {'never complete' if seconds is None else f'{seconds:.0f} s old'}")


def _sorry(command: str, words: str) -> int:
    print(f"storeside {command}: {words}", file=sys.stderr)
    return 1

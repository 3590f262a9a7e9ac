"""The command `storeside`: one word per thing a person can do, each handed to the room that does it.

Exit status: 0 done, 1 the world's fault (said in one line), 2 the command line was wrong.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import MutableMapping
from importlib import import_module
from typing import Any

COMMANDS: dict[str, tuple[str, str, str]] = {
    "demo": ("resources.demo.show", "main", "the whole product with an invented retailer, on this machine"),
    "kiosk": ("kiosk.main", "main", "the shopper's screen"),
    "associate": ("associate.main", "main", "the staff tablet"),
    "central": ("central.main", "main", "the central API: serve, import, code, keys, price"),
    "code": ("central.codes_main", "main", "a signed code to scan: pickup, loyalty, badge, return, basket"),
    "enrol": ("sync.main", "main_enrol", "join a store with a one-use code"),
    "sync": ("sync.main", "main_sync", "exchange with central, once or for ever"),
    "status": ("sync.main", "main_status", "how current this device is and what waits to be sent"),
    "verify": ("sync.main", "main_verify", "whether the files of this device are whole and agree"),
    "salvage": ("records.main", "main_salvage", "what people did and is left in a damaged folder, as a file"),
    "lookup": ("records.main", "main_lookup", "what this device knows about a code, without a network"),
    "print": ("hardware.print_main", "main", "try a printer, or print the slip of an order that is written in a file"),
    "scan": ("hardware.main", "main", "read codes from pictures or a camera"),
    "simulate": ("tests.simulation.main", "main", "invented days with everything that can go wrong; one seed, one day"),
    "chaos": ("tests.chaos.main", "main", "real processes and a bad line, killed over and over; then the promises"),
    "resources": ("resources.demo.main", "main", "write the demo retailer's files"),
    "package": ("installers.package_main", "main", "build the packages that stores install"),
    "doctor": (
        "installers.doctor",
        "main",
        "check this machine: screen, sound, scanner libraries, disk, clock, network",
    ),
}


TALKATIVE = (["kiosk"], ["associate"], ["central", "serve"])
"""Programs that run for days, whose log is read later; the others speak through their output and log only warnings."""

PERSONAL = frozenset(
    ["token", "pin", "code", "name", "first_name", "email", "phone", "member", "badge", "street", "text"]
)
"""Keys whose values never reach a log."""


def redact(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A structlog processor: what could be personal or secret is named, not told."""
    for key in PERSONAL & event.keys():
        event[key] = "(redacted)"
    return event


def write_logs(words: list[str]) -> None:
    """One line of JSON per event on standard error, in words where a person is watching."""
    import logging

    import structlog

    watched = sys.stderr.isatty()
    level = logging.INFO if any(words[: len(each)] == each for each in TALKATIVE) else logging.WARNING
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            redact,
            structlog.processors.format_exc_info,
            structlog.dev.ConsoleRenderer() if watched else structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )


def here(word: str) -> bool:
    """Whether a command is part of this installation: a shop's device has neither central nor the tests."""
    from importlib.util import find_spec

    with contextlib.suppress(ModuleNotFoundError):
        return find_spec(COMMANDS[word][0]) is not None
    return False


def usage() -> str:
    lines = ["usage: storeside COMMAND [options]     (storeside COMMAND --help tells more)", ""]
    lines += [f"  {word:<10} {what}" for word, (_, _, what) in COMMANDS.items() if here(word)]
    return "\n".join(lines)


def version() -> str:
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("storeside")
    except PackageNotFoundError:
        return "unpacked source"


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    words = sys.argv[1:] if argv is None else argv
    if not words or words[0] in ("-h", "--help", "help"):
        print(usage())
        return 0 if words else 2
    if words[0] == "--version":
        print(f"storeside {version()}")
        return 0
    if words[0] not in COMMANDS:
        print(f"storeside: there is no command {words[0]!r}\n\n{usage()}", file=sys.stderr)
        return 2
    write_logs(words)
    module, function, _ = COMMANDS[words[0]]
    if not here(words[0]):
        print(f"storeside: {words[0]} is not part of what is installed here.", file=sys.stderr)
        return 1
    try:
        status: int = getattr(import_module(module), function)(words[1:])
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())

"""Who started this program and watches it: systemd's notification protocol, sd_notify(3). Without one it is silent."""

from __future__ import annotations

import os
import socket

import structlog

log = structlog.get_logger(__name__)


def tell(state: str) -> None:
    """Say "READY=1" or "WATCHDOG=1". A supervisor that does not listen is no reason to end."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.connect("\0" + address[1:] if address.startswith("@") else address)
            line.send(state.encode())
    except OSError as error:
        log.warning("supervisor_not_told", state=state, error=error.strerror)


def watched_ms() -> int:
    """How often to say "WATCHDOG=1": half of what the supervisor allows, 0 where nobody asked. Other than
    sd_watchdog_enabled(3) says, for whichever process: the supervisor's own child is the compositor, and we are its."""
    return int(os.environ.get("WATCHDOG_USEC", "0")) // 2000

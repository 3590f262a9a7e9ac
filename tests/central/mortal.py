"""The child that is central: `storeside central serve` with a payment provider, until it is killed."""

from __future__ import annotations

import os
import signal
from datetime import datetime
from functools import partial

from central import app
from central.main import main
from central.payments_till import Till
from tests.chaos import points


def serve(database: str, media: str, provider: str, secret: str, now: str, point: str, nth: int) -> int:
    """Its clock stands still at `now`. It kills itself at the `nth` passing of `point`, else once no refund is due."""
    at = datetime.fromisoformat(now)
    setattr(app, "create", partial(app.create, clock=lambda: at))  # noqa: B010 - only here
    if point:
        points.arm(point, nth)
    _ends_idle()
    words = ["--database", database, "--media", media, "--payments", provider, "--payments-secret-file", secret]
    return main(["serve", "--port", "0", *words])


def _ends_idle() -> None:
    once = Till.once

    def then_no_more(till: Till) -> bool:
        if not once(till):
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    Till.once = then_no_more  # type: ignore[assignment, method-assign]

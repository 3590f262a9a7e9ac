"""What can go wrong between this device and the server, each with words for the person who reads them.

The server's own refusals carry the server's words; everything else carries ours. `code` is for programs (and for
translating), never shown.
"""

from __future__ import annotations


class Failure(Exception):
    """One exchange with the server that did not do what it should. Nothing was applied."""

    code = "failure"

    def __init__(self, words: str, code: str | None = None) -> None:
        super().__init__(words)
        self.words = words
        if code is not None:
            self.code = code


class Unreachable(Failure):
    """No answer of our API: nothing there, cut off, too slow, an untrusted certificate, or a stranger's page.

    `connect` tells that not even a connection came about, which is unmistakable; a broken conversation may be chance.
    """

    code = "unreachable"

    def __init__(self, words: str, code: str | None = None, *, connect: bool = False) -> None:
        super().__init__(words, code)
        self.connect = connect


class Broken(Failure):
    """The server answered, but not as agreed: an error of its own, or an answer that breaks the contract."""

    code = "broken"


class Throttled(Failure):
    """429, or 503 with Retry-After: the server is there and asks for patience. `retry_after` in seconds."""

    code = "throttled"

    def __init__(self, words: str, retry_after: float) -> None:
        super().__init__(words)
        self.retry_after = retry_after


class Refused(Failure):
    """4xx with the server's reason: `code` and `words` are the server's. `status` is the HTTP status, 0 if none."""

    code = "refused"

    def __init__(self, words: str, code: str | None = None, *, status: int = 0) -> None:
        super().__init__(words, code)
        self.status = status


class Unauthorised(Refused):
    """401, 403: the server does not, or no longer, know this device."""


class Conflict(Refused):
    """409: another copy of this device has been at work, or other bytes under a known id."""


class Fenced(Conflict):
    """409 `fenced`: this is a copy of a device whose place another copy has taken. What waits is kept."""


class Gone(Refused):
    """410: the cursor is older than what the server keeps, or of another generation; start the scope over."""


class TooLarge(Refused):
    """413: send less at once."""


class TooOld(Refused):
    """426: this version of the program is no longer served."""


class Malformed(Refused):
    """400, 422: the server cannot read what was sent."""

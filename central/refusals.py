"""An answer other than success, raised anywhere below a call."""

from __future__ import annotations


class Refusal(Exception):
    """Becomes a `sync.messages.Problem`: a code for programs, words for people. `retry_after` in seconds."""

    def __init__(self, status: int, code: str, words: str, retry_after: int | None = None) -> None:
        super().__init__(words)
        self.status, self.code, self.words, self.retry_after = status, code, words, retry_after

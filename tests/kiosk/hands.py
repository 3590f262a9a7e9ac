"""Background work that a test lets run when it pleases: answers may come in any order."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any


class Hands:
    """Stands in for `shell.background.Background`. `finish(n)` answers the n-th open question, `all` answers all."""

    def __init__(self) -> None:
        self.open: list[Callable[[], None]] = []

    def run(self, fn: Callable[..., Any], *args: Any, then: Any = None, failed: Any = None) -> None:
        def work() -> None:
            try:
                answer = fn(*args)
            except Exception as error:
                if failed is None:
                    raise
                failed(error)
            else:
                if then is not None:
                    then(answer)

        self.open.append(work)

    def follow(self, future: Future[Any], then: Any = None, failed: Any = None) -> None:
        self.run(future.result, then=then, failed=failed)

    def finish(self, number: int = 0) -> None:
        self.open.pop(number)()

    def all(self) -> None:
        while self.open:
            self.finish()

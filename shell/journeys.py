"""What a journey through a program is written against: hands, eyes, and a central that can be killed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol


class Stage(Protocol):
    """`kiosk` and `associate` are the programs, `central` can `stop()` and `start()`, `ground.retailer` is where
    the retailer's files are. What a person should see and does not appear in time fails the step."""

    kiosk: Any
    associate: Any
    central: Any
    ground: Any

    def scan(self, program: Any, text: str) -> None: ...
    def tap(self, program: Any, name: str, seconds: float = 5) -> None: ...
    def type(self, program: Any, text: str) -> None: ...
    def see(self, program: Any, what: str | Callable[[], bool], seconds: float = 5) -> None: ...
    def reprice(self, article: str, amount: str) -> None: ...
    def picture(self, program: Any, name: str) -> None: ...
    def step(self, name: str) -> AbstractContextManager[None]: ...

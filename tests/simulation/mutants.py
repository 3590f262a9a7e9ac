"""Rules of the product, each broken on purpose: a simulation that does not notice one of them proves nothing about it.

A mutant replaces one function or constant of the real code while it is active. A target that is not there (any more) is
an error at once, so this list cannot rot.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Mutant:
    """`breaks` says what no longer holds; `hint` is a seed whose history shows it."""

    name: str
    breaks: str
    hint: int
    active: Callable[[], AbstractContextManager[None]]


@contextmanager
def replaced(owner: Any, name: str, value: Any) -> Iterator[None]:
    """`owner.name` is `value` until the end of the block. AttributeError: there is no such rule to break."""
    before = owner.__dict__[name] if isinstance(owner, type) else getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)

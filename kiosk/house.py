"""What every page of the kiosk shares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.collecting import NotGenuine
from kiosk.member import Identity
from shell.background import Background
from shell.idle import Idle
from shell.session import Sessions
from shell.sounds import Sound
from shop import codes
from shop.lookups import Found


@dataclass(frozen=True, slots=True)
class House:
    """`find` and `identify` read the device's memory and are called off the GUI thread."""

    background: Background
    idle: Idle
    sessions: Sessions
    play: Callable[[Sound], object]
    find: Callable[[str], Found | None]
    identify: Callable[[codes.Loyalty | codes.Signed], Identity | NotGenuine]

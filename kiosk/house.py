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
from shop.instore import Layout
from shop.lookups import Found
from shop.unknown_codes import Unknown


@dataclass(frozen=True, slots=True)
class House:
    """`find` and `identify` read the device's memory and are called off the GUI thread. `note_unknown` counts a code
    that nothing here answers to; `layouts` says how this store's own labels are made up."""

    background: Background
    idle: Idle
    sessions: Sessions
    play: Callable[[Sound], object]
    find: Callable[[str], Found | None]
    identify: Callable[[codes.Loyalty | codes.Signed], Identity | NotGenuine]
    note_unknown: Callable[[Unknown], object]
    layouts: Callable[[], tuple[Layout, ...]]

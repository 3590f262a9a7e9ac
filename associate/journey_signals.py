"""The tablet's tour of the board of shoppers: what the kiosk of the tour counted, as its manager sees it."""

from __future__ import annotations

from typing import Any


def walk(floor: Any) -> None:
    """The floor's tablet, with the manager at it."""
    board = floor.pages.signals_board
    with floor.stage.step("tablet: the board of shoppers at the kiosks"):
        floor.go.go("signals_board")
        floor.see(lambda: board.state.known and board.state.answers > 0)
        floor.picture("shoppers", everywhere=True)

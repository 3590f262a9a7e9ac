"""From the product page to the confirmation on a real kiosk: one order or none, honest words, and nothing left of it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.checkout import CheckoutModel
from kiosk.main import Program
from shell import pictures
from shop.ordering import request_number
from tests.kiosk.conftest import Opener
from tests.kiosk.shop import MUG, PAN, change_price, now
from tests.kiosk.test_every_code import page, see
from tests.kiosk.test_returning import bring, tap

PICS = os.environ.get("PICS", "")


def snap(program: Program, name: str) -> None:
    if PICS:
        pictures.settle(program.window, 2)
        pictures.grab(program.window, Path(PICS) / f"{name}.png")


def test_snap(kiosk: Program) -> None:
    app, models = kiosk.models.app, kiosk.models.pages.buying
    kiosk.scanner.inject(MUG)
    see(kiosk, "Add to basket")
    snap(kiosk, "product")
    tap(kiosk, "Add to basket")
    see(kiosk, lambda: models.basket.state.units == 1)
    snap(kiosk, "added")
    kiosk.scanner.inject(PAN)
    see(kiosk, lambda: models.choosing.state.title == "Iron Pan")
    snap(kiosk, "product-out")
    tap(kiosk, "How to get it: Have it sent home")
    see(kiosk, "Pick it up at Mill")
    snap(kiosk, "ways")
    tap(kiosk, "Close")
    tap(kiosk, "Add to basket")
    see(kiosk, lambda: models.basket.state.units == 2)
    app.open("basket")
    snap(kiosk, "basket")
    tap(kiosk, "Continue")
    see(kiosk, lambda: page(kiosk) == "checkout")
    snap(kiosk, "who")
    tap(kiosk, "Continue")
    snap(kiosk, "who-wrong")
    fill_in(models.checkout)
    models.checkout.act()
    snap(kiosk, "how")
    models.checkout.act()
    see(kiosk, lambda: page(kiosk) == "confirm")
    snap(kiosk, "request")


def fill_in(checkout: CheckoutModel) -> None:
    typed = {"name": "Ada Canary", "email": "ada@example.com", "street": "Canary Street 1", "postcode": "24103"}
    for name, text in {**typed, "city": "Kiel"}.items():
        checkout.type(name, text)  # type: ignore[arg-type]

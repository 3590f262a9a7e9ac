"""One generated retailer for all tests of this room: smaller than the demo's, with everything in it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from resources.demo.generate import generate

TODAY = datetime(2026, 5, 14, tzinfo=UTC)
VARIANTS = 4000


@pytest.fixture(scope="session")
def today() -> datetime:
    """The day around which the generated retailer lives."""
    return TODAY


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Generate a retailer in a folder of its own."""

    def run(variants: int = VARIANTS, seed: int = 952, today: datetime = TODAY) -> Path:
        folder = tmp_path_factory.mktemp("retailer")
        generate(folder, variants=variants, seed=seed, today=today, report=lambda _: None)
        return folder

    return run


@pytest.fixture(scope="session")
def retailer(make: Callable[..., Path]) -> Path:
    return make()


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture(scope="session")
def products(retailer: Path) -> list[dict[str, str]]:
    return table(retailer / "products.tsv")


@pytest.fixture(scope="session")
def inventory(retailer: Path) -> list[dict[str, str]]:
    return table(retailer / "inventory.tsv")


@pytest.fixture(scope="session")
def read() -> Callable[[Path], list[dict[str, Any]]]:
    return lines

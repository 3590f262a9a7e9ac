"""Whatever becomes of one file, no action is lost and nothing wrong is shown; a wrong key touches nothing."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from records import journal
from records.store import Records, Unusable
from tests.keys import KEY
from tests.records import damage
from tests.records.damage import FileName, Folders
from tests.records.world import World

FILES: tuple[FileName, ...] = ("core.db", "core.db-wal", "outbox.journal", "catalog.db", "catalog.db-wal")
IMAGES, LONG_IMAGES = 60, 3000


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return damage.made(tmp_path_factory.mktemp("damage"))


def spoilt(place: Path, folders: Folders, name: FileName, seeds: range) -> Counter[str]:
    """How often each kind of damage was done; fails with the seed of the first that shows."""
    done: Counter[str] = Counter()
    for seed in seeds:
        draw = random.Random(f"{name} {seed}")
        source = draw.choice((folders.closed, folders.killed))
        with damage.image(place / str(seed), source) as folder:
            how = damage.damage(folder, name, folders, draw)
            wrong = damage.findings(folder, folders.truth, older=name.endswith("-wal") or how == "earlier")
        assert wrong == [], (name, seed, source.name, how)
        done[how] += 1
    return done


@pytest.mark.parametrize("name", FILES)
def test_no_damaged_file_loses_an_action_or_shows_what_is_not_true(
    tmp_path: Path, folders: Folders, name: FileName
) -> None:
    done = spoilt(tmp_path, folders, name, range(IMAGES))
    assert len(done) >= 5


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("name", FILES)
def test_thousands_of_damaged_files(tmp_path: Path, folders: Folders, name: FileName) -> None:
    done = spoilt(tmp_path, folders, name, range(1000, 1000 + LONG_IMAGES))
    assert done["bits"] > LONG_IMAGES / 10

"""The connections of look-ups."""

from __future__ import annotations

from pathlib import Path

import pytest

from records.unusable import Unusable
from tests.records.world import World


def test_a_look_up_for_which_a_file_cannot_be_opened_says_so(tmp_path: Path) -> None:
    """A full disk refuses the small files that a new connection needs."""
    world = World(tmp_path / "data")
    with world.records._readers.read():  # so that the look-up needs another connection
        (world.folder / "catalog.db").unlink()
        with pytest.raises(Unusable) as refused:
            world.records.queue()
    assert refused.value.reason == "not_writable"
    world.records.close()

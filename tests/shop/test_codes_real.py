"""Codes as they come in shops: each means what the table says."""

from __future__ import annotations

import pytest

from shop.codes import Unreadable, read
from shop.instore import layouts_from
from tests.shop.real_codes import REAL_CODES, Real


@pytest.mark.parametrize("real", REAL_CODES, ids=lambda real: real.reason)
def test_it_means(real: Real) -> None:
    found = read(real.text, real.symbology, layouts_from(real.labels))
    if isinstance(real.meaning, str):
        assert isinstance(found, Unreadable)
        assert found.why == real.meaning
    else:
        assert found == real.meaning


def test_the_table_is_large_and_says_nothing_twice() -> None:
    assert len(REAL_CODES) >= 200
    assert len({(real.text, real.symbology, real.labels) for real in REAL_CODES}) == len(REAL_CODES)
    assert len({real.reason for real in REAL_CODES}) == len(REAL_CODES)

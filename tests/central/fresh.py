"""A migrated central in memory for every test, copied from one: for what both kinds of database do alike. What several
do at once, and one walk through everything, runs on the real ones (`database` of conftest)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from central.database import Database


@pytest.fixture(scope="module")
def template() -> Iterator[Database]:
    made = Database("sqlite://")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def memory(template: Database) -> Iterator[Database]:
    made = Database.copy_of(template)
    yield made
    made.close()
